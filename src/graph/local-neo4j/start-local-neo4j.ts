import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { Neo4jError } from 'neo4j-driver';
import { WhometError } from '../../model/error.js';
import { configuration, javaArguments } from './configuration.js';
import { fetchJars } from './fetch-jars.js';
import { type Environment, findJava } from './find-java.js';
import { freePort } from './free-port.js';
import type { Lock } from './lock-file.js';
import { lockHome } from './lock-home.js';
import type { Progress } from './maven-progress.js';
import { ensurePassword, username } from './password.js';
import { watchLog } from './start-log.js';
import { startSupervised } from './supervised-server.js';
import { waitUntilReady } from './wait-until-ready.js';

export interface LocalNeo4jOptions {
  /** Neo4j's data, logs, configuration and password lie in its subfolder `neo4j`. */
  readonly home: string;
  /** Where package.json lies. */
  readonly projectFolder: string;
  /** As Java writes it: 512m, 2g. */
  readonly heap?: string;
  readonly cacheFolder?: string;
  readonly env?: Environment;
  readonly onProgress?: (progress: Progress) => void;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The operating system's id of the server itself. */
  readonly pid: number;
  /** Ends the server and frees the home; resolves when both are done. */
  stop(): Promise<void>;
  /** Resolves when the server process ended, by `stop` or by itself. */
  readonly exited: Promise<void>;
}

const startTimeoutMs = 120_000;
const portAttempts = 3;

/**
 * Starts a Neo4j of our own and resolves when it answers queries. It lives no longer than this process. Throws
 * PREREQUISITE_MISSING, HOME_IN_USE or DATABASE_START_FAILED.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const env = options.env ?? process.env;
  const onProgress = options.onProgress ?? (() => undefined);
  const sources = join(options.projectFolder, 'src', 'graph', 'local-neo4j');
  const java = await findJava(env);
  const cacheFolder = options.cacheFolder ?? envPaths('whomet', { suffix: '' }).cache;
  const jars = await fetchJars({ pom: join(sources, 'pom.xml'), cacheFolder, env, onProgress });
  const folder = await makeFolder(resolve(options.home));
  const lock = await lockHome(options.home, join(folder, 'lock'));
  try {
    const password = await ensurePassword(folder);
    onProgress({ step: 'Starting Neo4j' });
    const command = [java, ...javaArguments({ jars, folder, heap: options.heap ?? '512m' })];
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptStart({ folder, sources, command, password, env, lock });
      if ('uri' in outcome) return outcome;
      if (attempt === portAttempts || !/Address already in use|BindException/u.test(outcome.log))
        throw failure(folder, outcome.log);
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

interface Attempt {
  folder: string;
  sources: string;
  command: readonly string[];
  password: string;
  env: Environment;
  lock: Lock;
}

/** The running server, or the last lines of what it said before it failed. */
async function attemptStart({
  folder,
  sources,
  command,
  password,
  env,
  lock,
}: Attempt): Promise<LocalNeo4j | { log: string }> {
  const port = await freePort();
  await writeFile(join(folder, 'conf', 'neo4j.conf'), configuration(port), { mode: 0o600 });
  const consoleFile = join(folder, 'logs', 'console.log');
  const log = await watchLog(join(folder, 'logs', 'neo4j.log'), consoleFile);
  const server = startSupervised(sources, command, { consoleFile, env });
  try {
    await lock.addChild(server.supervisorPid);
    const pid = await server.serverPid;
    await lock.addChild(pid);
    const ended = new AbortController();
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(startTimeoutMs)]);
    server.exited.then(() => ended.abort());
    if (await waitUntilReady({ port, username, password }, signal)) {
      const exited = server.exited.then(() => lock.release());
      const stop = () => server.stop().then(() => exited);
      return { uri: `bolt://127.0.0.1:${port}`, username, password, pid, exited, stop };
    }
  } catch (error) {
    await server.stop();
    if (error instanceof Neo4jError) {
      throw new WhometError(
        'DATABASE_START_FAILED',
        `Neo4j refused the password in ${join(folder, 'password')}: ${error.message}`,
        { cause: error },
      );
    }
    return { log: await log.tail() };
  }
  await server.stop();
  return { log: await log.tail() };
}

/** For the user alone. The home itself may be a folder that the user shares, so its own mode is left as it is. */
async function makeFolder(home: string): Promise<string> {
  const folder = join(home, 'neo4j');
  for (const name of ['conf', 'logs', 'data']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  return folder;
}

const failure = (folder: string, log: string) =>
  new WhometError('DATABASE_START_FAILED', `Neo4j did not start in ${folder}. Its last lines:\n${log}`);
