import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/facts/check-facts.js';
import type { Fact, NodeOf } from '../../src/model/fact.js';
import { placeholderDocument } from '../support/placeholder-corpus.js';

const { file, raw, sha256, facts } = placeholderDocument(1, 2);
const readRaw = (asked: string) => (asked === file ? { raw, sha256 } : undefined);
const check = (changed: readonly Fact[], read = readRaw) => checkFacts(changed, read, 'a.jsonl');

/** The facts with the first one that fits changed; where it stands, counted from 1. */
function change(fits: (fact: Fact) => boolean, changes: object): { changed: Fact[]; line: number } {
  const index = facts.findIndex(fits);
  const changed = facts.with(index, { ...facts[index], ...changes } as Fact);
  return { changed, line: index + 1 };
}
const isNode = (label: string) => (fact: Fact) => 'node' in fact && fact.node === label;
const isRelation = (type: string) => (fact: Fact) => 'relation' in fact && fact.relation === type;

describe('checkFacts', () => {
  it('accepts facts that fit their document', () => {
    expect(() => check(facts)).not.toThrow();
  });

  it.each<[string, (fact: Fact) => boolean, object, string]>([
    [
      'a quote that the document does not have',
      isNode('Evidence'),
      { quote: '从未说过的话' },
      'quote: is “从未说过的话”, but',
    ],
    ['offsets beside the sentence', isNode('Evidence'), { start: 3 }, 'quote: is “'],
    ['offsets beyond the document', isNode('Evidence'), { end: raw.length + 1 }, 'start, end: '],
    ['a range turned round', isNode('Article'), { start: 9, end: 4 }, 'start, end: 9 to 4 is not a range'],
    [
      'evidence from another document',
      isNode('Evidence'),
      { document: 'document/other' },
      'document: is document/other',
    ],
    [
      'another checksum',
      isNode('Document'),
      { sha256: '0'.repeat(64) },
      'sha256: these facts were made from other bytes',
    ],
    ['another length', isNode('Document'), { length: 1 }, 'length: is 1, but'],
    ['a document that is not there', isNode('Document'), { file: 'gone.txt' }, 'the document gone.txt is not there'],
    [
      'a relation from nobody',
      isRelation('ATTENDED'),
      { from: 'person/nobody' },
      'from: there is no node person/nobody',
    ],
    ['a relation to nowhere', isRelation('HELD_AT'), { to: 'place/nowhere' }, 'to: there is no node place/nowhere'],
    ['a side that is not told', isRelation('ATTENDED'), { side: 'place/nowhere' }, 'side: there is no node'],
    ['a country that is not told', isNode('Person'), { country: 'place/nowhere' }, 'country: there is no node'],
    [
      'evidence that is not told',
      isRelation('DISCUSSED'),
      { evidence: ['evidence/none'] },
      'evidence: there is no node',
    ],
    [
      'evidence of a meeting that is not told',
      isNode('Meeting'),
      { evidence: ['evidence/none'] },
      'evidence: there is no node',
    ],
    [
      'evidence straight in a document',
      (fact) => isRelation('IN')(fact) && 'from' in fact && fact.from.startsWith('evidence/'),
      { to: 'document/placeholder-0001' },
      'from, to: evidence is IN an article',
    ],
    [
      'a place within itself',
      isRelation('LOCATED_IN'),
      { to: 'place/city-1' },
      'from, to: place/city-1 cannot stand in LOCATED_IN to itself',
    ],
    [
      'days that the date does not mean',
      isNode('Meeting'),
      { latest: '2018-05-09' },
      'earliest, latest: the date 2018-05-03 means 2018-05-03 to',
    ],
  ])('refuses %s', (_, fits, changes, problem) => {
    const { changed, line } = change(fits, changes);
    expect(() => check(changed)).toThrow(
      expect.objectContaining({
        code: 'INVALID_FACTS',
        message: expect.stringContaining(`a.jsonl:${line}: ${problem}`),
      }),
    );
  });

  it('holds quotes to the words of a listing without the numbers of its lines', () => {
    const lines = raw.split('\n');
    const numbered = lines.map((line, index) => `${index + 1} ${line}`).join('\n');
    const moved = (at: number) => at + 2 * raw.slice(0, at).split('\n').length;
    const listed = facts.map((fact) => {
      if (isNode('Document')(fact)) return { ...fact, length: numbered.length } as Fact;
      return 'start' in fact ? { ...fact, start: moved(fact.start), end: moved(fact.end) } : fact;
    });
    expect(() => check(listed, () => ({ raw: numbered, sha256 }))).not.toThrow();
    expect(() => check(listed, () => ({ raw: numbered.replace(/^2/mu, '7'), sha256 }))).toThrow('quote: is “');
  });

  it('refuses a fact told twice', () => {
    const again = [...facts, structuredClone(facts[4] as Fact)];
    expect(() => check(again)).toThrow(new RegExp(`^a\\.jsonl:${again.length}: .* is told a second time`, 'u'));
  });

  it('refuses a file of no document and a file of two', () => {
    expect(() => check([])).toThrow(/^a\.jsonl:1: the file has no Document line/u);
    const other = placeholderDocument(2, 0).facts.filter(isNode('Document'));
    expect(() => check([...facts, ...other])).toThrow(/: a second document, document\/placeholder-0002/u);
  });

  describe('a sentence that is not evidence', () => {
    const told = (start: number, end: number, quote = raw.slice(start, end)) =>
      check([
        ...facts,
        { node: 'Sentence', id: 'sentence/a', document: `document/${file.slice(0, -4)}`, start, end, quote },
      ]);

    it('is held to the words of the document as evidence is', () => {
      expect(() => told(0, 7)).not.toThrow();
      expect(() => told(0, 7, '从未说过的话')).toThrow(
        'quote: is “从未说过的话”, but 0 to 7 of the document is “占位文稿第1篇”',
      );
      expect(() => told(0, raw.length + 1)).toThrow('start, end: 0 to');
    });

    it('is not told where evidence stands', () => {
      const evidence = facts.find((fact) => 'node' in fact && fact.node === 'Evidence') as NodeOf<'Evidence'>;
      expect(() => told(evidence.start, evidence.end, evidence.quote)).toThrow(
        'is evidence; such a sentence has no second line',
      );
    });
  });
});
