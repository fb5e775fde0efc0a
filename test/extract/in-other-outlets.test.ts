import { describe, expect, it } from 'vitest';
import { peopleAt, told, whoMet } from './told.js';

const [cn, us] = ['organization/delegation-of-cn', 'organization/delegation-of-us'];
const meetings = (text: string) => told(text, '2018-05-09').meetings();
const names = (text: string) =>
  told(text, '2018-05-09')
    .nodes('Person')
    .map((person) => person.names.map(({ value }) => value));

describe('talks of two countries', () => {
  it('are still to be where a delegation has just come for them, with those who take part for the other side', () => {
    const text = '由张某率领的中国代表团9日抵达上海，参加中美战略对话。美方参加对话的为李某和王某。';
    expect(whoMet(text, 'PLANNED')).toEqual([['li', 'wang', 'zhang']]);
    expect(meetings(text)).toMatchObject([{ status: 'PLANNED', date: null }]);
    expect(whoMet('去年由张某率领的中国代表团抵达上海，参加中美战略对话。', 'PLANNED')).toEqual([]);
  });

  it('are still to be where somebody has come and goes on with the other side', () => {
    expect(whoMet('张某8日抵达上海，与美方就关税继续进行磋商。', 'PLANNED')).toEqual([[us, 'zhang']]);
    expect(whoMet('张某8日抵达上海，与李某举行了会谈。')).toEqual([['li', 'zhang']]);
  });

  it('have those who lead a side or are of it', () => {
    const text = '中美经贸磋商8日在北京举行。张某率领中方代表团参加。李某是美国代表团成员之一。';
    expect(whoMet(text)).toEqual([[cn, us, 'li', 'zhang']]);
  });
});

describe('who else was there', () => {
  it.each([
    '美方人士包括李某、王某等人。',
    '美方参与人员有李某、王某。',
    '美方与会官员有李某、王某。',
    '美方派出李某、王某随行。',
    '李某、王某陪席。',
  ])('%s', (roster) => {
    expect(whoMet(`赵某8日与张某会谈。${roster}`)).toEqual([['li', 'wang', 'zhang', 'zhao']]);
  });

  it('is not who speaks after a meeting of others', () => {
    expect(whoMet('王某在李某与张某会晤后表示满意。')).toEqual([['li', 'zhang']]);
  });

  it('is each of those who hold several offices, in a list with commas', () => {
    const text = '委员、部长张某，委员、部长赵某，党组成员、部长方刚等8日在北京会见了李某。';
    expect(whoMet(text)).toEqual([['fang', 'li', 'zhang', 'zhao']]);
  });

  it('is whom the second of two listed verbs names, with the subject of the first', () => {
    expect(whoMet('张某8日访问美国，将晋见总统李某、会晤部长王某。', 'PLANNED')).toEqual([
      ['li', 'zhang'],
      ['wang', 'zhang'],
    ]);
  });

  it('is known behind what brackets add', () => {
    expect(whoMet('张某8日会见美国某公司（股价8元，市值9元）总裁李某。')).toEqual([['li', 'zhang']]);
  });
});

describe('those who were there', () => {
  it('are named behind those for whom they stand', () => {
    expect(whoMet('张某8日访美，并与社会各界会面，包括部长李某、部长王某等。')).toEqual([['li', 'wang', 'zhang']]);
  });

  it('are named as a delegation before somebody receives it', () => {
    expect(whoMet('议员李某、王某等2人访问团8日抵达，张某接见访团。')).toEqual([['li', 'wang', 'zhang']]);
  });

  it('lead no delegation of another country', () => {
    expect(whoMet('张某将会见美代表团。下旬，赵某将率团赴美。', 'PLANNED')).toEqual([[us, 'zhang']]);
    expect(whoMet('张某8日会见增加代表的代表团。')).toEqual([['zhang']]);
  });

  it('tell of the talks at which they were, and others only approve of them', () => {
    const text = '张某8日与李某会面，会面得到总统王某的批准。某报援引出席会面的委员赵某的话说，双方谈了关税。';
    expect(whoMet(text)).toEqual([['li', 'zhang', 'zhao']]);
  });

  it('stand behind where they came from, and behind two offices', () => {
    expect(whoMet('在结束对法国进行3天访问后前来上海的部长李某8日访问了某部，与部长张某举行了会谈。')).toEqual([
      ['li', 'zhang'],
    ]);
    expect(whoMet('张某8日上午刚抵达上海就与代表团代表、部长李某举行了磋商。')).toEqual([['li', 'zhang']]);
  });

  it('are listed by sides, and by who leads them', () => {
    const text =
      '某党委员8日在会馆，双方举行正式会谈，美方出席者包括：部长李某、王某等。中国方面则由张某领衔，包括赵某、方刚等人参与会谈。';
    expect(whoMet(text)).toEqual([['fang', 'li', 'wang', 'zhang', 'zhao']]);
  });

  it('go on from one to the next on the days that follow', () => {
    const text = '张某行程遍及各地。9日会见李某，并参访农场。10日南下会见王某。';
    expect(meetings(text).map((meeting) => [meeting.status, meeting.date, peopleAt(meeting)])).toEqual([
      ['HELD', '2018-05-09', ['li', 'zhang']],
      ['PLANNED', '2018-05-10', ['wang', 'zhang']],
    ]);
  });
});

describe('whether it was', () => {
  it.each([
    ['张某到任两年仍未跟李某见过面。', 'DENIED'],
    ['张某迟迟不与李某会面。', 'DENIED'],
    ['总统张某8日原排定接见李某，但府方说，因家里有事，临时取消行程。', 'CANCELLED'],
    ['关于4日举行张某与李某的会谈，双方当天在开始前予以取消。', 'CANCELLED'],
    ['按原定计划，张某8日与李某会晤。', 'CANCELLED'],
    ['张某料下周晤李某。', 'PLANNED'],
    ['张某预订10日与李某会面。', 'PLANNED'],
    ['张某說，他計畫「幾周內」與李某會面。', 'PLANNED'],
    ['张某到访，与李某的会谈是在友好的气氛中进行的。', 'HELD'],
    ['8月22日张某曾率领代表团赴美，与李某举行会谈。', 'HELD'],
  ])('%s', (text, status) => {
    expect(meetings(text).map((meeting) => [meeting.status, peopleAt(meeting)])).toEqual([[status, ['li', 'zhang']]]);
  });

  it('is not told by what stands in a name, or by what is said of something else', () => {
    expect(whoMet('张某8日与部长邯伯盼、李某座谈交流。')).toEqual([['li', 'zhang', '邯伯盼']]);
    expect(whoMet('张某8日与李某进行了一场尚未曝光的会谈。')).toEqual([['li', 'zhang']]);
  });

  it.each([
    '张某8日在某设计画廊会见李某。',
    '张某8日同李某会谈，会后的联合记者会被取消。',
    '张某8日在预订的酒店与李某会面。',
    '张某8日应美方要求举行与李某的会谈。',
    '不料今天张某与李某会面。',
  ])('is not changed by words of something else: %s', (text) => {
    expect(whoMet(text)).toEqual([['li', 'zhang']]);
  });

  it('leaves those out who were not there', () => {
    expect(whoMet('张某8日与李某会谈。没有参加会谈的王某表示失望。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某8日会见李某。张某随后在赵某陪同下到某地的医院。')).toEqual([['li', 'zhang']]);
  });

  it('is not told by talks through which something is to come about', () => {
    expect(whoMet('张某赞同李某有关可以通过谈判实现和平的观点。')).toEqual([]);
    expect(whoMet('张某和李某均认同应促使多哈回合谈判早日完成。')).toEqual([]);
  });

  it('is not told by who proposed it, or by a welcome', () => {
    expect(whoMet('张某8日与李某会谈。双方会面由张某主动提出。')).toEqual([['li', 'zhang']]);
    expect(whoMet('他去年访华，受到张某、赵某和人民的热情接待。')).toEqual([]);
  });
});

describe('a meeting that is told in several ways', () => {
  it('is summed up before those whom somebody met are named', () => {
    expect(whoMet('张某到美国出席年会，并与当地官员会面。张某与部长李某会面时，谈及关税。')).toEqual([['li', 'zhang']]);
    expect(whoMet('张某8日会见美国官员。')).toEqual([[us, 'zhang']]);
  });

  it('is a call of the only two heads of state of whom the article tells', () => {
    const heads = '总统张某与总统李某关系紧张。';
    expect(meetings(`${heads}两国元首本月8日通话50分钟。`)).toMatchObject([{ kind: 'CALL', date: '2018-05-08' }]);
    expect(whoMet(`${heads}总统约翰逊也说了话。两国元首本月8日通话50分钟。`)).toEqual([]);
  });

  it('was where somebody went to attend something', () => {
    const text = '张某到中国北京出席年会大会。张某与李某会面时，谈及关税。';
    expect(meetings(text)).toMatchObject([{ at: ['place/beijing'] }]);
  });
});

describe('what was talked about', () => {
  const about = (text: string) =>
    told(`张某8日与李某会谈。${text}`, '2018-05-09')
      .meetings()
      .flatMap((meeting) => meeting.about);

  it.each([
    [
      '李某关注特首选举、会议制度及经济发展，并就此询问他的意见。',
      ['issue/会议制度', 'issue/特首选举', 'issue/经济发展'],
    ],
    ['会面内容牵涉三方面，包括：丝绸、茶叶。', ['issue/丝绸', 'issue/茶叶']],
    ['双方讨论了包括丝绸、茶叶在内的一系列议题。', ['issue/丝绸', 'issue/茶叶']],
    ['两位首脑一致认为，应加强在丝绸、茶叶领域的合作。', ['issue/丝绸', 'issue/茶叶']],
    ['双方讨论多项议题，并就一系列问题交换意见。', []],
    ['对话主题涵盖丝绸、茶叶。', ['issue/丝绸', 'issue/茶叶']],
    ['张某还向客人介绍了抗洪救灾的有关情况。', ['issue/抗洪救灾']],
    ['张某在谈到金融危机时说，我们高兴地看到成果。', ['issue/金融危机']],
    ['双方就第二轮六方会谈议题、共同协议等交换意见。', ['issue/共同协议', 'issue/第二轮六方会谈']],
    ['两人交谈了片刻。', []],
    ['双方围绕落实两国元首达成的重要共识交换意见。', []],
  ])('%s', (text, issues) => {
    expect(about(text)).toEqual(issues);
  });
});

describe('names', () => {
  it('in Latin letters are of who stands before them, behind a space too', () => {
    expect(names('张某8日会见美国顾问布兰纳德 (Lael Brainard) 团队。')).toContainEqual(['布兰纳德', 'Lael Brainard']);
  });

  it('in Latin letters tell two of one surname apart by their first names', () => {
    expect(names('张某8日会见诺加德（Paul Nogard）。')).toContainEqual(['诺加德', 'Paul Nogard']);
  });

  it('of Japanese may begin like a list, and end before what was planned', () => {
    expect(names('代表片山和之8日拜会张某。').flat()).toContain('片山和之');
    expect(names('总领事三浦润原订8日与张某会面。').flat()).toContain('三浦润');
  });

  it('of reporters are of nobody who is told of, wherever the article begins', () => {
    const text = '0回复\n上一主题 下一主题\n某社北京8日电（记者周远、吴静）部长张某8日会见李某。';
    expect(whoMet(text)).toEqual([['li', 'zhang']]);
  });

  it('are not the ministries and sayings that begin like one', () => {
    const told = names('文宣部主任张某说，孟子曰，独乐乐不如众乐乐。').flat();
    expect(told).toContain('张某');
    expect(told).not.toContain('文宣部');
    expect(told).not.toContain('孟子曰');
  });
});

it('a day and its month stand in brackets behind 今', () => {
  expect(meetings('张某今（5/8）下午与李某会谈。')).toMatchObject([{ date: '2018-05-08' }]);
});
