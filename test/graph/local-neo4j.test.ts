import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/graph/database.js';
import { identifyProcess } from '../../src/graph/local-neo4j/process-identity.js';
import { runningNeo4j } from '../../src/graph/local-neo4j/running-neo4j.js';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local-neo4j/start-local-neo4j.js';
import type { WhometError } from '../../src/model/error.js';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
let home: string;
const children: ChildProcess[] = [];
/** Each start takes about ten seconds, and several times that on a machine that is busy. */
vi.setConfig({ testTimeout: 240_000 });
let local: LocalNeo4j | undefined;

const inHome = (...names: string[]) => join(home, 'neo4j', ...names);
const start = async (heap = '320m', shared = false) => {
  local = await startLocalNeo4j({ home, projectFolder, heap, shared });
  return local;
};
const failedStart = (heap?: string): Promise<WhometError> =>
  start(heap).then(
    () => expect.fail('it should not have started'),
    (error: WhometError) => error,
  );

/** Another process that starts a Neo4j in the home; it can be killed, which this one cannot. */
function startInChild(): ChildProcess {
  const script = join(projectFolder, 'test', 'support', 'start-neo4j-child.ts');
  const child = fork(script, [home], { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  children.push(child);
  return child;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'whomet-local-'));
});
afterEach(async () => {
  await local?.stop();
  local = undefined;
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await vi.waitUntil(() => !lockedProcesses().some(identifyProcess), { timeout: 30_000 });
  await rm(home, { recursive: true });
});

/** The ids of supervisor and server as the lock names them. */
function lockedProcesses(): number[] {
  if (!existsSync(inHome('lock'))) return [];
  const { children } = JSON.parse(readFileSync(inHome('lock'), 'utf8')) as { children: { pid: number }[] };
  return children.map(({ pid }) => pid);
}

describe('a Neo4j of our own', () => {
  test('lives no longer than a parent that is killed, and the next start takes over its data', async () => {
    const parent = startInChild();
    const [server] = (await once(parent, 'message')) as [{ uri: string; password: string; pid: number }];

    const database = openDatabase({ ...server, username: 'neo4j' });
    await database.write("CREATE (:Person {id: 'person/zhang-san'})");
    await database.close();

    const refused = await failedStart();
    expect(refused.code).toBe('HOME_IN_USE');
    expect(refused.message).toContain(`process ${parent.pid}`);
    expect(refused.message).toContain(home);

    parent.kill('SIGKILL');
    await once(parent, 'exit');
    expect(existsSync(inHome('lock'))).toBe(true);

    expect(await runningNeo4j(home)).toBeUndefined();

    const next = await start('320m', true);
    expect(identifyProcess(server.pid)).toBeUndefined();
    const { uri, username, password } = next;
    expect(await runningNeo4j(home)).toEqual({ uri, username, password });
    const again = openDatabase(next);
    expect(await again.read('MATCH (p:Person) RETURN p.id AS id')).toEqual([{ id: 'person/zhang-san' }]);
    await again.close();
    expectSecretsKept(next);
    await expectDefaultPasswordRefused(next);

    await next.stop();
    expect(identifyProcess(next.pid)).toBeUndefined();
    expect(existsSync(inHome('lock'))).toBe(false);
    expect(await runningNeo4j(home)).toBeUndefined();
  });

  test('ends within seconds when its parent is killed while it starts, with nobody to clear up after it', async () => {
    const parent = startInChild();
    await expect.poll(lockedProcesses, { timeout: 120_000 }).toHaveLength(2);
    const started = lockedProcesses();
    parent.kill('SIGKILL');
    await expect.poll(() => started.filter(identifyProcess), { timeout: 15_000 }).toEqual([]);
  });

  test('is ended by the next start where its supervisor was killed as well', async () => {
    const parent = startInChild();
    await expect.poll(lockedProcesses, { timeout: 120_000 }).toHaveLength(2);
    const [supervisor = 0, server = 0] = lockedProcesses();
    parent.kill('SIGKILL');
    process.kill(supervisor, 'SIGKILL');
    expect((await failedStart('1k')).code).toBe('DATABASE_START_FAILED');
    expect(identifyProcess(server)).toBeUndefined();
  });
});

function expectSecretsKept({ pid, password }: LocalNeo4j): void {
  expect(statSync(inHome('password')).mode & 0o777).toBe(0o600);
  expect(statSync(inHome('data', 'dbms', 'auth.ini')).mode & 0o777).toBe(0o600);
  expect(statSync(inHome()).mode & 0o777).toBe(0o700);
  expect(password.length).toBeGreaterThanOrEqual(32);
  const places = [inHome('logs', 'neo4j.log'), inHome('logs', 'debug.log'), inHome('logs', 'console.log')];
  if (process.platform === 'linux') places.push(`/proc/${pid}/cmdline`, `/proc/${pid}/environ`);
  for (const place of places) expect(readFileSync(place, 'utf8')).not.toContain(password);
}

async function expectDefaultPasswordRefused({ uri }: LocalNeo4j): Promise<void> {
  const stranger = openDatabase({ uri, username: 'neo4j', password: 'neo4j' });
  await expect(stranger.verify()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await stranger.close();
}

describe('a start that fails', () => {
  afterEach(() => expect(existsSync(inHome('lock'))).toBe(false));

  test('shows what Java said', async () => {
    const error = await failedStart('1k');
    expect(error.code).toBe('DATABASE_START_FAILED');
    expect(error.message).toContain('heap');
  });

  test('says that the password is missing, rather than make a new one that the data do not know', async () => {
    const password = await readFile(inHome('password'));
    await rm(inHome('password'));
    const error = await failedStart();
    expect(error.code).toBe('DATABASE_START_FAILED');
    expect(error.message).toContain(inHome('password'));
    await writeFile(inHome('password'), password, { mode: 0o600 });
  });

  test("shows Neo4j's own last log lines where it cannot open its data", async () => {
    await writeFile(inHome('data', 'databases', 'neo4j', 'neostore'), Buffer.alloc(16_384, 0x5a));
    const error = await failedStart();
    expect(error.code).toBe('DATABASE_START_FAILED');
    expect(error.message).toContain(inHome());
    expect(error.message).toMatch(/INFO +Started\./u);
    expect(error.message).toContain('Caused by: ');
  });
});
