import { describe, expect, it } from 'vitest';
import { readText, zonesOf } from './read.js';

const title = '王毅会见河野太郎';
const body = ['国务委员兼外交部长王毅15日在东京会见日本外务大臣河野太郎。', '双方就中日关系交换意见。'];

const factivaCodes = (separator: string): string =>
  [
    ['SE', '国际'],
    ['HD', title],
    ['WC', '356 个字'],
    ['PD', '2018年4月15日'],
    ['ET', '10:20'],
    ['SN', '新华社中文新闻'],
    ['SC', 'XINHCN'],
    ['LA', '简体中文'],
    ['CY', '(c) 2018 Xinhua News Agency'],
    ['LP', `${body[0]}\n`],
    ['TD', `${body[1]}\n`],
    ['NS', 'gdip : 国际关系 | gpol : 国内政治'],
    ['RE', 'china : 中国 | jap : 日本'],
    ['PUB', '新华社'],
    ['AN', '文件 XINHCN0020180415ee4f00001'],
  ]
    .map(([code, value]) => `${code}${separator}${value}`)
    .join('\n');

const factivaInOrder = [
  '国际',
  '',
  title,
  '王小明',
  '356 字',
  '2018 年 4 月 15 日',
  '10:20',
  '新华社中文新闻',
  'XINHCN',
  '简体中文',
  '(c) 2018 Xinhua News Agency. All Rights Reserved.',
  '',
  ...body,
  '',
  '文档 XINHCN0020180415ee4f00001',
].join('\n');

const nexis = [
  '3 of 120 DOCUMENTS',
  '',
  '新华社',
  '',
  'April 15, 2018 Sunday 10:20 AM GMT',
  '',
  title,
  '',
  'BYLINE: 王小明',
  '',
  'SECTION: 国际',
  '',
  'LENGTH: 356 字',
  '',
  'Body',
  '',
  ...body,
  '',
  'Classification',
  '',
  'Language: CHINESE; 中文',
  '',
  'Subject: FOREIGN RELATIONS (90%); TALKS & MEETINGS (78%)',
  '',
  'Load-Date: April 16, 2018',
  '',
  'End of Document',
].join('\n');

const cnki = [
  `【篇名】 ${title}`,
  '【作者】 王小明',
  '【报纸名】 新华社',
  '【报纸日期】 2018-04-15',
  '【版号】 003',
  '【关键词】 中日关系;会谈',
  `【正文快照】 ${body.join('')}`,
].join('\n');

const twoLanguages = [
  'SrcDatabase-来源库: 报纸',
  `Title-题名: ${title}`,
  'Author-作者: 王小明;',
  'Source-报纸: 新华社',
  'PubTime-发表时间: 2018-04-15',
  'Keyword-关键词: 中日关系;会谈',
  `Summary-摘要: ${body.join('')}`,
].join('\n');

const library = [
  '分类：要闻',
  '日期：2018-04-15',
  '版次：A03',
  '来源：新华社',
  '作者：王小明',
  `标题：${title}`,
  '入库时间：2018-05-20',
  '正文：',
  ...body,
].join('\n');

const wise = [
  '報章 | 要聞',
  '新华社',
  'A10',
  '2018-04-15',
  title,
  ...body,
  '文章編號: 201804150010010',
  '本內容經由慧科訊業有限公司(「慧科」)的電子平台提供。',
].join('\n');
const wiseInBrackets = [`[新华社] A10 | 要聞 | 2018-04-15`, title, '字數: 356 字', ...body].join('\n');

describe('an article from a database', () => {
  it.each([
    ['Factiva, codes and values on one line', factivaCodes('\t')],
    ['Factiva, values below their codes', factivaCodes('\n')],
    ['Factiva, without codes', factivaInOrder],
    ['LexisNexis', nexis],
    ['CNKI', cnki],
    ['CNKI, in two languages', twoLanguages],
    ['a library of newspapers', library],
    ['WiseNews', wise],
    ['WiseNews, a head in one line', wiseInBrackets],
  ])('is what its fields say: %s', (_, text) => {
    const { articles } = readText(text);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.publishedOn).toBe('2018-04-15');
    expect(articles[0]?.outlet).toMatch(/^新华社/u);
    expect(zonesOf(articles[0], 'HEADLINE')).toEqual([title]);
    const told = zonesOf(articles[0], 'BODY').filter((zone) => !zone.includes('王小明'));
    expect(told.join('')).toBe(body.join(''));
  });

  it.each([
    ['Factiva', factivaInOrder],
    ['LexisNexis', nexis],
    ['CNKI', cnki],
    ['a library', library],
  ])('names who wrote: %s', (_, text) => {
    expect(readText(text).articles.flatMap(({ authors }) => authors.map(({ name }) => name))).toEqual(['王小明']);
  });

  it.each([
    ['Factiva', factivaCodes('\n')],
    ['Factiva, without codes', factivaInOrder],
    ['LexisNexis', nexis],
  ])('ends where the next begins: %s', (_, text) => {
    const other = text.replace(title, '安倍晋三会见王毅').replace(/15(?=日| 日|, 2018)/u, '16');
    const { articles } = readText(`${text}\n\n${other}`);
    expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(['2018-04-15', '2018-04-16']);
    expect(articles.flatMap((article) => zonesOf(article, 'HEADLINE'))).toEqual([title, '安倍晋三会见王毅']);
  });
});

it('keeps what a cache says of itself out of the page', () => {
  const banner = [
    '百度快照',
    '您查询的关键词是：王毅 。以下是该网页在北京时间 2018年04月16日 10:20:31 的快照；',
    '如果打开速度慢，可以尝试快速版；如果想更新或删除快照，可以投诉快照。',
    '百度和网页 http://news.example/1.htm 的作者无关，不对其内容负责。百度快照谨为网络故障时之索引，不代表被搜索网站的即时页面。',
  ];
  const { articles } = readText([...banner, '', title, '2018-04-15 来源：新华社', '', ...body].join('\n'));
  expect(articles).toMatchObject([{ publishedOn: '2018-04-15', text: [title, ...body].join('\n') }]);
});

describe('no database', () => {
  it.each(['G20峰会', 'G20'])('is a subheading with a letter and a number: %s', (heading) => {
    const { articles } = readText(`# ${title}\n\n${body[0]}\n\n## ${heading}\n\n${body[1]}\n`, 'a.md');
    expect(zonesOf(articles[0], 'SUBHEADING')).toEqual([heading]);
  });

  it('is 【媒体】 before a title', () => {
    const { articles } = readText(`【媒体】王毅会见河野太郎\n\n${body.join('\n')}\n`);
    expect(zonesOf(articles[0], 'HEADLINE')).toEqual(['【媒体】王毅会见河野太郎']);
  });

  it('is a text with letters before its lines', () => {
    const { articles } = readText(`${title}\n\nAN 王毅说，双方应当合作。\n\n${body[1]}\n`);
    expect(articles[0]?.text).toContain('AN 王毅说，双方应当合作。');
  });
});
