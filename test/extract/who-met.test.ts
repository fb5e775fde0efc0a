import { describe, expect, it } from 'vitest';
import { told, whoMet } from './told.js';

describe('who was at a meeting', () => {
  it('those whom a later paragraph says took part', () => {
    expect(whoMet('李某8日在北京会见张某。\n　　王某、赵某等参加会见。')).toEqual([['li', 'wang', 'zhang', 'zhao']]);
  });

  it('the subject of the clause before, where the clause begins with 与', () => {
    expect(whoMet('李某8日抵达北京时，与张某见面。')).toEqual([['li', 'zhang']]);
  });

  it('one who meets a group that nobody names', () => {
    expect(whoMet('张某8日在北京会见前来参加研讨的各方代表。')).toEqual([['zhang']]);
  });

  it('each in turn, where one meets several 分别', () => {
    expect(whoMet('张某8日在北京分别会见李某、王某。')).toEqual([
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
    expect(whoMet(text)).toEqual(meetings);
  });

  it.each([
    ['those by whom it was held', '峰会由李某与张某9日在北京举行。', [['li', 'zhang']]],
    ['those who chaired it', '第五轮会晤9日在北京举行，李某与张某共同主持。', [['li', 'zhang']]],
    ['the one to whom 我们 is said', '李某向张某表示，不久前我们共同主持定期会晤。', [['li', 'zhang']]],
    ['one whom a body of people meets', '某某协会今早与部长张某会面。', [['zhang']]],
    ['one who meets a body of people', '张某9日与某某协会会面。', [['zhang']]],
    ['one behind a title of unknown words', '张某会见经济和财政部长李某。', [['li', 'zhang']]],
    ['not the name of a building', '张某9日在赵某大厦与王某会面。', [['wang', 'zhang']]],
    ['those in a picture of it', '图为张某与李某会面的照片。', [['li', 'zhang']]],
    ['those who went together', '张某与赵某等组团访问上海，获李某接见。', [['li', 'zhang', 'zhao']]],
    ['the one who is met and the one behind 是', '最先会见张某的是李某。', [['li', 'zhang']]],
  ])('%s', (_, text, meetings) => {
    expect(whoMet(text)).toEqual(meetings);
  });

  it.each([
    ['who spoke there', '某某协会今早与张某会面。主席李某会后称气氛良好。', ['li', 'zhang']],
    ['who came with a group', '某某协会今早与张某会面，出席的包括李某、王某。', ['li', 'wang', 'zhang']],
    [
      'behind a name in brackets',
      '张某8日会见李某。\n　　出席会见的有赵某（Zhao）、王某。',
      ['li', 'wang', 'zhang', 'zhao'],
    ],
    [
      'a line each below a heading',
      '张某8日会见李某。\n　　出席会见的代表团成员：\n　　财政部长王某\n　　贸易代表赵某',
      ['li', 'wang', 'zhang', 'zhao'],
    ],
    ['by 由', '某某协会8日在上海与张某会谈，协会由李某、王某出席。', ['li', 'wang', 'zhang']],
  ])('also those who are named apart from it: %s', (_, text, people) => {
    expect(whoMet(text)).toEqual([people]);
  });

  it.each(['张某接听了李某的电话。', '张某接到李某来电。', '致電李某的是張某。', '張某多次致電李某。'])(
    'as a call: %s',
    (text) => {
      expect(told(text).meetings()).toMatchObject([{ kind: 'CALL', status: 'HELD' }]);
    },
  );

  it('one meeting that is told again', () => {
    const text = '张某去年9月在上海同李某会面。\n　　两人会面曝光后，各方关注。张某会见李某之后说，关税问题重要。';
    expect(whoMet(text)).toEqual([['li', 'zhang']]);
  });

  it('another, where the text says 还会见', () => {
    expect(whoMet('张某8日在北京会见李某。\n　　当天下午，张某还会见了王某。')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it.each([
    ['PLANNED', '张某明日会见李某。'],
    ['PLANNED', '王某派李某前往上海，与张某会面。'],
    ['CANCELLED', '张某取消原定同李某的会谈。'],
    ['PLANNED', '张某同意与李某会面。'],
    ['PLANNED', '张某与李某的会面定于6月12日举行。'],
    ['PLANNED', '张某将在会谈中向李某表达关注。'],
    ['PLANNED', '张某与李某会面时，有可能提起此事。'],
    ['PLANNED', '张某提出与李某会面，李某答应。'],
    ['CANCELLED', '张某取消同李某的早餐会。'],
    ['CANCELLED', '张某原定与李某会面，但临时取消。'],
    ['PROPOSED', '张某可望年底前访问上海，与李某举行会谈。'],
    ['PROPOSED', '张某建议赵某释出诚意，与李某会面。'],
    ['DENIED', '张某曾要求与李某会面，未能如愿。'],
  ])('as %s: %s', (status, text) => {
    expect(whoMet(text)).toEqual([]);
    expect(whoMet(text, status)[0]).toContain('li');
  });

  it('a plan reaches to the last verb of its sentence', () => {
    expect(whoMet('张某将同李某举行会晤，会见王某。', 'PLANNED')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it.each([
    '张某与李某共同会见记者。',
    '张某同李某多次通话。',
    '张某会见李某的妻子。',
    '张某表示，双方举行会谈很重要。',
    '张某威胁取消与李某的会晤。',
    '张某8日与居民交谈。',
    '张某8日拜访居民。',
    '总统与张某会面时提起此事。',
    '张某并没有出席会议。某某协会与李某的会议上，未有讨论此事。',
  ])('%s tells of no meeting of two who are listed', (text) => {
    expect(whoMet(text).filter((people) => people.length > 1)).toEqual([]);
  });
});
