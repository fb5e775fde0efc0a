import { describe, expect, it } from 'vitest';
import { told, whoMet } from './told.js';

const people = (text: string) =>
  told(text, '2018-05-09')
    .nodes('Person')
    .filter(({ listed }) => !listed)
    .map(({ names }) => names[0]?.value)
    .sort();

it('takes the Latin name behind a shared surname for the other’s', () => {
  const [person] = told('专家约翰逊（Abel Johnson）8日会见张某。', '2018-05-09')
    .nodes('Person')
    .filter(({ listed }) => !listed);
  expect(person?.names.map(({ value }) => value)).toEqual(expect.arrayContaining(['约翰逊', 'Abel Johnson']));
});

describe('a listed person whose Latin name an article adds in brackets', () => {
  const met = (text: string) => whoMet(text).map((who) => who.toSorted());

  it.each([
    ['is meant by a form that nobody listed', '主席贝某（John Nogard）8日很忙。贝某9日会见张某。'],
    ['is meant by a name that another bears', '约翰逊（John Nogard）8日很忙。约翰逊9日会见张某。'],
    [
      'is no country of which the form has the first characters',
      '主席伊朗诺（John Nogard）8日很忙。伊朗诺9日会见张某。',
    ],
  ])('%s', (_, text) => {
    expect(met(text)).toEqual([['nogard', 'zhang']]);
  });

  it('not by a noun for somebody', () => {
    expect(met('主席好友（John Nogard）8日很忙。主席好友9日会见张某。')).toEqual([['zhang']]);
  });

  it('not where the article tells of the other too', () => {
    expect(met('约翰逊（John Nogard）8日很忙。总统约翰逊9日会见张某。')).toEqual([['johnson', 'zhang']]);
  });

  it('not where two Chinese names may be spelled alike', () => {
    expect(met('拉莫（Li Mou）8日很忙。拉莫9日会见张某。')).toEqual([['lamo', 'zhang']]);
  });
});

it('has a first name that others have, or the sounds of a country’s in it', () => {
  expect(people('约翰·里柏周五与张某会面。')).toEqual(['约翰·里柏']);
  expect(people('张某周五在约翰·里柏音乐厅与李某会面。')).toEqual([]);
  expect(told('张某8日会见李某。里伊朗·某某也在。', '2018-05-09').nodes('Place')).not.toContainEqual(
    expect.objectContaining({ id: 'place/ir' }),
  );
  expect(people('马伊朗·诺特8日会见张某。')).toEqual(['马伊朗·诺特']);
  expect(told('马伊朗·诺特8日会见张某。', '2018-05-09').meetings()).toMatchObject([{ who: { length: 2 } }]);
});

it('is not he of whose name a longer one has the last sounds, or the first characters', () => {
  const named = (text: string) =>
    told(text, '2018-05-09')
      .nodes('Person')
      .map(({ id }) => id);
  expect(named('部长本拉莫同张某举行会谈。')).not.toContain('person/lamo');
  expect(named('部长拉莫同张某举行会谈。')).toContain('person/lamo');
  expect(named('方刚华部长会见李某。')).not.toContain('person/fang');
  expect(named('方刚任部长后会见李某。')).toContain('person/fang');
});

it('a university or a foundation named for somebody tells nothing of him', () => {
  const listed = (text: string) => told(text, '2018-05-09').nodes('Person');
  expect(listed('代表团参观约翰逊综合大学。')).toEqual([]);
  expect(listed('代表团到约翰逊基金会。')).toEqual([]);
  expect(listed('代表团会见约翰逊，并到大学。')).toHaveLength(1);
});

describe('people nobody listed', () => {
  it.each([
    ['a title before the name', '财政部长周某某表示，关税问题重要。', ['周某某']],
    ['no number of those who are named', '周某某和郭荣两人在北京会见张某。', ['周某某', '郭荣']],
    ['whom an office behind his name is not of', '部长周某某今晚出席总统吴某某举行的晚宴。', ['吴某某', '周某某']],
    [
      'a foreign name with a dot, and later its first part',
      '部长劳尔·巴达克8日说。部长劳尔会见张某。',
      ['劳尔·巴达克'],
    ],
    ['another who holds another office', '部长劳尔·巴达克8日说。总统劳尔会见张某。', ['劳尔', '劳尔·巴达克']],
    [
      'a first name that two have for nobody’s',
      '部长劳尔·巴达克和主席劳尔·科米克8日说。总统劳尔会见张某。',
      ['劳尔', '劳尔·巴达克', '劳尔·科米克'],
    ],
    ['what somebody does, before the name', '监控丑闻的揭秘者科米克提供了文件。', ['科米克']],
    ['who says so too', '专家时广弘就说，这是个人的观点。时广弘的想法很多。', ['时广弘']],
    ['whom the text says to be from somewhere', '出席的有来自法国的莫鲁亚。', ['莫鲁亚']],
    [
      'a foreign name between two others',
      '部长科米克以及费里斯、布雷纳赫、科尔内特等人参加。',
      ['布雷纳赫', '科尔内特', '科米克', '费里斯'],
    ],
    [
      'two foreign names with dots close to each other',
      '约翰·科米克与劳尔·巴达会见马克·彼特。',
      ['劳尔·巴达', '约翰·科米克', '马克·彼特'],
    ],
    [
      'an unusual name in a list of offices',
      '部长周某某、主席澄原治、总统巴达克都在。',
      ['周某某', '巴达克', '澄原治'],
    ],
    ['a foreign name to its last syllable', '总统阿巴卡多在北京会见张某。', ['阿巴卡多']],
    ['a foreign name with a dot, and later its last part', '部长约翰·巴达克8日说。巴达克还说。', ['约翰·巴达克']],
    ['a Latin name', '特使Abel Carter表示欢迎。', ['Abel Carter']],
    ['a list without titles', '名单包括周某某、吴某某及郑某某。', ['吴某某', '周某某', '郑某某']],
    ['a noun for somebody before the name', '昨日，大律师周某某和作家吴某某到场。', ['吴某某', '周某某']],
    ['a verb of speaking behind, told once', '周某某说，计划不变。', ['周某某']],
    ['a surname that a married name begins with', '部长周吴某某会见张某。', ['周吴某某']],
    ['a Japanese name', '部长小野某某在北京会见张某。', ['小野某某']],
    ['a name of Tibetan words', '参加会见的有扎西平措、周某某。', ['周某某', '扎西平措']],
    ['a king with his number', '张某会见巴达克三世。', ['巴达克三世']],
    ['a name that ends in 和, which joins it to nothing', '部长周某和会后表示欢迎。周某和又说，关税重要。', ['周某和']],
    ['no word for “and” behind a name with a dot', '部长约翰·巴达克和张某会谈。', ['约翰·巴达克']],
    ['a wife by both surnames', '周某某太太吴郑某某表示欢迎。', ['吴郑某某', '周某某']],
    ['one of few sounds behind a title', '白宫财政部长多德等人出席。', ['多德']],
    ['whom people of one kind sent to speak', '少数民族人士代表周某某作了发言。', ['周某某']],
    ['an office that somebody held, before 的', '活动由曾任总监的周某某主持。', ['周某某']],
    ['a Latin name that no title speaks for', '当年 Harvey Carter 拿着剧本来了。', ['Harvey Carter']],
    ['a foreign name without the particle behind it', '飞行员约翰·巴达克向媒体说明情况。', ['约翰·巴达克']],
    ['a name behind its Latin form', '律师Abel Carter（周某某）来港。', ['Abel Carter', '周某某']],
    ['whom a reporter of whose words the text tells', '某台记者周某某称，关税重要。记者吴某某8日报道。', ['周某某']],
    ['a reporter whom somebody met', '主席张某在会见美国记者巴达克时表示欢迎。', ['巴达克']],
    ['no ship by its name', '两艘“阿巴·卡多”级导弹驱逐舰抵达。', []],
    ['who has a listed surname and leads another country', '法国总统拉莫8日会见张某。拉莫表示欢迎。', ['拉莫']],
    ['who has a surname that many bear, far from the country of the listed one', '约翰逊8日会见张某。', ['约翰逊']],
    ['nobody new where that country is named', '约翰逊8日在法国会见张某。', []],
    ['nobody new where the country is the same', '美国总统拉莫8日会见张某。', []],
    ['nobody new where the country is only what somebody deals with', '法国问题部长拉莫8日会见张某。', []],
    ['a list that goes on', '张某、周某某、吴某某等参加会见。', ['吴某某', '周某某']],
  ])('%s', (_, text, names) => {
    expect(people(text)).toEqual(names);
  });

  it.each([
    ['双方刚刚达成共识。', []],
    ['方刚表示欢迎。', ['方刚']],
    ['部队争夺拉莫斯托克。', []],
    ['拉莫抵达北京。', ['拉莫']],
    ['拉莫·巴达克8日说，计划不变。', ['拉莫·巴达克']],
    ['他毕业于拉莫大学。', []],
  ])('%s: a listed name is no part of other words', (text, names) => {
    expect(
      told(text, '2018-05-09')
        .nodes('Person')
        .map((person) => person.names[0]?.value),
    ).toEqual(names);
  });

  it('takes a name with its last two characters the other way round for the same', () => {
    const ids = told('部长周明远8日会见张某。周远明部长对张某表示欢迎。', '2018-05-09').nodes('Person');
    expect(ids.filter(({ id }) => id.includes('周'))).toHaveLength(1);
  });

  it('takes a Japanese surname for the whole name, as later text does', () => {
    const found = told('部长小野某某抵达。小野会见张某。', '2018-05-09');
    expect(found.nodes('Person')).toHaveLength(2);
    expect(found.relations('ATTENDED')).toHaveLength(2);
  });

  it('takes the last part of a foreign name for the whole, as later text does', () => {
    const found = told('部长约翰·巴达克抵达。巴达克会见张某。', '2018-05-09');
    expect(
      found
        .relations('ATTENDED')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['person/zhang', 'person/约翰巴达克']);
  });

  it.each([
    ['约翰·拉达·巴多克', 'person/badoc'],
    ['拉达·巴多克', 'person/badoc'],
    ['约翰·巴多克', 'person/badoc'],
    ['彼得·巴多克', 'person/彼得巴多克'],
  ])('knows a listed person by parts of the whole name, and no other by the last part: %s', (name, id) => {
    expect(told(`部长${name}抵达。`, '2018-05-09').nodes('Person')[0]?.id).toBe(id);
  });

  it.each([
    ['人称周姐的作家周某某抵达。张某会见周姐。', 'person/周某某'],
    ['作家周某兰和吴某某抵达。兰姐会见张某。', 'person/周某兰'],
    ['部长周吴某某抵达。周太会见张某。', 'person/周吴某某'],
    ['部长叶刘某某抵达。叶刘会见张某。', 'person/叶刘某某'],
  ])('%s: a nickname is hers whom the article names in full', (text, id) => {
    expect(
      told(text, '2018-05-09')
        .relations('ATTENDED')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['person/zhang', id]);
  });

  it('takes a nickname that fits two for nobody', () => {
    const found = told('作家周某兰和吴某兰抵达。兰姐会见张某。', '2018-05-09');
    expect(found.nodes('Person').flatMap(({ names }) => names.map(({ value }) => value))).not.toContain('兰姐');
  });

  it('takes a listed name for another whom the article named in full before', () => {
    const found = told('部长彼得·巴多克抵达。巴多克会见张某。', '2018-05-09');
    expect(
      found
        .nodes('Person')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['person/zhang', 'person/彼得巴多克']);
  });

  it('takes the Latin name in brackets as the English name', () => {
    const [person] = told('部长周某某（Zhou Moumou）表示欢迎。', '2018-05-09').nodes('Person');
    expect(person?.names.map(({ value, language }) => [language, value])).toEqual([
      ['EN', 'Zhou Moumou'],
      ['ZH_HANS', '周某某'],
    ]);
  });

  it('knows a listed person by the Latin name in brackets', () => {
    const [person, other] = told('部长里某某（Li Mou）表示欢迎。里某某还说，很好。', '2018-05-09').nodes('Person');
    expect([person?.id, other]).toEqual(['person/li', undefined]);
  });

  it.each([
    '发言人周五表示，会谈很好。',
    '双方高度重视，马上安排。',
    '记者周某某报道',
    '部长在阿巴达州访问。',
    '主席高度评价两国关系。',
    '部长方面没有回应。',
    '主席方面、总统方面和部长方面没有回应。',
    '有人严词批评这份文件。',
    '各方陈述正反意见。',
    '这是凌驾性的要求。',
    '部长宣言迟迟没有公布。',
    '推动“万企兴万村”行动。',
    '部队在巴达松等多个方向推进。',
    '巴达克日州等地遭到袭击。',
    '（摄影：Harvey Carter）',
  ])('%s names nobody', (text) => {
    expect(people(text)).toEqual([]);
  });
});
