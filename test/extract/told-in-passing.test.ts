import { describe, expect, it } from 'vitest';
import { told, whoMet } from './told.js';

const meetings = (text: string, status = 'HELD') =>
  told(text, '2018-05-09')
    .meetings()
    .filter((meeting) => meeting.status === status);

describe('a meeting that is told in passing', () => {
  it.each([
    ['whom somebody got to see', '张某8日在北京见到了李某，双方谈了关税问题。', [['li', 'zhang']]],
    ['whom somebody told to his face', '8日会议间隙，李某当面对张某说，关税太高。', [['li', 'zhang']]],
    ['with whom somebody chatted', '8日会议间隙，张某同李某站着聊了约十分钟。', [['li', 'zhang']]],
    ['whom a third brought together', '张某与李某上周六曾在部长王某安排下，于上海单独见面。', [['li', 'zhang']]],
    ['who is somewhere for another reason', '张某8日在上海与因病在当地休养的部长李某会面。', [['li', 'zhang']]],
    ['with whom somebody met again', '3月12日，张某在上海与李某重逢。', [['li', 'zhang']]],
    ['of whom somebody took leave', '启程之前，张某还到总统府向李某辞行。', [['li', 'zhang']]],
    [
      'with whom somebody talked of what, one after the other',
      '8日，张某同李某讨论了关税，同王某谈了农业。',
      [
        ['li', 'zhang'],
        ['wang', 'zhang'],
      ],
    ],
    [
      'whom somebody saw first, and whom then',
      '赵某8日到北京，先见李某，再见王某。',
      [
        ['li', 'zhao'],
        ['wang', 'zhao'],
      ],
    ],
    [
      'each of those called, behind a colon',
      '8日，张某接连与三国部长通电话：同李某谈关税，同王某谈农业，同赵某通话时则表达了关切。',
      [
        ['li', 'zhang'],
        ['wang', 'zhang'],
        ['zhang', 'zhao'],
      ],
    ],
    ['not how the two met began', '张某8日同李某共进晚餐，两人一见面便拥抱在一起。', [['li', 'zhang']]],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  it.each([
    '张某8日没能见到李某。',
    '张某8日见到李某派来的特使。',
    '张某从电视上见到李某，很高兴。',
    '记者8日见到张某时，他很高兴。',
    '张某8日扬言要当面对李某说不。',
    '张某8日与李某在电影中重逢。',
    '主持人8日与张某聊了童年。',
  ])('is none: %s', (text) => {
    expect(whoMet(text)).toEqual([]);
  });

  it('is one, however it is told', () => {
    expect(whoMet('张某8日同李某谈了一个多小时。')).toEqual([['li', 'zhang']]);
    expect(whoMet('即将离任的部长张某8日向李某辞行。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某8日与李某会晤，双方决定推迟该轮谈判。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某8日先见李某，再见王某。')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('by the day on which it was', () => {
    expect(meetings('张某与李某的第一次见面是在今年3月13日。')).toMatchObject([{ date: '2018-03-13' }]);
    expect(meetings('张某在某某街10号会见了李某。')).toMatchObject([{ date: null }]);
  });
});

describe('who was there', () => {
  it.each([
    ['is named among those met', '张某8日会见了十多名企业家，其中有来自法国的约翰逊。', [['johnson', 'zhang']]],
    [
      'is told of the one side and then of the other',
      '张某8日同李某会谈。美方有部长王某和拉莫入席，中方则有部长赵某、方刚。',
      [['fang', 'lamo', 'li', 'wang', 'zhang', 'zhao']],
    ],
    [
      'is whoever represents a side or sits beside somebody',
      '张某8日同李某会谈。代表美方的是部长王某，张某身旁则有部长赵某。',
      [['li', 'wang', 'zhang', 'zhao']],
    ],
    [
      'is whoever leads others, and those',
      '张某率领部长赵某、部长方刚等五名官员，8日与李某会面。',
      [['fang', 'li', 'zhang', 'zhao']],
    ],
    [
      'is who took part in the talks of that day',
      '张某7日同李某会谈。8日，张某又同李某会谈。中方的赵某，美方的部长王某等参加了7日的会谈。',
      [
        ['li', 'wang', 'zhang', 'zhao'],
        ['li', 'zhang'],
      ],
    ],
    [
      'is who came with whoever led the group',
      '张某8日会见了代表团。代表团由部长李某率领，部长王某同行。',
      [['li', 'wang', 'zhang']],
    ],
    ['is not met for being there', '张某8日会见了李某。会见时在座的有部长赵某。', [['li', 'zhang', 'zhao']]],
    ['is not who sent an envoy', '张某8日会见了部长王某的特使李某。', [['li', 'zhang']]],
    ['is not who was to be there', '张某8日会见李某。原定出席的包括部长王某。', [['li', 'zhang']]],
    ['is not who sent a delegation', '李某派出的代表团8日在北京见了张某。', [['zhang']]],
    ['is the head of a party of liberty', '自由党主席王某8日抵达北京，会见张某。', [['wang', 'zhang']]],
    [
      'is who met the one, and not the one',
      '张某8日很忙：先见了李某，主要谈关税；随后又与王某会晤。',
      [
        ['li', 'zhang'],
        ['wang', 'zhang'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text).map((who) => who.toSorted())).toEqual(expected);
  });
});

describe('a meeting that is off', () => {
  it.each([
    ['where somebody will stay away', '张某宣布，不会出席原定10日在北京同李某举行的会晤。', '2018-05-10'],
    [
      'where that meeting was called off',
      '张某与李某应于4月11日在北京会谈，由于下雨，李某月底取消了那次会谈。',
      '2018-04-11',
    ],
    [
      'where in the end the talks were not held',
      '张某原定21日上午在北京邀集李某进行会商，李某发表声明婉谢，会商因此没有开成。',
      '2018-05-21',
    ],
    [
      'as the trip was planned that is off',
      '张某宣布取消出访。按照原来的安排，张某5月6日启程，先到上海，同李某举行会谈，然后回国。',
      '2018-05-06',
    ],
    ['as the visit was put off', '访问上海的计划早在2日就已宣布推迟，张某原本要在12日同李某会谈。', '2018-05-12'],
    [
      'where the visitors say so at last',
      '李某原定5月6日率团到北京与张某会面，当面解释事件，但外交部表示，现阶段前来并非合适时机，李某昨晚宣布取消行程。',
      '2018-05-06',
    ],
    ['on the nearest such day', '张某宣布，取消25日在上海与李某的会谈。', '2018-05-25'],
  ])('%s', (_, text, date) => {
    expect(meetings(text, 'CANCELLED')).toMatchObject([{ date, who: { length: 2 } }]);
    expect(meetings(text)).toEqual([]);
  });
});

it('a day after which two will meet again lies ahead', () => {
  expect(meetings('双方宣布，李某12月30日到访北京时再与张某会谈。', 'PLANNED')).toMatchObject([{ date: '2018-12-30' }]);
});

it('is yet to come where somebody will meet another then, or hold talks today', () => {
  expect(meetings('李某11日将照常到北京，届时会同张某见面。', 'PLANNED')).toMatchObject([{ who: { length: 2 } }]);
  expect(meetings('李某与张某今日会举行第二次会谈。', 'PLANNED')).toMatchObject([{ date: '2018-05-09' }]);
});

it('was the day before yesterday of the reporter, though somebody told of it yesterday', () => {
  expect(meetings('部长王某昨早表示，张某前日会见了李某。').map(({ date }) => date)).toEqual(['2018-05-07']);
  expect(meetings('部长王某8日表示：“张某昨天会见了李某。”').map(({ date }) => date)).toEqual(['2018-05-07']);
});

it('has those who came along now, and not at the meeting to which it goes back', () => {
  const text = '张某8日在北京与李某会面，这是两人继2015年11月在上海会面后再度握手。部长王某、赵某陪同出席。';
  expect(meetings(text).map(({ date, who }) => [date, who.length])).toEqual([
    ['2018-05-08', 4],
    ['2015-11', 2],
  ]);
});

it('is a call with whom a longer word seems to begin in', () => {
  expect(meetings('上月，张某曾与拉普通话，谈了关税。方刚说普通话。')).toMatchObject([{ kind: 'CALL' }]);
});

it('is of the two heads of state of whom the text tells', () => {
  const call = '国家主席张某8日同美国总统李某通电话。张某说，双方要多沟通。李某说，愿加强合作。张某又谈到农业。';
  expect(meetings(`${call}两国元首同意，在本月下旬峰会期间举行会晤。`, 'PLANNED')).toMatchObject([
    { who: { length: 2 } },
  ]);
  const visit = '应国家主席张某邀请，美国总统李某将于6月8日访问中国。今年4月，两国元首在上海首次会晤。';
  expect(meetings(visit)).toMatchObject([{ date: '2018-04', who: { length: 2 } }]);
});

it('was on the day of the other meeting, whatever day was told since', () => {
  const text = '张某8日晚在北京会见李某。双方支持18日举行论坛。会见李某之前，张某当天上午同王某举行了会谈。';
  expect(meetings(text).map(({ date }) => date)).toEqual(['2018-05-08', '2018-05-08']);
});

it('was on that Monday, though the sentence speaks of the week', () => {
  expect(meetings('本周最瞩目的一幕，是张某周一走进大楼，与李某商谈。')).toMatchObject([{ date: '2018-05-07' }]);
});

it('was on each of two days that are told together', () => {
  expect(meetings('张某3月30日和4月11日两度与李某通话。').map(({ date }) => date)).toEqual([
    '2018-03-30',
    '2018-04-11',
  ]);
});

it('is not of whoever the talk is about', () => {
  expect(whoMet('张某8日发表讲话。报道称，这与李某此前在上海会见王某有关。')).toEqual([['li', 'wang']]);
});

it('was on the day of the tour whose next room it was in', () => {
  expect(meetings('张某5月6日上午到港口考察。离开码头，张某来到会议厅，接见了李某。')).toMatchObject([
    { date: '2018-05-06' },
  ]);
});

it('where each of them was met', () => {
  const places = (text: string) => meetings(text).map(({ at }) => at.map((id) => id.slice(6)));
  expect(places('张某8日先到外交部，与李某会谈，随后前往总统府拜会王某。')).toEqual([['外交部'], ['总统府']]);
  expect(places('8日，张某来到议会大厦，先同李某见面，又与王某晤谈。')).toEqual([['议会大厦'], ['议会大厦']]);
});

it('is only asked for where somebody is told to come', () => {
  expect(whoMet('李某8日批评周某，要求张某亲自到北京与农会见面。')).toEqual([]);
});

it('was not on the day before, where the words are of the day before it', () => {
  expect(meetings('张某8日同王某会谈。张某在与李某会谈前一天飞抵北京。').map(({ date }) => date)).not.toContain(
    '2018-05-07',
  );
});

describe('what they talked of', () => {
  const about = (text: string) => meetings(text).flatMap(({ about: issues }) => issues.map((id) => id.slice(6)));

  it.each([
    ['what it was that they talked of', '张某8日同李某会谈，谈的是捕鱼配额。', ['捕鱼配额']],
    ['what somebody brought up too', '张某8日同李某会谈。李某另提及捕鱼配额、港口收费。', ['捕鱼配额', '港口收费']],
    ['what somebody explained', '张某8日同李某会谈，向对方说明捕鱼配额。', ['捕鱼配额']],
    ['what somebody was told of', '张某8日同李某会谈，听取后者介绍港口收费。', ['港口收费']],
    ['what they put first', '张某8日同李某会谈，双方把捕鱼配额列为优先事项。', ['捕鱼配额']],
    ['what they talked of besides', '张某8日同李某会谈，除捕鱼配额外，还涉及港口收费。', ['捕鱼配额', '港口收费']],
    ['what somebody came to ask', '张某8日会见李某，了解渔民对捕鱼配额的看法。', ['渔民对捕鱼配额']],
    ['not from when until when', '张某8日同李某会谈，由上午谈到黄昏。', []],
    ['what somebody asked for', '张某8日同李某会谈，张某提出捕鱼配额、港口收费两项要求。', ['捕鱼配额', '港口收费']],
    ['not what they left out', '张某8日同李某会谈，未触及捕鱼配额。', []],
    ['not for how long', '张某8日会见李某，谈了将近半个小时。', []],
    ['not how often they did', '张某8日同李某会谈，就捕鱼配额反复磋商。', ['捕鱼配额']],
    ['not until when', '张某8日同李某会谈，一直谈到深夜。', []],
  ])('%s', (_, text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});
