import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote.js';
import { rawSpan } from '../../src/text/article.js';
import { readOwn, readText, textOf, zonesOf } from './read.js';

const report = readOwn('report.md');

it('reads headings, emphasis, links, captions, quotations, lists and tables', () => {
  expect(report.articles).toHaveLength(1);
  const [article] = report.articles;
  expect(report.metadata).toMatchObject({ publishedOn: '2019-02-01', authors: ['周某'] });
  expect(zonesOf(article, 'HEADLINE')).toEqual(['甲国总统会见乙国总理']);
  expect(zonesOf(article, 'SUBHEADING')).toEqual(['双方商定']);
  expect(zonesOf(article, 'CAPTION')).toEqual(['张某（左）在首都会见李某。']);
  expect(zonesOf(article, 'BODY')).toEqual([
    '某某社首都2月1日电甲国总统张某在首都会见乙国总理李某，双方就*关税*问题交换意见。',
    '张某说：“合作是最好的选择，不是唯一的选择。”',
    '继续磋商；',
    '下月再谈。',
    '姓名|职务',
    '张某|总统',
  ]);
});

it('quotes without markup', () => {
  const [article] = report.articles;
  for (const sentence of article?.zones.flatMap(({ sentences }) => sentences) ?? []) {
    const { start, end } = rawSpan(article as never, sentence);
    const quote = quoteOf(report.raw.slice(start, end), report.file);
    expect(quote.replace(/\s/gu, '')).toBe(textOf(article as never, sentence).replace(/\s/gu, ''));
  }
});

it('leaves the markup of Markdown in a text alone', () => {
  expect(zonesOf(readText('甲\\*乙会见丙|丁。\n', 'a.txt').articles[0], 'BODY')).toEqual(['甲\\乙会见丙|丁。']);
  expect(zonesOf(readText('甲\\*乙会见丙|丁。\n', 'a.md').articles[0], 'BODY')).toEqual(['甲*乙会见丙|丁。']);
});

it('reads and quotes nothing that is struck out', () => {
  const text = '~~王五会见赵六。~~\n\n张三~~昨日~~会见<del>王五</del>李四。\n';
  const { articles, raw, file } = readText(text, 'a.md');
  expect(zonesOf(articles[0], 'BODY')).toEqual(['张三会见李四。']);
  const { start, end } = rawSpan(articles[0] as never, articles[0]?.zones[0] as never);
  expect(quoteOf(raw.slice(start, end), file)).toBe('张三会见李四。');
});

it('reads no block of code', () => {
  const text = '张三会见李四。\n\n```yaml\nwho: 王五会见赵六。\n```\n\n双方谈了关税。\n';
  expect(zonesOf(readText(text, 'a.md').articles[0], 'BODY')).toEqual(['张三会见李四。', '双方谈了关税。']);
});

it.each(['•', '·', '▪', '►', '-', '1.', '2、', '（3）'])('reads no links behind a %s', (bullet) => {
  const text = `张三会见李四。\n\n${bullet} [王五访问甲国](https://news.example/1)\n${bullet}[赵六访问乙国](/2)\n\n双方谈了关税。\n`;
  for (const name of ['a.md', 'a.txt']) {
    expect(zonesOf(readText(text, name).articles[0], 'BODY')).toEqual(['张三会见李四。', '双方谈了关税。']);
  }
});

it('reads a heading that is a link, but not the name of the site', () => {
  const text =
    '# [某某新闻与评论网站](https://news.example/)\n\n# [张三会见李四的消息](https://news.example/1)\n\n双方谈了关税。\n';
  expect(zonesOf(readText(text, 'a.md').articles[0], 'HEADLINE')).toEqual(['张三会见李四的消息']);
});

it('reads links that are sentences, or tell what happened on a day', () => {
  const text = '# 年表\n\n- 2006年5月22日：[张三在首都会见李四](/1)\n- [2008年5月22日，张三在首都会见李四。](/2)\n';
  expect(zonesOf(readText(text, 'a.md').articles[0], 'BODY')).toEqual([
    '2006年5月22日：张三在首都会见李四',
    '2008年5月22日，张三在首都会见李四。',
  ]);
});

it('reads no summaries below the titles of other articles', () => {
  const text = '张三会见李四。\n\n[王五访问甲国](/1)\n\n[王五昨日访问甲国，会见了总统赵六。](/1)\n';
  expect(zonesOf(readText(text, 'a.md').articles[0], 'BODY')).toEqual(['张三会见李四。']);
});

it('reads links within text that a bullet begins', () => {
  const text = '张三会见李四。\n\n▪ [王五](/1)出席会见\n';
  expect(zonesOf(readText(text, 'a.md').articles[0], 'BODY')).toEqual(['张三会见李四。', '▪王五出席会见']);
});

it('begins an article at each heading that has a date of its own', () => {
  const items = ['2008-10-24 某某社', '2008-10-20', '2008-10-02 来源：某某网'].map(
    (header, index) =>
      `## 张某会见${'甲乙丙'.charAt(index)}国总理\n\n${header}\n\n张某昨日会见总理。\n\n双方商定合作。\n`,
  );
  const { articles } = readText(`# 剪报\n\n${items.join('\n')}`, 'a.md');
  expect(articles.map(({ publishedOn }) => publishedOn)).toEqual(['2008-10-24', '2008-10-20', '2008-10-02']);
  expect(articles.map((article) => zonesOf(article, 'HEADLINE').at(-1))).toEqual([
    '张某会见甲国总理',
    '张某会见乙国总理',
    '张某会见丙国总理',
  ]);
});

it('keeps the entries of a chronicle under a heading', () => {
  const text = '# 会晤\n\n张某会见李某。\n\n双方谈了关税。\n\n李某辞行。\n\n## 年表\n\n2008年10月24日 张某会见李某\n';
  expect(zonesOf(readText(text, 'a.md').articles[0], 'BODY').at(-1)).toBe('2008年10月24日 张某会见李某');
});

const markdown = (text: string) => readText(text, 'a.md').articles[0];

describe('what note-taking programs write', () => {
  it.each([
    ['甲国总统[[张某]]会见[[people/李某|李某]]。', '甲国总统张某会见李某。'],
    ['==张某会见李某。==', '张某会见李某。'],
    ['张某会见李某。%% 待核 %%', '张某会见李某。'],
    ['张某会见李某^[时任总理，后卸任。]，商定合作。', '张某会见李某，商定合作。'],
    ['甲国总统[张某]{.person}会见[李某]{style="color:red"}。[]{.anchor}', '甲国总统张某会见李某。'],
    ['张某会见李某，\\\n商定合作。', '张某会见李某，商定合作。'],
    ['::: {#content .body}\n张某会见李某。\n:::', '张某会见李某。'],
    ['[](https://news.example/ad)\n\n张某会见李某。', '张某会见李某。'],
    ['![[a.png]]\n\n- [ ] 张某会见李某。', '张某会见李某。'],
    ['张某说，a == b，c=d。', '张某说，a == b，c=d。'],
  ])('%j reads %j', (text, body) => {
    const article = markdown(`${text}\n`);
    expect(zonesOf(article, 'BODY')).toEqual([body]);
  });

  it('heads a box with its title', () => {
    const article = markdown('# 张某会见李某\n\n> [!note] 剪藏\n> 张某昨日会见李某。\n');
    expect(article?.zones.map((zone) => [zone.kind, textOf(article, zone)])).toEqual([
      ['HEADLINE', '张某会见李某'],
      ['SUBHEADING', '剪藏'],
      ['BODY', '张某昨日会见李某。'],
    ]);
  });

  it('sets attributes behind headings and pictures', () => {
    const article = markdown(
      '# 张某会见李某 {#id .title}\n\n[![张某与李某握手](a.jpg)](https://news.example/1)\n\n张某会见李某。\n\n![两国国旗在飘扬](b.jpg){width="5in"}\n',
    );
    expect(zonesOf(article, 'HEADLINE')).toEqual(['张某会见李某']);
    expect(zonesOf(article, 'CAPTION')).toEqual(['张某与李某握手', '两国国旗在飘扬']);
    expect(zonesOf(article, 'BODY')).toEqual(['张某会见李某。']);
  });

  it('quotes without it', () => {
    const text = '[[张某某|张某]]在首都会见[李某]{.person}，==商定\\\n合作==。\n';
    const { raw, articles } = readText(text, 'a.md');
    const [article] = articles;
    const { start, end } = rawSpan(article as never, article?.zones[0]?.sentences[0] as never);
    expect(quoteOf(raw.slice(start, end), 'a.md')).toBe('张某在首都会见李某，商定合作。');
  });
});

it('reads a row of a table as one paragraph, never as a title', () => {
  const table = '| 时间 | 地点 | 会见 |\n|--|--|--|\n| 2008年10月24日 | 首都 | 张某会见李某 |\n';
  const { articles } = readText(`张某会见李某。\n\n${table}\n会后两人共进晚餐。\n`, 'a.md');
  expect(articles).toHaveLength(1);
  expect(zonesOf(articles[0], 'BODY')).toEqual([
    '张某会见李某。',
    '时间|地点|会见',
    '2008年10月24日|首都|张某会见李某',
    '会后两人共进晚餐。',
  ]);
  expect(zonesOf(readText(table, 'a.md').articles[0], 'BODY')).toHaveLength(2);
});
