import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local-neo4j/start-local-neo4j.js';
import { Forwarder } from '../support/forwarder.js';
import { ask, type ServedGraph, serveSeeds } from '../support/serve-seeds.js';

const question = '{ people(first: 1) { edges { node { id } } } }';
const way = new Forwarder();
let home: string;
let neo4j: LocalNeo4j;
let served: ServedGraph;

async function startNeo4j(): Promise<void> {
  neo4j = await startLocalNeo4j({ home, projectFolder: fileURLToPath(new URL('../..', import.meta.url)) });
  await way.open(neo4j.uri);
}

async function stopNeo4j(): Promise<void> {
  await neo4j.stop();
  await way.close();
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'whomet-outage-'));
  await startNeo4j();
  served = await serveSeeds({ ...neo4j, uri: way.uri });
});

afterAll(async () => {
  await served?.close();
  await neo4j?.stop();
  await way.close();
  await rm(home, { recursive: true, force: true });
});

const ready = async () => (await fetch(`${served.url}/readyz`)).status;

test('with Neo4j gone queries say so at once, and they work again when it is back', { timeout: 180_000 }, async () => {
  const before = await ask(served.url, question);
  expect([before.errors, await ready()]).toEqual([undefined, 200]);

  await stopNeo4j();
  const asked = performance.now();
  const without = await ask(served.url, question);
  expect(without.errors?.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNAVAILABLE']);
  expect(without.errors?.[0]?.message).not.toMatch(/^ +at |node_modules/mu);
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(await ready()).toBe(503);
  expect((await fetch(`${served.url}/livez`)).status).toBe(200);

  await startNeo4j();
  expect([await ask(served.url, question), await ready()]).toEqual([before, 200]);
});
