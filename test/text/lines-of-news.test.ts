import { describe, expect, it } from 'vitest';
import { bylineAtEnd, bylineInBrackets } from '../../src/text/byline.js';
import { datelineAt } from '../../src/text/dateline.js';
import { headerOf } from '../../src/text/header-line.js';
import { leadInOf } from '../../src/text/lead-in.js';
import { withoutCredit } from '../../src/text/photo-credit.js';
import { readText, zonesOf } from './read.js';

describe('header lines', () => {
  it.each([
    ['来源：央视网 2018-05-18 19:17:30', { publishedOn: '2018-05-18', outlet: '央视网' }],
    ['新华社“新华视点”微博 2019-11-26', { publishedOn: '2019-11-26', outlet: '新华社' }],
    ['来源：人民日报 2019-02-16', { publishedOn: '2019-02-16', outlet: '人民日报' }],
    ['中華民國七十八年十二月四日 星期一 第三版', { publishedOn: '1989-12-04' }],
    ['2019年11月26日 10:00 来源：人民网', { publishedOn: '2019-11-26', outlet: '人民网' }],
    ['某某网2019-11-2608:30', { publishedOn: '2019-11-26', outlet: '某某网' }],
    ['http://www.news.example 2019年11月26日17:20 某某网', { publishedOn: '2019-11-26', outlet: '某某网' }],
    ['21:002019/11/26', { publishedOn: '2019-11-26' }],
    ['发表时间：26/11/2019 - 16:02', { publishedOn: '2019-11-26' }],
    ['日期 6.11.2019', { publishedOn: '2019-11-06' }],
    ['November 26, 2019 5:30 PM', { publishedOn: '2019-11-26' }],
    ['2019-11-25T22:30:00Z', { publishedOn: '2019-11-26' }],
  ])('%s', (line, header) => expect(headerOf(line, true)).toEqual(header));

  it.each([
    '来源: 某某网举报',
    '来源：某某网 参与互动(12)',
    '某某网[微博]',
    '来源于 某某网',
    '作者：某某社 来源：某某网 浏览次数：123',
    '某某网 2.3万阅读 评论 12',
    '原创 小张 某某网',
    '某某网 HKT',
    '上午 10:30:00 某某网',
    '某某网 （11/27 09:05 更新）',
  ])('name the outlet alone: %s', (words) =>
    expect(headerOf(`2019-11-26 ${words}`, true)).toEqual({ publishedOn: '2019-11-26', outlet: '某某网' }),
  );

  it.each([
    'Published Time: 2019-11-26',
    '发送时间: 2019-11-26',
    '發稿時間：2019/11/26',
    '发布 /2019年11月26日 5:30 AM',
  ])('name none where there is none: %s', (line) =>
    expect(headerOf(line, true)).toEqual({ publishedOn: '2019-11-26' }),
  );

  it('tell a later change from the day of publication', () => {
    expect(headerOf('更新：2019-11-28 10:00', true)).toEqual({ publishedOn: '2019-11-28', changed: true });
    expect(headerOf('2019年11月26日, 11:05 (更新: 2021年1月1日)', true)).toEqual({ publishedOn: '2019-11-26' });
    expect(headerOf('发表时间：26/11/2019 - 16:02更改时间：27/11/2019 - 10:00', true)).toEqual({
      publishedOn: '2019-11-26',
    });
    const dateOf = (text: string) => readText(text).articles[0]?.publishedOn;
    const body = '\n甲国总统张某会见乙国总理李某。\n';
    expect(dateOf(`甲会见乙\n出版：2019-11-26\n更新：2019-11-28${body}`)).toBe('2019-11-26');
    expect(dateOf(`甲会见乙\n更新：2019-11-28\n出版：2019-11-26${body}`)).toBe('2019-11-26');
    expect(dateOf(`甲会见乙\n更新：2019-11-28${body}`)).toBe('2019-11-28');
    expect(dateOf(`---\ndate: 2019-11-26\n---\n甲会见乙\n更新：2019-11-28${body}`)).toBeUndefined();
  });

  it.each([
    ['来源：某某网 作者：李某 2019-11-26', '作者：李某', ['李某'], '某某网'],
    [
      '2019-11-26 15:32某某報／ 記者李某、張某某／首都26日電',
      '某某報／ 記者李某、張某某／首都26日電',
      ['李某', '張某某'],
      '某某報',
    ],
    ['2019-11-26 03:00 某某時報 【李某某／首都廿六日電】', '【李某某／首都廿六日電】', ['李某某'], '某某時報'],
  ])('leave to the text who wrote: %s', (line, byline, names, outlet) => {
    const [article] = readText(`甲会见乙\n${line}\n甲国总统张某会见乙国总理李某。\n`).articles;
    expect(zonesOf(article, 'BODY')).toEqual([byline, '甲国总统张某会见乙国总理李某。']);
    expect(article?.authors.map(({ name }) => name)).toEqual(names);
    expect(article).toMatchObject({ publishedOn: '2019-11-26', outlet });
  });

  it.each([
    '双方于2018年5月3日举行会谈',
    '甲2018-05-18会见乙。',
    '日期 6/11/2019',
    'https://news.example/2018-05-18/1.html',
    '张某2018年5月3日发表讲话',
  ])('are not %s', (line) => expect(headerOf(line, true)).toBeUndefined());
});

describe('lead-ins and datelines', () => {
  it('tell the outlet', () => {
    expect(leadInOf('央视网消息（新闻联播）：甲会见乙。')).toEqual({ length: 12, outlet: '央视网' });
    expect(leadInOf('【某報專訊】甲會見乙。')).toEqual({ length: 6, outlet: '某報' });
    expect(leadInOf('（某某日報報道）甲會見乙。')).toEqual({ length: 8, outlet: '某某日報' });
    expect(leadInOf('〔某某社〕甲會見乙。')).toEqual({ length: 5, outlet: '某某社' });
    expect(leadInOf('【本報訊】甲會見乙。')).toEqual({ length: 5 });
    expect(leadInOf('据新华社消息，甲会见乙。')).toBeUndefined();
    expect(leadInOf('（據某某社報道）甲會見乙。')).toBeUndefined();
  });

  it.each([
    ['新华社华盛顿1月31日电 当地时间', { outlet: '新华社', place: '华盛顿', date: '1月31日' }],
    ['中新社北京11月3日电（记者 张三）', { outlet: '中新社', place: '北京', date: '11月3日' }],
    ['（中央社台北3日電）甲', { outlet: '中央社', place: '台北', date: '3日' }],
    [
      '（某某社記者張某某首都3日電）甲',
      { place: '首都', date: '3日', authors: [{ name: '張某某', start: 6, end: 9 }] },
    ],
    ['（某某社記者李某、張某華盛頓3日電）甲', { place: '華盛頓', authors: [{ name: '李某' }, { name: '張某' }] }],
    ['（某某社記者李三北京3日電）甲', { place: '北京', authors: [{ name: '李三' }] }],
    ['（某某社記者東方某某東京3日電）甲', { place: '東京', authors: [{ name: '東方某某' }] }],
    ['某某社东京十月二十三日电 张某', { place: '东京', date: '10月23日' }],
  ])('%s', (text, dateline) => expect(datelineAt(text, 0)).toMatchObject(dateline));

  it.each(['美国网络电商张三说', '新华社的报道称'])('are not %s', (text) =>
    expect(datelineAt(text, 0)).toBeUndefined(),
  );
});

describe('bylines', () => {
  const names = (text: string) => bylineAtEnd(text, { start: 0, end: text.length })?.authors.map(({ name }) => name);

  it.each([
    ['这是共赢。 新华社记者 周甲乙 韩丙 高丁', ['周甲乙', '韩丙', '高丁']],
    ['这是共赢。（记者张三、李四）', ['张三', '李四']],
    ['新华社记者 张 三', ['张三']],
    ['記者張三／綜合報導', ['張三']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each(['这是共赢。发言人会见记者。', '他是新华社记者，常驻某地'])('are not %s', (text) =>
    expect(names(text)).toBeUndefined(),
  );

  it('in brackets name reporters and no photographers', () => {
    const within = (text: string) =>
      bylineInBrackets(text, { start: 0, end: text.length })?.authors.map(({ name }) => name);
    expect(within('（记者 张三 李四）甲会见乙。')).toEqual(['张三', '李四']);
    expect(within('（記者張三報道）甲會見乙。')).toEqual(['張三']);
    expect(within('（记者张三摄）甲会见乙。')).toBeUndefined();
    expect(within('〔記者張三、李四四／桃園報導〕甲會見乙。')).toEqual(['張三', '李四四']);
    expect(within('【李四／北京廿三日電】甲會見乙。')).toEqual(['李四']);
    expect(within('（路透／北京電）甲會見乙。')).toBeUndefined();
  });
});

describe('a name on a line of its own', () => {
  const authorsOf = (text: string) => readText(text).articles[0]?.authors.map(({ name }) => name);
  const body = '\n\n甲国总统张某会见乙国总理李某。\n';

  it('is the author whom the document names', () => {
    expect(authorsOf(`---\nauthor: 李某某\n---\n# 甲会见乙\n\n李某某${body}`)).toEqual(['李某某']);
    expect(authorsOf(`# 甲会见乙\n\n李某某${body}`)).toEqual([]);
  });

  it('is that of the reporter of whom the next line speaks', () => {
    expect(authorsOf(`# 甲会见乙\n\n李某某\n\n某某网驻首都记者${body}`)).toEqual(['李某某']);
  });
});

describe('photo credits', () => {
  it.each([
    ['甲會晤乙。美聯社', '甲會晤乙。'],
    ['甲會晤乙。何大文攝', '甲會晤乙。'],
    ['甲與乙合照(社交網絡圖片)', '甲與乙合照'],
    ['甲會晤乙。翻攝某Facebook', '甲會晤乙。'],
    ['甲會晤乙。兩人握手。', '甲會晤乙。兩人握手。'],
    ['甲會晤乙', '甲會晤乙'],
  ])('%s', (caption, kept) => expect(caption.slice(0, withoutCredit(caption))).toBe(kept));
});
