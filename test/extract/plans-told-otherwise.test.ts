import { describe, expect, it } from 'vitest';
import { told, whoMet } from './told.js';

const sorted = (text: string, status: string) => whoMet(text, status).map((who) => who.toSorted());

describe('a meeting that is to come, told by other words than those for meetings', () => {
  it.each([
    [
      'those who will chair it together',
      '第七轮对话将于10日在北京举行。主席张某将同总统李某共同主持。',
      [['li', 'zhang']],
    ],
    ['those who will sign together', '协议预定10日上午由张某与李某共同签署。', [['li', 'zhang']]],
    [
      'whoever will report to somebody where he sits',
      '部长张某预定10日返国，12日将赴总统府向总统李某报告此行成果。',
      [['li', 'zhang']],
    ],
    [
      'the host and whom the clause before is about',
      '主席张某一行明天转往上海，晚间部长李某将以地主身分接待。',
      [['li', 'zhang']],
    ],
    ['the host and whom he will entertain', '主席张某将于周日在别墅款待总统李某。', [['li', 'zhang']]],
    ['who called the others together', '主席张某已邀集八国领袖，12日在北京召开小型峰会。', [['zhang']]],
    ['who announces a dialogue on a day', '主席张某宣布，将于下周举办首场社区对话。', [['zhang']]],
    [
      'those for whom others pave the way',
      '部长赵某下周将与部长王某会谈，为主席张某与总统李某月底的峰会铺路。',
      [
        ['wang', 'zhao'],
        ['li', 'zhang'],
      ],
    ],
    ['who is to be at a meeting that is called', '主席张某今晚召开特别会议，部长赵某会出席。', [['zhang', 'zhao']]],
    ['those whom each side sends', '政府将由部长张某、部长赵某出席会议。', [['zhang', 'zhao']]],
    ['who is to face a council', '主席张某拒绝透露详情，只称留待明日到立法会答问大会时再介绍。', [['zhang']]],
    ['with whom somebody made an appointment', '主席张某已约了总统李某，下周三在官邸会面。', [['li', 'zhang']]],
    ['who goes in the place of somebody', '总统李某取消行程。部长王某将代替李某率团前往。', [['wang']]],
    [
      'the leader of a group that goes on',
      '总统府接待部长李某一行。张某作陪。访团预计10日离台，行前还将拜会主席赵某。',
      [['li', 'zhao']],
    ],
    ['whose meeting is said to be settled', '张某和李某的会晤已经很明确。', [['li', 'zhang']]],
  ])('is of %s', (_, text, expected) => {
    const found = sorted(text, 'PLANNED').map((who) => who.join());
    for (const who of expected) expect(found).toContain(who.join());
    expect(whoMet(text).filter((who) => who.length > 1)).toEqual([]);
  });

  it.each([
    ['they chaired it', '主席张某同总统李某8日共同主持对话。'],
    ['he reports on the air', '主席张某将向国民报告疫情。'],
    ['it is wished for', '主席张某希望款待总统李某。'],
    ['a dialogue was held', '主席张某早前举办首场社区对话。'],
    ['the summit may be', '部长赵某访问北京，为张某与李某可能的会晤铺路。'],
    ['he went to the council', '主席张某上周三到立法会答问大会。'],
  ])('is none where %s', (_, text) => {
    expect(whoMet(text, 'PLANNED')).toEqual([]);
  });
});

describe('talks that are to go on', () => {
  const met = '主席张某8日与总统李某会谈，未有结果。';

  it.each([
    ['on a day on which both agreed', `${met}双方同意10日继续会谈。`],
    ['on no day that is told yet', `${met}双方同意择日再谈。`],
    ['where they move to', `${met}两人10日将移师上海，续谈贸易。`],
  ])('are of those who met, %s', (_, text) => {
    expect(sorted(text, 'PLANNED')).toEqual([['li', 'zhang']]);
    expect(sorted(text, 'HELD')).toEqual([['li', 'zhang']]);
  });

  it('are of him who calls the others once more', () => {
    expect(whoMet('主席张某裁示，下周三再邀各党团协商。', 'PLANNED')).toEqual([['zhang']]);
  });

  it.each(['双方希望继续会谈。', '李某说，如果对方同意，双方10日可以再次会晤。', '双方没有同意10日继续会谈。'])(
    'are none where %s',
    (text) => {
      expect(whoMet(`${met}${text}`, 'PLANNED')).toEqual([]);
    },
  );
});

describe('a meeting that was called off', () => {
  it.each([
    [
      'the two whom the sentence speaks of',
      '两人都到上海出席会议，原拟安排的双边会谈，临时因日程无法配合而告吹。',
      '主席张某和总统李某很忙。',
    ],
    ['those who were to come', '对方推迟原定10日在北京举行的峰会。原定出席峰会的包括主席张某和总统李某。', ''],
    ['the two by whose surnames it is called', '张某和李某都很忙。原定10日在北京举行的第二次张李会谈延期。', ''],
    ['him who does not come', '原定昨天下午与总统李某见面的主席张某最后没有出现。', ''],
  ])('is of %s', (_, text, before) => {
    expect(sorted(before + text, 'CANCELLED')).toEqual([['li', 'zhang']]);
  });

  it('is of him who puts it off', () => {
    expect(whoMet('原本安排在本月12日举行的对话，因主席张某前一日单方面宣布搁置而告吹。', 'CANCELLED')).toEqual([
      ['zhang'],
    ]);
  });

  it('is of him of whom the sentence before tells', () => {
    const text = '总统李某受到冷待。多个事前已经安排与农会高层的会晤临时取消。';
    expect(whoMet(text, 'CANCELLED').flat()).toContain('li');
  });

  it('falls with the visit, of the host who speaks of it', () => {
    const text = '总统李某决定推迟原定于本月19日对北京的访问。主席张某此前表示，如果会面，他将只同李某讨论贸易。';
    expect(sorted(text, 'CANCELLED')).toEqual([['li', 'zhang']]);
  });

  it('is none that was held at last', () => {
    expect(whoMet('张某与李某的会谈一再推迟，最终在8日举行。', 'CANCELLED')).toEqual([]);
  });
});

describe('a call', () => {
  const calls = (text: string) =>
    told(text, '2018-05-09')
      .meetings()
      .filter(({ kind, status }) => kind === 'CALL' && status === 'HELD')
      .map(({ who, date }) => ({ who: who.map((each) => each.replace(/^person\/| .*$/gu, '')), date }));

  it('is by telephone though somebody only reports', () => {
    expect(calls('主席张某昨从上海以电话听取部长赵某的简报。')).toMatchObject([{ who: ['zhang', 'zhao'] }]);
  });

  it('may have been several times', () => {
    expect(calls('主席张某曾多次与总统李某通电话。')).toMatchObject([{ who: ['li', 'zhang'] }]);
  });

  it.each([
    ['takes', '部长张某透露，昨日收到有人向他拉票的电话。'],
    ['is called with', '部长张某说：“昨日有一个同事打电话给我，问我的看法。”'],
  ])('from somebody unnamed is of whoever %s it', (_, text) => {
    expect(calls(text)).toMatchObject([{ who: ['zhang'] }]);
  });

  it.each(['部长张某接到市民投诉电话。', '部长张某没有接到官员的电话。'])('is none where %s', (text) => {
    expect(calls(text)).toEqual([]);
  });

  it('was on New Year’s Day where it is told so', () => {
    expect(calls('元旦当天，主席张某与总统李某通过电话。')).toMatchObject([{ date: '2018-01-01' }]);
  });

  it('was on the day last told, and in no week that is to come', () => {
    const text = '白宫8日宣布，总统李某推迟原定于下周的访问。声明说，李某当天给主席张某打电话。';
    expect(calls(text)).toMatchObject([{ date: '2018-05-08' }]);
  });

  it('to him is to whom the article is about, not to the caller', () => {
    const text =
      '赵某到场。赵某作供。赵某说，赵某很忙。主席张某先让部长李某离开，又留下赵某，谈起王某。8日，张某又打电话给他。';
    expect(calls(text)).toMatchObject([{ who: ['zhang', 'zhao'] }]);
  });
});
