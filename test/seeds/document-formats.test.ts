import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentsIn } from '../../seeds/document-files.js';
import { extractDocuments } from '../../seeds/extract-documents.js';
import { readFactsFolder } from '../../seeds/read-facts-folder.js';
import { formatFacts } from '../../src/facts/format-facts.js';
import { largestText } from '../../src/text/limits.js';
import { column, makePdf } from '../text/make-pdf.js';

const sentence = '中国国务院副总理周某1日在北京会见美国财政部长吴某。';
let folder: string;
const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-formats-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('documents of every format', () => {
  it('tell the same meeting, and their facts load against them', async () => {
    const documents = join(folder, 'documents');
    await mkdir(documents);
    await write('documents/one.txt', `${sentence}\n`);
    await write('documents/two.md', `# 会见\n\n**${sentence}**\n`);
    await write('documents/three.html', `<h1>会见</h1><p>${sentence.replace('会见', '<b>会&#x89c1;</b>')}</p>`);
    await write('documents/four.pdf', makePdf([column([sentence.slice(0, 15), sentence.slice(15)], 50, 700)]));
    const { facts, refused } = await extractDocuments([documents]);
    expect(refused).toEqual([]);
    await mkdir(join(folder, 'facts'));
    for (const [stem, lines] of facts) {
      expect(
        lines.filter((fact) => 'node' in fact && fact.node === 'Evidence' && fact.quote === sentence),
      ).toHaveLength(1);
      expect(lines.filter((fact) => 'node' in fact && fact.node === 'Meeting')).toHaveLength(1);
      await write(`facts/${stem}.jsonl`, formatFacts(lines));
    }
    const loaded = await readFactsFolder(join(folder, 'facts'), documents);
    expect(loaded.refused).toEqual([]);
    expect(loaded.accepted.map(({ file }) => file)).toEqual(['four.jsonl', 'one.jsonl', 'three.jsonl', 'two.jsonl']);
  });

  it('are refused one by one, each with its reason', async () => {
    await write('a-empty.txt', '');
    await write('b-english.txt', 'Hello.');
    await write('c-large.txt', Buffer.alloc(largestText + 1, '甲'));
    await write('d-binary.txt', Buffer.from([0, 1, 2, 3]));
    await write('e-good.txt', sentence);
    const { facts, refused } = await extractDocuments([folder, join(folder, 'none.txt')]);
    expect([...facts.keys()]).toEqual(['e-good']);
    expect(refused.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^a-empty\.txt is empty$/u),
      expect.stringMatching(/^b-english\.txt holds no Chinese/u),
      expect.stringMatching(/^c-large\.txt is too large \(5\.0 MB\); .*split it/u),
      expect.stringMatching(/^d-binary\.txt .*NUL/u),
      expect.stringMatching(/none\.txt: there is no such file/u),
    ]);
    expect(new Set(refused.map(({ error }) => error.exitCode))).toEqual(new Set([3]));
  });
});

describe('a folder of documents', () => {
  it('is walked and sorted, without what stands beside them', async () => {
    await mkdir(join(folder, 'b/c'), { recursive: true });
    await mkdir(join(folder, '.hidden'));
    const documents = ['a.txt', 'b/c/d.HTM', 'b/e.pdf', 'b.md'];
    for (const name of [...documents, 'a.yaml', 'README.md', 'b/f.docx', '.hidden/g.txt']) await write(name, sentence);
    for (const link of ['loop', 'loop.txt']) await symlink(folder, join(folder, 'b', link));
    await copyFile(join(folder, 'a.txt'), join(folder, 'b', 'z.txt'));
    const found = [...documents, 'b/z.txt'].map((name) => join(folder, name)).sort();
    expect(documentsIn(folder)).toEqual(found);
  });

  it('holds no pipe, and what cannot be named so is refused by itself', async () => {
    await write('a.txt', sentence);
    execFileSync('mkfifo', [join(folder, 'b.txt')]);
    expect(documentsIn(folder)).toEqual([join(folder, 'a.txt')]);
    const long = join(folder, `${'a'.repeat(300)}.txt`);
    const { facts, refused } = await extractDocuments([folder, long]);
    expect([facts.size, refused.map(({ reason }) => reason.startsWith(long))]).toEqual([1, [true]]);
  });

  it('that holds none is refused', async () => {
    const { refused } = await extractDocuments([folder]);
    expect(refused.map(({ reason }) => reason)).toEqual([expect.stringContaining('the folder holds no document')]);
  });
});
