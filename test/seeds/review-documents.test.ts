import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisionsIn, lastingDecisionsOf } from '../../seeds/decisions.js';
import { extractFiles } from '../../seeds/extract-files.js';
import { remember } from '../../seeds/remembered.js';
import { reviewDocuments } from '../../seeds/review-documents.js';
import { writeReview } from '../../seeds/write-review.js';
import { collectIo } from './collect-io.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-review-'));
  file = join(folder, 'review.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => {
  writeFileSync(join(folder, `${name}.txt`), text);
  writeFileSync(join(folder, `${name}.yaml`), 'publishedOn: 2018-05-09\n');
};
async function review(json = false): Promise<string> {
  const io = collectIo();
  expect(await reviewDocuments([folder], { file, json }, io)).toBe(0);
  return io.said.stdout;
}
/** With the decisions of the review file. */
async function extract(...names: string[]): Promise<string> {
  const io = collectIo();
  await extractFiles(
    names.map((name) => join(folder, `${name}.txt`)),
    io,
    { review: file },
  );
  expect(io.said.stderr).toBe('');
  return io.said.stdout;
}
/** Fills in the first open entry whose key begins so as a person would. */
function decide(doubt: string, word: string, more = ''): void {
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf('  decision:\n  by:\n  at:\n', text.indexOf(`key: ${doubt}`));
  const filled = `  decision: ${word}\n${more}  by: An Analyst\n  at: 2026-11-24\n`;
  writeFileSync(file, `${text.slice(0, at)}${filled}${text.slice(at + '  decision:\n  by:\n  at:\n'.length)}`);
}

describe('whomet review', () => {
  beforeEach(() => {
    put('a', '美国商务部长约翰·巴达克8日在北京会见周某某部长。\n');
    put('b', '美国商务部长巴达克9日表示，会谈很好。\n');
  });

  it('writes what it doubts, with the sentences, to a file that a person edits; the decision shows in the facts', async () => {
    const shown = await review();
    expect(shown).toContain('Two names that may be one person (1)');
    expect(shown).toContain('b.txt 0-19: 美国商务部长巴达克9日表示，会谈很好。');
    expect(await extract('a', 'b')).toContain('"id":"person/巴达克"');

    decide('NEAR_NAME', 'same');
    const facts = await extract('a', 'b');
    expect(facts).not.toContain('"id":"person/巴达克"');
    expect(facts).toContain('{"value":"巴达克"');
    expect(await review()).not.toContain('Two names');
  });

  it('keeps decisions when the documents are read again, though their text has moved', async () => {
    await review();
    decide('NEAR_NAME', 'different');
    const written = readFileSync(file, 'utf8')
      .split('\n- ')
      .find((entry) => entry.includes('NEAR_NAME'));
    put('b', '各方关注。\n\n美国商务部长巴达克9日表示，会谈很好。\n');
    expect(await review()).not.toContain('Two names');
    expect(readFileSync(file, 'utf8')).toContain(written);
  });

  it('says which decisions have nothing left to decide, and keeps them', async () => {
    await review();
    decide('NEAR_NAME', 'different');
    rmSync(join(folder, 'b.txt'));
    const report = JSON.parse(await review(true));
    expect(Object.keys(report)).toEqual([
      'file',
      'documents',
      'decided',
      'dropped',
      'away',
      'open',
      'idle',
      'lost',
      'kept',
    ]);
    expect(report.idle).toMatchObject([{ judgement: 'DIFFERENT', by: 'An Analyst', at: '2026-11-24' }]);
    expect(readFileSync(file, 'utf8')).toContain('decision: different');
  });

  it('parts one name by the bytes of the documents, so that renaming them changes nothing, and says which are lost', async () => {
    put('a', '美国商务部长周某某8日在北京会见李某某。\n');
    put('b', '中国商务部部长周某某9日在北京会见郑某某。\n');
    await review();
    expect(readFileSync(file, 'utf8')).toMatch(/documents:\n +- document: a\.txt\n +sha256: [0-9a-f]{64}\n/u);
    decide('ONE_NAME', 'different');
    for (const ending of ['txt', 'yaml']) renameSync(join(folder, `b.${ending}`), join(folder, `c.${ending}`));
    expect(await extract('a', 'c')).toContain('"id":"person/周某某-2"');
    expect(await review()).not.toContain('lost:');
    put('c', '郑某某9日在北京表示欢迎。\n');
    expect(await review()).toMatch(
      /lost: different by An Analyst.*\n +of the documents that it names these are gone, or tell nothing of it any more: b\.txt\n/u,
    );
  });

  it('refuses a file that is wrong and writes nothing', async () => {
    const wrong = '- subjects: [{entity: person/周某某}]\n  decision: maybe\n';
    writeFileSync(file, wrong);
    const message = /review\.yaml: line 2: entry 1: decision: must be same/u;
    await expect(review()).rejects.toThrow(message);
    await expect(extract('a')).rejects.toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(wrong);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes no file where there is nothing to ask', async () => {
    put('a', '双方表示欢迎。\n');
    rmSync(join(folder, 'b.txt'));
    expect(await review()).toMatch(/^0 open/u);
    expect(existsSync(file)).toBe(false);
  });
});

it('shows so much of a path as tells which of the documents of one name is meant', async () => {
  for (const name of ['2018', '2019']) mkdirSync(join(folder, name));
  put('2018/news', '美国商务部长约翰·巴达克8日在北京会见周某某部长。\n');
  put('2019/news', '美国商务部长巴达克9日在北京会见周某某部长。\n');
  put('other', '赵某表示欢迎。\n');
  const shown = await review();
  expect(shown).toContain('      2018/news.txt 0-25: 美国商务部长约翰·巴达克');
  expect(shown).toContain('      2019/news.txt 0-22: 美国商务部长巴达克');
  expect(shown).toContain('      other.txt 0-');
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('"2019/news.txt 0-22: 美国商务部长巴达克');
  decide('NEAR_NAME', 'same');
  await review();
  // A decision names the file, and its bytes say which of them it is.
  expect(readFileSync(file, 'utf8')).toMatch(/document: news\.txt\n +sha256: [0-9a-f]{64}\n/u);
});

it('looks at the folders that were seeded, and in the file that seed was told of', async () => {
  put('a', '美国商务部长约翰·巴达克8日在北京会见周某某部长。\n');
  put('b', '美国商务部长巴达克9日表示，会谈很好。\n');
  const home = join(folder, 'home');
  remember(home, { folder, mounts: {}, isWhole: true, isEmpty: false }, file);
  const io = { ...collectIo(), env: { WHOMET_HOME: home } };
  expect(await reviewDocuments([], {}, io)).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('约翰巴达克');
  decide('NEAR_NAME', 'same');
  expect(decisionsIn(home)).toMatchObject([{ judgement: 'SAME', by: 'An Analyst' }]);
  rmSync(file);
  expect(() => decisionsIn(home)).toThrow(file);
});

it('says which of the folders that were seeded hold nothing now, and looks at the others', async () => {
  put('a', '美国商务部长约翰·巴达克8日在北京会见周某某部长。\n');
  const home = join(folder, 'home');
  remember(home, { folder, mounts: {}, isWhole: false, isEmpty: false }, file);
  remember(home, { folder: join(tmpdir(), 'whomet-no-such-folder'), mounts: {}, isWhole: false, isEmpty: false });
  const io = { ...collectIo(), env: { WHOMET_HOME: home } };
  expect(await reviewDocuments([], {}, io)).toBe(0);
  expect(io.said.stderr).toBe(
    `${join(tmpdir(), 'whomet-no-such-folder')} holds no document now: nothing that it told is looked at.\n`,
  );
  expect(io.said.stdout).toContain('约翰·巴达克');
});

describe('while a folder that was seeded is away', () => {
  let home: string;
  const seeded = (name: string): string => join(folder, name);
  const seed = (name: string, mounts = {}) =>
    remember(home, { folder: seeded(name), mounts, isWhole: false, isEmpty: false }, file);
  const reviewSeeded = async () => {
    const io = { ...collectIo(), env: { WHOMET_HOME: home } };
    expect(await reviewDocuments([seeded('paper'), seeded('disk')], { json: true }, io)).toBe(0);
    return { ...JSON.parse(io.said.stdout), stderr: io.said.stderr };
  };
  beforeEach(async () => {
    home = join(folder, 'home');
    for (const name of ['paper', 'disk']) mkdirSync(seeded(name));
    put('paper/a', '美国商务部长约翰·巴达克8日在北京会见周某某部长。\n');
    put('disk/b', '美国商务部长巴达克9日表示，会谈很好。\n');
    put('disk/c', '英国外交大臣安娜·史密斯8日在伦敦会见吴某某部长。\n');
    for (const name of ['paper', 'disk']) seed(name);
    await reviewSeeded();
  });
  const takeAway = () => renameSync(seeded('disk'), seeded('elsewhere'));

  it('keeps the questions about its documents, and drops the others that nothing asks any more', async () => {
    const before = readFileSync(file, 'utf8');
    expect(before).toMatch(/key: NEAR_NAME .*key: NEW_PERSON person\/吴某某/su);
    takeAway();
    expect(await reviewSeeded()).toMatchObject({ dropped: 0, stderr: expect.stringContaining('holds no document') });
    for (const key of before.match(/^- key: .*$/gmu) ?? []) expect(readFileSync(file, 'utf8')).toContain(key);
    put('paper/a', '双方表示欢迎。\n');
    expect(await reviewSeeded()).toMatchObject({ dropped: expect.any(Number), open: [] });
    const left = readFileSync(file, 'utf8');
    expect(left).toContain('key: NEAR_NAME');
    expect(left).toContain('key: NEW_PERSON person/吴某某');
    expect(left).not.toContain('key: NEW_PERSON person/周某某');
  });

  it('is back, and everything is as it was', async () => {
    const before = readFileSync(file, 'utf8');
    takeAway();
    await reviewSeeded();
    renameSync(seeded('elsewhere'), seeded('disk'));
    expect(await reviewSeeded()).toMatchObject({ dropped: 0, away: 0, stderr: '' });
    const keys = (text: string) => (text.match(/^- key: .*$/gmu) ?? []).sort();
    expect(keys(readFileSync(file, 'utf8'))).toEqual(keys(before));
  });

  it('calls no decision idle that is about its documents, and those that are about others', async () => {
    decide('NEAR_NAME', 'different');
    decide('NEW_PERSON person/周某某', 'accept');
    put('paper/a', '双方表示欢迎。\n');
    expect((await reviewSeeded()).idle).toHaveLength(2);
    takeAway();
    expect((await reviewSeeded()).idle).toMatchObject([{ judgement: 'ACCEPT' }]);
  });

  it('knows of a disk in a folder that holds other documents by where it was mounted', async () => {
    mkdirSync(seeded('paper/inner'));
    put('paper/inner/d', '英国外交大臣安娜·史密斯8日在伦敦会见郑某某部长。\n');
    await reviewSeeded();
    seed('paper', { [seeded('paper/inner')]: seeded('paper/inner') });
    rmSync(seeded('paper/inner'), { recursive: true });
    const { stderr, away } = await reviewSeeded();
    expect(stderr).toBe(
      `${seeded('paper/inner')} was on a disk that was mounted at ${seeded('paper/inner')} and is not now: nothing that it told is looked at.\n`,
    );
    expect(away).toBeGreaterThan(0);
    expect(readFileSync(file, 'utf8')).toContain('key: NEW_PERSON person/郑某某');
  });
});

it('a review file that somebody names and that is not there is an error, not an empty one', async () => {
  put('a', '张某表示欢迎。\n');
  await expect(extract('a')).rejects.toThrow(/There is no review file .*review\.yaml/u);
});

it('a review file that is to hold from now on is a file', () => {
  expect(() => lastingDecisionsOf(folder)).toThrow(/ is no file, and its decisions are to hold from now on/u);
});

it('a review file with a byte order mark is the one that was read, and is written', async () => {
  put('a', '美国商务部长约翰·巴达克8日在北京会见周某某部长。\n');
  writeFileSync(file, '\uFEFF# ours\n');
  await review();
  expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFF# ours\n\n- key: /u);
});

it('a review file that was saved meanwhile is left as it is', () => {
  writeFileSync(file, 'theirs\n');
  expect(() => writeReview(file, 'ours\n', 'what was read\n')).toThrow(/was changed while whomet was at work/u);
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['theirs\n', ['review.yaml']]);
});
