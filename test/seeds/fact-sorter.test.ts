import { describe, expect, it } from 'vitest';
import { FactSorter } from '../../seeds/fact-sorter.js';
import { formatFacts } from '../../src/facts/format-facts.js';
import { mergeFacts } from '../../src/facts/merge-facts.js';
import type { Fact } from '../../src/model/fact.js';
import { placeholderCorpus } from '../support/placeholder-corpus.js';

const corpus = placeholderCorpus({ documents: 6, meetings: 5 });

describe('FactSorter', () => {
  it.each([
    ['all in memory', 1_000_000, 64],
    ['a file for each document', 1, 1000],
    ['files that are put together before there are many', 1, 2],
  ])('puts documents together as mergeFacts and formatFacts do: %s', (_, runBytes, mostRuns) => {
    const sorter = new FactSorter(runBytes, mostRuns);
    try {
      for (const { file, facts } of corpus.toReversed()) sorter.add(file, facts);
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
});
