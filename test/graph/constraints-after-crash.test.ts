import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SchemaStatement, schemaStatements } from '../../src/graph/constraints.js';
import { applyConstraints } from '../../src/graph/constraints-apply.js';
import { openDatabase } from '../../src/graph/database.js';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local-neo4j/start-local-neo4j.js';
import { showIndexes, unownedIndexes } from '../../src/graph/unowned-indexes.js';
import { expectConstraints } from '../support/expect-constraints.js';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const [first] = schemaStatements as [SchemaStatement];
let home: string;
let neo4j: LocalNeo4j | undefined;

const start = async (): Promise<LocalNeo4j> => {
  neo4j = await startLocalNeo4j({ home, projectFolder });
  return neo4j;
};
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'whomet-crash-'));
});
afterAll(async () => {
  await neo4j?.stop();
  await rm(home, { recursive: true, force: true });
});

/** What is left behind each time here is left now and then when whomet is killed while it makes a constraint. */
test('what a constraint left behind that was broken off, and what keeps it from being made, is cleared away', {
  timeout: 180_000,
}, async () => {
  const killed = await start();
  const before = openDatabase(killed);
  const work = before.transaction(async (transaction) => {
    await transaction.run(first.cypher);
    process.kill(killed.pid, 'SIGKILL');
    await killed.exited;
    await transaction.run('RETURN 1');
  });
  await expect(work).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await before.close();

  const database = openDatabase(await start());
  expect(unownedIndexes(await database.read(showIndexes))).toEqual([first.name]);
  await expect(database.write(first.cypher)).rejects.toThrow(/already exists an index/u);
  await applyConstraints(database);
  await expectConstraints(database);
  await database.close();
});
