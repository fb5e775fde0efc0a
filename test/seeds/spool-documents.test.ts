import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Quarantine, withQuarantine } from '../../seeds/quarantine.js';
import { spoolDocuments } from '../../seeds/spool-documents.js';

const short = '美国商务部长吴某2019年6月1日在北京会见中国商务部部长周某。\n';
/** Takes seconds to read, and much memory. */
const long = '　　吴某说，双方就关税、农业和服务业等问题交换了意见，并期待周某于6月访问北京。\n'.repeat(40_000);

let folder: string;
let paths: string[];
let list: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-spool-'));
  list = join(folder, 'quarantine.jsonl');
  const texts = { 'a.txt': short, 'b.txt': long, 'c.txt': short, 'd.txt': '', 'e.txt': short };
  paths = Object.keys(texts).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
});
afterEach(() => rm(folder, { recursive: true }));

async function spool(options: { timeoutMs?: number; memoryMb?: number; workers?: number } = {}) {
  const quarantine = new Quarantine(list);
  const result = await spoolDocuments(paths, {
    ...{ spool: join(folder, 'claims'), timeoutMs: 30_000, quarantine },
    ...options,
  });
  quarantine.close();
  const lines = existsSync(list) ? (await readFile(list, 'utf8')).trimEnd().split('\n') : [];
  return { ...result, listed: lines.map((line) => JSON.parse(line) as { file: string; code: string; reason: string }) };
}

describe('spoolDocuments', { timeout: 120_000 }, () => {
  it('gives a document up that takes too long, or cannot be read, and reads the others', async () => {
    const { spooled, failed, listed, read } = await spool({ timeoutMs: 1500, workers: 2 });
    expect(spooled.map(({ path }) => path)).toEqual([0, 2, 4].map((index) => paths[index]));
    expect(read).toBe(3);
    expect(failed.map(({ path, code }) => [path, code])).toEqual([
      [paths[1], 'TIMEOUT'],
      [paths[3], 'UNREADABLE_DOCUMENT'],
    ]);
    expect(listed).toEqual([
      {
        ...{ file: paths[1], code: 'TIMEOUT', when: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u) },
        reason: `${paths[1]}: reading it took longer than 1.5 s. It was given up.`,
      },
      expect.objectContaining({ file: paths[3], code: 'UNREADABLE_DOCUMENT' }),
    ]);
  });

  it('replaces a worker that dies, and reads the others', async () => {
    const { spooled, failed } = await spool({ memoryMb: 90, workers: 1 });
    expect(failed.map(({ path }) => path)).toEqual([paths[1], paths[3]]);
    expect(failed[0]).toMatchObject({ code: 'INTERNAL', reason: expect.stringContaining('more than 90 MB of memory') });
    expect(spooled).toHaveLength(3);
  });

  it('reads nothing twice, and takes from the list what can be read now', async () => {
    await spool({ timeoutMs: 500 });
    await writeFile(paths[3] as string, short);
    await writeFile(paths[1] as string, short);
    const { read, listed, spooled } = await spool();
    expect({ read, listed }).toEqual({ read: 2, listed: [] });
    expect(new Set(spooled.map(({ key }) => key)).size).toBe(5);
    const key = spooled[0]?.key ?? '';
    expect((await spool()).read).toBe(0);
    // As a machine may leave it that lost its power.
    await writeFile(join(folder, 'claims', key.slice(0, 2), key), '');
    expect(await spool()).toMatchObject({ read: 1, failed: [] });
  });

  it('leaves a file as it was that is no such list', async () => {
    const notes = join(folder, 'notes.md');
    await writeFile(notes, 'My notes\nof two lines\n');
    expect(() => new Quarantine(notes)).toThrow(notes);
    expect(readFileSync(notes, 'utf8')).toBe('My notes\nof two lines\n');
  });

  it('keeps on the list what another run put there meanwhile, and not what is gone', async () => {
    const [one, other, gone] = [paths[0], paths[1], join(folder, 'gone.txt')] as [string, string, string];
    const mine = new Quarantine(list);
    const another = new Quarantine(list);
    mine.add(one, 'TIMEOUT', 'it took too long');
    another.add(other, 'TIMEOUT', 'it took too long');
    another.add(gone, 'TIMEOUT', 'it took too long');
    another.close();
    mine.close();
    const files = readFileSync(list, 'utf8').trim().split('\n');
    expect(files.map((line) => JSON.parse(line).file)).toEqual([one, other].sort());
  });

  it('keeps on the list what cannot be reached, such as a link to a disk that is away', async () => {
    const link = join(folder, 'link.txt');
    await symlink(join(folder, 'away', 'a.txt'), link);
    paths = [link];
    expect((await spool()).listed.map(({ file }) => file)).toEqual([link]);
    await rm(link);
    paths = [];
    expect((await spool()).listed).toEqual([]);
  });

  it('takes from the list what is no document of a folder any more, once all of the folder was tried', async () => {
    const [mine, others] = [join(folder, 'closed'), join(tmpdir(), 'elsewhere.txt')];
    await mkdir(mine);
    await writeFile(others, '');
    const before = new Quarantine(list);
    for (const file of [mine, others]) before.add(file, 'UNREADABLE_DOCUMENT', 'it cannot be read (EACCES)');
    before.close();
    const now = new Quarantine(list);
    now.add(paths[3] as string, 'UNREADABLE_DOCUMENT', 'it is empty');
    now.settle(folder);
    now.close();
    const files = readFileSync(list, 'utf8').trim().split('\n');
    expect(files.map((line) => JSON.parse(line).file)).toEqual([others, paths[3]].sort());
    await rm(others);
  });

  it('ends where what documents tell cannot be put by, for which none of them is to blame', async () => {
    const full = new Quarantine(list);
    const reading = spoolDocuments(paths, {
      spool: join(paths[0] as string, 'claims'),
      timeoutMs: 30_000,
      quarantine: full,
    });
    await expect(reading).rejects.toMatchObject({
      code: 'PREREQUISITE_MISSING',
      message: expect.stringMatching(/a\.txt\/claims: it cannot be written \(ENOTDIR\)\. Mend that/u),
    });
    expect(existsSync(list)).toBe(false);
  });

  it('says what ended a run, though the list cannot be written either', async () => {
    const ended = withQuarantine(new Quarantine(join(paths[0] as string, 'list.jsonl')), async (quarantine) => {
      quarantine.add(paths[3] as string, 'TIMEOUT', 'it took too long');
    });
    await expect(ended).rejects.toThrow(/list\.jsonl: it cannot be written/u);
    const broken = withQuarantine(new Quarantine(join(paths[0] as string, 'list.jsonl')), async () => {
      throw new Error('the database has gone');
    });
    await expect(broken).rejects.toThrow('the database has gone');
  });

  it('reads a document again when what a person wrote beside it changes', async () => {
    paths = [paths[0] as string];
    const [before] = (await spool()).spooled;
    await writeFile(join(folder, 'a.yaml'), 'publishedOn: 2019-06-02\n');
    const { spooled, read } = await spool();
    expect(read).toBe(1);
    expect(spooled[0]?.key).not.toBe(before?.key);
  });
});
