import { describe, expect, it } from 'vitest';
import { told } from './told.js';

const who = (text: string, status = 'HELD') =>
  (told(text, '2018-05-09').meetings() as { status: string; who: string[] }[])
    .filter((meeting) => meeting.status === status)
    .map((meeting) => meeting.who.map((each) => each.replace(/^person\/| .*$/gu, '')));

describe('who was at a meeting', () => {
  it('those whom a later paragraph says took part', () => {
    expect(who('李某8日在北京会见张某。\n　　王某、赵某等参加会见。')).toEqual([['li', 'wang', 'zhang', 'zhao']]);
  });

  it('the subject of the clause before, where the clause begins with 与', () => {
    expect(who('李某8日抵达北京时，与张某见面。')).toEqual([['li', 'zhang']]);
  });

  it('one who meets a group that nobody names', () => {
    expect(who('张某8日在北京会见前来参加研讨的各方代表。')).toEqual([['zhang']]);
  });

  it('each in turn, where one meets several 分别', () => {
    expect(who('张某8日在北京分别会见李某、王某。')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('a plan reaches to the last verb of its sentence', () => {
    expect(who('张某将同李某举行会晤，会见王某。', 'PLANNED')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it.each([
    '张某与李某共同会见记者。',
    '张某同李某多次通话。',
    '张某会见李某的妻子。',
    '张某表示，双方举行会谈很重要。',
  ])('%s tells of no meeting of two who are listed', (text) => {
    expect(who(text).filter((people) => people.length > 1)).toEqual([]);
  });
});
