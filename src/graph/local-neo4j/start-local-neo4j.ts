import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
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
  /** Memory for the data on disk, written likewise; 256m where nothing is said. */
  readonly pageCache?: string | undefined;
  readonly cacheFolder?: string;
  /** Whether other commands of the same user may use it while it runs; see running-neo4j.ts. */
  readonly shared?: boolean;
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
      const { pageCache } = options;
      const outcome = await attemptStart({ folder, sources, command, password, env, lock, pageCache });
      if ('uri' in outcome) {
        if (options.shared) await lock.announce(outcome.uri);
        return outcome;
      }
      if (attempt === portAttempts || !/Address already in use|BindException/u.test(outcome.log))
        throw explain(folder, outcome);
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

interface Failure {
  readonly problem: string;
  readonly log: string;
}

interface Attempt {
  folder: string;
  sources: string;
  command: readonly string[];
  password: string;
  env: Environment;
  lock: Lock;
  pageCache: string | undefined;
}

/** The running server, or why there is none. */
async function attemptStart(attempt: Attempt): Promise<LocalNeo4j | Failure> {
  const { folder, sources, command, password, env, lock } = attempt;
  const port = await freePort();
  await writeFile(join(folder, 'conf', 'neo4j.conf'), configuration(port, attempt.pageCache), { mode: 0o600 });
  const logFolder = join(folder, 'logs');
  const consoleFile = join(logFolder, 'console.log');
  const log = await watchLog(logFolder, consoleFile);
  const server = startSupervised(sources, command, { consoleFile, env });
  try {
    await lock.addChild(server.supervisorPid);
    const pid = await server.serverPid;
    if (pid !== undefined) await lock.addChild(pid);
    const timeout = AbortSignal.timeout(startTimeoutMs);
    const readiness = await waitUntilReady({ port, username, password }, AbortSignal.any([server.ended, timeout]));
    if (readiness === 'READY' && pid !== undefined) {
      server.unref();
      const exited = server.exited.then(() => lock.release());
      const stop = () => server.stop().then(() => exited);
      return { uri: `bolt://127.0.0.1:${port}`, username, password, pid, exited, stop };
    }
    const late = `it did not answer within ${startTimeoutMs / 1000} seconds`;
    const problem = typeof readiness === 'object' ? readiness.problem : timeout.aborted ? late : 'it ended';
    const failure = { problem, log: await log.tail() };
    await server.stop();
    return failure;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** For the user alone. The home itself may be a folder that the user shares, so its own mode is left as it is. */
async function makeFolder(home: string): Promise<string> {
  const folder = join(home, 'neo4j');
  for (const name of ['conf', 'logs', 'data']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  return folder;
}

const explain = (folder: string, { problem, log }: Failure) =>
  new WhometError('DATABASE_START_FAILED', `Neo4j did not start in ${folder}: ${problem}. Its last log lines:\n${log}`);
