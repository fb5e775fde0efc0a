import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { WhometError } from '../../model/error.js';
import { type Environment, findMaven } from './find-java.js';
import { clearLock, isHeld, tryLock } from './lock-file.js';
import { mavenProgress, type Progress } from './maven-progress.js';

export interface JarSource {
  readonly pom: string;
  /** Per user; each version of the pom has its own folder in it. */
  readonly cacheFolder: string;
  readonly env: Environment;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * The folder that holds the jars which the pom names, fetched by Maven where they are not there yet. The folder appears
 * whole or not at all, and of several whomets one fetches while the others wait.
 */
export async function fetchJars(source: JarSource): Promise<string> {
  const pom = await readFile(source.pom);
  const folder = join(source.cacheFolder, `neo4j-${createHash('sha256').update(pom).digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const maven = await findMaven(source.env);
  await mkdir(source.cacheFolder, { recursive: true });
  const lockFile = `${folder}.lock`;
  let waiting = false;
  for (;;) {
    const lock = await tryLock(lockFile);
    if ('release' in lock) {
      try {
        if (!existsSync(folder))
          await fetchInto(folder, maven, source, Number(/<neo4j\.jars>(\d+)</u.exec(pom.toString())?.[1]));
        return folder;
      } finally {
        await lock.release();
      }
    }
    if (isHeld(lock)) {
      if (!waiting)
        source.onProgress({ step: `Waiting for another whomet (process ${lock.holder.pid}) to download Neo4j` });
      waiting = true;
      await sleep(500);
    } else await clearLock(lockFile, lock);
  }
}

async function fetchInto(folder: string, maven: string, source: JarSource, expected: number): Promise<void> {
  const partial = `${folder}.partial-${process.pid}`;
  await removeLeftovers(folder);
  await runMaven(maven, source, partial, mavenProgress(expected, source.onProgress));
  const jars = (await readdir(partial)).filter((name) => name.endsWith('.jar')).length;
  if (jars !== expected) {
    throw new WhometError('DATABASE_START_FAILED', `Maven gave ${jars} jars where ${source.pom} expects ${expected}.`);
  }
  await rename(partial, folder);
  source.onProgress({ step: 'Downloading Neo4j', done: jars, total: jars });
}

/** What a start that was killed while Maven copied has left behind. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    if (join(parent, name).startsWith(`${folder}.partial-`)) await rm(join(parent, name), { recursive: true });
  }
}

async function runMaven(maven: string, source: JarSource, into: string, onLine: (line: string) => void): Promise<void> {
  source.onProgress({ step: 'Looking up the parts of Neo4j' });
  const args = [
    '--batch-mode',
    '--file',
    source.pom,
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${into}`,
  ];
  const child = spawn(maven, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...source.env },
    shell: process.platform === 'win32',
  });
  const errors: string[] = [];
  const read = (stream: NodeJS.ReadableStream) =>
    createInterface({ input: stream }).on('line', (raw) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Maven may colour its output.
      const line = raw.replace(/\u001b\[[\d;]*m/gu, '');
      if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR] '.length));
      onLine(line);
    });
  read(child.stdout);
  read(child.stderr);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code === 0) return;
  const said = errors.find((line) => line.includes(' -> [Help')) ?? errors[0] ?? `it ended with status ${code}`;
  throw new WhometError(
    'DATABASE_START_FAILED',
    `Maven could not fetch Neo4j: ${said.replace(/ -> \[Help.*/u, '')}. Check the network and Maven's settings, or set NEO4J_URI to a Neo4j that already runs.`,
  );
}
