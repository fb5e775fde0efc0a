import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFactsFolder } from '../../seeds/read-facts-folder.js';
import { formatFacts } from '../../src/facts/format-facts.js';
import type { NodeOf } from '../../src/model/fact.js';
import { type PlaceholderDocument, placeholderCorpus, writeCorpus } from '../support/placeholder-corpus.js';

const corpus = placeholderCorpus({ documents: 3, meetings: 2 });
const second = corpus[1] as PlaceholderDocument;
let folder: string;
const read = () => readFactsFolder(join(folder, 'facts'), join(folder, 'documents'));
const factsOf = (name: string) => join(folder, 'facts', name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-seed-'));
  await writeCorpus(folder, corpus);
});
afterEach(() => rm(folder, { recursive: true }));

/** Expects that the second file is refused for this reason and that the two others are accepted. */
async function expectRefused(reason: RegExp): Promise<void> {
  const { accepted, refused } = await read();
  expect(refused).toEqual([{ file: 'placeholder-0002.jsonl', reason: expect.stringMatching(reason) }]);
  expect(accepted.map(({ file }) => file)).toEqual(['placeholder-0001.jsonl', 'placeholder-0003.jsonl']);
}

describe('readFactsFolder', () => {
  it('accepts facts that fit their documents', async () => {
    const { accepted, refused } = await read();
    expect(refused).toEqual([]);
    expect(accepted.map(({ facts }) => formatFacts(facts))).toEqual(corpus.map(({ facts }) => formatFacts(facts)));
  });

  it('refuses a file with a line that does not validate, and accepts the others', async () => {
    const lines = formatFacts(second.facts).split('\n');
    await writeFile(factsOf('placeholder-0002.jsonl'), lines.with(3, '{"node":"Person"}').join('\n'));
    await expectRefused(/^placeholder-0002\.jsonl:4: id: /u);
  });

  it('refuses facts whose document has changed by a byte', async () => {
    await writeFile(join(folder, 'documents', second.file), `${second.raw} `);
    await expectRefused(
      /^placeholder-0002\.jsonl:\d+: sha256: these facts were made from other bytes than placeholder-0002\.txt/u,
    );
  });

  it('refuses facts whose offsets do not fit the bytes', async () => {
    const moved = second.facts.map((fact) => ('quote' in fact ? { ...fact, start: fact.start + 1 } : fact));
    await writeFile(factsOf('placeholder-0002.jsonl'), formatFacts(moved));
    await expectRefused(/^placeholder-0002\.jsonl:\d+: quote: is “/u);
  });

  it('refuses facts whose document is missing, or cannot be read as text', async () => {
    await writeFile(join(folder, 'documents', second.file), '%PDF-1.7 and so on');
    await expectRefused(/^placeholder-0002\.jsonl: its document placeholder-0002\.txt is /u);
    await rm(join(folder, 'documents', second.file));
    await expectRefused(/^placeholder-0002\.jsonl:\d+: the document placeholder-0002\.txt is not there/u);
  });

  it('reads no document outside its folder', async () => {
    await writeFile(join(folder, 'outside.txt'), second.raw);
    const elsewhere = second.facts.map((fact) => ('sha256' in fact ? { ...fact, file: '../outside.txt' } : fact));
    await writeFile(factsOf('placeholder-0002.jsonl'), formatFacts(elsewhere));
    await expectRefused(/: the document \.\.\/outside\.txt is not there/u);
  });

  it('refuses bytes that are not UTF-8, naming the line', async () => {
    const bytes = Buffer.from(formatFacts(second.facts));
    bytes[bytes.indexOf('\n') + 5] = 0xff;
    await writeFile(factsOf('placeholder-0002.jsonl'), bytes);
    await expectRefused(/^placeholder-0002\.jsonl:2: is not UTF-8/u);
  });

  it('refuses the second of two files that tell of one document', async () => {
    const { id } = second.facts.find((fact) => 'sha256' in fact) as NodeOf<'Document'>;
    await writeFile(factsOf('zz-copy.jsonl'), formatFacts(second.facts));
    const { accepted, refused } = await read();
    expect(accepted).toHaveLength(3);
    const reason = `zz-copy.jsonl:1: ${id} is told by placeholder-0002.jsonl already; remove one of the two files`;
    expect(refused).toEqual([{ file: 'zz-copy.jsonl', reason }]);
  });

  it('says where it looked when there is no such folder', async () => {
    await rm(join(folder, 'facts'), { recursive: true });
    await expect(read()).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining(join(folder, 'facts')),
    });
  });
});
