import { expect } from 'vitest';
import { schemaStatements } from '../../src/graph/constraints.js';
import type { Database } from '../../src/graph/database.js';

/** Every index is there and can be used, and every constraint is upheld. */
export async function expectConstraints(database: Database): Promise<void> {
  const names = (beginning: string): string[] =>
    schemaStatements.flatMap(({ name, cypher }) => (cypher.startsWith(beginning) ? [name] : [])).sort();
  const indexes = await database.read("SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name, state");
  expect(indexes.map(({ name }) => name).sort()).toEqual(names('CREATE'));
  expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  const constraints = await database.read('SHOW CONSTRAINTS YIELD name RETURN name');
  expect(constraints.map(({ name }) => name).sort()).toEqual(names('CREATE CONSTRAINT'));
}
