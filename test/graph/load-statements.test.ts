import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { applyConstraints } from '../../src/graph/constraints-apply.js';
import { type Database, openDatabase } from '../../src/graph/database.js';
import * as statements from '../../src/graph/load-statements.js';
import type { NodeLabel, RelationType } from '../../src/model/fact.js';

// Statements for other labels and types are planned alike; planning each of them would take long.
const written: [string, string][] = [
  ['writes nodes', statements.writeNodes('Person')],
  ['writes relations', statements.writeRelations('ATTENDED')],
  ['writes positions', statements.writeRelations('HOLDS_POSITION')],
  ['deletes relations', statements.deleteRelations('ATTENDED')],
  ['deletes positions', statements.deleteRelations('HOLDS_POSITION')],
  ['writes names', statements.writeNames],
  ['deletes names', statements.deleteNames],
  ['deletes nodes', statements.deleteNodes],
  ['writes facts files', statements.writeFactsFiles],
  ['takes the lock', statements.takeLock],
];

let driver: Driver;
let database: Database;
beforeAll(async () => {
  const { uri, username, password } = inject('neo4j');
  database = openDatabase({ uri, username, password });
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await applyConstraints(database);
});
afterAll(async () => {
  await database.write('MATCH (lock:LoadLock) DELETE lock');
  await Promise.all([database.close(), driver.close()]);
});

const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

describe('every statement of the load finds its nodes by an index', () => {
  it.each(written)('%s', async (_, cypher) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, { rows: [] }, { database: 'neo4j' });
    const used = operators(summary.plan as Plan);
    expect(used.filter((operator) => /Scan/u.test(operator))).toEqual([]);
    expect(used.filter((operator) => /Seek/u.test(operator))).not.toEqual([]);
  });
});

describe('labels and types in a statement', () => {
  it('come from the vocabulary only', () => {
    expect(() => statements.writeNodes('Person) DETACH DELETE n //' as NodeLabel)).toThrow(RangeError);
    expect(() => statements.writeRelations('toString' as RelationType)).toThrow(RangeError);
  });
});

describe('takeLock', () => {
  it('makes a second load wait until the first has ended', async () => {
    await database.write(statements.takeLock);
    const events: string[] = [];
    const load = (name: string, whileHeld: () => Promise<void>) =>
      database.transaction(async (transaction) => {
        await transaction.run(statements.takeLock);
        events.push(`${name} begins`);
        await whileHeld();
        events.push(`${name} ends`);
      });
    let second: Promise<void> | undefined;
    await load('first', async () => {
      second = load('second', async () => {});
      await setTimeout(1000);
    });
    await second;
    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });
});
