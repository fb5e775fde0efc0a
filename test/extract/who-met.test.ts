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

  it.each([
    ['the subject behind a clause that closes with 时', '会见张某时，李某表示，关税问题重要。', [['li', 'zhang']]],
    ['whoever 他 stands for', '李某8日抵达北京。他9日上午与张某会面。', [['li', 'zhang']]],
    ['two, where the text says 受到…接见', '张某8日受到李某的亲切接见。', [['li', 'zhang']]],
    ['the one whom 见 names right behind it', '张某上京见部长李某。', [['li', 'zhang']]],
    [
      'each before 都',
      '张某和赵某都与李某会谈。',
      [
        ['li', 'zhang'],
        ['li', 'zhao'],
      ],
    ],
    ['the one who was sent', '李某曾派赵某前往上海，与王某会面。', [['wang', 'zhao']]],
    ['nobody who is only stood for', '代表李某的赵某8日与王某会面。', [['wang', 'zhao']]],
  ])('%s', (_, text, meetings) => {
    expect(who(text)).toEqual(meetings);
  });

  it('another, where the text says 还会见', () => {
    expect(who('张某8日在北京会见李某。\n　　当天下午，张某还会见了王某。')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it.each([
    ['PLANNED', '张某明日会见李某。'],
    ['PLANNED', '李某派赵某前往上海，与王某会面。'],
    ['CANCELLED', '张某取消原定同李某的会谈。'],
    ['PROPOSED', '张某建议赵某释出诚意，与李某会面。'],
    ['DENIED', '张某曾要求与李某会面，未能如愿。'],
  ])('as %s: %s', (status, text) => {
    expect(who(text)).toEqual([]);
    expect(who(text, status)[0]).toContain('li');
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
