import { describe, expect, it } from 'vitest';
import { told, whoMet } from './told.js';

const meetings = (text: string) => told(text, '2018-05-09').meetings();

describe('a verb that tells of a talk only right behind a name', () => {
  it.each([
    ['what two discussed', '张某8日同李某讨论了关税。', [['li', 'zhang']]],
    ['what somebody discussed with a country', '张某没有提及李某，只说愿与法国讨论关税。', []],
    ['what two turned from', '张某、李某8日背向王某商议事情。', []],
    ['a call by another word', '张某8日与李某通电讨论关税。', [['li', 'zhang']]],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  it('a plan to discuss may be with a group', () => {
    expect(whoMet('张某9日将与各部委商讨关税。', 'PLANNED')).toEqual([['zhang']]);
    expect(whoMet('张某8日与各部委商讨关税。')).toEqual([]);
  });
});

describe('who is there', () => {
  it.each([
    ['a company', '张某8日与某某航空公司会面。', [['zhang']]],
    ['leaders of a country', '张某8日同法国领导人会晤。', [['organization/delegation-of-fr', 'zhang']]],
    ['those at a meeting for the whole staff', '张某9日将与学校的教职员开会讨论。', []],
    [
      'nobody by himself, so whom another had met',
      '张某8日会见李某，王某9日则在上海会见她。',
      [
        ['li', 'zhang'],
        ['li', 'wang'],
      ],
    ],
    ['who says so, and not the one who called', '王某的妻子李某表示，王某8日打电话给她。', [['li', 'wang']]],
    ['whom the sentence before is about', '张某8日抵达北京。李某同他举行会谈。', [['li', 'zhang']]],
    ['whom the sentence before is about, received', '张某8日抵达北京。李某会见了他。', [['li', 'zhang']]],
    [
      'whom the clause before is about, and not his companion',
      '张某在赵某陪同下8日抵达北京，李某到机场迎接，并与他举行会谈。',
      [['li', 'zhang']],
    ],
    ['nobody whom a sentence only mentions', '张某8日抵达北京。有人说他很忙。', []],
    ['whoever calls for the report', '张某8日离开北京。记者致电李某，未获回覆。', []],
    [
      'a minister of a country that 的 parts from his title',
      '中国的贸易特使张某，8日到访法国，与部长李某会面。',
      [['li', 'zhang']],
    ],
    [
      'an envoy of a body whose name has 与',
      '国家安全与国防委员会主席张某8日率团抵达法国，会见部长李某。',
      [['li', 'zhang']],
    ],
    [
      'negotiators whose titles hold a word for talks',
      '中美经济对话牵头人张某与贸易代表李某，8日在北京共同主持磋商开幕式。',
      [['li', 'zhang']],
    ],
    ['two who led the delegations', '中国和美国8日在上海举行谈判，部长张某和部长李某分别率团参加。', [['li', 'zhang']]],
    ['he to whom another reports', '张某8日到北京，向李某述职。', [['li', 'zhang']]],
    ['who hears the report of another', '李某8日在北京听取了张某的述职报告。', [['li', 'zhang']]],
    [
      'leaders of whom 和 joins two, who set out together',
      '张某和赵某8日抵达法国，与李某会谈。',
      [['li', 'zhang', 'zhao']],
    ],
    ['whom the meeting is named after', '拉莫与李某8日举行「拉李会」。', [['lamo', 'li']]],
    ['them of whose meeting at a place the text speaks', '李某与张某的上海会晤历时四小时。', [['li', 'zhang']]],
    ['ministers at a meeting of two countries', '中美财长会议8日在上海举行，张某、李某出席。', [['li', 'zhang']]],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  it('is who agrees to what another proposes', () => {
    expect(whoMet('张某提议在上海会面，李某已同意。', 'PLANNED')).toEqual([['li', 'zhang']]);
  });

  it('is the one whom the article calls so, by country and title', () => {
    const text = '中国主席张某8日在上海。9日，预计中国主席将会见总统李某。';
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'zhang']]);
  });
});

describe('what is no meeting that was held', () => {
  it.each([
    ['one that is refused', '张某拒与李某会面。', 'DENIED'],
    ['one that could not be held', '原定8日举行的张某与李某会谈未能成事。', 'CANCELLED'],
    ['one that has not been', '张某拟于下月访美，成为首位与李某会谈的外国领袖。', 'PLANNED'],
    ['one for which somebody leads a delegation', '张某9日将率团赴美参加第十一轮磋商。', 'PLANNED'],
    ['one that another arranges', '张某会再安排饭局，让李某和王某会面。', 'PROPOSED'],
  ])('%s', (_, text, status) => {
    expect(whoMet(text)).toEqual([]);
    expect(whoMet(text, status)).toHaveLength(1);
  });

  it.each([
    ['as many as nobody counts', '张某任部长时曾多次与李某会面。'],
    ['what another arranges', '会面由王某安排，但张某没有出席。'],
  ])('is %s', (_, text) => {
    expect(whoMet(text)).toEqual([]);
  });

  it('is how meetings are arranged', () => {
    expect(whoMet('王某估计，张某与李某会面安排有变。')).toEqual([]);
  });
});

describe('where and when', () => {
  it.each([
    ['where the guest had come', '张某8日会见访华的李某。', ['place/cn']],
    ['where the guest is from', '张某8日会见来自法国的李某。', []],
    ['in another piece of news', '王某8日在上海演说；张某会见李某。', []],
  ])('%s', (_, text, places) => {
    expect(meetings(text)).toMatchObject([{ at: places }]);
  });

  it('when the sentence before says', () => {
    const text = '李某说，2月底在上海的会谈有建设性。当时他与王某同张某在某酒店会面约半日。';
    expect(meetings(text)).toContainEqual(expect.objectContaining({ date: '2018-02-21/2018-02-28' }));
  });

  it('on one of the days of the visit that the article opens with', () => {
    const text = '张某5月5日至7日率团访问法国。\n\n会见总统李某时，张某说，双方将加强合作。';
    expect(meetings(text)).toMatchObject([{ date: '2018-05-05/2018-05-07', at: ['place/fr'] }]);
  });
});

describe('what several talks were about', () => {
  it('is told of the one whose word the text takes up', () => {
    const text =
      '张某8日访问美国，会见总统李某，并同部长王某举行磋商。\n\n在会见时，张某说，中美关系很好，愿推动中美关系发展。李某说，愿深化中美关系。\n\n9日，张某和王某举行磋商。磋商聚焦农业、关税等议题。';
    const of = (name: string) =>
      meetings(text).find((meeting) => meeting.who.some((each) => each.includes(name)))?.about;
    expect(of('li')).toEqual(['issue/china-united-states-relations']);
    expect(of('wang')).toEqual(['issue/farming', 'issue/tariffs']);
  });

  it.each([
    ['without what is done about it', '张某8日同李某会谈，双方围绕农业加强合作。', ['农业']],
    ['without what is done for it', '张某8日同李某会谈，会谈的重点是为恢复农业贸易创造条件。', ['恢复农业贸易']],
  ])('%s', (_, text, issues) => {
    const facts = told(text, '2018-05-09');
    expect(facts.nodes('Issue').flatMap(({ names }) => names.map(({ value }) => value))).toEqual(
      expect.arrayContaining(issues),
    );
  });
});
