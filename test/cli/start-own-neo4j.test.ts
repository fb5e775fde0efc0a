import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/serve-seeds.js';
import { type RunningCli, runCli } from './run-cli.js';

const question = '{ meetings { nodes { id title attendees { nodes { id } } } } }';
let home: string;
let running: RunningCli | undefined;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'whomet-start-'));
});
afterEach(async () => {
  running?.process.kill('SIGTERM');
  await running?.ended;
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function start() {
  const cli = runCli(['start'], {
    PORT: '0',
    WHOMET_HOME: home,
    JAVA_TOOL_OPTIONS: process.env.JAVA_TOOL_OPTIONS ?? '',
  });
  running = cli;
  const block = await cli.until(/Ctrl-C stops the server and its Neo4j/u);
  const [, url = ''] = /GraphQL +(http:\S+)\/graphql$/mu.exec(block) ?? [];
  const [, neo4jPort = ''] = /Neo4j +bolt:\/\/127\.0\.0\.1:(\d+)/mu.exec(block) ?? [];
  return { cli, url, neo4jPort: Number(neo4jPort) };
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

test('without NEO4J_URI whomet starts a Neo4j of its own, stops it, and finds its data again', {
  timeout: 240_000,
}, async () => {
  const first = await start();
  const answer = await ask(first.url, question);
  expect(answer).toEqual({ data: { meetings: { nodes: expect.arrayContaining([expect.anything()]) } } });
  expect(await isOpen(first.neo4jPort)).toBe(true);
  first.cli.process.kill('SIGINT');
  expect(await first.cli.ended).toMatchObject({ status: 0 });
  expect(await isOpen(first.neo4jPort)).toBe(false);

  const second = await start();
  expect(await ask(second.url, question)).toEqual(answer);
  second.cli.process.kill('SIGINT');
  const { status, stderr } = await second.cli.ended;
  expect(status).toBe(0);
  // What was loaded is there already: nothing is loaded again.
  expect(stderr).not.toContain('Loading facts');
});
