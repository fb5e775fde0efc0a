import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findJava } from '../../src/graph/local-neo4j/find-java.js';
import { startLocalNeo4j } from '../../src/graph/local-neo4j/start-local-neo4j.js';
import type { WhometError } from '../../src/model/error.js';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-prerequisites-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a start says in an environment of the test's own, with nothing in the cache. */
async function refusal(env: Record<string, string | undefined>): Promise<WhometError> {
  const home = join(folder, 'home');
  const start = startLocalNeo4j({ home, projectFolder, cacheFolder: join(folder, 'cache'), env });
  return start.then(
    () => expect.fail('it should not have started'),
    (error: WhometError) => error,
  );
}

/** A Java that tells its version as real ones do, and can do nothing else. */
async function javaOfVersion(version: string): Promise<string> {
  const java = join(folder, 'jdk', 'bin', 'java');
  await mkdir(dirname(java), { recursive: true });
  await writeFile(java, `#!/bin/sh\necho 'openjdk version "${version}" 2018-10-16' >&2\n`);
  await chmod(java, 0o755);
  return join(folder, 'jdk');
}

function expectOneSentence(error: WhometError): void {
  expect(error.code).toBe('PREREQUISITE_MISSING');
  expect(error.message).toMatch(/^[^.]*: install [^.]*, or set NEO4J_URI to a Neo4j that already runs\.$/u);
}

describe('what must be there before our Neo4j can start', () => {
  test('Java, on the PATH', async () => {
    const error = await refusal({ PATH: join(folder, 'empty') });
    expectOneSentence(error);
    expect(error.message).toContain('no Java on the PATH');
  });

  test('Java, where JAVA_HOME says, though there be another on the PATH', async () => {
    const error = await refusal({ ...process.env, JAVA_HOME: '/no/such/folder' });
    expectOneSentence(error);
    expect(error.message).toContain('JAVA_HOME (/no/such/folder)');
  });

  test.each([
    ['1.8.0_392', 'Java 8'],
    ['11.0.2', 'Java 11'],
  ])('a Java newer than %s', async (version, name) => {
    const error = await refusal({ ...process.env, JAVA_HOME: await javaOfVersion(version) });
    expect(error.code).toBe('PREREQUISITE_MISSING');
    expect(error.message).toContain(name);
    expect(error.message).toContain('install Java 17 or newer, or set NEO4J_URI');
  });

  test.each(['17', '17.0.15', '21.0.1', '22-ea'])('while Java %s will do', async (version) => {
    const home = await javaOfVersion(version);
    expect(await findJava({ ...process.env, JAVA_HOME: home })).toBe(join(home, 'bin', 'java'));
  });

  test('Maven, as long as the jars are not there', async () => {
    const home = await javaOfVersion('17.0.15');
    const error = await refusal({ JAVA_HOME: home, PATH: join(folder, 'empty') });
    expectOneSentence(error);
    expect(error.message).toContain('Maven');
    expect(await readdir(folder)).toEqual(['jdk']);
  });
});
