import { createHash } from 'node:crypto';
import type { Database } from './database.js';

const allNodes =
  'MATCH (n) WHERE NOT n:LoadLock RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties';
const allRelations =
  'MATCH (from)-[r]->(to) RETURN elementId(from) AS from, elementId(to) AS to, type(r) AS type, properties(r) AS properties';

/** Longest wait for the whole graph. */
const options = { timeoutMs: 600_000 };

/**
 * SHA-256 in hexadecimal of everything in the database: all nodes with labels and properties, all relations with type,
 * ends and properties; but not of the LoadLock, which counts loads. Equal graphs give equal sums, whatever the order in which they were written and the database's
 * own ids. Reads the whole graph into memory.
 */
export async function graphChecksum(database: Database): Promise<string> {
  const nodes = new Map<string, string>();
  for (const { key, labels, properties } of await database.read(allNodes, {}, options)) {
    nodes.set(key as string, canonical([(labels as string[]).toSorted(), properties]));
  }
  const digests = new Map([...nodes].map(([key, text]) => [key, sha256([text])]));
  const relations = (await database.read(allRelations, {}, options)).map(({ from, to, type, properties }) =>
    canonical([digests.get(from as string), type, digests.get(to as string), properties]),
  );
  return sha256([...[...nodes.values()].sort(), ...relations.sort()]);
}

/** JSON with the keys of objects sorted. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function sha256(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}
