import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchJars } from '../../src/graph/local-neo4j/fetch-jars.js';
import { mavenProgress, type Progress } from '../../src/graph/local-neo4j/maven-progress.js';

const pom = fileURLToPath(new URL('../../src/graph/local-neo4j/pom.xml', import.meta.url));
let cacheFolder: string;
const reports: Progress[] = [];
const onProgress = (progress: Progress) => void reports.push(progress);
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'whomet-cache-'));
  reports.splice(0);
});
afterEach(() => rm(cacheFolder, { recursive: true }));

describe('fetchJars', () => {
  test('fetches the jars once, whole, for two who ask at once, and asks Maven no more', async () => {
    const source = { pom, cacheFolder, env: process.env, onProgress };
    const [one, other] = await Promise.all([fetchJars(source), fetchJars(source)]);
    expect(other).toBe(one);
    const jars = await readdir(one);
    expect(jars).toHaveLength(Number(/<neo4j\.jars>(\d+)</u.exec(await readFile(pom, 'utf8'))?.[1]));
    expect(jars).toContain('neo4j-server-5.26.16.jar');
    expect(await readdir(cacheFolder)).toHaveLength(1);
    expect(reports).toContainEqual({ step: 'Downloading Neo4j', done: jars.length, total: jars.length });
    expect(reports.some(({ step }) => step.startsWith('Waiting for another whomet'))).toBe(true);

    expect(await fetchJars({ ...source, env: { PATH: '/nowhere' } })).toBe(one);
  }, 300_000);

  test('leaves nothing that looks whole where Maven fails, and repeats what Maven said', async () => {
    const impossible = join(cacheFolder, 'pom.xml');
    await writeFile(impossible, '<project><modelVersion>4.0.0</modelVersion></project>');
    const fetched = fetchJars({
      pom: impossible,
      cacheFolder: join(cacheFolder, 'jars'),
      env: process.env,
      onProgress,
    });
    await expect(fetched).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
      message: expect.stringMatching(/^Maven could not fetch Neo4j: .*project.* NEO4J_URI /u),
    });
    expect(await readdir(join(cacheFolder, 'jars'))).toEqual([]);
  });

  test('clears away what an earlier start left when it was killed while Maven copied', async () => {
    const impossible = join(cacheFolder, 'pom.xml');
    await writeFile(impossible, '<project/>');
    const folder = join(cacheFolder, 'jars');
    const fingerprint = createHash('sha256').update('<project/>').digest('hex').slice(0, 16);
    await mkdir(join(folder, `neo4j-${fingerprint}.partial-1`), { recursive: true });
    await expect(fetchJars({ pom: impossible, cacheFolder: folder, env: process.env, onProgress })).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('mavenProgress', () => {
  const told = (lines: readonly string[], total: number): Progress[] => {
    const seen: Progress[] = [];
    const read = mavenProgress(total, (progress) => seen.push(progress));
    for (const line of lines) read(line);
    return seen;
  };
  const begin = '[INFO] -------------------------< whomet:local-neo4j >-------------------------';
  const got = (name: string) =>
    `[INFO] Downloaded from central: https://repository/some/path/${name} (12 kB at 1 MB/s)`;
  const copy = '[INFO] --- maven-dependency-plugin:3.8.1:copy-dependencies (default-cli) @ local-neo4j ---';

  test('counts the jars of the project, and not those of Maven itself', () => {
    const lines = [got('plugin.jar'), begin, got('a.pom'), got('a.jar'), got('b.jar'), copy, got('own.jar')];
    expect(told(lines, 2)).toEqual([
      { step: 'Looking up the parts of Neo4j', done: 1 },
      { step: 'Downloading Neo4j', done: 1, total: 2 },
      { step: 'Downloading Neo4j', done: 2, total: 2 },
    ]);
  });
});
