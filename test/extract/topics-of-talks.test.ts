import { describe, expect, it } from 'vitest';
import { peopleAt, told } from './told.js';

const issues = (text: string) =>
  told(text, '2018-05-09')
    .nodes('Issue')
    .flatMap(({ names }) => names.filter(({ language }) => language !== 'EN').map(({ value }) => value))
    .sort();
const meetings = (text: string) => told(text, '2018-05-09').meetings();

describe('of several talks', () => {
  const about = (text: string) => meetings(text).map((meeting) => [peopleAt(meeting).join(' '), meeting.about.length]);

  it('what one says she put forward is of hers', () => {
    const text = '张某7日与王某会谈。张某8日与李某会谈，双方交换意见。王某向媒体表示，她在会谈中提出了捕捞配额问题。';
    expect(about(text)).toEqual([
      ['wang zhang', 1],
      ['li zhang', 0],
    ]);
  });

  it('what one body talks of at its own is of that one', () => {
    const text = (other: string) =>
      `渔党代表7日早上与张某会面，李某亦有出席。\n${other}代表7日下午亦与张某会面。\n会上讨论了捕捞配额。`;
    expect(about(text('农会'))).toEqual([
      ['li zhang', 0],
      ['zhang', 1],
    ]);
    expect(about(text('渔党'))).toEqual([['li zhang', 1]]);
  });

  it('what somebody else discusses behind a semicolon is of neither', () => {
    expect(about('张某7日与李某会面；三周前，赵某来访，讨论捕捞配额。')).toEqual([['li zhang', 0]]);
  });

  it('what a spokesman says is no topic', () => {
    expect(about('张某8日与李某会面。外交部发言人又说，捕捞问题是内政，捕捞问题重要。')).toEqual([['li zhang', 0]]);
  });
});

describe('what one of those who met says they support', () => {
  it.each([
    ['is a topic', '张某表示，两国是近邻。中方重视此事，支持对方举办一届成功的渔业展览会。', ['渔业展览会']],
    ['is none where he was not there', '赵某表示，两国是近邻。中方重视此事，支持对方举办一届成功的渔业展览会。', []],
  ])('%s', (_, text, expected) => {
    expect(issues(`张某8日在北京与李某会面。\n${text}`)).toEqual(expected);
  });
});

it('what they only start from is no topic', () => {
  const text = (how: string) => `张某8日与李某会面。\n张某表示，愿${how}。李某表示，愿${how}。`;
  expect(issues(text('以渔业协定为契机，加强沟通'))).toEqual([]);
  expect(issues(text('落实渔业协定，加强沟通'))).toEqual(['渔业协定']);
});

describe('what one of those who met wants', () => {
  it.each([
    [
      'counts where he says it with another',
      '赵某和张某说，渔业补贴谈判重要。张某说，渔业补贴谈判很难。',
      ['渔业补贴谈判'],
    ],
    ['counts without a verb of speaking', '张某希望李某推动渔业补贴谈判。渔业补贴谈判很重要。', ['渔业补贴谈判']],
    ['does not where he was not there', '赵某希望王某推动渔业补贴谈判。渔业补贴谈判很重要。', []],
  ])('%s', (_, text, expected) => {
    expect(issues(`张某8日在北京与李某会面。\n${text}`)).toEqual(expected);
  });
});

describe('what a meeting to come will be about', () => {
  it.each([
    ['that it is held for', '张某将于10日与李某就捕捞配额、海岸侵蚀举行会谈。', ['捕捞配额', '海岸侵蚀']],
    ['that it will discuss', '张某将于10日同李某会晤，讨论捕捞配额，重点是海岸侵蚀。', ['捕捞配额', '海岸侵蚀']],
  ])('%s', (_, text, expected) => {
    expect(meetings(text)).toMatchObject([{ status: 'PLANNED', date: '2018-05-10' }]);
    expect(issues(text)).toEqual(expected);
  });

  it('is none of what the others talk of afterwards', () => {
    const text = '张某8日与李某举行会谈，双方将就捕捞配额交换意见，张某将于10日会见王某。';
    expect(issues(text)).toEqual([]);
  });

  it('is none of what they only hope for', () => {
    expect(issues('张某将于10日会见李某，希望就捕捞配额达成共识。')).toEqual([]);
  });
});

describe('what a talk was about, by the words that say so', () => {
  const lead = '张某8日在北京与李某举行会谈。';

  it.each([
    ['what its topics were', '会谈的主要议题是捕捞配额和海岸侵蚀。', ['捕捞配额', '海岸侵蚀']],
    ['what it was mainly about, as told before', '会前报道指，会谈重点，主要关于捕捞配额的议题。', ['捕捞配额']],
    ['what one came to speak of last', '李某在会上说会延长休渔期，至于捕捞配额问题，他不作评论。', ['捕捞配额']],
    ['what one made clear', '张某就捕捞配额、海岸侵蚀等阐明了中方立场。', ['捕捞配额', '海岸侵蚀']],
    ['what one will look into', '李某在会上说会研究延长休渔期。', ['延长休渔期']],
    ['what one asked about first', '李某在会上第一条问题就是有关捕捞配额。', ['捕捞配额']],
    ['what it turned on', '双方亦触及捕捞配额、海岸侵蚀等结构性问题。', ['捕捞配额', '海岸侵蚀']],
    ['what it was mainly of', '会谈内容以捕捞配额为主。', ['捕捞配额']],
    ['what led the clause', '捕捞配额、海岸侵蚀和渔船登记是会谈的主要话题。', ['捕捞配额', '海岸侵蚀', '渔船登记']],
    ['from one thing to another', '双方话题从捕捞配额谈到海岸侵蚀。', ['捕捞配额', '海岸侵蚀']],
    ['of which the list goes on', '双方讨论了捕捞配额，以及海岸侵蚀。', ['捕捞配额', '海岸侵蚀']],
    ['in how they spoke', '两人就捕捞配额真诚、深入的沟通。', ['捕捞配额']],
    ['against which they spoke', '双方针对捕捞配额广泛交换意见。', ['捕捞配额']],
    ['in what both agree to do', '双方同意在渔业监测、海岸修复等领域深化合作。', ['海岸修复', '渔业监测']],
    ['what they agree on besides', '双方就捕捞配额交换意见，同意建立渔业热线。', ['捕捞配额', '渔业热线']],
    ['where they differ', '双方在捕捞配额、海岸侵蚀两个问题上还存在分歧。', ['捕捞配额', '海岸侵蚀']],
    ['what one of them told', '张某介绍了渔业监测进度。', ['渔业监测进度']],
    ['what one of them did for it', '张某介绍了政府为维护渔业秩序所做出的努力。', ['维护渔业秩序']],
    [
      'what both welcome',
      '双方发表联合声明，对两国开始着手恢复渔业热线和海上航班表示欢迎。',
      ['恢复渔业热线和海上航班'],
    ],
    ['what one of them condemns', '李某表示，外国渔船在近海的捕捞是非法的，必须停止。', ['外国渔船在近海的捕捞']],
    ['what one of them cannot accept', '張某說，任何單方面加徵魚稅都不可接受。', ['單方面加徵魚稅']],
    ['what they ask about', '期间李某亦向张某了解捕捞配额及休渔安排。', ['休渔安排', '捕捞配额']],
    ['what those who spoke were mainly on', '各渔会均有发言，主要围绕捕捞配额、海岸侵蚀。', ['捕捞配额', '海岸侵蚀']],
    ['what they share views on', '张某8日与李某会面，交流捕捞政策、海岸修复看法。', ['捕捞政策', '海岸修复']],
    ['what others fear, passed on', '张某8日与李某会面，反映渔民对填海的忧虑。', ['填海']],
    ['what is to be taken back', '李某在会上要求政府撤回捕捞禁令。', ['捕捞禁令']],
    ['what one proposes', '李某在会上提议建立渔业热线，称海岸是生命线。', ['渔业热线']],
    ['not how they chatted', '张某会见李某时谈笑风生。', []],
    ['not what is called for it', '双方会谈，并参观评估中心。', []],
    ['what one tells reporters that they discussed', '张某对记者说，他与李某举行会谈，讨论了捕捞配额。', ['捕捞配额']],
    ['what one puts forward there', '李某表示，会上他提出「海岸」计划。', ['「海岸」计划']],
    ['where their views differ', '双方在捕捞配额及海岸侵蚀等议题上也不同。', ['捕捞配额', '海岸侵蚀']],
    ['what one is asked to tell of', '张某应询介绍了渔业监测相关情况。', ['渔业监测']],
    ['not what nobody spoke of', '据悉李某会上无提及捕捞配额。', []],
    ['what somebody spoke of', '据悉李某会上提及捕捞配额。', ['捕捞配额']],
    ['what one has views of', '李某在席间提出自己对捕捞配额、海岸侵蚀的主张。', ['捕捞配额', '海岸侵蚀']],
    [
      'what worries one of the sides',
      '李某在会谈中提出了美国对捕捞配额的关切、海岸侵蚀，以及渔船登记问题。',
      ['捕捞配额', '海岸侵蚀', '渔船登记问题'],
    ],
    ['what both draw up a plan for', '两人共同擘画渔业共同体建设蓝图。', ['渔业共同体建设']],
    ['what one comes to speak of', '李某在会上首度就捕捞风波开腔。', ['捕捞风波']],
    ['what a list of fields is of', '双方就捕捞配额、渔船登记等开展的良好合作深入交换意见。', ['捕捞配额', '渔船登记']],
    ['not what was not spoken of', '李某说，会上并无特别提及捕捞配额。', []],
    ['not what reporters ask', '李某在会面后被传媒问到对捕捞配额的反应。', []],
    ['not what both only serve', '张某表示，中方愿为世界经济发展作出贡献。', []],
    ['what is condemned there', '會上李某批評捕撈政策。', ['捕撈政策']],
    ['mainly', '张某和李某重点讨论了海岸修复。', ['海岸修复']],
    ['on a partnership', '双方就推进中美全面战略伙伴关系交换意见。', ['推进中美全面战略伙伴关系']],
    ['what is to be put off', '张某9日与李某再会面，告知要押后公布捕捞配额。', ['押后公布捕捞配额']],
    ['as one thing of several qualities', '双方讨论了公平、互惠和平衡的捕捞配额。', ['公平、互惠和平衡的捕捞配额']],
    [
      'with an item that could close the list',
      '双方就捕捞配额、举行渔业会晤等问题交换意见。',
      ['举行渔业会晤', '捕捞配额'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(issues(lead + sentence)).toEqual(expected);
  });

  it.each([
    ['what one may yet talk of', '李某表示愿深化合作，探讨开展海岸修复。'],
    ['a clause of its own', '李某提到双方将持续就此协调。'],
    ['most of it', '双方已就大部分议题达成共识。'],
    ['what was not told', '会谈内容则是「未知」。'],
    ['an oath of office', '李某在宣誓就职仪式后遭袭，袭击是邻国所为，对方必会进行报复。'],
    ['that there was much', '双方讨论议题广泛。'],
    ['what critics say', '会上李某批评称，渔民很苦。'],
    ['with whose help', '张某介绍了各渔会在有关方面支持下，顺利开会。'],
    ['a language', '李某说，就学好普通话吧。'],
    ['what somebody thinks', '对方提到社会有意见指，渔民很苦。'],
    ['what one may yet bring up', '李某被问是否会向张某提及捕捞配额。'],
    ['what somebody else condemns', '王某表示，外国渔船在近海的捕捞是非法的。'],
    ['what nobody names', '李某表示，这样的做法是不可接受的。'],
  ])('not %s', (_, sentence) => {
    expect(issues(lead + sentence)).toEqual([]);
  });

  it('names countries that are talked about, not those who talk', () => {
    expect(
      meetings(`${lead}他们就中国的捕捞配额、对美国的援助进行了坦率的对话。`).filter(({ kind }) => kind !== 'CALL'),
    ).toHaveLength(1);
  });

  it('what one of them was asked for, where they met', () => {
    expect(issues('张某8日会见李某，争取放宽捕捞限制。')).toEqual(['捕捞限制']);
  });
});

describe('whether there was a meeting at all', () => {
  it.each([
    ['expected at a time', '张某有望于本月底在北京与李某会晤。', 'PLANNED'],
    ['agreed for a month', '张某说，与李某同意11月在北京会面。', 'PLANNED'],
    ['put off for a cause', '原定10日在北京举行的张某与李某会晤因故推迟。', 'CANCELLED'],
    ['moved to another day', '张某原拟10日与李某见面，后因台风改期。', 'CANCELLED'],
  ])('%s', (_, text, status) => {
    expect(meetings(text)).toMatchObject([{ status }]);
  });

  it('both sides are those who have just met', () => {
    const all = meetings('张某8日在北京与李某举行会谈。双方将于下周在上海举行新一轮会谈。');
    expect(all.filter(({ status }) => status === 'PLANNED').map(peopleAt)).toEqual([['li', 'zhang']]);
  });

  it('who invited is one of both sides', () => {
    expect(meetings('应张某邀请，李某将于10日访华，双方将在上海举行会谈。').map(peopleAt)).toEqual([['li', 'zhang']]);
  });

  it('who calls it off by letter calls it off with whom the letter is to', () => {
    expect(meetings('张某8日致信李某，取消原定于10日在上海举行的会晤。')).toMatchObject([
      { status: 'CANCELLED', who: ['person/li LEAD', 'person/zhang LEAD'] },
    ]);
  });

  it('what one of them denies after others tell of it, was none', () => {
    expect(
      meetings('有传闻指张某8日与李某密会。张某否认，说从未与李某会面。').map(({ status }) => status),
    ).not.toContain('HELD');
  });

  it('a question tells of none', () => {
    expect(meetings('张某8日与李某会面？').map(({ status }) => status)).not.toContain('HELD');
  });

  it('a call by how long it was', () => {
    expect(meetings('张某8日与李某通了约90分钟电话。')).toMatchObject([{ kind: 'CALL', status: 'HELD' }]);
  });
});

describe('where it was', () => {
  it.each(['在北京近郊的石榴宫会见李某', '到某某办与李某茶叙'])('%s', (words) => {
    expect(meetings(`张某8日${words}。`)[0]?.at).toContainEqual(expect.stringMatching(/宫|办/u));
  });
});

describe('what they talked of, in other words', () => {
  it.each([
    ['told in short', '张某简要介绍了石榴种植情况。', ['石榴种植']],
    ['views on it expressed', '张某向李某表达了石榴种植补贴的看法。', ['石榴种植补贴']],
    ['confirmed where they met', '张某9日又与李某会面，确认两国长期合作关系。', ['两国长期合作关系']],
    ['what one grieves over', '张某说，我对渔船失联事件深表痛心。', ['渔船失联事件']],
    ['with 自我, which is nobody who speaks', '张某介绍了渔民自我管理的情况。', ['渔民自我管理']],
  ])('%s', (_, sentence, expected) => {
    expect(issues(`张某8日会见李某。${sentence}`)).toEqual(expected);
  });

  it.each([
    ['what everybody feels', '张某说，李某的讲话反映了渔民的共同心声。'],
    ['what a country says that nobody came from', '对此，法国政府发表声明称，捕捞问题重要。'],
    ['what is said of a stance', '法方高度关注中方表态，认为捕捞问题重要。'],
    ['what others grieve over', '渔民赵某说，我对渔船失联事件深表痛心。'],
    ['what a body is for', '渔业委员会去年成立，旨在讨论捕捞配额。'],
    ['a fact that is confirmed', '发言人会后确认两人存在亲属关系。'],
    ['the clue that others discuss', '我们常常就一条线索反覆讨论。'],
  ])('not %s', (_, sentence) => {
    expect(meetings(`美国总统张某8日会见英国首相李某。${sentence}`).flatMap(({ about }) => about)).toEqual([]);
  });

  it('what they met for, where only a source tells of it', () => {
    const text = '一名渔会人士透露，张某8日与李某会面。据悉是要传达渔民对捕捞配额的看法。';
    expect(meetings(text)).toMatchObject([{ about: [expect.stringMatching(/捕捞配额$/u)] }]);
  });

  it('a question between them, once one says how to handle it', () => {
    const text = '张某8日会见李某。张某说，双方应该妥善处理伊朗渔业问题。李某说，愿加强交流。';
    expect(issues(text)).toContain('伊朗渔业问题');
  });

  it('a topic in several wordings once, by its listed name where it has one', () => {
    const talk = (a: string, b: string) => `张某8日会见李某。张某说，愿同李方深化${a}。李某说，希望推进${b}。`;
    expect(issues(talk('冰上运动合作', '冰上运动领域交流'))).toEqual(['冰上运动合作']);
    expect(issues(talk('农业领域合作', '农业往来'))).toEqual(['农业']);
  });

  it('the relations of the two that met, where nothing else is listed, however one of them is called', () => {
    const text =
      '张某8日会见李某。张某说，中美关系良好。李某说，愿加强交流，维护地区稳定，推动农业现代化，扩大渔业投资。';
    expect(issues(text)).toContain('中美关系');
    expect(issues('张某8日会见李某。张某表示，中美合作前景广阔。')).toEqual(['中美合作']);
  });

  it('what somebody says who is named in the clause before', () => {
    const text = '张某8日会见李某。李某请张某转达问候，表示双方应该妥善处理伊朗渔业问题。张某说，愿加强交流。';
    expect(issues(text)).toContain('伊朗渔业问题');
  });

  it('an agreement is no field of its own', () => {
    const text = '张某8日会见李某。张某说，愿签署农业合作协议。李某说，希望推进农业合作协议。';
    expect(issues(text)).toContain('农业合作协议');
  });

  it('of a meeting decades ago, only what its paragraph tells', () => {
    const [past] = meetings('1972年，张某在北京会见李某。\n\n张某今天说，捕捞问题越来越重要，捕捞问题要解决。');
    expect(past).toMatchObject({ date: '1972', about: [] });
  });
});
