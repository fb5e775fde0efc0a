import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../seeds/project-folder.js';
import { readLexicon } from '../../seeds/read-lexicon.js';
import { generateArticles } from '../bench/articles.js';
import { runCli } from './run-cli.js';

/** So many that a run which is broken off is worth going on with. */
const count = 210;
let folder: string;
let paths: string[];

/** Who met whom stands there, and the rest of an article would only take longer to read. */
const beginning = (text: string): string => text.split('\n', 5).join('\n');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-many-'));
  paths = [];
  for (const { file, text } of generateArticles(readLexicon(join(projectFolder, 'seeds', 'lexicon')), count)) {
    await writeFile(join(folder, file), beginning(text));
    paths.push(join(folder, file));
  }
});
afterAll(() => rm(folder, { recursive: true }));

const extract = (home: string, files: readonly string[]) =>
  runCli(['extract', ...files], { WHOMET_HOME: join(folder, home) });

const isClaims = (name: string): boolean => /[0-9a-f]{64}$/u.test(name);

/** When each file of claims was written, by its name. */
async function claimsIn(home: string): Promise<Map<string, number>> {
  const names = await readdir(join(folder, home, 'claims'), { recursive: true });
  const files = names.filter(isClaims);
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, (await stat(join(folder, home, 'claims', name))).mtimeMs] as const),
    ),
  );
}

describe('extract of many files', { timeout: 180_000 }, () => {
  it('killed and run again reads only what was left, and prints what an uninterrupted run prints', async () => {
    const killed = extract('home', paths);
    while ((await claimsIn('home').catch(() => new Map())).size < count / 10)
      await new Promise((resolve) => setTimeout(resolve, 10));
    killed.process.kill('SIGKILL');
    await killed.ended;
    const before = await claimsIn('home');
    expect(before.size).toBeLessThan(count);
    const again = await extract('home', paths.toReversed()).ended;
    const after = await claimsIn('home');
    expect({ status: again.status, documents: after.size }).toEqual({ status: 0, documents: count });
    for (const [name, written] of before) expect(after.get(name)).toBe(written);
    const uninterrupted = await extract('another-home', paths).ended;
    expect(again.stdout).toBe(uninterrupted.stdout);
    expect(again.stdout.split('\n').length).toBeGreaterThan(10 * count);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'of so few that nothing is kept leaves nothing behind when told to end: %s',
    async (signal) => {
      const passing = join(folder, signal);
      await mkdir(passing);
      const running = runCli(['extract', ...paths.slice(0, 190)], { TMPDIR: passing });
      while (!(await readdir(passing, { recursive: true })).some(isClaims))
        await new Promise((resolve) => setTimeout(resolve, 10));
      running.process.kill(signal);
      const { stdout } = await running.ended;
      expect([stdout, running.process.signalCode, await readdir(passing)]).toEqual(['', signal, []]);
    },
  );

  it('says which files it could not read, on stderr and by its status, and prints the facts of the others', async () => {
    const missing = join(folder, 'missing.txt');
    const { status, stdout, stderr } = await extract('third-home', [missing, paths[0] as string]).ended;
    expect(status).toBe(3);
    expect(stderr).toBe(`${missing}: there is no such file. Name documents or folders of them.\n`);
    expect(stdout).toContain('"file":"article-000001.txt"');
  });
});
