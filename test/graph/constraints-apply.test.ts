import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type SchemaStatement, schemaStatements } from '../../src/graph/constraints.js';
import { applyConstraints } from '../../src/graph/constraints-apply.js';
import { type Database, openDatabase } from '../../src/graph/database.js';
import { showIndexes, unownedIndexes } from '../../src/graph/unowned-indexes.js';
import { expectConstraints } from '../support/expect-constraints.js';

let database: Database;

beforeAll(async () => {
  database = openDatabase(inject('neo4j'));
  await database.write('MATCH (n) DETACH DELETE n', {}, { timeoutMs: 60_000 });
});
afterAll(() => database.close());

async function dropAll(): Promise<void> {
  for (const { name, cypher } of schemaStatements)
    await database.write(`DROP ${cypher.startsWith('CREATE CONSTRAINT') ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`);
}

test('several that begin with an empty Neo4j at the same time make each constraint and index once', async () => {
  await dropAll();
  const several = Array.from({ length: 3 }, () => openDatabase(inject('neo4j')));
  await Promise.all(several.map(applyConstraints));
  await Promise.all(several.map((one) => one.close()));
  await expectConstraints(database);
});

test('a constraint that somebody is making at the moment is waited for', async () => {
  await dropAll();
  const [first] = schemaStatements as [SchemaStatement];
  let isMade = false;
  const others = database.transaction(async (transaction) => {
    await transaction.run(first.cypher);
    await setTimeout(1_500);
    isMade = true;
  });
  while (unownedIndexes(await database.read(showIndexes)).length === 0) await setTimeout(20);
  await applyConstraints(database);
  expect(isMade).toBe(true);
  await others;
  await expectConstraints(database);
});
