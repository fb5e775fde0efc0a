import { describe, expect, it } from 'vitest';
import { claimsOf, peopleAt, Told, told, whoMet } from './told.js';

describe('those who met, where no verb of meeting stands right between their names', () => {
  it.each([
    [
      'a list of people with long titles that ， parts',
      '部长张某，部长赵某8日在北京同贸易代表李某举行会谈。',
      [['li', 'zhang', 'zhao']],
    ],
    [
      'delegations in clauses of their own',
      '由张某率领的中方代表团，与由李某率领的美方代表团，8日在北京举行会谈。',
      [['li', 'zhang']],
    ],
    [
      'each of a list that ， parts',
      '主席张某8日在北京分别会见总统李某，副总理王某和部长赵某。',
      [
        ['li', 'zhang'],
        ['wang', 'zhang'],
        ['zhang', 'zhao'],
      ],
    ],
    [
      'who leads envoys of whom the text goes on',
      '部长张某8日率特使团抵达北京。当晚，李某会见了特使团一行。',
      [['li', 'zhang']],
    ],
    [
      'who gives a dinner for somebody',
      '部长张某8日晚在北京设晚宴款待部长李某，双方讨论了渔业问题。',
      [['li', 'zhang']],
    ],
    ['who dines with somebody', '部长张某8日抵达某某酒店，与部长李某午宴，之后两人离开。', [['li', 'zhang']]],
    ['at no banquet for somebody', '部长张某8日在北京出席欢迎部长李某晚宴。', []],
    [
      'he who received others before',
      '在会见王某时，赵某转达了问候。他8日在北京与李某举行会谈。',
      [
        ['wang', 'zhao'],
        ['li', 'zhao'],
      ],
    ],
    [
      'a list that ， parts, each with where he stands in the picture, and 会议 as a verb',
      '贸易代表李某（左起），部长张某，特使赵某，周二在北京会议，讨论渔业危机。',
      [['li', 'zhang', 'zhao']],
    ],
    [
      'a list of offices with 的 and 和平',
      '贸易代表李某，部长张某，中国的和平事务特使赵某，周二在北京会议，讨论渔业危机。',
      [['li', 'zhang', 'zhao']],
    ],
    [
      'nobody of whom something else is told in brackets',
      '主席张某（被判入狱），部长赵某8日会见部长李某。',
      [['li', 'zhao']],
    ],
    ['none of a meeting that 会议 only names', '李某，部长张某，特使赵某，周二在北京会议上讨论渔业危机。', []],
    ['under whom officials talk', '三十名官员在部长张某带领下，8日同部长李某举行会谈。', [['li', 'zhang']]],
    ['who ends talks that took days', '李某8日在北京结束了与副总理张某的两天谈判。', [['li', 'zhang']]],
    ['at the table of who invited', '李某8日抵达北京，晚间应部长张某邀请在某某酒店餐叙。', [['li', 'zhang']]],
    [
      'two whom the text joined before others',
      '张某和李某8日在北京签署协议。赵某宣读了方刚致王某的信。仪式前，两人在某某酒店会面。',
      [['li', 'zhang']],
    ],
    [
      'a group that goes to an office',
      '多名立法会议员8日到政府总部与部长张某会面约一小时，李某、王某均有出席。',
      [['li', 'wang', 'zhang']],
    ],
    [
      'several people whom nobody names',
      '张某8日在北京与多名社会贤达会面，出席者包括赵某、方刚等。',
      [['fang', 'zhang', 'zhao']],
    ],
    [
      'two groups, where the next clause says who was there',
      '甲党议员代表8日与多名候选人会面，张某、李某亦有出席。',
      [['li', 'zhang']],
    ],
    ['no groups of which nobody is named', '甲党议员代表8日与多名候选人会面，与会者形容气氛良好。', []],
    [
      'heads of bodies counted one by one',
      '张某8日在北京与四个商会的主席及副主席见面，王某也有出席。',
      [['wang', 'zhang']],
    ],
    ['no dialogue in which somebody only takes part', '张某8日到大学，参与一个关于青年组织的对话会。', []],
    [
      'who leads a delegation and who else is in it',
      '中国和美国代表团8日在北京举行会谈。中方代表团由副总理张某率领，包括部长赵某以及官员等。',
      [['organization/delegation-of-us', 'zhang', 'zhao']],
    ],
    ['who sat down to confer', '张某8日另与部长李某会商。', [['li', 'zhang']]],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  it('guests in a list behind a colon, each apart', () => {
    expect(whoMet('主席张某8日在北京分别会见来华的国际贵宾：美国总统李某、美国前总统王某。')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('one guest of two hosts, received by one after the other', () => {
    expect(whoMet('李某8日在北京先后受到部长张某和部长赵某的接见。')).toEqual([
      ['li', 'zhang'],
      ['li', 'zhao'],
    ]);
  });

  it('the same guests, received by another of the same country', () => {
    expect(whoMet('张某8日在北京会见李某和王某。同日，赵某同李某、王某举行会晤。')).toEqual([
      ['li', 'wang', 'zhang'],
      ['li', 'wang', 'zhao'],
    ]);
  });

  it('leaders of several countries, once one presides and the others attend', () => {
    expect(whoMet('总统张某8日在北京主持某某对话会。总统李某、法国总统巴多卡出席。')[0]).toHaveLength(3);
    expect(whoMet('总统张某2018年5月8日在北京主持某某峰会，总统李某、法国总统巴多卡出席。')[0]).toHaveLength(3);
    expect(whoMet('国家主席张某8日在北京主持会议，部署工作。赵某、方刚出席会议。')).toEqual([]);
  });
});

describe('who was there besides', () => {
  it.each([
    ['who sat there', '张某8日在北京会见李某。赵某、方刚会见时在座。', [['fang', 'li', 'zhang', 'zhao']]],
    [
      'who joined the audience and not the talks',
      '张某8日会见李某。会见前，张某同王某举行会谈。赵某等参加会见。',
      [
        ['wang', 'zhang'],
        ['li', 'zhang', 'zhao'],
      ],
    ],
    [
      'of either side',
      '张某8日与李某会谈。美方代表有国务卿王某；中国方面则有赵某及方刚。',
      [['fang', 'li', 'wang', 'zhang', 'zhao']],
    ],
    [
      'with officials whom nobody names',
      '张某8日与李某举行磋商。部长赵某以及某办、某部有关负责同志参加磋商。',
      [['li', 'zhang', 'zhao']],
    ],
    ['not those of a ceremony', '张某8日会见李某。会见后，张某为李某举行欢迎仪式。赵某等参加。', [['li', 'zhang']]],
    ['not those who respect that others met', '张某8日拜会李某。赵某则表示，尊重两人见面。', [['li', 'zhang']]],
    ['not what the next clause denies', '张某8日在北京与李某会面，外交部发言人赵某否认。', []],
  ])('%s', (_, text, expected) => {
    expect(
      whoMet(text)
        .map((each) => each.toSorted())
        .toSorted((a, b) => a.length - b.length),
    ).toEqual(expected);
  });
});

describe('what was not held', () => {
  it('is what somebody only welcomes', () => {
    expect(whoMet('秘书长张某8日对甲国和乙国恢复谈判表示欢迎。')).toEqual([]);
  });

  it('is what was weighed', () => {
    expect(whoMet('李某曾考虑应否会见张某，最后没有答复。')).toEqual([]);
  });

  it('is what somebody comes for on invitation', () => {
    const text = '8日，主席张某乘专机抵达北京，应邀同总统李某举行会晤。';
    expect(whoMet(text)).toEqual([]);
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'zhang']]);
  });

  it('is what a speaker says he will do', () => {
    const text = '张某8日表示，将于下月到上海，之后与当地官员会面。';
    expect(whoMet(text)).toEqual([]);
    expect(whoMet(text, 'PLANNED')).toEqual([['zhang']]);
  });

  it('is what whoever comes will begin a visit with', () => {
    const text = '应总统李某邀请，主席张某8日抵达北京，开始对美国进行正式访问，并同李某举行会晤。';
    expect(whoMet(text)).toEqual([]);
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'zhang']]);
  });

  it('is not by him whose group calls people in', () => {
    expect(whoMet('部长张某的团队8日约谈公司的员工。')).toEqual([]);
  });

  it('is what somebody will do besides', () => {
    expect(whoMet('张某此行会访问大学，亦会拜会乙国议员李某。', 'PLANNED')).toEqual([['li', 'zhang']]);
  });
});

it('before a reception the day is that of the reception', () => {
  const text = '5月7日，主席张某在北京出席招待会并致辞。招待会前，张某同总理李某会见。';
  expect(told(text, '2018-05-09').meetings()).toMatchObject([{ date: '2018-05-07', status: 'HELD' }]);
});

describe('who was there, said elsewhere', () => {
  it.each([
    [
      'who reports to them',
      '张某8日同李某举行会谈。张某和李某听取赵某、方刚和美方负责人的工作汇报。',
      ['fang', 'li', 'zhang', 'zhao'],
    ],
    [
      'who speaks as one of the delegation',
      '张某8日会见访京代表团，成员包括李某。代表团成员赵某接受访问时指，气氛良好。',
      ['li', 'zhang', 'zhao'],
    ],
    [
      'only they and their clerks',
      '张某8日与李某会面。渔业部长没有出席会议，只有张某、赵某及三名职员参与。',
      ['li', 'zhang', 'zhao'],
    ],
    [
      'by whom it was held, Latin names between',
      '双边峰会是由张某及李某（Li Mou）于8日在北京与王某举行。',
      ['li', 'wang', 'zhang'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual([expected]);
  });

  it('not who came to sing', () => {
    expect(whoMet('张某8日会见李某。艺术团成员包括赵某、方刚等。')).toEqual([['li', 'zhang']]);
  });

  it('an office at the head of a clause is not whoever was named before', () => {
    expect(whoMet('渔民方刚透露，收到短讯。\n\n总统昨天与渔会成员会晤。')).toEqual([]);
  });
});

describe('several meetings that are told as one too', () => {
  it.each([
    ['before', '张某8日在北京会晤李某和王某。记者问，张某此行分别与李某、王某会面，谈了什么。'],
    ['with a group between', '张某8日分别会见李某等外国领导人及王某。会见李某、王某时，张某谈到关税。'],
  ])('%s', (_, text) => {
    expect(whoMet(text)).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('one by one, with who came along', () => {
    expect(whoMet('张某8日在上海分别会见李某、有份起草渔业法的部长王某等，同行的包括赵某。')).toEqual([
      ['li', 'zhang', 'zhao'],
      ['wang', 'zhang', 'zhao'],
    ]);
  });

  it('one, where a delegate tells of it before the article says that he was of the delegation', () => {
    const text =
      '张某8日会见访京代表团，成员包括李某。代表团成员赵某接受访问时指，气氛良好。赵某说，与张某会面，主要由渔会安排。';
    expect(whoMet(text)).toEqual([['li', 'zhang', 'zhao']]);
  });

  it('one, whose party is told of with a member here and another there', () => {
    const text =
      '渔党主席李某今早与张某会面。渔党15名成员今早与张某会面约一个半小时。今早有份与张某会面的渔党王某说，气氛良好。';
    expect(whoMet(text)).toEqual([['li', 'wang', 'zhang']]);
  });

  it('one of each group, with who speaks for it', () => {
    const text =
      '渔党今早与张某会面约一小时，渔党李某说，会上提到关税。另外，农会下午亦与张某会面约一小时，农会王某说，会上提到农业。';
    expect(whoMet(text)).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('one by one with a body, and who is in the picture', () => {
    const text = `![张某今早拜会农会，农会主席李某 (左)、副主席王某 (右)和他握手合照。](a.jpg)

张某、方刚及赵某今早先后拜会农会成员。`;
    const all = new Told(claimsOf(text, '2018-05-09', 'text.md')).meetings().map(peopleAt);
    expect(all.sort()).toEqual([['fang'], ['li', 'wang', 'zhang'], ['zhao']]);
  });

  it('who is in a picture of somebody who came there', () => {
    const text = `![张某下午到农会，农会主席李某 (左)跟他合照。](a.jpg)

张某今日拜会农会成员。`;
    const all = new Told(claimsOf(text, '2018-05-09', 'text.md')).meetings().map(peopleAt);
    expect(all).toEqual([['li', 'zhang']]);
  });

  it('where they were, said of all', () => {
    const all = told('张某8日分别会见李某和王某。会见在北京进行。', '2018-05-09').meetings();
    expect(all.map(({ at }) => at)).toEqual([['place/beijing'], ['place/beijing']]);
  });
});

describe('talks told by their name', () => {
  const meetings = (text: string) =>
    told(text, '2018-05-09')
      .meetings()
      .map(({ status, date, who }) => [status, date, ...who]);
  const [cn, us] = ['organization/delegation-of-cn MEMBER', 'organization/delegation-of-us MEMBER'];

  it.each([
    ['中美经贸磋商10日将在上海举行。', ['PLANNED', '2018-05-10', cn, us]],
    ['中美两国首次高级别经贸磋商，将于10日在上海举行。', ['PLANNED', '2018-05-10', cn, us]],
    ['10日中美知识产权磋商将在上海举行。', ['PLANNED', '2018-05-10', cn, us]],
  ])('are to come: %s', (text, expected) => {
    expect(meetings(text)).toEqual([expected]);
  });

  it.each([
    ['a name that the pair only begins', '赴美中国学者谈判将于10日在上海举行。'],
    ['what will not take place', '第三轮中美经贸磋商将不会于10日在上海举行。'],
    ['what comes of them', '中美经贸磋商的成果展将于10日在上海举行。'],
  ])('are none: %s', (_, text) => {
    expect(meetings(text)).toEqual([]);
  });

  it('were held where they went as planned', () => {
    expect(meetings('中美经贸磋商按计划8日在北京举行。张某和李某出席磋商。').map(([status]) => status)).toEqual([
      'HELD',
    ]);
  });

  it('are led by those who lead delegations, and not teams', () => {
    const text = '张某8日在北京会见李某。第一支救援队由王某带队，第二支救援队由赵某带队。';
    expect(whoMet(text)).toEqual([['li', 'zhang']]);
  });
});

describe('a word that only seems to hold another', () => {
  it.each([
    ['召开会谈', '会谈'],
    ['公开会面', '会面'],
  ])('%s', (words, event) => {
    const [meeting] = told(`张某8日与李某${words}。`, '2018-05-09').nodes('Meeting');
    expect(meeting?.title).toMatch(new RegExp(`：${event}$`, 'u'));
  });
});

describe('meetings that stay apart', () => {
  it.each([
    [
      'of one host, whose own party is told with him',
      '渔党主席张某8日会见李某。\n\n渔党主席张某8日会见王某。',
      [
        ['li', 'zhang'],
        ['wang', 'zhang'],
      ],
    ],
    [
      'of who came along, with the same guest',
      '张某8日在北京会见李某，赵某参加会见。\n\n赵某会见了李某。',
      [
        ['li', 'zhang', 'zhao'],
        ['li', 'zhao'],
      ],
    ],
    [
      'of all three on the next day',
      '张某8日分别会见李某和王某。9日，张某又同李某、王某举行三方会谈。',
      [
        ['li', 'zhang'],
        ['wang', 'zhang'],
        ['li', 'wang', 'zhang'],
      ],
    ],
    ['of who reports to one of them later', '张某8日会见李某。9日，张某听取了赵某的工作汇报。', [['li', 'zhang']]],
    [
      'of a delegate of another group',
      '张某8日会见李某，谈到派出体育代表团。代表团成员赵某表示，将努力。',
      [['li', 'zhang']],
    ],
    ['of whom people of the same trade judge', '张某8日会见李某。同行的评价是赵某不够努力。', [['li', 'zhang']]],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  it('very many of the same people in one clause take no time', () => {
    const text = `张某8日分别会见李某和王某${'、张某与李某和王某会谈'.repeat(60)}。`;
    const begun = process.cpuUsage();
    expect(whoMet(text)[0]).toEqual(['li', 'zhang']);
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(20);
  });
});

describe('a summit of two countries, of which one leader is told', () => {
  it('is with the other leader', () => {
    const text = '美国总统李某宣布，取消原定于10日举行的中美峰会。中国主席张某没有回应。';
    expect(whoMet(text, 'CANCELLED')).toEqual([['li', 'zhang']]);
  });

  it('or with whoever met a leader before', () => {
    const text = '张某8日会见法国总统约翰逊。美国总统李某宣布，取消原定于10日举行的中美峰会。赵某没有回应。';
    expect(whoMet(text, 'CANCELLED')).toEqual([['li', 'zhang']]);
  });

  it('is no talk of ministers', () => {
    const text = '美国部长李某宣布，取消原定于10日举行的中美会谈。中国主席张某没有回应。';
    expect(whoMet(text, 'CANCELLED')).toEqual([['organization/delegation-of-cn', 'li']]);
  });
});

it('a body and the sides between which it mediates stand in a group that somebody meets', () => {
  expect(whoMet('张某8日在北京与负责监督冲突双方停火的国务院官员举行了会谈。')).toEqual([['zhang']]);
});
