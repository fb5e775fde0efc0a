import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WhometError } from '../../model/error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Neo4j 5.26 runs on Java 17 and 21. */
const oldestJava = 17;
const orElse = 'or set NEO4J_URI to a Neo4j that already runs.';

/** The command that starts Java 17 or newer: JAVA_HOME's where it is set, else the one on the PATH. Throws PREREQUISITE_MISSING. */
export async function findJava(env: Environment): Promise<string> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const where = env.JAVA_HOME ? `in JAVA_HOME (${env.JAVA_HOME})` : 'on the PATH';
  const version = await javaVersion(command, env);
  if (version === undefined) {
    throw missing(`whomet found no Java ${where}: install Java ${oldestJava} or newer, ${orElse}`);
  }
  if (version < oldestJava) {
    throw missing(
      `whomet found Java ${version} ${where}, which is too old for Neo4j: install Java ${oldestJava} or newer, ${orElse}`,
    );
  }
  return command;
}

/** Maven's command. Throws PREREQUISITE_MISSING. */
export async function findMaven(env: Environment): Promise<string> {
  const command = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  try {
    await promisify(execFile)(command, ['--version'], { env: { ...env }, shell: process.platform === 'win32' });
    return command;
  } catch {
    throw missing(
      `whomet found no working Maven (mvn) on the PATH, which it needs once to fetch Neo4j: install Maven, ${orElse}`,
    );
  }
}

/** The feature release (8, 17, 21) that `java -version` tells on stderr; undefined where there is no working Java. */
async function javaVersion(command: string, env: Environment): Promise<number | undefined> {
  try {
    const { stderr } = await promisify(execFile)(command, ['-version'], { env: { ...env } });
    const [, first, second] = /version "(\d+)(?:\.(\d+))?/u.exec(stderr) ?? [];
    if (first === undefined) return undefined;
    return Number(first === '1' ? second : first);
  } catch {
    return undefined;
  }
}

const missing = (message: string) => new WhometError('PREREQUISITE_MISSING', message);
