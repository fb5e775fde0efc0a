import { describe, expect, it } from 'vitest';
import { claimsOf, Told, told, whoMet } from './told.js';

const met = '张某8日与李某会面。';

describe('who was there, side by side', () => {
  it.each([
    ['who accompanied', `${met}陪见者包括方刚、部长王某。`],
    ['by whom somebody was accompanied', `${met}我方由方刚、王某陪见。`],
    ['who had a seat', `${met}方刚和王某（Wang Mou）均有出席。`],
    ['who was on screen', '张某8日与李某举行视讯会谈。方刚及王某也在镜头前。'],
    ['who else sat there', '张某8日与李某会面，在座还有方刚、王某。'],
    ['the other side', `${met}我方与会的有方刚。对岸则是部长王某。`],
    ['one side and the other', `${met}渔会一方为会长方刚；农会一方除李某外，还有部长王某。`],
    ['who came in', `${met}之后方刚、王某加入谈话。`],
  ])('%s', (_, text) => {
    expect(whoMet(text)).toEqual([['fang', 'li', 'wang', 'zhang']]);
  });

  it('in each of two meetings', () => {
    const text = '张某8日上午会见李某，赵某8日下午亦与李某见面。方刚以及王某，在两次会面时均在座。';
    expect(whoMet(text)).toEqual([
      ['fang', 'li', 'wang', 'zhang'],
      ['fang', 'li', 'wang', 'zhao'],
    ]);
  });
});

describe('who was not there', () => {
  it('whom the next clause says more of', () => {
    const text = `${met}出席者包括方刚；王某早前退党，故不在受邀之列。`;
    expect(whoMet(text)).toEqual([['fang', 'li', 'zhang']]);
  });
});

it.each(['席上还有王某送来的信。', '北京派出的是王某熟悉的官员。', '方刚在上海出席论坛，王某同时上线。'])(
  'nobody is added by %s',
  (text) => {
    expect(whoMet(met + text)).toEqual([['li', 'zhang']]);
  },
);

it('who dined with the guest of a banquet', () => {
  expect(whoMet('张某8日中午设宴款待部长李某，方刚、王某作陪。')).toEqual([['fang', 'li', 'wang', 'zhang']]);
  expect(whoMet('张某8日会见李某。随后张某设宴款待访问团，方刚作陪。')).toEqual([['li', 'zhang']]);
});

it('the office alone, where the article has named who holds it', () => {
  expect(whoMet('总统李某8日会见张某。总统下午会见方刚，总统中午设宴款待赵某。')).toEqual([
    ['li', 'zhang'],
    ['fang', 'li'].sort(),
    ['li', 'zhao'],
  ]);
});

describe('a meeting of groups, of whom the next sentences say who came', () => {
  it('one calls others together', () => {
    expect(whoMet('张某8日召集幕僚团队开会。与会者包括方刚、赵某。')).toEqual([['fang', 'zhang', 'zhao']]);
    expect(whoMet('张某8日获报后，上午召集幕僚团队开会。与会者包括方刚、赵某。')).toEqual([['fang', 'zhang', 'zhao']]);
  });

  it('two bodies meet', () => {
    const text = '政府与渔会8日举行首次对话。政府一方由张某率领，其余两人为方刚、赵某。渔会派出的是李某及王某。';
    expect(whoMet(text)).toEqual([['fang', 'li', 'wang', 'zhang', 'zhao']]);
  });

  it('each is borne by the sentence that names them', () => {
    const text = '张某8日召集幕僚团队开会。与会者包括方刚、赵某。';
    const claims = claimsOf(text, '2018-05-09');
    const attended = new Told(claims).relations('ATTENDED').filter(({ from }) => from === 'person/fang');
    const quotes = new Map(new Told(claims).nodes('Evidence').map(({ id, quote }) => [id, quote]));
    expect(attended.flatMap(({ evidence }) => evidence.map((id) => quotes.get(id)))).toEqual([
      '与会者包括方刚、赵某。',
    ]);
  });

  it('not where nobody is named', () => {
    expect(whoMet('张某8日召集幕僚团队开会，讨论关税。')).toEqual([]);
    expect(whoMet('委员会与议员8日举行会谈。出席会谈的张某认为，李某应辞职。')).toEqual([]);
    for (const next of [
      '李某没有出席会议。',
      '李某因病未能出席。',
      '李某表示，美方不会参加。',
      '李某前一天在北京参加。',
      '美方代表团由李某率领，正在上海出席论坛。',
      '李某与王某的会谈，方刚也在场。',
    ])
      expect(whoMet(`张某8日召集幕僚团队开会。${next}`)).toEqual([]);
  });
});

describe('what becomes of a meeting, told around it', () => {
  it('a second one of the same plan', () => {
    const text = '张某今早转往北京，将先与李某会谈，再获王某接见。';
    expect(whoMet(text)).toEqual([]);
    expect(whoMet(text, 'PLANNED')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('one of a journey that the sentence before calls off', () => {
    const text = '中方已取消张某下周率团前往美国的计划。张某原定13日与李某会谈。';
    expect(whoMet(text, 'CANCELLED')).toEqual([['li', 'zhang']]);
  });

  it('not one of another journey', () => {
    const text = '张某取消访问法国的行程。张某原定13日在上海与李某会谈。';
    expect(whoMet(text, 'CANCELLED')).toEqual([['zhang']]);
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'zhang']]);
  });

  it('one that was to be, and was as it was to be', () => {
    expect(whoMet('张某原订与李某的会面则如期在8日晚间举行。')).toEqual([['li', 'zhang']]);
  });

  it('one that others tell of, and somebody calls false', () => {
    expect(whoMet('网上流传张某8日接见李某，发言人方刚笑称是误传。', 'DENIED')).toEqual([['li', 'zhang']]);
  });

  it('one of which whoever is to go tells', () => {
    expect(whoMet('张某透露，周五早上会与李某会面。', 'PLANNED')).toEqual([['li', 'zhang']]);
  });

  it('one that a paper tells and the next sentence denies', () => {
    const text = '有报章引述消息，指张某上周六前往上海，获王某召见。张某今早否认，称从未去过上海。';
    expect(whoMet(text, 'DENIED')).toEqual([['wang', 'zhang']]);
    const other = '有报章引述消息，指张某上周六获王某召见。张某一口否认：「没有这回事。」';
    expect(whoMet(other, 'DENIED')).toEqual([['wang', 'zhang']]);
  });
});

it.each([
  ['the house that the clause before tells', '张某昨晨在花都办事处，与渔民代表举行闭门会议。', '花都办事处'],
  ['the office that somebody came to', '张某今早又到某某统战部，获王某接见。', '某某统战部'],
])('where it was: %s', (_, text, place) => {
  expect(told(text, '2018-05-09').meetings()).toMatchObject([{ at: [expect.stringContaining(place)] }]);
});

it('what is still to be talked about is no issue of the meeting before', () => {
  const text = '张某8日会见李某，双方将就农业问题举行磋商。';
  const about = told(text, '2018-05-09').meetings();
  expect(about).toMatchObject([
    { status: 'HELD', about: [] },
    { status: 'PLANNED', about: ['issue/farming'] },
  ]);
});
