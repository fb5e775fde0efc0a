import { describe, expect, it } from 'vitest';
import { lexiconEntities } from '../../seeds/decisions.js';
import type { DocumentClaims } from '../../src/model/claim.js';
import type { Decision, Subject } from '../../src/model/decision.js';
import { applyDecisions } from '../../src/resolve/apply-decisions.js';
import { claimsOf, Told, vocabulary } from '../extract/told.js';

/** What the documents tell after the decision, in which of them it found what it is about, and whether it did. */
function decided(documents: readonly DocumentClaims[], judgement: Decision['judgement'], ...subjects: Subject[]) {
  const decision: Decision = { judgement, subjects, by: 'an analyst', at: '2026-11-24' };
  const value = judgement === 'CORRECT' ? { value: { date: '2018-05-07' } } : {};
  const { documents: read, idle } = applyDecisions(documents, [{ ...decision, ...value }], lexiconEntities(vocabulary));
  const told = new Told(...read);
  const judged = read.filter(({ meetings }) => meetings.some((meeting) => meeting.judged));
  return { days: told.meetings().map(({ date }) => date), told, in: judged.map(filed), isIdle: idle.length > 0 };
}

const filed = ({ document: { file } }: DocumentClaims): string => file;

const sentence = '李某5月8日在北京会见张某。';
const document = (file: string, text = sentence) => claimsOf(text, '2018-05-09', file);

describe('a decision about a meeting holds for a file that got another name', () => {
  it('by the very sentence, also where another file has the old name now', () => {
    const subject = { document: 'old.txt', sentence };
    const expected = { days: ['2018-05-07'], isIdle: false };
    expect(decided([document('new.txt')], 'CORRECT', subject)).toMatchObject(expected);
    const another = document('old.txt', '双方表示欢迎。');
    expect(decided([another, document('new.txt')], 'CORRECT', subject)).toMatchObject(expected);
  });

  it('by the bytes, where the sentence alone does not say who met', () => {
    const text = '李某与张某举行会谈。\n会谈于5月8日在北京举行。';
    const documents = [document('new.txt', text)];
    const subject = { document: 'old.txt', sentence: '会谈于5月8日在北京举行。' };
    expect(decided(documents, 'REJECT', subject)).toMatchObject({ days: ['2018-05-08'], isIdle: true });
    const { sha256 } = documents[0]?.document ?? {};
    expect(decided(documents, 'REJECT', { ...subject, sha256: sha256 as string })).toMatchObject({
      days: [],
      isIdle: false,
    });
  });

  it('and so does one about a statement, and one that makes two meetings one', () => {
    const agreed = '张某与李某同意就关税继续磋商。';
    const stated = document('new.txt', `${sentence}${agreed}`);
    const statement = { document: 'old.txt', sentence: agreed, statement: 'AGREEMENT' } as const;
    expect(decided([stated], 'REJECT', statement).told.nodes('Statement')).toEqual([]);
    const other = '李某5月9日会见张某。';
    const two = [document('new.txt'), document('b.txt', other)];
    const same = decided(two, 'SAME', { document: 'old.txt', sentence }, { document: 'b.txt', sentence: other });
    expect(new Set(same.told.nodes('Meeting').map(({ id }) => id)).size).toBe(1);
  });
});

describe('a decision about a meeting does not go over to another document', () => {
  it('while the one that it names tells of it', () => {
    const documents = [document('a.txt', '李某5月8日下午在北京会见了张某。'), document('b.txt')];
    expect(decided(documents, 'REJECT', { document: 'a.txt', sentence }).in).toEqual(['a.txt']);
  });

  it('that another of its subjects names', () => {
    const subjects = [
      { document: 'gone.txt', sentence },
      { document: 'b.txt', sentence },
    ];
    expect(decided([document('b.txt')], 'DIFFERENT', ...subjects)).toMatchObject({ isIdle: true });
  });

  it('whose sentence is of others than it names', () => {
    const subject = { document: 'old.txt', sentence, who: ['person/wang'] };
    expect(decided([document('new.txt')], 'REJECT', subject)).toMatchObject({ days: ['2018-05-08'], isIdle: true });
  });

  it('whose sentence may be of anybody', () => {
    const talks = '双方举行会谈。';
    const told = [document('new.txt', `李某5月8日抵达北京，张某到机场迎接。${talks}双方同意就关税继续磋商。`)];
    const statement = { sentence: '双方同意就关税继续磋商。', statement: 'AGREEMENT' } as const;
    for (const subject of [{ sentence: talks }, statement]) {
      expect(decided(told, 'REJECT', { ...subject, document: 'old.txt' })).toMatchObject({ isIdle: true });
      expect(decided(told, 'REJECT', { ...subject, document: 'new.txt' })).toMatchObject({ isIdle: false });
    }
  });

  it('that tells it in other words', () => {
    const reworded = document('new.txt', '李某5月8日下午在北京会见了张某。');
    expect(decided([reworded], 'REJECT', { document: 'old.txt', sentence })).toMatchObject({ isIdle: true });
  });
});
