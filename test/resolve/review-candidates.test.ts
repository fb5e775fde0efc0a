import { describe, expect, it } from 'vitest';
import { lexiconEntities } from '../../seeds/decisions.js';
import type { DocumentClaims } from '../../src/model/claim.js';
import type { Decision } from '../../src/model/decision.js';
import { applyDecisions } from '../../src/resolve/apply-decisions.js';
import type { Candidate, Doubt } from '../../src/resolve/candidate.js';
import { stemOf } from '../../src/resolve/ids.js';
import { type QuotedClaims, quotedClaims } from '../../src/resolve/quoted-claims.js';
import { reviewCandidates } from '../../src/resolve/review-candidates.js';
import { summaryOf } from '../../src/resolve/summary.js';
import { inMemory } from '../../src/resolve/told-documents.js';
import { claimsOf, vocabulary } from '../extract/told.js';

/** What is asked of a person after the decisions; `doubt` picks one kind. */
function asked(documents: readonly DocumentClaims[], doubt: Doubt, ...decisions: Decision[]): Candidate[] {
  return askedAtAll(documents, decisions).filter((candidate) => candidate.doubt === doubt);
}

function askedAtAll(documents: readonly DocumentClaims[], decisions: readonly Decision[] = []): Candidate[] {
  const decided = applyDecisions(documents.map(quotedClaims), decisions, lexiconEntities(vocabulary));
  const told = new Map(decided.documents.map((claims) => [stemOf(claims.document.file), claims]));
  const summaries = new Map([...told].map(([stem, claims]) => [stem, summaryOf(claims)]));
  return reviewCandidates(
    { told: inMemory(summaries), claimsOf: (stem) => told.get(stem) as QuotedClaims },
    decided,
    decisions,
  );
}

/** The candidate as a person would have decided it. */
const decide = (judgement: Decision['judgement'], { key, subjects }: Candidate): Decision => ({
  key,
  judgement,
  subjects: subjects.map(({ told, ...subject }) => subject),
  by: 'an analyst',
  at: '2026-11-24',
});

const entities = ({ subjects }: Candidate) => subjects.map((subject) => ('entity' in subject ? subject.entity : null));
const sentences = ({ subjects }: Candidate) => subjects.map(({ told }) => told.map(({ quote }) => quote));

describe('near names', () => {
  it.each([
    ['one character apart', '总统阿巴卡多会见张某。', '总统阿巴卡托会见张某。', 'one character apart'],
    [
      'the last part of a name with a dot',
      '部长约翰·巴达克会见张某。',
      '部长巴达克会见赵某。',
      'one name is a part of the other',
    ],
    [
      'characters in another order',
      '总统阿巴卡多会见张某。',
      '总统阿卡巴多会见张某。',
      'the same characters in another order',
    ],
  ])('%s', (_, first, second, reason) => {
    const found = asked([claimsOf(first, '2018-05-09', 'a.txt'), claimsOf(second, '2018-06-09', 'b.txt')], 'NEAR_NAME');
    expect(found).toMatchObject([{ reason }]);
    expect(
      sentences(found[0] as Candidate)
        .flat()
        .sort(),
    ).toEqual([first, second].sort());
  });

  it('are no doubt where titles place the people in different countries, or the names are only short and alike', () => {
    const other = [
      claimsOf('美国总统阿巴卡多会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('中国主席阿巴卡托会见李某。', '2018-06-09', 'b.txt'),
    ];
    expect(asked(other, 'NEAR_NAME')).toEqual([]);
    const short = [
      claimsOf('财政部长周某甲会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('贸易代表周某乙会见张某。', '2018-06-09', 'b.txt'),
    ];
    expect(asked(short, 'NEAR_NAME')).toEqual([]);
  });
});

it('one name that titles place in two countries may be two people’s', () => {
  const documents = [
    claimsOf('美国财政部长周某某会见张某。', '2018-05-09', 'a.txt'),
    claimsOf('中国副总理周某某会见李某。', '2018-06-09', 'b.txt'),
  ];
  const [candidate, ...others] = asked(documents, 'ONE_NAME');
  expect(others).toEqual([]);
  expect(candidate?.subjects).toMatchObject([
    { entity: 'person/周某某', documents: [{ document: 'a.txt' }], country: 'place/us' },
    { entity: 'person/周某某', documents: [{ document: 'b.txt' }], country: 'place/cn' },
  ]);
  for (const judgement of ['SAME', 'DIFFERENT'] as const)
    expect(asked(documents, 'ONE_NAME', decide(judgement, candidate as Candidate))).toEqual([]);
});

describe('meetings that may be one', () => {
  const first = claimsOf('李某5月8日在北京会见张某。', '2018-05-09', 'a.txt');

  it.each([
    ['a day apart', '李某5月9日会见张某。', '2018-05-10', 'the same people, a day apart, the place missing in one'],
    [
      'one without a date',
      '李某会见张某。',
      '2018-05-09',
      'the same people, reported in the same days, the date missing in one, the place missing in one',
    ],
  ])('%s', (_, text, publishedOn, reason) => {
    const documents = [first, claimsOf(text, publishedOn, 'b.txt')];
    const [candidate, ...others] = asked(documents, 'NEAR_MEETING');
    expect(others).toEqual([]);
    expect(candidate?.reason).toBe(reason);
    expect(sentences(candidate as Candidate)).toEqual([['李某5月8日在北京会见张某。'], [text]]);
    for (const judgement of ['SAME', 'DIFFERENT'] as const)
      expect(asked(documents, 'NEAR_MEETING', decide(judgement, candidate as Candidate))).toEqual([]);
  });

  it.each([
    ['days apart', '李某5月12日会见张某。'],
    ['in another place', '李某5月9日在上海会见张某。'],
    ['with others', '李某5月9日会见赵某。'],
    ['by telephone', '李某5月9日与张某通电话。'],
  ])('no doubt: %s', (_, text) => {
    expect(asked([first, claimsOf(text, '2018-05-13', 'b.txt')], 'NEAR_MEETING')).toEqual([]);
  });
});

it('people whom nobody listed, who is named least first; whoever is accepted is not asked for again', () => {
  const documents = [
    claimsOf('财政部长周某某会见张某。周某某表示欢迎。周某某说，关税重要。', '2018-05-09', 'a.txt'),
    claimsOf('张某会见特使吴某某。', '2018-06-09', 'b.txt'),
  ];
  const found = asked(documents, 'NEW_PERSON');
  expect(found.map(entities)).toEqual([['person/吴某某'], ['person/周某某']]);
  const accepted = found.map((candidate) => decide('ACCEPT', candidate));
  expect(asked(documents, 'NEW_PERSON', ...accepted)).toEqual([]);
});

it('the same documents give the same questions in the same order, whatever the order of the documents', () => {
  const documents = [
    claimsOf('总统阿巴卡多会见张某。', '2018-05-09', 'a.txt'),
    claimsOf('总统阿巴卡托会见张某。', '2018-06-09', 'b.txt'),
    claimsOf('李某5月8日在北京会见张某。', '2018-05-09', 'c.txt'),
    claimsOf('李某5月9日会见张某。', '2018-05-10', 'd.txt'),
  ];
  const keys = (order: readonly DocumentClaims[]) => askedAtAll(order).map(({ key }) => key);
  expect(keys(documents)).toHaveLength(4);
  expect(keys(documents.toReversed())).toEqual(keys(documents));
});
