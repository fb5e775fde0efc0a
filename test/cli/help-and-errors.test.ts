import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.js';

test('--help names the commands', async () => {
  const { status, stdout } = await runCli(['--help']).ended;
  expect(status).toBe(0);
  for (const command of ['start', 'extract', 'review', 'seed'])
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'mu'));
});

test('start --help names every variable that start reads', async () => {
  const { settingVariables } = await import('../../src/model/settings.js');
  const { stdout } = await runCli(['start', '--help']).ended;
  for (const { name } of settingVariables) expect(stdout).toContain(name);
});

test('an unknown command is refused', async () => {
  const { status, stderr } = await runCli(['strat']).ended;
  expect([status, stderr]).toEqual([1, expect.stringContaining('unknown command')]);
});

test('a setting that makes no sense is named, without a stack', async () => {
  const { status, stdout, stderr } = await runCli(['start'], { PORT: 'many' }).ended;
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^whomet: PORT is "many".*\n$/u);
});

test('a port in use is said before anything is started', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = await runCli(['start'], { PORT: String(port) }).ended;
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^whomet: Port ${port} on 127\\.0\\.0\\.1 is in use.*set PORT.*\n$`, 'u'));
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});

test('a Neo4j that is not there is said, without a stack', async () => {
  const env = { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' };
  const { status, stderr } = await runCli(['start'], env).ended;
  expect(status).toBe(5);
  expect(stderr).toMatch(/^whomet: .*127\.0\.0\.1:1/mu);
  expect(stderr).not.toMatch(/^ +at /mu);
});
