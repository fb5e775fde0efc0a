import { describe, expect, it } from 'vitest';
import { claimsOf, told, whoMet } from './told.js';

/** Who, when and where of what a text, of 1 May 2018, says is to come. */
const planned = (text: string) =>
  told(text, '2018-05-01')
    .meetings()
    .filter(({ status }) => status === 'PLANNED')
    .map(({ who, date, at }) => ({ who: who.map((each) => each.split('/')[1]), date, at }));

describe('a summit that somebody is to go to', () => {
  it('is told with its own days and place', () => {
    expect(planned('外交部1日介绍，主席张某将出席5月8日至9日在美国举行的第四届渔业峰会的全部活动。')).toEqual([
      { who: ['zhang LEAD'], date: '2018-05-08/2018-05-09', at: ['place/us'] },
    ]);
  });

  it.each([
    ['told when he sets out', '5月1日，主席张某乘专机离开北京，赴某地出席渔业组织领导人会议。'],
    ['in whose place somebody else goes', '部长张某5月1日启程前往美国，代表主席赵某出席渔业峰会。'],
    ['to which he is expected on a day that is told', '李某说，期待张某下周参加渔业组织领导人非正式会议。'],
    ['with 会 for what is to come', '主席张某下周会出席渔业峰会。'],
    ['in the place of somebody else, behind 将', '部长张某将代表主席赵某出席渔业峰会。'],
  ])('%s', (_, text) => {
    expect(whoMet(text, 'PLANNED')).toEqual([['zhang']]);
    expect(whoMet(text)).toEqual([]);
  });

  it.each([
    ['is told of in passing', '主席张某5月1日会见将出席渔业峰会的记者。'],
    ['says who he is', '张某将在北京会见前来出席渔业峰会的代表。'],
    ['is only hoped for', '李某说，期待张某参加渔业组织领导人非正式会议。'],
    ['is a forum', '主席张某将出席农业论坛领导人会议。'],
    ['is not gone to', '主席张某不会出席渔业峰会。'],
    ['will not be gone to', '主席张某将不出席渔业峰会。'],
    ['was not gone to after all', '主席张某原定出席渔业峰会，但没有成行，最后没有出席。'],
    ['is of no leader', '歌手张某将出席渔业峰会。'],
    ['is of a trade', '主席张某将出席数字科技峰会。'],
    ['is gone to by who leads a body whose name ends in 会', '商会主席张某昨日于立法会参加渔业峰会。'],
    ['was gone to', '主席张某5月1日出席渔业峰会。'],
  ])('is none where it %s', (_, text) => {
    const rules = claimsOf(text, '2018-05-01').meetings.map(({ rule }) => rule);
    expect(rules).not.toContain('meeting:summit-to-come');
  });

  it('is on no day of which another clause tells', () => {
    expect(planned('外交部1日介绍，主席张某将出席渔业组织领导人峰会。')).toMatchObject([{ date: null }]);
  });

  it('of two countries is the meeting of their leaders', () => {
    const text = '主席张某将出席8日在北京举行的中国-美国领导人会晤。\n主席张某将同总统李某举行会晤。';
    expect(planned(text)).toMatchObject([{ who: ['li LEAD', 'zhang LEAD'], date: '2018-05-08' }]);
  });

  it('gives its days to no other meeting that he will have there', () => {
    const text = '主席张某将出席5月8日至9日在美国举行的渔业组织领导人峰会，并将同总统李某举行会晤。';
    expect(planned(text)).toEqual([
      { who: ['zhang LEAD'], date: '2018-05-08/2018-05-09', at: ['place/us'] },
      { who: ['li LEAD', 'zhang LEAD'], date: null, at: [] },
    ]);
  });

  it('is one however often it is told, and neither another summit nor whom he will meet', () => {
    const text =
      '主席张某将出席第三届渔业峰会。\n据介绍，张某将出席8日在美国举行的渔业（英文）峰会。\n张某还将出席农业峰会。\n主席张某将会见总统李某。';
    expect(planned(text).map(({ who }) => who)).toEqual([['zhang LEAD'], ['zhang LEAD'], ['li GUEST', 'zhang HOST']]);
  });
});

describe('a visit that is to come', () => {
  it('is of who invites and who comes', () => {
    expect(planned('应总统李某邀请，主席张某将于5月8日至10日对美国进行国事访问。')).toEqual([
      { who: ['li HOST', 'zhang GUEST'], date: '2018-05-08/2018-05-10', at: ['place/us'] },
    ]);
  });

  it.each([
    ['behind the verb', '应总统李某邀请，主席张某将于5月8日至10日访问美国，并于11日访问伊朗。'],
    ['who stands before the invitation', '主席张某将应总统李某邀请，于5月8日至10日对美国进行国事访问。'],
    ['whose envoy somebody is not', '应总统李某邀请，赵某的特使、主席张某将于5月8日至10日访问美国。'],
  ])('has the country and the guest, %s', (_, text) => {
    expect(planned(text)).toEqual([
      { who: ['li HOST', 'zhang GUEST'], date: '2018-05-08/2018-05-10', at: ['place/us'] },
    ]);
  });

  it('is one by one where two invite', () => {
    const text =
      '应总统李某邀请，主席张某将于5月8日对美国进行国事访问；应法国总统约翰逊邀请，张某将于5月10日访问法国。';
    expect(planned(text).map(({ who, date }) => [who[0], date])).toEqual([
      ['li HOST', '2018-05-08'],
      ['johnson HOST', '2018-05-10'],
    ]);
  });

  it('is on the days from which to which the clause before tells', () => {
    const text = '5月8日至10日，应总统李某邀请，主席张某将对美国进行国事访问。';
    expect(planned(text)).toMatchObject([{ date: '2018-05-08/2018-05-10' }]);
  });

  it('is not on the day of setting out', () => {
    const text = '5月1日，应总统李某邀请，主席张某乘专机离开北京，对美国进行国事访问并举行中美元首会晤。';
    expect(planned(text).map(({ date }) => date)).toEqual([null]);
  });

  it('is on no day of which another clause tells', () => {
    expect(planned('外交部1日介绍，主席张某将对美国进行国事访问。')).toMatchObject([{ date: null }]);
  });

  it('is of those alone whose country is visited', () => {
    const text =
      '主席张某5月1日乘专机离开北京，应美国总统李某、法国总统约翰逊邀请，对法国进行国事访问，并赴美国出席渔业峰会。';
    expect(whoMet(text, 'PLANNED').map((who) => who.toSorted())).toEqual([['johnson', 'zhang'], ['zhang']]);
  });

  it('is of him alone who comes where nobody is told to receive him', () => {
    expect(planned('主席张某将于5月8日至10日对美国进行国事访问。')).toEqual([
      { who: ['zhang GUEST'], date: '2018-05-08/2018-05-10', at: ['place/us'] },
    ]);
  });

  it.each([
    ['by a minister or somebody above', '主席张某将于5月8日访问美国。', '2018-05-08'],
    ['with a delegation', '张某将率领代表团访问美国。', null],
    ['in a word with the country', '部长李某将于5月8日访华。', '2018-05-08'],
    ['by the short form of the country', '部长张某将于5月8日赴美访问。', '2018-05-08'],
    ['with 会 for what is to come', '主席张某此行还会访问美国。', null],
    ['that is looked forward to on a day', '主席张某期待8日访问美国。', '2018-05-08'],
    ['next year', '主席张某将于明年访问美国。', '2019'],
    ['of which he speaks himself', '主席张某表示，期待明年访问美国。', '2019'],
    ['by a day on which it was said', '主席张某4月30日宣布将访问美国。', null],
    ['by a day on which something else was', '主席张某4月30日与赵某会谈后将访问美国。', null],
    ['to a town', '部长李某将于5月8日访问上海。', '2018-05-08'],
    ['from a day on', '主席张某将于5月8日起对美国进行国事访问。', '2018-05-08'],
  ])('is planned %s', (_, text, date) => {
    expect(planned(text).map((visit) => visit.date)).toEqual([date]);
    expect(planned(text)[0]?.who).toHaveLength(1);
  });

  it('is of who accepts an invitation and who sent it', () => {
    for (const text of [
      '部长李某接受部长张某邀请，在双方方便的时候，官式访问中国。',
      '总统李某5月1日与主席张某通电话，对方邀请他尽快访问中国，他表示乐意接受。',
    ])
      expect(planned(text).map(({ who }) => who.map((each) => each?.split(' ')[0]).toSorted())).toEqual([
        ['li', 'zhang'],
      ]);
    expect(planned('部长李某没有接受部长张某邀请，仍会访问中国。').map(({ who }) => who)).toEqual([['li GUEST']]);
  });

  it.each([
    ['put off', '主席张某推迟访问美国。'],
    ['called off', '主席张某取消了对美国的国事访问。'],
    ['not to be made after all', '部长李某因故无法来华进行国事访问。'],
    ['put off, as the next clause says', '主席张某原定5月8日访问美国，因故推迟。'],
  ])('is cancelled where it is %s', (_, text) => {
    expect(whoMet(text, 'CANCELLED')).toHaveLength(1);
    expect(whoMet(text, 'PLANNED')).toEqual([]);
  });

  it('is not cancelled where that is only thought of', () => {
    expect(whoMet('主席张某考虑取消访问美国。', 'CANCELLED')).toEqual([]);
    expect(whoMet('主席张某没有取消对美国的国事访问。', 'CANCELLED')).toEqual([]);
    expect(whoMet('主席张某否认推迟访问美国。', 'CANCELLED')).toEqual([]);
    expect(whoMet('主席张某敦促部长赵某取消访问美国。', 'CANCELLED')).toEqual([]);
    expect(whoMet('主席张某推迟公布访问美国的细节。', 'CANCELLED')).toEqual([]);
    expect(whoMet('部长李某推迟公布访华细节。', 'CANCELLED')).toEqual([]);
  });

  it('is of all who go, to each country', () => {
    expect(whoMet('主席张某和部长赵某将共同访问美国、法国。', 'PLANNED')).toEqual([
      ['zhang', 'zhao'],
      ['zhang', 'zhao'],
    ]);
  });

  it('is told by whom he will meet there, where the sentence says whom', () => {
    for (const text of [
      '主席张某将于5月8日起访问美国，预定与总统李某会面，讨论关税。',
      '主席张某将于5月8日起访问美国，与李某外长会谈，讨论关税。',
    ])
      expect(whoMet(text, 'PLANNED').map((who) => who.toSorted())).toEqual([['li', 'zhang']]);
  });

  it('has no part in what the text lists', () => {
    const [visit] = told('主席张某将于5月8日访问美国，讨论关税。', '2018-05-01').meetings();
    expect(visit?.about).toEqual([]);
  });

  it.each([
    ['who is sent', '部长王某正安排张某访问法国。'],
    ['who had talks before', '主席张某4月30日与部长赵某会谈后将访问美国。'],
    ['who is spoken of', '部长赵某对主席张某将访问美国表示欢迎。'],
  ])('is of him %s', (_, text) => {
    expect(planned(text).map(({ who }) => who)).toEqual([['zhang GUEST']]);
  });

  it.each([
    ['an invitation that is not followed', '主席张某取消应总统李某邀请，原定8日访问美国的行程。'],
    [
      'one of several who may have invited',
      '总统李某5月1日与张某通电话，谈到赵某的计划，对方邀请他访问中国，他表示乐意接受。',
    ],
  ])('is none of %s', (_, text) => {
    expect(planned(text)).toEqual([]);
  });

  it('is of nobody who is not told to have invited', () => {
    const text = '总统李某说，两国应加强合作，张某已接受邀请，将访问美国。';
    expect(whoMet(text, 'PLANNED')).toEqual([['zhang']]);
  });

  it('is where its word says', () => {
    expect(planned('部长李某将于5月8日访华。')).toMatchObject([{ at: ['place/cn'] }]);
  });

  it('has a title that says who comes', () => {
    const titles = (text: string) =>
      told(text, '2018-05-01')
        .nodes('Meeting')
        .map(({ title }) => title);
    expect(titles('应总统李某邀请，主席张某将于5月8日对美国进行为期三天的国事访问。')).toEqual([
      '张某、李某：国事访问',
    ]);
    expect(titles('主席张某将于5月8日对美国进行国事访问，并出席第三届渔业峰会。')).toEqual([
      '张某：访问美国',
      '张某：渔业峰会',
    ]);
  });

  it('is one with the talks that will be held on it', () => {
    const text = '应总统李某邀请，主席张某将于5月8日至10日对美国进行国事访问。访问期间，张某将同李某举行会谈。';
    expect(whoMet(text, 'PLANNED')).toHaveLength(1);
  });

  it.each([
    ['was', '应总统李某邀请，主席张某5月8日抵达华盛顿，将结束访问。'],
    ['is called off', '应总统李某邀请，主席张某原定将于8日取消对美国的访问。'],
    ['is of somebody without an office', '学者吴大文先生将于5月8日访问美国。'],
    ['is of a spokesman, who goes along', '发言人李某将于5月8日访问法国。'],
    ['is to his own country', '总统李某将于5月8日访问美国。'],
    ['is asked for', '主席张某邀请总统李某访问中国。'],
    ['is an interview abroad', '主席张某将接受美国某台访问。'],
    ['is only spoken of', '主席张某将访问美国的消息不实。'],
    ['never came about', '主席张某称将访问美国，但从未成行。'],
    ['is not to be', '主席张某表示将不访问美国。'],
    ['may not be', '主席张某未必会访问美国。'],
    ['hangs on something, told by 会', '如果谈判成功，主席张某会访问美国。'],
    ['is made each year', '主席张某每年都会访问美国。'],
    ['is of his adviser', '主席张某的顾问将访问美国。'],
    ['is of his envoy', '主席张某将派特使访问美国。'],
    ['was', '主席张某早在去年就说过会访问美国。'],
    ['is asked for in a speech', '总统李某说，我欢迎您对美国进行国事访问。'],
    ['is hoped for on no day', '主席张某期待对美国进行国事访问。'],
    ['was on the way', '主席张某5月1日抵达华盛顿，将访问美国。'],
    ['is an interview', '应总统李某邀请，主席张某将接受专访。'],
    ['is not decided on', '主席张某没有计划对美国进行国事访问。'],
    ['hangs on something', '如果谈判成功，主席张某将对美国进行国事访问。'],
    ['was put off', '主席张某将于8日对美国进行国事访问，但因疫情推迟。'],
    ['is denied', '主席张某将于8日对美国进行国事访问，但外交部否认此事。'],
    ['was', '主席张某将出席仪式，去年他曾对美国进行国事访问。'],
    ['is at home', '应部长赵某邀请，主席张某将对中国进行访问。'],
  ])('is none where it %s', (_, text) => {
    expect(planned(text)).toEqual([]);
  });
});

describe('a meal at which somebody is a guest', () => {
  it('is of guest and host', () => {
    expect(planned('主席张某今晚将出席总统李某在北京举行的欢迎晚宴。')).toEqual([
      { who: ['li LEAD', 'zhang LEAD'], date: '2018-05-01', at: ['place/beijing'] },
    ]);
    expect(whoMet('主席张某8日晚出席了总统李某为他举行的欢迎晚宴。').map((who) => who.toSorted())).toEqual([
      ['li', 'zhang'],
    ]);
  });

  it('is of him who comes, and not of him for whom he does', () => {
    const text = '部长张某今晚代表主席赵某出席总统李某举行的晚宴。';
    expect(whoMet(text).map((who) => who.toSorted())).toEqual([['li', 'zhang']]);
    expect(planned('主席张某今晚会出席总统李某举行的晚宴。')).toHaveLength(1);
  });

  it('is another than the talks of that day', () => {
    expect(planned('张某今天下午将与多名官员会面，傍晚会出席总统李某在北京举行的晚宴。')).toHaveLength(2);
  });

  it.each([
    ['of a body', '张某8日出席商会举行的晚宴，李某没有来。'],
    ['at which the other only speaks', '张某8日出席李某致辞的晚宴。'],
  ])('is none %s', (_, text) => {
    expect(whoMet(text)).toEqual([]);
  });
});

it('what somebody plans is planned, whatever it hangs on', () => {
  expect(whoMet('如果取得进展，部长张某计划会见部长李某。', 'PLANNED')).toHaveLength(1);
  expect(whoMet('如果取得进展，部长张某将会见部长李某。', 'PROPOSED')).toHaveLength(1);
});

describe('talks on a visit that is called off', () => {
  it.each([
    ['are off with it', '主席张某推迟访问美国，原定8日同总统李某会谈。', 'CANCELLED'],
    ['are not where it is not', '主席张某没有推迟访问美国，原定8日同总统李某会谈。', 'PLANNED'],
  ])('%s', (_, text, status) => {
    expect(whoMet(text, status).map((who) => who.toSorted())).toContainEqual(['li', 'zhang']);
  });
});

describe('whom a plan is of', () => {
  it('is who was received before, not who received', () => {
    const text = '赵某和方刚两人在北京，获秘书长约翰逊接见，并将与多名议员会面。';
    expect(whoMet(text, 'PLANNED').map((who) => who.toSorted())).toEqual([['fang', 'zhao']]);
  });

  it('is whom ministers are sent to, though none of them is named', () => {
    expect(whoMet('中国派出国防部长及农业部长前往美国，会晤李某及军方将领。', 'PLANNED')).toEqual([['li']]);
    const named = '中国派出部长赵某前往美国，会晤李某。';
    expect(whoMet(named, 'PLANNED').map((who) => who.toSorted())).toEqual([['li', 'zhao']]);
  });

  it('is who makes time for a group', () => {
    expect(whoMet('张某表示，稍后会安排时间见各党派议员。', 'PLANNED')).toEqual([['zhang']]);
  });

  it('is who will settle arrangements with somebody', () => {
    expect(whoMet('张某说，他会再与部长李某商讨安排。', 'PLANNED').map((who) => who.toSorted())).toEqual([
      ['li', 'zhang'],
    ]);
  });

  it('is nobody of the sentence before where an office begins the sentence', () => {
    const told = (who: string, office: string) =>
      `${office}张某8日透露了一则短讯：\n${who}时间有限，如有需要，她会安排时间见各党派议员。`;
    expect(whoMet(told('她的', '部长'), 'PLANNED')).toEqual([['zhang']]);
    expect(whoMet(told('主席', '部长'), 'PLANNED')).toEqual([]);
    expect(whoMet(told('主席府', '部长'), 'PLANNED')).toEqual([['zhang']]);
    expect(whoMet(told('主席李某', '部长'), 'PLANNED')).toEqual([['li']]);
    expect(whoMet(told('主席', '主席'), 'PLANNED')).toEqual([['zhang']]);
  });
});

it('a sitting of a committee is no meeting of those who are told of elsewhere, unless two hold it', () => {
  const told = (who: string) => claimsOf(`${who}于5月14日举行财务委员会会议。`, '2018-05-01').meetings;
  expect(told('立法会')).toEqual([]);
  expect(told('主席张某与总统李某')).toHaveLength(1);
});

describe('who does what another tells of', () => {
  it.each(['表示', '批评', '指出', '昨日批评'])('is who stands behind %s', (verb) => {
    expect(whoMet(`部长赵某${verb}主席张某会见总统李某。`).map((who) => who.toSorted())).toEqual([['li', 'zhang']]);
  });
});

describe('what is told of a meeting before it is', () => {
  it.each([
    ['when it is fixed for', '主席张某与总统李某的会谈安排在8日上午。', '2018-05-08'],
    ['behind a comma when it is fixed for', '主席张某与总统李某的双边会议，安排在5月8日举行。', '2018-05-08'],
    ['with a week to come before its noun', '各方关注主席张某下周与总统李某的会晤。', '2018-05-07/2018-05-13'],
    ['on its eve', '主席张某和总统李某会面前夕，双方都没有说话。', null],
    [
      'by whoever asks the other over, where the other agrees',
      '主席张某邀请总统李某8日到北京会面，李某答应了。',
      '2018-05-08',
    ],
  ])('is told %s', (_, text, date) => {
    expect(planned(text)).toMatchObject([{ date }]);
    expect(planned(text)[0]?.who).toHaveLength(2);
  });

  it('is of one who speaks of himself and a group', () => {
    const text = '主席张某指出，渔业十分重要。我还将在北京同多国领导人会晤。';
    expect(whoMet(text, 'PLANNED')).toEqual([['zhang']]);
    expect(whoMet('主席张某说，我十分期待11月出席渔业组织领导人会议。', 'PLANNED')).toEqual([['zhang']]);
  });

  it('is a meal beside the talks that were called off too', () => {
    const text = '主席张某取消与总统李某在北京的会谈。张某亦取消同李某的早餐会。';
    const off = told(text, '2018-05-01').meetings();
    expect(off.map(({ kind, status }) => [kind, status])).toEqual([
      ['SUMMIT', 'CANCELLED'],
      ['MEAL', 'CANCELLED'],
    ]);
    expect(off.at(1)?.at).toEqual([]);
  });

  it('is not called off where nobody does', () => {
    expect(whoMet('主席张某没有取消同总统李某的晚宴。', 'CANCELLED')).toEqual([]);
  });

  it('is nothing more where it was called off', () => {
    for (const meal of ['晚宴', '国宴'])
      expect(whoMet(`主席张某取消同总统李某的${meal}。`, 'CANCELLED').map((who) => who.toSorted())).toEqual([
        ['li', 'zhang'],
      ]);
  });

  it('is told apart from what was arranged and then was', () => {
    expect(planned('主席张某与总统李某的会谈安排在北京举行，历时两小时。')).toEqual([]);
    expect(planned('主席张某与总统李某的会谈安排在5月1日上午，两人谈了两小时。')).toEqual([]);
    expect(planned('主席张某与总统李某的会谈安排在酒店的花园内。')).toEqual([]);
    expect(planned('主席张某与总统李某去年会面前夕，下了雨。')).toEqual([]);
    expect(planned('主席张某与总统李某会面前夕下了雨，但会面如期举行。')).toEqual([]);
    expect(planned('下周出版的杂志披露了主席张某去年与总统李某的会晤。')).toEqual([]);
    expect(planned('各方分析下月退休的主席张某与总统李某的会面。')).toEqual([]);
    expect(planned('各方评论主席张某上周与总统李某的会晤。')).toEqual([]);
  });
});

it('one group after another in a sentence is met apart', () => {
  expect(planned('主席张某明天将与美国学生会面，其后参观工厂；之后与多名工人会面。')).toHaveLength(2);
  expect(planned('主席张某明天将会见美国学生，与学生代表会面。')).toHaveLength(1);
  expect(planned('主席张某明天将与多名学生会面，其后与学生会面时将发言。')).toHaveLength(1);
});

it.each([
  ['HELD', '面对明年大选，主席张某与总统李某会谈。'],
  ['HELD', '主席张某为明年大选与总统李某会谈。'],
  ['PLANNED', '面对明年大选，主席张某将与总统李某会谈。'],
])('next year is when something is planned for only where its own clause says so (%s)', (status, text) => {
  expect(told(text, '2018-05-01').meetings()).toMatchObject([{ status, date: null }]);
});
