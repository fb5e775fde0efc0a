import { schemaStatements } from './constraints.js';
import type { Database } from './database.js';

/** Longest wait for a new index to take in what the graph already holds. */
const indexSeconds = 600;
const options = { timeoutMs: indexSeconds * 1000 };

/** Makes the constraints and indexes that are missing, and waits until they can be used. Writes nothing where all are there. */
export async function applyConstraints(database: Database): Promise<void> {
  // A uniqueness constraint shows as the index of the same name that upholds it.
  const rows = await database.read('SHOW INDEXES YIELD name, state RETURN name, state', {}, options);
  const state = new Map(rows.map((row) => [row.name as string, row.state as string]));
  const missing = schemaStatements.filter(({ name }) => !state.has(name));
  for (const { cypher, fill } of missing) {
    if (fill) await database.write(fill, {}, options);
    await database.write(cypher, {}, options);
  }
  if (missing.length > 0 || schemaStatements.some(({ name }) => state.get(name) !== 'ONLINE')) {
    await database.read('CALL db.awaitIndexes($indexSeconds)', { indexSeconds }, options);
  }
}
