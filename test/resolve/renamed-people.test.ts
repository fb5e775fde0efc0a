import { describe, expect, it } from 'vitest';
import { lexiconEntities } from '../../seeds/decisions.js';
import type { DocumentClaims } from '../../src/model/claim.js';
import type { Decision, EntitySubject, NamedDocument } from '../../src/model/decision.js';
import { parseReviewEntry } from '../../src/model/review-entry.js';
import { applyDecisions } from '../../src/resolve/apply-decisions.js';
import { claimsOf, Told, vocabulary } from '../extract/told.js';

const decide = (judgement: Decision['judgement'], ...subjects: EntitySubject[]): Decision => ({
  ...{ judgement, subjects, by: 'an analyst', at: '2026-11-24' },
});

/** Who hosted whom in each document, which decisions are idle, and which have lost documents. */
function decided(documents: readonly DocumentClaims[], ...decisions: Decision[]) {
  const { documents: read, idle, lost } = applyDecisions(documents, decisions, lexiconEntities(vocabulary));
  const hosts = read.map(({ meetings }) => meetings.flatMap(({ attendance }) => attendance[0]?.who ?? []).join());
  return { hosts, idle, lost: lost.flatMap(({ documents: names }) => names), told: new Told(...read) };
}

const name = 'person/周某某';
const minister = '财政部长周某某5月8日在北京会见张某。';
const chairman = '主席周某某5月11日在上海会见李某。';
const document = (text: string, file: string) => claimsOf(text, '2018-05-12', file);
const bytes = (text: string, file: string): NamedDocument => ({
  document: file,
  sha256: document(text, file).document.sha256,
});
const of = (...documents: [NamedDocument, ...NamedDocument[]]) => ({ entity: name, documents });
const parted = decide('DIFFERENT', of(bytes(minister, 'a.txt')), of(bytes(chairman, 'b.txt')));

describe('a decision about people in some documents holds', () => {
  it('for a document that got another name, by its bytes, also where another has the old name now', () => {
    const documents = [document(minister, 'a.txt'), document(chairman, 'new.txt'), document(`${minister}再`, 'b.txt')];
    expect(decided(documents, parted)).toMatchObject({ hosts: [name, `${name}-2`, name], idle: [], lost: [] });
  });

  it('for one of the documents of a name, whose bytes are said', () => {
    const documents = [document(minister, 'news.txt'), document(chairman, 'news.txt')];
    const rejected = decide('REJECT', of(bytes(chairman, 'news.txt')));
    expect(decided(documents, rejected)).toMatchObject({ hosts: [name, ''], idle: [], lost: [] });
    expect(decided(documents, decide('REJECT', of('news.txt'))).hosts).toEqual(['', '']);
  });

  it('for a document that was changed, by its name', () => {
    const documents = [document(minister, 'a.txt'), document(`更正：${chairman}`, 'b.txt')];
    expect(decided(documents, parted)).toMatchObject({ hosts: [name, `${name}-2`], idle: [], lost: [] });
  });

  it('where it names files alone, as a person may', () => {
    const documents = [document(minister, 'a.txt'), document(chairman, 'b.txt')];
    expect(decided(documents, decide('DIFFERENT', of('a.txt'), of('b.txt'))).hosts).toEqual([name, `${name}-2`]);
  });

  it('beside another that names the same document by its name', () => {
    const documents = [document(minister, 'a.txt'), document(chairman, 'b.txt'), document(`${chairman}再`, 'c.txt')];
    const again = decide('DIFFERENT', of('a.txt'), of('c.txt'));
    expect(decided(documents, parted, again).hosts).toEqual([name, `${name}-2`, `${name}-3`]);
    expect(() =>
      decided(documents, decide('REJECT', of('a.txt')), decide('ACCEPT', of(bytes(minister, 'a.txt')))),
    ).toThrow(/to accept person\/周某某 \(a\.txt\), but .* to reject person\/周某某 \(a\.txt\)/u);
  });
});

describe('what a decision about people in some documents does not find any more is said', () => {
  it('of a document that is gone, or tells nothing of the person any more, while the others keep what they got', () => {
    for (const documents of [
      [document(chairman, 'b.txt')],
      [document('赵某5月8日会见张某。', 'a.txt'), document(chairman, 'b.txt')],
    ])
      expect(decided(documents, parted)).toMatchObject({
        hosts: expect.arrayContaining([`${name}-2`]),
        idle: [],
        lost: ['a.txt'],
      });
  });

  it('as idle, where none of its documents is left', () => {
    const others = [document(`${minister}再`, 'c.txt')];
    for (const decision of [
      parted,
      decide('REJECT', of('a.txt')),
      decide('SAME', of('a.txt'), { entity: 'person/zhang' }),
    ])
      expect(decided(others, decision)).toMatchObject({ hosts: [name], idle: [decision], lost: [] });
  });

  it('not where a country says who is meant', () => {
    const byCountry = decide(
      'DIFFERENT',
      { ...of('a.txt'), country: 'place/us' },
      { ...of('b.txt'), country: 'place/cn' },
    );
    const chinese = document('中国财政部长周某某5月8日在北京会见张某。', 'c.txt');
    expect(decided([chinese], byCountry)).toMatchObject({ hosts: [`${name}-2`], idle: [], lost: ['a.txt', 'b.txt'] });
  });
});

it.each([
  ['a file name instead of a list', 'a.txt', 'subjects.1.documents: must be a list of documents: [a.txt]'],
  ['a number', [7], 'subjects.1.documents.1: must be a file name, or {document: a file name, sha256: …}'],
  ['bytes that are none', [{ document: 'a.txt', sha256: 'abc' }], /subjects\.1\.documents\.1.*64 hexadecimal digits/u],
])('documents that are no documents are refused: %s', (_, documents, problem) => {
  const entry = { subjects: [{ entity: name, documents }], decision: 'accept', by: 'an analyst', at: '2026-11-24' };
  const found = parseReviewEntry(entry);
  expect('problem' in found && found.problem).toEqual(
    typeof problem === 'string' ? problem : expect.stringMatching(problem),
  );
});
