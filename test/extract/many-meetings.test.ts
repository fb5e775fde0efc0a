import { describe, expect, it } from 'vitest';
import { claimsOf, told, whoMet } from './told.js';

const meetings = (text: string) => told(text, '2018-05-09').meetings();
const met = (text: string) => whoMet(text).map((who) => who.toSorted());

describe('who else took part, where an article tells of many meetings', () => {
  it('took part in those told together, and not in what the text recalls', () => {
    const text = '张某7日在法国会见约翰逊。\n\n主席赵某8日分别会见李某、王某。部长方刚等参加上述会见。';
    expect(met(text)).toEqual([
      ['johnson', 'zhang'],
      ['fang', 'li', 'zhao'],
      ['fang', 'wang', 'zhao'],
    ]);
  });

  it('took part in that of the same sentence', () => {
    const text = '张某8日会见王某。\n\n此前，主席赵某7日会见了李某，部长方刚等参加会见。';
    expect(met(text)).toContainEqual(['fang', 'li', 'zhao']);
    expect(met(text)).toContainEqual(['wang', 'zhang']);
  });

  it.each([
    ['who came along', '张某8日会见李某。部长赵某、方刚等人同行。', ['fang', 'li', 'zhang', 'zhao']],
    [
      'behind a comma, with a body before the office',
      '张某8日会见李某。部长赵某，某某省第一部长方刚等参加会见。',
      ['fang', 'li', 'zhang', 'zhao'],
    ],
    ['and not who is to be somewhere else', '张某8日会见李某。赵某称会陪同王某出席。', ['li', 'zhang']],
  ])('is told %s', (_, text, who) => {
    expect(met(text)).toEqual([who]);
  });

  it('stands in rows in the picture of a meeting', () => {
    const text =
      '<figure><figcaption>张某8日与李某（中）会面，左起王某、赵某，右起方刚。</figcaption></figure><p>双方的会面在北京举行。</p>';
    const [meeting] = new Set(
      claimsOf(
        `<html><body><article><h1>会面</h1><p>张某8日与李某会面。</p>${text}</article></body></html>`,
        '2018-05-09',
        'text.html',
      ).meetings.flatMap(({ rule, attendance }) =>
        rule === 'attendance:roster' ? [attendance.map(({ who }) => who)] : [],
      ),
    );
    expect(meeting).toEqual(['person/wang', 'person/zhao']);
  });
});

describe('talks of two and of three', () => {
  it('are told apart', () => {
    expect(met('张某8日在法国同李某、总统约翰逊举行三方会谈。张某当天下午同李某举行双边会谈。')).toEqual([
      ['johnson', 'li', 'zhang'],
      ['li', 'zhang'],
    ]);
    expect(met('张某8日会见李某，当晚又同李某、王某举行三方会谈。')).toEqual([
      ['li', 'zhang'],
      ['li', 'wang', 'zhang'],
    ]);
  });

  it('are told apart from talks of more by 双边 alone', () => {
    const text = '张某8日在法国同李某、总统约翰逊举行会谈。张某当天下午同李某举行双边会谈。';
    expect(met(text)).toEqual([
      ['johnson', 'li', 'zhang'],
      ['li', 'zhang'],
    ]);
  });

  it('are one where nothing says how many met', () => {
    expect(met('张某8日同李某、王某举行会谈。张某同李某会谈时说，很好。')).toEqual([['li', 'wang', 'zhang']]);
  });
});

describe('who meets', () => {
  it.each([
    ['is no country by whose time it was', '张某到访法国，美国西部时间8日在上海与李某会谈。', [['li', 'zhang']]],
    [
      'is no country of whose university the hall is',
      '张某连同赵某，8日在法国某某学院与李某会谈。',
      [['li', 'zhang', 'zhao']],
    ],
    ['is no body at whose seat they met', '张某8日到访，在国务院与李某会谈。', [['li', 'zhang']]],
    ['is whom the host asked over', '张某很忙。李某8日邀他到酒店共进晚餐。', [['li', 'zhang']]],
    [
      'is not whom the clause before tells to be met',
      '张某8日抵达法国，会见代行职权的总统约翰逊，并与部长李某会谈。',
      [
        ['johnson', 'zhang'],
        ['li', 'zhang'],
      ],
    ],
    ['is nobody who leaves a hall', '张某和李某8日先后离开会场。', []],
    ['talks for so long', '张某8日与李某单独谈了约半小时。', [['li', 'zhang']]],
    ['is nobody who only talked of it', '张某8日与李某谈了看法。', []],
    ['is whose group is meant by 他们', '张某一行8日抵达法国。李某与他们会面。', [['li', 'zhang']]],
    ['are not two who both met others', '张某8日抵达法国。李某和王某分别与他们会面。', []],
    [
      'is nobody where 同 is of 同日',
      '部长张某今日批评，李某等人很忙。某某办同日召集中国人大代表和委员开会，要求支持。',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });

  it('leaders of several countries meet where one of none presides', () => {
    const text = '联盟主席陈大文8日在上海主持外长会议。中国部长张某、美国部长李某、法国部长约翰逊出席。';
    expect(met(text)).toEqual([expect.arrayContaining(['johnson', 'li', 'zhang'])]);
  });
});

describe('what is to come, or is not', () => {
  it.each([
    ['waits for a meeting', '协议要等总统李某与主席张某见面之后才能敲定。', 'PROPOSED'],
    ['was on the schedule that is no more', '按照原来的日程，主席张某将同总统李某举行会谈。', 'CANCELLED'],
    ['is told behind a comma', '主席张某与总统李某的会谈，将于10日在北京举行。', 'PLANNED'],
    ['was, whatever follows', '主席张某8日与总统李某会面，预定10日返国。', 'HELD'],
  ])('%s', (_, text, status) => {
    expect(meetings(text)).toMatchObject([{ status }]);
  });

  it('is of the two who met, where both will meet again', () => {
    const text = '主席张某8日同总统李某会谈。双方商定，两国领导人不久将再次会晤。';
    expect(whoMet(text, 'PLANNED').map((who) => who.toSorted())).toEqual([['li', 'zhang']]);
    const several = '主席张某8日同总统李某会谈，又同部长约翰逊会谈。双方商定，两国领导人不久将再次会晤。';
    expect(whoMet(several, 'PLANNED').flat()).toEqual([]);
  });

  it('is off where it is called by two surnames', () => {
    const text = '主席张某很忙。总统李某也很忙。原定4月的张李会因此取消。';
    expect(whoMet(text, 'CANCELLED').map((who) => who.toSorted())).toEqual([['li', 'zhang']]);
  });
});

describe('when', () => {
  it.each([
    ['in the month told before', '今年3月，张某访法。当月22日，张某会见李某。', ['2018-03-22']],
    [
      'the day before the news, and not before what was recalled',
      '张某8日会见李某。两人上月4日见过一次。\n\n此前一天，赵某会见王某。',
      ['2018-05-07'],
    ],
    [
      'in the year told before, for a day that is yet to come in this one',
      '2013年5月8日，王某很忙。5月20日，张某会见李某。',
      ['2013-05-20'],
    ],
    ['ahead, where a plan says so', '2013年5月8日，王某很忙。张某将于5月20日会见李某。', ['2018-05-20']],
    [
      'ahead, where the year told is of another season',
      '2013年1月8日，王某很忙。5月20日，张某会见李某。',
      ['2018-05-20'],
    ],
    ['ahead, for a month alone', '2013年5月8日，王某很忙。张某6月会见李某。', ['2018-06']],
  ])('%s', (_, text, dates) => {
    expect(meetings(text).map(({ date }) => date)).toEqual(expect.arrayContaining(dates));
  });
});

describe('where', () => {
  it('is a library by somebody’s name, or a parliament', () => {
    expect(meetings('张某8日在赵某总统图书馆会见李某。')).toMatchObject([{ at: ['place/赵某总统图书馆'] }]);
    expect(meetings('张某8日在国会会晤李某。')).toMatchObject([{ at: ['place/国会'] }]);
  });
});

describe('names', () => {
  const people = (text: string) =>
    told(text, '2018-05-09')
      .nodes('Person')
      .map(({ names }) => names[0]?.value);
  it.each([
    ['a Japanese given name of three characters', '外相渡边美智雄到访。', '渡边美智雄'],
    [
      'one with a dot, whom the text goes on to call by its end',
      '前竞选经理保罗·马拉福特2013年很忙。马拉福特走了。马拉福特没有来。马拉福特不在。',
      '保罗·马拉福特',
    ],
  ])('%s', (_, text, name) => {
    expect(people(text)).toContain(name);
  });

  it('are none with a verb at their end', () => {
    expect(people('部长宫泽出任首相。').join()).not.toContain('宫泽出任');
  });
});
