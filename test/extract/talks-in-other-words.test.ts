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
    [
      'nobody whom the one who went on dismissed',
      '张某8日开除方刚，隔天就在上海接见李某和王某。',
      [['li', 'wang', 'zhang']],
    ],
    ['the other of the two, 对方', '李某8日来到首都，在王某的办公室与对方会面。', [['li', 'wang']]],
    ['nobody who sent him, 对方', '王某奉李某之命8日抵达北京，与对方会谈。', []],
    [
      'whom somebody was dismissed for, and is with him',
      '张某与接替方刚的赵某，8日在上海接见李某和王某。',
      [['li', 'wang', 'zhang', 'zhao']],
    ],
    ['nobody of three, 对方', '李某8日来到首都，在张某陪同下，到王某的办公室与对方会面。', []],
    ['who says so, and not the one who called', '王某的妻子李某表示，王某8日打电话给她。', [['li', 'wang']]],
    ['whom the sentence before is about', '张某8日抵达北京。李某同他举行会谈。', [['li', 'zhang']]],
    ['whom the sentence before is about, received', '张某8日抵达北京。李某会见了他。', [['li', 'zhang']]],
    [
      'whom the clause before is about, and not his companion',
      '张某在赵某陪同下8日抵达北京，李某到机场迎接，并与他举行会谈。',
      [['li', 'zhang']],
    ],
    [
      'nobody of whom the sentence before tells late',
      '8日的天气不好，当地下了很大的雨，有人说道路因此受阻了整个上午，张某抵达北京。李某同他举行会谈。',
      [],
    ],
    [
      'the travellers of whom the text goes on',
      '部长张某8日说，议员很忙。\n\n渔业协会曾访京两次，分别于去年3月，获邀访京，并会见时任部长王某；之后是4月，访京团会见了总统李某。',
      [['li']],
    ],
    [
      'neither of two of whom the sentence before tells',
      '张某8日同来访的李某会谈。赵某也会见了他。',
      [['li', 'zhang'], ['zhao']],
    ],
    ['neither of two of one country', '张某8日到机场迎接。赵某会见了他。', [['zhao']]],
    ['nobody of whom 他 in question spoke', '张某8日说，他喜欢王某。赵某在上海会见了他。', [['zhao']]],
    [
      'whom the clause before is about, where its own is of others',
      '张某很忙。李某8日到访上海，当局今天与他会面。',
      [['li']],
    ],
    ['nobody whom a speaker stands for', '李某转述一名工人的话：我曾与多名议员会面。', []],
    ['whom 他 meant before', '张某8日抵达北京。赵某为他举行仪式。李某会见了他。', [['li', 'zhang']]],
    ['whom 他 meant in the clause before', '张某8日抵达法国。总统李某为他举行仪式，并同他会谈。', [['li', 'zhang']]],
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

describe('an encounter that no verb of meeting tells', () => {
  it.each([
    ['what two agreed on somewhere', '去年张某同李某在上海达成重要共识。', [['li', 'zhang']]],
    ['nothing agreed on about a place', '去年张某同李某在上海问题上达成重要共识。', []],
    ['nothing agreed on that is to be somewhere', '去年张某同李某就在上海修建铁路达成共识。', []],
    ['nothing agreed on nowhere', '去年张某同李某达成重要共识。', []],
    ['nothing agreed on from afar', '张某8日同李某在北京通过视频达成重要共识。', []],
  ])('is %s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });

  it('is none that is to come', () => {
    expect(whoMet('张某将同李某在上海达成重要共识。', 'PLANNED')).toEqual([]);
  });

  it('is told once where the article tells of the meeting too', () => {
    expect(whoMet('张某8日会见李某。张某同李某在上海达成重要共识。')).toHaveLength(1);
  });
});

describe('这是首次会晤', () => {
  it.each([
    ['of two leaders', '主席张某和总统李某5月8日在北京出席仪式。这是中美两国元首首次会晤。', '2018-05-08'],
    ['of both, since a year', '主席张某和总统李某5月8日出席仪式。这是1979年建交以来两国领导人首次会晤。', '2018-05-08'],
    ['of two who are referred to', '主席张某和总统李某5月8日出席仪式。这是两人首次会面。', '2018-05-08'],
  ])('is %s whom the sentence before names', (_, text, date) => {
    expect(meetings(text)).toMatchObject([{ date, status: 'HELD' }]);
    expect(whoMet(text)).toEqual([['li', 'zhang']]);
  });

  it('is of those with whom it begins, and not of one who invited them', () => {
    expect(whoMet('应王某邀请，主席张某和总统李某5月8日出席仪式。这是两国元首首次会晤。')).toEqual([['li', 'zhang']]);
  });

  it.each([
    ['what followed it', '主席张某和总统李某5月8日出席仪式。这是两国元首首次会晤后再次致电。'],
    ['what is to bring it about', '主席张某和总统李某5月8日出席仪式。此次是为推动再次会谈。'],
  ])('says nothing of %s', (_, text) => {
    expect(whoMet(text).flat()).toEqual([]);
  });

  it.each([
    ['names a third', '主席张某和总统李某5月8日在王某陪同下出席仪式。这是两国元首首次会晤。'],
    ['names two of one country', '主席张某和部长赵某5月8日出席仪式。这是两国元首首次会晤。'],
    ['does not join the two', '主席张某5月8日说，总统李某很忙。这是两国元首首次会晤。'],
  ])('says nothing of who it was where the sentence before %s', (_, text) => {
    expect(whoMet(text).flat()).toEqual([]);
  });
});

describe('who else was there', () => {
  it.each([
    ['one who was greeted', '张某8日会见学生代表时，主动与赵某握手。', [['zhang', 'zhao']]],
    ['nobody of whom he only spoke', '张某8日会见学生代表时，谈到与赵某握手的经历。', [['zhang']]],
    ['nobody of whose handshake he was asked', '张某8日会见学生代表时，与赵某握手的照片引起关注。', [['zhang']]],
    ['nobody who did not go along', '赵某8日到访法国，未陪同张某会见李某。', [['li', 'zhang']]],
    ['nobody who was there while somebody called', '张某8日与多国领导人通电话时，与赵某握手。', [['zhang']]],
    ['who went along', '赵某8日到访法国，并陪同了张某会见李某。', [['li', 'zhang', 'zhao']]],
    ['nobody who went along elsewhere', '张某8日会见李某。张某两次行程中，赵某都有陪同。', [['li', 'zhang']]],
    ['nobody for a group that goes on', '王某8日很忙。\n\n议员8日获邀访京，并会见部长张某。', [['zhang']]],
    [
      'one of a group who says what else was told',
      '某某协会8日与李某会面。主席赵某指会面亦有提到关税。',
      [['li', 'zhao']],
    ],
    ['nobody for a time at which two countries quarrel', '有人问，为何会在中美争吵之际，会见部长李某。', []],
    ['nobody for a body that nobody listed', '张某8日发言。\n\n某某工程委员会周二与学生代表会面。', []],
    [
      'three in a list parted by commas',
      '部长李某（左起），法国的和平与安全事务特使约翰逊，8日在北京会谈，讨论关税。',
      [['johnson', 'li']],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text).map((who) => who.toSorted())).toEqual(expected);
  });
});

describe('where those came who took part', () => {
  it.each([
    ['to a body', '张某8日与李某举行闭门会议。部长赵某，8日下午到国务院出席闭门会议。', 'place/国务院'],
    ['to a town', '张某8日与李某举行闭门会议。部长赵某，8日下午到上海出席闭门会议。', 'place/shanghai'],
    ['where the noun of the meeting says', '张某8日与李某在某某商会的会谈后，没有发言。', 'place/某某商会'],
    ['at somebody’s place', '张某8日与李某在赵某的律师楼会谈。', 'place/赵某的律师楼'],
    ['where somebody had come', '张某8日来到北部战区机关，亲切接见学生代表。', 'place/北部战区机关'],
    ['to parliament, in the clause before', '张某8日前往国会，同李某谈了13分钟。', 'place/国会'],
    ['to a palace with others', '李某8日率团到总统府，与张某会面。', 'place/总统府'],
    ['nowhere, where others come in between', '张某8日前往国会，赵某则与李某会面。', undefined],
    ['at the seat of a body', '张某8日到国务院拜访李某。', 'place/国务院'],
    ['in a castle that nobody listed', '李某8日在温莎堡获张某接见。', 'place/温莎堡'],
    ['nowhere, where the noun is of no body', '张某8日与李某在记者会的会谈后，没有发言。', undefined],
    ['to a capital', '张某8日在首都上海与李某会谈。', 'place/shanghai'],
    ['where a group went', '代表团往上海，张某8日以部长身份会见李某。', 'place/shanghai'],
  ])('%s', (_, text, place) => {
    expect(meetings(text)).toMatchObject([{ at: place ? [place] : [] }]);
  });
});

describe('talks of several countries that one presided over', () => {
  const four = [['johnson', 'li', 'zhang', 'zhao']];
  it.each([
    [
      'who was there is told behind',
      '三国部长8日在北京举行会议。会议由部长赵某主持，出席者包括中国部长张某、美国部长李某和法国部长约翰逊。',
      four,
    ],
    [
      'with those who came to them',
      '8日，部长张某与赵某在北京出席外长会议，由某某联盟高级代表主持，会议由王某主持，美国部长李某、法国部长约翰逊与会。',
      [['johnson', 'li', 'wang', 'zhang', 'zhao']],
    ],
    [
      'one of them of a country that is not told',
      '多国部长8日在北京举行会议，美国部长李某主持，出席者包括中国部长张某、法国部长约翰逊和部长吴刚。',
      [['johnson', 'li', 'zhang', '吴刚']],
    ],
    [
      'who stayed away was not there',
      '多国部长8日在北京举行会议，部长赵某主持。没有出席的有中国部长张某、美国部长李某和法国部长约翰逊。',
      [],
    ],
    [
      'talks of another year are others',
      '多国部长9日将在北京举行会议。去年的会议由部长赵某主持，出席者有中国部长张某、美国部长李某和法国部长约翰逊。',
      [],
    ],
    ['of one country they are none', '张某8日主持会议，部署工作。出席会议的有赵某、方刚和部长王某。', []],
    [
      'of several countries of whom nobody is named it is of nobody told before',
      '张某8日抵达北京。四国部长9日在上海举行会议。',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text).map((who) => who.toSorted())).toEqual(expected);
  });
});

it('talks over which one presided are those told before, over a picture’s caption', () => {
  const text =
    '三国部长8日在上海举行会议。\n\n<figcaption>会场的样子。</figcaption>\n\n会议由部长赵某主持，出席者包括中国部长张某、美国部长李某（Li Mou）和法国部长约翰逊。张某与李某4月曾在北京会面。';
  expect(meetings(text)).toMatchObject([
    { date: '2018-05-08', at: ['place/shanghai'] },
    { date: '2018-04', at: ['place/beijing'] },
  ]);
  expect(whoMet(text).map((who) => who.length)).toEqual([4, 2]);
});

describe('what followed a meeting', () => {
  it('was on the same day, and elsewhere', () => {
    expect(meetings('张某8日在北京会见李某。之后他到国务院拜访赵某，再会见王某。')).toMatchObject([
      { date: '2018-05-08', at: ['place/beijing'] },
      { date: '2018-05-08', at: ['place/国务院'] },
      { date: '2018-05-08', at: [] },
    ]);
  });

  it('was on no day that is told once time has passed', () => {
    expect(meetings('张某8日在北京会见李某。之后他北上会见王某。')).toMatchObject([
      { date: '2018-05-08' },
      { date: null },
    ]);
    expect(meetings('张某8日与李某在北京会谈。会后，李某飞回美国，单独会见王某。')).toMatchObject([
      { date: '2018-05-08' },
      { date: null, at: [] },
    ]);
  });

  it('was on no day that is told where only what somebody said stands between', () => {
    expect(meetings('张某8日在北京会见李某。赵某表示欢迎。张某会见王某。')).toMatchObject([
      { date: '2018-05-08' },
      { date: null },
    ]);
  });
});

describe('some of those who had met, alone afterwards', () => {
  it('met once more, on that day and in that place', () => {
    const text = '张某、李某、赵某8日在北京举行会谈。会后，张某与李某留下来单独谈了约半小时。';
    expect(meetings(text)).toMatchObject([
      { date: '2018-05-08', at: ['place/beijing'] },
      { who: ['person/li LEAD', 'person/zhang LEAD'], date: '2018-05-08', at: ['place/beijing'] },
    ]);
  });

  it('met but once where the talks are told again', () => {
    expect(whoMet('张某与李某8日在北京举行会谈。会谈中，张某与李某谈了约半小时。')).toHaveLength(1);
  });
});

describe('whoever speaks to somebody face to face', () => {
  it.each([
    ['met whom he tells', '张某8日到官邸，当面向李某报告。', [['li', 'zhang']]],
    ['met whom he hands something to', '部长张某8日当面向总统李某递交辞呈。', [['li', 'zhang']]],
    ['did not, where he only wants to', '张某希望当面向李某报告。', []],
    ['did not, where he never has', '张某说，他从未当面向李某提出辞职。', []],
    ['met nobody who is named, where it was the public', '李某8日当面向市民道歉，张某没有出席。', []],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });
});

describe('whoever is received by somebody', () => {
  it.each([
    ['was his guest at table', '李某8日抵达上海，中午由部长张某设午宴款待。', [['li', 'zhang']]],
    [
      'came with another, where one word stands for both',
      '张某与赵某8日抵达纽约。总统李某接见两人。',
      [['li', 'zhang', 'zhao']],
    ],
    ['was given a dinner', '李某8日获部长张某设宴款待。', [['li', 'zhang']]],
    ['led a delegation', '李某率团8日抵达上海。访团中午由部长张某接见。', [['li', 'zhang']]],
    ['was with those whom another led', '由张某率领的代表团8日会见李某。', [['li', 'zhang']]],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });
});

describe('the heads of two countries', () => {
  it('are those of them whom the next clause names', () => {
    const text = '去年4月，中美元首在上海会晤，主席张某和总统李某同意保持接触。';
    expect(whoMet(text)).toEqual([['li', 'zhang']]);
    expect(meetings(text).map(({ date }) => date)).toEqual(['2017-04']);
  });

  it('are none of other countries, and none named further on', () => {
    expect(whoMet('去年4月，中法元首在上海会晤，主席张某和总统李某表示欢迎。')).toEqual([]);
    expect(whoMet('去年4月，中美元首在上海会晤，会后发表声明，主席张某和总统李某都没有提问。')).toEqual([]);
  });
});
