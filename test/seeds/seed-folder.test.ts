import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { mountOf } from '../../seeds/mount-of.js';
import { Quarantine } from '../../seeds/quarantine.js';
import type { SeenFolder } from '../../seeds/remembered.js';
import { type SeedFolderOptions, seedFolder } from '../../seeds/seed-folder.js';
import { graphChecksum } from '../../src/graph/checksum.js';
import { type Database, openDatabase } from '../../src/graph/database.js';
import type { Decision } from '../../src/model/decision.js';

const meeting = '美国商务部长吴某2019年6月1日在北京会见中国商务部部长周某。';
const texts = {
  a: `${meeting}双方就关税问题交换意见。\n`,
  b: `中国商务部部长周某2019年6月1日在北京会见美国商务部长吴某。\n`,
  c: '美国财政部长郑某2019年7月3日在上海会见中国财政部部长王某。\n',
};

let database: Database;
let home: string;
const empty = () => database.write('MATCH (n) DETACH DELETE n', {}, { timeoutMs: 60_000 });

beforeAll(async () => {
  database = openDatabase(inject('neo4j'));
  shared = await mkdtemp(join(tmpdir(), 'whomet-claims-'));
});
beforeEach(async () => {
  await empty();
  home = await mkdtemp(join(tmpdir(), 'whomet-seed-folder-'));
  return () => rm(home, { recursive: true });
});
afterAll(async () => {
  await rm(shared, { recursive: true });
  await empty();
  await database.close();
});

async function write(folder: string, documents: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(home, folder), { recursive: true });
  for (const [name, text] of Object.entries(documents)) await writeFile(join(home, folder, `${name}.txt`), text);
}

/** A worker takes seconds to start: tests that do not ask what is read put by what they read for each other. */
let shared: string;

async function seed(
  folder: string,
  withdraw = false,
  decisions: readonly Decision[] = [],
  spool = join(home, 'claims'),
) {
  const quarantine = new Quarantine(join(home, 'quarantine.jsonl'));
  const options = {
    database,
    withdraw,
    decisions,
    quarantine,
    spool,
    timeoutMs: 30_000,
    workers: 1,
  };
  const result = await seedFolder({ ...options, folder: join(home, folder) });
  quarantine.close();
  const { read, loaded, unchanged, withdrawn, missing, failed, isGone } = result;
  const gone = isGone ? { isGone } : {};
  return { read, loaded, unchanged, withdrawn, missing, failed: failed.length, ...gone };
}
const again = (folder: string, withdraw = false) => seed(folder, withdraw, [], shared);
const nothing = { read: 0, loaded: 0, unchanged: 0, withdrawn: 0, missing: [], failed: 0 };

/** Each meeting's id with the documents that tell of it. */
const meetings = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await database.read('MATCH (m:Meeting) RETURN m.id AS id, m.documents AS documents')).map((row) => [
      row.id,
      row.documents,
    ]),
  );

describe('seedFolder', { timeout: 120_000 }, () => {
  it('loads what is new and reads nothing again', async () => {
    await write('news', { a: texts.a, c: texts.c });
    expect(await seed('news')).toEqual({ ...nothing, read: 2, loaded: 2 });
    const before = await graphChecksum(database);
    expect(await seed('news')).toEqual({ ...nothing, unchanged: 2 });
    expect(await graphChecksum(database)).toBe(before);
    await write('news', { b: meeting });
    expect(await seed('news')).toEqual({ ...nothing, read: 1, loaded: 1, unchanged: 2 });
    expect(await meetings()).toEqual({
      'meeting/2019-06-01-吴某-周某': ['document/a', 'document/b'],
      'meeting/2019-07-03-郑某-王某': ['document/c'],
    });
  });

  it('loads only what a decision touches, reads nothing again, and takes the decision back when it goes', async () => {
    await write('news', texts);
    await seed('news');
    const before = await graphChecksum(database);
    const entity = 'person/郑某';
    const decision: Decision = { judgement: 'REJECT', subjects: [{ entity }], by: 'an analyst', at: '2026-11-24' };
    expect(await seed('news', false, [decision])).toEqual({ ...nothing, loaded: 1, unchanged: 2 });
    expect(await seed('news', false, [decision])).toEqual({ ...nothing, unchanged: 3 });
    expect(Object.keys(await meetings())).not.toContain('meeting/2019-07-03-郑某-王某');
    expect(await seed('news')).toEqual({ ...nothing, loaded: 1, unchanged: 2 });
    expect(await graphChecksum(database)).toBe(before);
  });

  it('puts what a changed document says now in place of what it said, and of nobody else’s', async () => {
    await write('news', texts);
    await seed('news');
    await write('news', { b: '中国商务部部长周某2019年8月5日在上海会见美国商务部长吴某。\n' });
    expect(await seed('news')).toMatchObject({ read: 1 });
    expect(await meetings()).toEqual({
      'meeting/2019-06-01-吴某-周某': ['document/a'],
      'meeting/2019-07-03-郑某-王某': ['document/c'],
      'meeting/2019-08-05-周某-吴某': ['document/b'],
    });
  });

  it('keeps what a removed document told until it is withdrawn', async () => {
    await write('news', texts);
    await seed('news');
    await rm(join(home, 'news', 'c.txt'));
    expect(await seed('news')).toEqual({ ...nothing, unchanged: 3, missing: ['document/c'] });
    expect(Object.keys(await meetings())).toHaveLength(2);
    expect(await seed('news', true)).toMatchObject({ read: 0, withdrawn: 1, missing: ['document/c'] });
    const withdrawn = await graphChecksum(database);
    await empty();
    await seed('news');
    expect(await graphChecksum(database)).toBe(withdrawn);
    expect(Object.keys(await meetings())).not.toContain('meeting/2019-07-03-郑某-王某');
  });

  it('withdraws a folder that is gone and was seeded, with the folders in it, and no other', async () => {
    await write('news', { a: texts.a });
    await write('news/summer', { b: texts.b });
    await write('other', { c: texts.c });
    await again('news');
    await again('other');
    await rm(join(home, 'news'), { recursive: true });
    await expect(again('news')).rejects.toThrow(/any more; --withdraw takes what its documents told \(2\)/u);
    await expect(again('newspaper', true)).rejects.toThrow(/There is no folder .*newspaper: name one/u);
    expect(await again('news', true)).toMatchObject({ withdrawn: 2, unchanged: 1, isGone: true });
    expect(await meetings()).toEqual({ 'meeting/2019-07-03-郑某-王某': ['document/c'] });
    await expect(again('news', true)).rejects.toThrow(/There is no folder/u);
  });

  it('keeps what was on a disk that is away, whatever is in its place now, unless somebody says that it is not to come back', async () => {
    const folder = join(home, 'news');
    const seen: SeenFolder[] = [];
    const run = (more: Partial<SeedFolderOptions> = {}) =>
      seedFolder({ database, folder, spool: shared, timeoutMs: 30_000, onSeen: (one) => seen.push(one), ...more });
    await write('news', { a: texts.a, c: texts.c });
    await run();
    expect(seen).toEqual([{ folder, mounts: { [folder]: mountOf(folder) }, isWhole: true, isEmpty: false }]);
    await rm(folder, { recursive: true });
    await write('news', { stray: meeting });
    const before = { folders: [folder], mounts: { [folder]: join(home, 'disk') } };
    const { missing, unmounted } = await run({ before });
    expect({ missing, unmounted }).toEqual({
      missing: ['document/a', 'document/c'],
      unmounted: { folder, mount: join(home, 'disk') },
    });
    expect(seen.at(-1)).toMatchObject({ isWhole: false });
    await expect(run({ before, withdraw: true })).rejects.toThrow(/mount it\. If that disk is not to come back/u);
    expect(Object.keys(await meetings())).toHaveLength(2);
    expect(await run({ before, withdraw: true, diskGone: true })).toMatchObject({ withdrawn: 2, unmounted: undefined });
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/stray'] });
  });

  it('notes what it has seen before it loads anything, so that a run that is killed leaves nothing unnoted', async () => {
    await write('news', texts);
    const options = { database, folder: join(home, 'news'), spool: shared, timeoutMs: 30_000 };
    const onSeen = () => {
      throw new Error('the disk is full');
    };
    await expect(seedFolder({ ...options, onSeen })).rejects.toThrow('the disk is full');
    expect(await meetings()).toEqual({});
  });

  it('counts the decisions that find nothing, or not all that they name', async () => {
    await write('news', texts);
    const decision = (...documents: [string, ...string[]]): Decision => ({
      ...{ judgement: 'REJECT', by: 'an analyst', at: '2026-11-24' },
      subjects: [{ entity: 'person/吴某', documents }],
    });
    const options = { database, folder: join(home, 'news'), spool: shared, timeoutMs: 30_000 };
    const decisions = [decision('a.txt'), decision('a.txt', 'gone.txt'), decision('c.txt')];
    expect(await seedFolder({ ...options, decisions })).toMatchObject({ unfound: 2 });
  });

  it('resolves folders against each other, in whatever order they come', async () => {
    await write('first', { a: texts.a });
    await write('second', { b: texts.b, c: texts.c });
    await again('first');
    await again('second');
    expect((await meetings())['meeting/2019-06-01-吴某-周某']).toEqual(['document/a', 'document/b']);
    const expected = await graphChecksum(database);
    await empty();
    await again('second');
    await again('first');
    expect(await graphChecksum(database)).toBe(expected);
  });

  it('keeps apart documents of one name in two folders', async () => {
    await write('first', { a: texts.a });
    await write('second', { a: texts.c });
    await again('first');
    await again('second');
    expect(await again('first')).toMatchObject({ loaded: 0, unchanged: 2 });
    expect(Object.values(await meetings())).toEqual(expect.arrayContaining([['document/a'], ['document/a-2']]));
  });

  it('takes a folder that was copied or moved for the one that it was: no document is told twice', async () => {
    await write('first', texts);
    await write('second', { ...texts, c: meeting });
    await seed('first');
    const before = await meetings();
    expect(await seed('second')).toEqual({ ...nothing, read: 1, loaded: 1, unchanged: 3 });
    expect(await meetings()).toEqual({
      'meeting/2019-06-01-吴某-周某': ['document/a', 'document/b', 'document/c-2'],
      'meeting/2019-07-03-郑某-王某': ['document/c'],
    });
    await rm(join(home, 'first'), { recursive: true });
    expect(await seed('second')).toMatchObject({ read: 0, loaded: 2, unchanged: 2, missing: [] });
    await write('first', texts);
    await rm(join(home, 'second'), { recursive: true });
    await mkdir(join(home, 'second'));
    await seed('first');
    expect(await seed('second', true)).toMatchObject({ withdrawn: 1, missing: ['document/c-2'] });
    expect(await meetings()).toEqual(before);
  });

  it('keeps what a document tells while it is there, whatever becomes of a copy of it', async () => {
    await write('first', { a: texts.a });
    await write('second', { a: texts.a });
    await again('first');
    const before = await meetings();
    await again('second');
    await write('second', { a: texts.c });
    expect(await again('second')).toMatchObject({ loaded: 1, unchanged: 1 });
    expect(await meetings()).toMatchObject(before);
    await rm(join(home, 'second', 'a.txt'));
    expect(await again('second', true)).toMatchObject({ withdrawn: 1 });
    expect(await meetings()).toEqual(before);
  });

  it('keeps what two runs at once tell, also of documents of one name', async () => {
    await write('first', { a: texts.a });
    await write('second', { a: texts.c });
    await Promise.all([again('first'), again('second')]);
    expect(Object.keys(await meetings())).toEqual(
      expect.arrayContaining(['meeting/2019-06-01-吴某-周某', 'meeting/2019-07-03-郑某-王某']),
    );
    expect(
      Object.values(await meetings())
        .flat()
        .sort(),
    ).toEqual(['document/a', 'document/a-2']);
  });

  it('reads a file that lies twice in the folders of a folder once, and keeps it while one of the two is there', async () => {
    await write('news', { a: texts.a });
    await write('news/summer', { a: texts.a });
    expect(await again('news')).toMatchObject({ loaded: 1 });
    expect(await again('news')).toEqual({ ...nothing, unchanged: 1 });
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/a'] });
    await rm(join(home, 'news', 'a.txt'));
    expect(await again('news', true)).toMatchObject({ missing: [], withdrawn: 0 });
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/a'] });
  });

  it('keeps the ids of what it knows where a copy comes to lie before it, and forgets what a file no longer says', async () => {
    await write('news/summer', { a: texts.a });
    await again('news');
    await write('news', { a: texts.a });
    await again('news');
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/a'] });
    await write('other', { a: texts.c });
    await again('other');
    expect(Object.values(await meetings())).toEqual(expect.arrayContaining([['document/a'], ['document/a-2']]));
    await write('other', { a: texts.a });
    await again('other');
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/a'] });
  });

  it('keeps two files of one name and content where a person wrote something else beside each', async () => {
    await write('news', { a: texts.a });
    await write('news/summer', { a: texts.a });
    await writeFile(join(home, 'news', 'a.yaml'), 'publishedOn: 2019-06-02\n');
    await writeFile(join(home, 'news', 'summer', 'a.yaml'), 'publishedOn: 2019-06-03\n');
    expect(await again('news')).toMatchObject({ loaded: 2, failed: 0 });
    expect(await again('news')).toEqual({ ...nothing, unchanged: 2 });
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/a', 'document/a-2'] });
  });

  it('takes out the second copy that an earlier version loaded', async () => {
    await write('first', { a: texts.a });
    await write('second', { a: texts.c });
    await again('first');
    await again('second');
    await database.write(
      'MATCH (d:Document {id: "document/a-2"}), (o:Document {id: "document/a"}) SET d.sha256 = o.sha256',
    );
    expect(await again('first')).toMatchObject({ loaded: 0, unchanged: 1, withdrawn: 0 });
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/a'] });
  });

  it('keeps apart documents of one name in a folder and the folders in it', async () => {
    await write('news', { a: texts.a });
    await write('news/summer', { a: texts.c });
    expect(await seed('news')).toEqual({ ...nothing, read: 2, loaded: 2 });
    expect(await seed('news')).toEqual({ ...nothing, unchanged: 2 });
    expect(await seed('news/summer')).toEqual({ ...nothing, unchanged: 2 });
    expect(Object.values(await meetings())).toEqual(expect.arrayContaining([['document/a'], ['document/a-2']]));
    await rm(join(home, 'claims'), { recursive: true });
    expect(await seed('news')).toEqual({ ...nothing, read: 2, unchanged: 2 });
    await rm(join(home, 'news', 'summer', 'a.txt'));
    expect(await seed('news', true)).toEqual({ ...nothing, unchanged: 1, missing: ['document/a-2'], withdrawn: 1 });
    expect(await meetings()).toEqual({ 'meeting/2019-06-01-吴某-周某': ['document/a'] });
  });

  it('keeps by it what documents tell now, and nothing of what they told before or of those withdrawn', async () => {
    const kept = async () =>
      (await readdir(join(home, 'claims'), { recursive: true })).filter((name) => name.includes('/'));
    await write('news', texts);
    await seed('news');
    const first = await kept();
    expect(first).toHaveLength(3);
    await write('news', { b: meeting });
    await seed('news');
    expect(await kept()).toHaveLength(3);
    expect(await kept()).not.toEqual(first);
    await rm(join(home, 'news', 'c.txt'));
    await seed('news');
    expect(await kept()).toHaveLength(3);
    await seed('news', true);
    expect(await kept()).toHaveLength(2);
  });

  it('leaves a document as it was that cannot be read any more, and lists it', async () => {
    await write('news', texts);
    await again('news');
    await write('news', { a: '' });
    expect(await again('news')).toMatchObject({ failed: 1, loaded: 0, unchanged: 3, missing: [] });
    expect((await meetings())['meeting/2019-06-01-吴某-周某']).toEqual(['document/a', 'document/b']);
  });

  it('reads the documents of other folders again when what was put by of them is lost', async () => {
    await write('first', { a: texts.a });
    await write('second', { b: texts.b });
    await seed('first');
    await rm(join(home, 'claims'), { recursive: true });
    expect(await seed('second')).toMatchObject({ read: 2 });
    expect((await meetings())['meeting/2019-06-01-吴某-周某']).toEqual(['document/a', 'document/b']);
  });
});
