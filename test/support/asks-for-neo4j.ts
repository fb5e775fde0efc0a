import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const testFolder = fileURLToPath(new URL('..', import.meta.url));

/** Whether a file of the tests asks for their Neo4j, itself or through another file of the tests; `file` is its absolute path. */
export function asksForNeo4j(file: string, seen: Set<string> = new Set()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (text.includes("inject('neo4j')")) return true;
  const beside = [...text.matchAll(/from '(\.[^']+)\.js'/gu)].map(([, path]) => resolve(dirname(file), `${path}.ts`));
  return beside.filter((path) => path.startsWith(testFolder)).some((path) => asksForNeo4j(path, seen));
}
