import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import { questionCommand } from '../../seeds/closing-block.js';
import { documentsFolder } from '../../seeds/extract-documents.js';
import { openDatabase } from '../../src/graph/database.js';
import { exampleFiles } from '../explorer/examples.js';
import { ask } from '../support/serve-seeds.js';
import { type RunningCli, runCli } from './run-cli.js';

const { uri, username, password } = inject('neo4j');
const access = { PORT: '0', NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
let running: RunningCli | undefined;

beforeAll(async () => {
  const database = openDatabase({ uri, username, password });
  await database.write('MATCH (n) DETACH DELETE n');
  await database.close();
});
afterEach(async () => {
  running?.process.kill('SIGKILL');
  await running?.ended;
});

/** Starts whomet and gives the address that its closing block tells. */
async function start(neo4jUri: string): Promise<{ cli: RunningCli; url: string }> {
  running = runCli(['start'], { ...access, NEO4J_URI: neo4jUri });
  const block = await running.until(/Ctrl-C stops/u);
  const url = /GraphQL +(http:\S+)\/graphql$/mu.exec(block)?.[1];
  if (!url) throw new Error(`the closing block names no address:\n${block}`);
  expect(block).toContain(`${url}/graphiql`);
  expect(block).toContain(questionCommand(url));
  return { cli: running, url };
}

test.each(['SIGINT', 'SIGTERM'] as const)('start serves until %s and ends with status 0', async (signal) => {
  const { cli, url } = await start(uri);
  const answer = await fetch(`${url}/readyz`);
  expect(answer.status).toBe(200);
  cli.process.kill(signal);
  const { status, stderr } = await cli.ended;
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(/^ +at /mu)]);
  await expect(fetch(url)).rejects.toThrow();
});

test('what start loads is of the folder that whomet seed would load it from, and neither undoes the other', async () => {
  const { cli } = await start(uri);
  cli.process.kill('SIGINT');
  await cli.ended;
  const { status, stdout } = await runCli(['seed', documentsFolder], { ...access, NEO4J_URI: uri }).ended;
  expect([status, stdout]).toEqual([0, expect.stringContaining('0 loaded, 2 unchanged, 0 not readable, 0 withdrawn.')]);
});

test('bolt:// and neo4j:// give the same answers to the five questions', { timeout: 120_000 }, async () => {
  const examples = await exampleFiles();
  const answersBy = async (scheme: string): Promise<unknown[]> => {
    const { cli, url } = await start(uri.replace(/^\w+:/u, scheme));
    const answers = await Promise.all(examples.map(({ text }) => ask(url, text)));
    cli.process.kill('SIGINT');
    await cli.ended;
    return answers;
  };
  const byBolt = await answersBy('bolt:');
  for (const answer of byBolt) expect(answer).toEqual({ data: expect.anything() });
  expect(await answersBy('neo4j:')).toEqual(byBolt);
});
