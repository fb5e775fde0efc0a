import { describe, expect, it } from 'vitest';
import { told, whoMet } from './told.js';

const meetings = (text: string, publishedOn = '2018-05-09') => told(text, publishedOn).meetings();
const issues = (text: string) =>
  told(text, '2018-05-09')
    .nodes('Issue')
    .flatMap(({ names }) => names.filter(({ language }) => language !== 'EN').map(({ value }) => value));

describe('those who are met, by longer ways of saying who they are', () => {
  it.each([
    ['behind several titles', '张某8日会见某某公司总统、某某委员会主席李某。', [['li', 'zhang']]],
    ['who came for something', '张某8日在北京会见前来出席某某论坛的美国总统李某。', [['li', 'zhang']]],
    ['with a list that names somebody unseen first', '张某8日会见督察乙、部长李某。', [['li', 'zhang']]],
    [
      'who are called by another name',
      '张某8日会见财政部长李某和被称为“某某”的贸易代表王某。',
      [['li', 'wang', 'zhang']],
    ],
    [
      'before a word for a body in what describes the next',
      '张某8日会见李某和前来出席美国某某活动的王某。',
      [['li', 'wang', 'zhang']],
    ],
    ['by those who sat down to talk', '张某8日与李某座谈。', [['li', 'zhang']]],
    ['in an exchange of those who are named', '张某8日与李某就关税问题进行了坦诚的交流。', [['li', 'zhang']]],
    [
      'as three, named before',
      '8日，张某与李某、王某共进晚餐。9日，三人再会面。',
      [
        ['li', 'wang', 'zhang'],
        ['li', 'wang', 'zhang'],
      ],
    ],
    [
      'past a country that the clause before is about',
      '李某当选后，打破美国的惯例，与张某通了电话。',
      [['li', 'zhang']],
    ],
    ['over the phone', '李某打破惯例，接听了张某的电话。', [['li', 'zhang']]],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  it('first the one, then the other, by all who went together', () => {
    expect(whoMet('张某、赵某组成的代表团8日抵达上海，先后与李某、王某会面。')).toEqual([
      ['li', 'zhang', 'zhao'],
      ['wang', 'zhang', 'zhao'],
    ]);
  });

  it('the leaders of a group, told in the next sentence', () => {
    expect(whoMet('张某8日在北京会见了某某参访团。参访团由部长李某、贸易代表王某率领。')).toEqual([
      ['li', 'wang', 'zhang'],
    ]);
  });

  it('a call with somebody whom nobody names', () => {
    expect(meetings('张某8日与甲国、乙国领导人通话。')).toMatchObject([{ kind: 'CALL', who: ['person/zhang LEAD'] }]);
  });

  it('two by the first characters of their names, once it was held', () => {
    expect(whoMet('张某8日抵达北京，将与李某见面。张李会历时80分钟。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某8日抵达北京，外界期待张李会。')).toEqual([]);
  });

  it('somebody by country and title who is named elsewhere makes no second meeting', () => {
    expect(whoMet('李某8日在北京会见张某。这是李某首次会见中国主席。')).toEqual([['li', 'zhang']]);
  });

  it('what one who was there tells of, with the others, where the article has no other news', () => {
    expect(whoMet('张某透露，8日在北京与李某会面，出席的包括王某及赵某。')).toEqual([['li', 'wang', 'zhang', 'zhao']]);
  });

  it('nobody in what is done every time', () => {
    expect(whoMet('李某率团访问北京，过往，访京团都得到张某接见。')).toEqual([]);
  });
});

describe('what is planned or off', () => {
  it('a plan of the clause before reaches over who announces it', () => {
    expect(whoMet('某某日报8日宣布张某将代表中方，与李某会谈。', 'PLANNED')).toEqual([['li', 'zhang']]);
  });

  it('head of state and head of government receive one after the other', () => {
    expect(whoMet('李某将于周五与主席张某、副总理赵某举行会谈。', 'PLANNED')).toEqual([
      ['li', 'zhang'],
      ['li', 'zhao'],
    ]);
  });

  it('a summit is with the one who invited', () => {
    expect(
      whoMet('应美国总统李某邀请，主席张某8日乘专机离开北京，对美国进行国事访问并举行中美元首会晤。', 'PLANNED'),
    ).toEqual([['li', 'zhang']]);
  });

  it('the other did not come', () => {
    expect(whoMet('8日早上，张某原本与李某会面，讨论关税，但对方没有应约。', 'CANCELLED')).toEqual([['li', 'zhang']]);
  });
});

describe('when it was', () => {
  it.each([
    ['the day of the meeting told before it', '张某8日会见李某。张某还会见了王某。', ['2018-05-08', '2018-05-08']],
    ['a year that is over', '1998年，张某访问美国，会见李某。', ['1998']],
    ['a visit that begins today', '李某9日至13日访问上海，将会见张某。', ['2018-05-09/2018-05-13']],
    ['from tomorrow on', '李某将于明天至12日访问上海，会见张某。', ['2018-05-10/2018-05-12']],
    ['not the day on which somebody came', '李某8日抵达上海，将与张某会谈。', [null]],
    ['the same word is the same day', '张某昨日宣布暂缓，张某昨日与李某会面。', ['2018-05-08']],
  ])('%s', (_, text, dates) => {
    expect(meetings(text).map(({ date }) => date)).toEqual(dates);
  });
});

describe('where it was, though nobody listed the place', () => {
  it.each(['在阿布拉港会见李某', '在某某行宫会见李某'])('%s', (words) => {
    expect(meetings(`张某8日${words}。`)[0]?.at).toHaveLength(1);
  });
});

describe('what it was about', () => {
  const lead = '张某8日在北京与李某举行会谈。';

  it.each([
    ['双方同意加强渔业合作，促进旅游往来活动，共同应对海岸侵蚀。', ['渔业合作', '旅游往来活动', '海岸侵蚀']],
    ['双方就深化渔业全面战略规划达成共识。', ['深化渔业全面战略规划']],
    ['双方就捕捞配额以及国际和地区问题交换意见。', ['捕捞配额', '国际和地区问题']],
    ['双方在渔业、旅游等多个领域进行了讨论。', []],
  ])('%s', (sentence, expected) => {
    expect(issues(lead + sentence)).toEqual(expect.arrayContaining(expected));
  });

  it('point by point', () => {
    expect(issues(`${lead}张某就发展关系提出建议。\n　　一是扩大水产贸易。二是推进港口建设。`)).toEqual(
      expect.arrayContaining(['水产贸易', '港口建设']),
    );
  });

  it('what only says who somebody is, is none', () => {
    expect(issues('张某8日会见来华出席渔业补贴问题论坛的李某。')).toEqual([]);
  });
});
