import { describe, expect, it } from 'vitest';
import { bylineAtEnd, bylineInBrackets } from '../../src/text/byline.js';
import { datelineAt } from '../../src/text/dateline.js';
import { headerOf } from '../../src/text/header-line.js';
import { leadInOf } from '../../src/text/lead-in.js';
import { withoutCredit } from '../../src/text/photo-credit.js';

describe('header lines', () => {
  it.each([
    ['来源：央视网 2018-05-18 19:17:30', { publishedOn: '2018-05-18', outlet: '央视网' }],
    ['新华社“新华视点”微博 2019-11-26', { publishedOn: '2019-11-26', outlet: '新华社' }],
    ['来源：人民日报 2019-02-16', { publishedOn: '2019-02-16', outlet: '人民日报' }],
    ['中華民國七十八年十二月四日 星期一 第三版', { publishedOn: '1989-12-04' }],
    ['2019年11月26日 10:00 来源：人民网', { publishedOn: '2019-11-26', outlet: '人民网' }],
  ])('%s', (line, header) => expect(headerOf(line, true)).toEqual(header));

  it.each(['双方于2018年5月3日举行会谈', '甲2018-05-18会见乙。'])('are not %s', (line) =>
    expect(headerOf(line, true)).toBeUndefined(),
  );
});

describe('lead-ins and datelines', () => {
  it('tell the outlet', () => {
    expect(leadInOf('央视网消息（新闻联播）：甲会见乙。')).toEqual({ length: 12, outlet: '央视网' });
    expect(leadInOf('据新华社消息，甲会见乙。')).toBeUndefined();
  });

  it.each([
    ['新华社华盛顿1月31日电 当地时间', { outlet: '新华社', place: '华盛顿', date: '1月31日' }],
    ['中新社北京11月3日电（记者 张三）', { outlet: '中新社', place: '北京', date: '11月3日' }],
    ['（中央社台北3日電）甲', { outlet: '中央社', place: '台北', date: '3日' }],
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
