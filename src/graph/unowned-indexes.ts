import { schemaStatements } from './constraints.js';
import type { Database, Row } from './database.js';

/** Rows: name, state, owningConstraint, failureMessage. A uniqueness constraint shows as the index of the same name that upholds it. */
export const showIndexes = `SHOW INDEXES YIELD name, state, owningConstraint, failureMessage
RETURN name, state, owningConstraint, failureMessage`;
/** Neo4j does not show the text of a statement that makes a constraint, and none between the statements of a transaction. */
const othersAtWork = `SHOW TRANSACTIONS YIELD currentQuery, activeLockCount
WHERE currentQuery = '' AND activeLockCount > 0
RETURN count(*) AS count`;

const constraints = new Set(
  schemaStatements.filter(({ cypher }) => cypher.startsWith('CREATE CONSTRAINT')).map(({ name }) => name),
);

/**
 * Names of indexes that are to uphold a constraint of ours and that no constraint owns. There is one while a constraint is
 * made; where that is broken off at the wrong moment Neo4j leaves it behind, never comes to an end with it, and refuses
 * to make the constraint because of it.
 */
export const unownedIndexes = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ state, owningConstraint }) => state !== 'ONLINE' && !owningConstraint)
    .flatMap(({ name }) => (constraints.has(name as string) ? [name as string] : []));

/** Drops those that nobody is at work on any more. */
export async function dropUnowned(database: Database, options: { timeoutMs: number }): Promise<void> {
  const [others] = await database.write(othersAtWork, {}, options);
  if (others?.count !== 0) return;
  // Asked again: whoever was at work may have ended with it before that.
  for (const name of unownedIndexes(await database.write(showIndexes, {}, options))) {
    await unlessDone(
      () => database.write(`DROP INDEX ${name} IF EXISTS`, {}, options),
      async () => !unownedIndexes(await database.write(showIndexes, {}, options)).includes(name),
    );
  }
}

/** Runs a statement that Neo4j refuses where another whomet has run it, or is about to: that is no error. */
export async function unlessDone(statement: () => Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await statement();
  } catch (error) {
    if (!(await isDone())) throw error;
  }
}
