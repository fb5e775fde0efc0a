import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { FactSorter } from '../../seeds/fact-sorter.js';
import { formatFacts } from '../../src/facts/format-facts.js';
import { mergeFacts } from '../../src/facts/merge-facts.js';
import type { Fact } from '../../src/model/fact.js';
import { articleId, evidenceId, sentenceId, stemOf } from '../../src/resolve/ids.js';
import { placeholderCorpus } from '../support/placeholder-corpus.js';

const corpus = placeholderCorpus({ documents: 6, meetings: 5 });

describe('FactSorter', () => {
  it.each([
    ['all in memory', 1_000_000, 64],
    ['a file for each document', 1, 1000],
    ['files that are put together before there are many', 1, 2],
    ['files of which some are of a higher level', 1, 7],
  ])('puts documents together as mergeFacts and formatFacts do: %s', (_, runBytes, mostRuns) => {
    const sorter = new FactSorter(runBytes, mostRuns);
    try {
      for (const { file, facts } of corpus.toReversed()) sorter.add(stemOf(file), facts);
      const merged = mergeFacts(new Map(corpus.map(({ file, facts }) => [file, facts])));
      const expected = formatFacts(merged.map(({ documents, ...fact }) => fact as Fact));
      expect([...sorter.lines(), ''].join('\n')).toBe(expected);
    } finally {
      sorter.close();
    }
  });

  it.each([
    ['in one run', 1_000_000],
    ['in a run for each document', 1],
  ])('keeps the sentences of documents apart whose names begin alike: %s', (_, runBytes) => {
    const told = ['a', 'a-2', 'a.b', 'a_2'].map((stem) => {
      const document = `document/${stem}`;
      const article = articleId(stem, 1);
      const sentences = [100, 20, 3].flatMap((start): Fact[] => {
        const [spoken, silent] = [
          { start, end: start + 9 },
          { start: start + 9, end: start + 15 },
        ];
        const [evidence, sentence] = [evidenceId(stem, spoken), sentenceId(stem, silent)];
        return [
          { node: 'Sentence', id: sentence, document, ...silent, quote: '下雨。' },
          { relation: 'IN', from: sentence, to: article },
          { node: 'Evidence', id: evidence, document, ...spoken, quote: '两人会面。' },
          { relation: 'IN', from: evidence, to: article },
        ];
      });
      return { stem, facts: [...sentences, { relation: 'IN', from: article, to: document } satisfies Fact] };
    });
    const sorter = new FactSorter(runBytes);
    try {
      for (const { stem, facts } of told) sorter.add(stem, facts);
      expect([...sorter.lines(), ''].join('\n')).toBe(formatFacts(told.flatMap(({ facts }) => facts)));
    } finally {
      sorter.close();
    }
  });

  it.each([
    ['in one run', 1_000_000],
    ['in a run for each document', 1],
  ])('follows the first document, though another told the same fact before in the same words: %s', (_, runBytes) => {
    const place = (value: string): Fact => ({
      ...{ node: 'Place', id: 'place/a', kind: 'CITY', listed: true },
      names: [{ value, language: 'ZH_HANS', kind: 'FULL' }],
    });
    const [shared, other] = [place('甲城'), place('乙城')];
    const told: [string, Fact[]][] = [
      ['document/c', [shared]],
      ['document/b', [other]],
      ['document/a', [shared]],
    ];
    const sorter = new FactSorter(runBytes);
    try {
      for (const [document, facts] of told) sorter.add(document, facts);
      const [line = '', ...more] = sorter.lines();
      expect(more).toEqual([]);
      expect(JSON.parse(line).names.map(({ value }: { value: string }) => value)).toEqual(['甲城', '乙城']);
    } finally {
      sorter.close();
    }
  });

  it('puts together only files that hold like much, so that no row is written again with every other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whomet-test-'));
    vi.stubEnv('TMPDIR', folder);
    const sorter = new FactSorter(1, 3);
    const rowsInFiles = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => readFileSync(join(parentPath, name), 'utf8').split('\n').length >> 1)
        .sort((a, b) => b - a);
    try {
      const ids = Array.from({ length: 18 }, (_, index) => `place/${String.fromCharCode(97 + index)}`);
      for (const id of ids)
        sorter.add('document/a', [{ node: 'Place', id, kind: 'CITY', listed: true, names: [] } as never]);
      // The last is held in memory.
      expect(rowsInFiles()).toEqual([9, 3, 3, 1, 1]);
      expect([...sorter.lines()].map((line) => JSON.parse(line).id)).toEqual(ids);
    } finally {
      sorter.close();
      vi.unstubAllEnvs();
      expect(readdirSync(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    }
  });
});
