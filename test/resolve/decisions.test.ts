import { describe, expect, it } from 'vitest';
import { lexiconEntities } from '../../seeds/decisions.js';
import { checkReferences } from '../../src/facts/check-references.js';
import type { DocumentClaims } from '../../src/model/claim.js';
import type { Decision, Subject } from '../../src/model/decision.js';
import { applyDecisions } from '../../src/resolve/apply-decisions.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { claimsOf, Told, vocabulary } from '../extract/told.js';

/** A decision as a person would write it; who and when matter to nothing here. */
const decide = (
  judgement: Decision['judgement'],
  subjects: readonly Subject[],
  value?: NonNullable<Decision['value']>,
): Decision => ({ judgement, subjects, by: 'an analyst', at: '2026-11-24', ...(value ? { value } : {}) });

/** What the documents tell after the decisions; no file of facts may refer to what is not in it. */
function decided(documents: readonly DocumentClaims[], ...decisions: Decision[]): Told & { idle: readonly Decision[] } {
  const { documents: after, idle } = applyDecisions(documents, decisions, lexiconEntities(vocabulary));
  for (const facts of resolveDocuments(after).values())
    checkReferences(facts, (fact, problem) => new Error(`${JSON.stringify(fact)}: ${problem}`) as never);
  return Object.assign(new Told(...after), { idle });
}

const person = (told: Told, id: string) => told.nodes('Person').find((node) => node.id === id);
const ids = (told: Told) => told.nodes('Person').map(({ id }) => id);
const meetingIds = (told: Told) => [...new Set(told.nodes('Meeting').map(({ id }) => id))].sort();

const talks = '财政部长周某某5月8日在北京会见张某。';

describe('same', () => {
  it('makes two people one, the listed one, with the names of both; what rests on it says so', () => {
    const told = decided(
      [claimsOf('财政部长李谋5月8日在北京会见张某。', '2018-05-09')],
      decide('SAME', [{ entity: 'person/李谋' }, { entity: 'person/li' }]),
    );
    expect(ids(told)).not.toContain('person/李谋');
    expect(person(told, 'person/li')?.names.map(({ value }) => value)).toEqual(expect.arrayContaining(['李谋']));
    expect(told.meetings()).toMatchObject([{ who: ['person/li HOST', 'person/zhang GUEST'] }]);
    const attended = told.relations('ATTENDED').find(({ from }) => from === 'person/li');
    expect(attended?.rules).toContain('decision:same');
    expect(attended?.evidence).toHaveLength(1);
  });

  it('makes two bodies one, so that what the people of both tell of is one meeting', () => {
    const documents = [claimsOf('农会主席李某今早与张某会面。渔党15名成员今早与张某会面约一个半小时。', '2018-05-09')];
    expect(meetingIds(new Told(...documents))).toHaveLength(2);
    const same = [{ entity: 'organization/farmers' }, { entity: 'organization/fishing-party' }];
    expect(meetingIds(decided(documents, decide('SAME', same)))).toEqual(['meeting/2018-05-09-li-zhang']);
  });

  it('heeds what is decided on a sentence that names nobody', () => {
    const article = (place: string) => `李某与张某举行会谈。\n会谈于5月8日在${place}举行。`;
    const documents = [
      claimsOf(article('北京'), '2018-05-09', 'a.txt'),
      claimsOf(article('上海'), '2018-05-09', 'b.txt'),
    ];
    expect(meetingIds(new Told(...documents))).toHaveLength(2);
    const same = [
      { document: 'a.txt', sentence: '会谈于5月8日在北京举行。' },
      { document: 'b.txt', sentence: '会谈于5月8日在上海举行。' },
    ];
    expect(meetingIds(decided(documents, decide('SAME', same)))).toHaveLength(1);
  });

  it('makes two meetings one that the rules left two', () => {
    const documents = [
      claimsOf('李某5月8日在北京会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('李某5月9日会见张某。', '2018-05-10', 'b.txt'),
    ];
    expect(meetingIds(new Told(...documents))).toHaveLength(2);
    const told = decided(
      documents,
      decide('SAME', [
        { document: 'a.txt', sentence: '李某5月8日在北京会见张某。' },
        { document: 'b.txt', sentence: '李某5月9日会见张某。' },
      ]),
    );
    expect(meetingIds(told)).toEqual(['meeting/2018-05-08-li-zhang']);
    expect(told.nodes('Meeting').map(({ rules }) => rules.includes('decision:same'))).toEqual([true, true]);
  });
});

describe('different', () => {
  it('keeps two meetings apart of which a sentence told the day, though it named nobody', () => {
    const article = '李某与张某举行会谈。\n会谈于5月8日在北京举行。';
    const documents = [claimsOf(article, '2018-05-09', 'a.txt'), claimsOf(article, '2018-05-09', 'b.txt')];
    expect(meetingIds(new Told(...documents))).toHaveLength(1);
    const told = decided(
      documents,
      decide('DIFFERENT', [
        { document: 'a.txt', sentence: '会谈于5月8日在北京举行。' },
        { document: 'b.txt', sentence: '会谈于5月8日在北京举行。' },
      ]),
    );
    expect(meetingIds(told)).toHaveLength(2);
  });

  it('parts one name into two people, by the documents', () => {
    const documents = [
      claimsOf(talks, '2018-05-09', 'a.txt'),
      claimsOf('主席周某某5月11日在上海会见李某。', '2018-05-12', 'b.txt'),
    ];
    const told = decided(
      documents,
      decide('DIFFERENT', [
        { entity: 'person/周某某', documents: ['a.txt'] },
        { entity: 'person/周某某', documents: ['b.txt'] },
      ]),
    );
    expect(told.meetings()).toMatchObject([
      { who: ['person/zhang GUEST', 'person/周某某 HOST'] },
      { who: ['person/li GUEST', 'person/周某某-2 HOST'] },
    ]);
  });

  it('of documents of one name, means the one that has the very sentence', () => {
    const documents = [
      claimsOf('李某5月8日在北京会见张某，谈了两个小时。', '2018-05-09', 'news.txt'),
      claimsOf('李某5月9日在上海会见张某，谈了两个小时。', '2018-05-10', 'news.txt'),
    ];
    const sentence = '李某5月9日在上海会见张某，谈了两个小时。';
    const told = decided(documents, decide('REJECT', [{ document: 'news.txt', sentence }]));
    expect(told.meetings().map(({ date }) => date)).toEqual(['2018-05-08']);
  });

  it('corrects a name and a country one after the other, and goes by the new id', () => {
    const documents = [claimsOf(talks, '2018-05-09')];
    const corrections = [
      { ...decide('CORRECT', [{ entity: 'person/周某某' }]), value: { name: '周某' } },
      { ...decide('CORRECT', [{ entity: 'person/周某某' }]), value: { country: 'place/cn' } },
    ];
    const person = (told: Told) => told.nodes('Person').find(({ id }) => id === 'person/周某');
    expect(person(decided(documents, ...corrections))).toMatchObject({
      country: 'place/cn',
      names: [
        { value: '周某', kind: 'FULL' },
        { value: '周某某', kind: 'ALIAS' },
      ],
    });
    expect(person(decided(documents, ...corrections, decide('REJECT', [{ entity: 'person/周某' }])))).toBeUndefined();
  });

  it('parts one name into three people, one decision after the other, and each keeps the id that it got', () => {
    const documents = ['a', 'b', 'c'].map((name, index) =>
      claimsOf(`主席周某某5月${index + 8}日在上海会见李某。`, '2018-05-12', `${name}.txt`),
    );
    const of = (file: string) => ({ entity: 'person/周某某', documents: [file] });
    const told = decided(
      documents,
      decide('DIFFERENT', [of('a.txt'), of('b.txt')]),
      decide('DIFFERENT', [of('a.txt'), of('c.txt')]),
    );
    expect(told.meetings().map(({ date, who }) => [date, who.at(-1)])).toEqual([
      ['2018-05-08', 'person/周某某 HOST'],
      ['2018-05-09', 'person/周某某-2 HOST'],
      ['2018-05-10', 'person/周某某-3 HOST'],
    ]);
  });

  it('keeps apart two meetings that the rules would make one', () => {
    const documents = [
      claimsOf('李某5月8日在北京会见张某。', '2018-05-09', 'a.txt'),
      claimsOf('李某5月8日晚在北京再次会见张某。', '2018-05-09', 'b.txt'),
    ];
    expect(meetingIds(new Told(...documents))).toHaveLength(1);
    const told = decided(
      documents,
      decide('DIFFERENT', [
        { document: 'a.txt', sentence: '李某5月8日在北京会见张某。' },
        { document: 'b.txt', sentence: '李某5月8日晚在北京再次会见张某。' },
      ]),
    );
    expect(meetingIds(told)).toEqual(['meeting/2018-05-08-li-zhang', 'meeting/2018-05-08-li-zhang-2']);
  });
});

describe('reject', () => {
  it('takes out who is no person, and the meeting that nobody is left to have had', () => {
    const told = decided([claimsOf(talks, '2018-05-09')], decide('REJECT', [{ entity: 'person/周某某' }]));
    expect(ids(told)).not.toContain('person/周某某');
    expect(told.relations('ATTENDED').map(({ from }) => from)).not.toContain('person/周某某');
  });

  it('takes out one who was not at a meeting, in whatever sentence it is told', () => {
    const text = '李某会见张某、赵某\n\n　　李某5月8日在北京会见张某和赵某。';
    const told = decided(
      [claimsOf(text, '2018-05-09')],
      decide('REJECT', [{ document: 'text.txt', sentence: '李某5月8日在北京会见张某和赵某。', entity: 'person/zhao' }]),
    );
    expect(told.meetings()).toMatchObject([{ who: ['person/li HOST', 'person/zhang GUEST'] }]);
  });

  it('takes out a meeting with all that is told of it', () => {
    const told = decided(
      [claimsOf('李某5月8日在北京会见张某。会见中，双方就关税进行了讨论。', '2018-05-09')],
      decide('REJECT', [{ document: 'text.txt', sentence: '李某5月8日在北京会见张某。' }]),
    );
    expect([told.meetings(), told.relations('DISCUSSED'), told.relations('STATED_AT')]).toEqual([[], [], []]);
  });

  it('takes out a statement', () => {
    const text = '双方同意就关税继续磋商。';
    const documents = [claimsOf(`张某与李某5月8日在北京举行磋商。${text}`, '2018-05-09')];
    expect(new Told(...documents).nodes('Statement')).toHaveLength(1);
    const told = decided(
      documents,
      decide('REJECT', [{ document: 'text.txt', sentence: text, statement: 'AGREEMENT' }]),
    );
    expect(told.nodes('Statement')).toEqual([]);
  });
});

describe('accept', () => {
  it('leaves everything as it was read, and says that a person confirmed it', () => {
    const told = decided([claimsOf(talks, '2018-05-09')], decide('ACCEPT', [{ entity: 'person/周某某' }]));
    const attended = told.relations('ATTENDED').find(({ from }) => from === 'person/周某某');
    expect(attended?.rules).toContain('decision:accept');
  });
});

describe('correct', () => {
  const sentence = '李某在北京会见张某。';

  it('gives a meeting another date, status, kind and place', () => {
    const told = decided(
      [claimsOf(`${sentence}赵某在上海表示欢迎。`, '2018-05-09')],
      decide('CORRECT', [{ document: 'text.txt', sentence }], {
        date: '2018-05-07',
        status: 'PLANNED',
        kind: 'TALKS',
        place: 'place/cn',
      }),
    );
    expect(told.meetings()).toMatchObject([{ date: '2018-05-07', status: 'PLANNED', kind: 'TALKS', at: ['place/cn'] }]);
    const [meeting] = told.nodes('Meeting');
    expect(meeting).toMatchObject({ dateBasis: 'DECISION', earliest: '2018-05-07' });
    expect(meeting?.rules).toContain('decision:correct');
    expect(meeting).not.toHaveProperty('dateText');
  });

  it('keeps the words of the text beside the date that they mean', () => {
    const told = decided(
      [claimsOf('李某5月8日在北京会见张某。', '2018-05-09')],
      decide('CORRECT', [{ document: 'text.txt', sentence: '李某5月8日在北京会见张某。' }], { date: '2017-05-08' }),
    );
    expect(told.nodes('Meeting')).toMatchObject([{ date: '2017-05-08', dateText: '5月8日' }]);
  });

  it('gives a person another name, under which others may know them already, and a country', () => {
    const told = decided(
      [claimsOf(talks, '2018-05-09')],
      decide('CORRECT', [{ entity: 'person/周某某' }], { name: '周某', country: 'place/us' }),
    );
    expect(person(told, 'person/周某')).toMatchObject({
      country: 'place/us',
      names: [
        { value: '周某', kind: 'FULL' },
        { value: '周某某', kind: 'ALIAS' },
      ],
    });
    expect(told.relations('ATTENDED').find(({ from }) => from === 'person/周某')).toMatchObject({ side: 'place/us' });
  });
});

describe('decisions outlive re-extraction', () => {
  const decision = decide('CORRECT', [{ document: 'text.txt', sentence: '李某5月8日在北京会见张某。' }], {
    date: '2018-05-07',
  });

  it.each([
    ['text put in before it moves its offsets', '赵某表示欢迎。\n李某5月8日在北京会见张某。'],
    ['the page puts spaces into it', '李某 5月 8日在北京会见张某。'],
    ['it is written in the other script', '李某5月8日在北京會見張某。'],
    ['some of its words are other ones', '李某5月8日下午在北京会见了张某。'],
  ])('%s', (_, text) => {
    const told = decided([claimsOf(text, '2018-05-09')], decision);
    expect(told.nodes('Meeting').map(({ date }) => date)).toEqual(['2018-05-07']);
    expect(told.idle).toEqual([]);
  });

  it('one whose subject is gone decides nothing and is said to be idle', () => {
    const told = decided([claimsOf('赵某8日在上海会见王某。', '2018-05-09')], decision);
    expect(told.nodes('Meeting').map(({ date }) => date)).toEqual(['2018-05-08']);
    expect(told.idle).toEqual([decision]);
  });

  it('an id that a lexicon has replaced still leads to who has its name', () => {
    const told = decided(
      [claimsOf('李某5月8日在北京会见张某。', '2018-05-09')],
      decide('REJECT', [{ entity: 'person/张某' }]),
    );
    expect(ids(told)).toEqual(['person/li']);
  });
});

it('decisions that contradict each other are refused, and both are named', () => {
  const documents = [claimsOf('财政部长李谋5月8日在北京会见张某。', '2018-05-09')];
  const subjects: Subject[] = [{ entity: 'person/李谋' }, { entity: 'person/zhang' }];
  expect(() =>
    decided(documents, decide('SAME', subjects), { ...decide('DIFFERENT', subjects), where: 'review.yaml: line 9' }),
  ).toThrow(
    /^review\.yaml: line 9: an analyst decided on 2026-11-24 that person\/李谋 and person\/zhang are different/u,
  );
});
