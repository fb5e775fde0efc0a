import { setTimeout } from 'node:timers/promises';
import { WhometError } from '../model/error.js';
import { type SchemaStatement, schemaStatements } from './constraints.js';
import type { Database, Row } from './database.js';
import { dropUnowned, showIndexes, unlessDone, unownedIndexes } from './unowned-indexes.js';

/** Longest wait for a new index to take in what the graph already holds. */
const options = { timeoutMs: 600_000 };
const pollMs = 50;

/**
 * Makes the constraints and indexes that are missing, and waits until they can be used. Writes nothing where all are there.
 * Others may do the same at the same time, or may have been killed while they did.
 */
export async function applyConstraints(database: Database): Promise<void> {
  const until = Date.now() + options.timeoutMs;
  let rows = await database.read(showIndexes, {}, options);
  while (!schemaStatements.every(({ name }) => stateOf(name, rows) === 'ONLINE')) {
    if (unownedIndexes(rows).length > 0) await dropUnowned(database, options);
    for (const statement of schemaStatements) if (!stateOf(statement.name, rows)) await make(database, statement);
    // Of the server that makes them: another of a cluster may be behind.
    rows = await database.write(showIndexes, {}, options);
    for (const { name } of schemaStatements) if (stateOf(name, rows) === 'FAILED') throw failed(name, rows);
    if (Date.now() > until) throw late();
    await setTimeout(pollMs);
  }
}

const rowOf = (name: string, rows: readonly Row[]): Row | undefined => rows.find((row) => row.name === name);
const stateOf = (name: string, rows: readonly Row[]): unknown => rowOf(name, rows)?.state;

async function make(database: Database, { name, cypher, fill }: SchemaStatement): Promise<void> {
  if (fill) await database.write(fill, {}, options);
  await unlessDone(
    () => database.write(cypher, {}, options),
    async () => rowOf(name, await database.write(showIndexes, {}, options)) !== undefined,
  );
}

const failed = (name: string, rows: readonly Row[]): WhometError =>
  new WhometError(
    'INTERNAL',
    `Neo4j could not make the index ${name}: ${rowOf(name, rows)?.failureMessage}. Drop it (DROP INDEX ${name}) and run the same command once more.`,
  );

const late = (): WhometError =>
  new WhometError(
    'TIMEOUT',
    `Neo4j has not made all indexes within ${options.timeoutMs / 60_000} minutes. SHOW INDEXES says how far it is, SHOW TRANSACTIONS who else is at work; run the same command once more when they are done.`,
  );
