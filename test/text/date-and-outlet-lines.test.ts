import { describe, expect, it } from 'vitest';
import { readText, sentencesIn, zonesOf } from './read.js';

const title = '王毅会见河野太郎';
const body = ['国务委员兼外交部长王毅15日在东京会见日本外务大臣河野太郎。', '双方就中日关系交换意见。'];
const page = (...head: string[]): string => [...head, '', ...body].join('\n');

describe('lines at the head that each say one thing', () => {
  it.each([
    [[title, '来源：新华社', '2018-04-15 10:20'], '新华社'],
    [[title, '2018/4/15 14:20', '来源：新华社'], '新华社'],
    [[title, '', '新华社', '', '2018/4/15 14:20'], '新华社'],
    [[title, '2018年4月15日，14:20', '联合早报'], '联合早报'],
    [[title, '人民日报海外版', '2018.04.15 14:20'], '人民日报海外版'],
    [[title, '美国之音', '2018年4月15日 星期日 下午2:20'], '美国之音'],
    [['BBC中文', '', title, '', '2018年4月15日'], 'BBC中文'],
    [['中央社', title, '2018 年 4 月 15 日 下午 2 时 20 分'], '中央社'],
    [[title, '财新网', '20180415'], '财新网'],
  ])('are date and outlet of the article: %j', (head, outlet) => {
    const { articles } = readText(page(...head));
    expect(articles).toMatchObject([{ publishedOn: '2018-04-15', outlet }]);
    expect(zonesOf(articles[0], 'HEADLINE')).toEqual([title]);
    expect(zonesOf(articles[0], 'BODY')).toEqual(body);
  });

  it.each(['04-15 14:20', '3小时前', '14:20', '4/5/2018 14:20'])('are no text where they tell no day: %s', (time) => {
    const { articles } = readText(page(title, '新华社', time));
    expect(articles[0]?.publishedOn).toBeUndefined();
    expect(articles[0]).toMatchObject({ outlet: '新华社', text: [title, ...body].join('\n') });
  });

  it.each([
    ['2018-04-15 04:12 聯合報 特派記者王小明、李大同／東京報導', ['王小明', '李大同']],
    ['一百零七年四月十五日　聯合報　第一版', []],
    ['107年4月15日 中央社', []],
  ])('are read as papers of Taiwan write them: %s', (head, authors) => {
    const { articles } = readText(page(title, head));
    expect(articles).toMatchObject([{ publishedOn: '2018-04-15' }]);
    expect(articles[0]?.authors.map(({ name }) => name)).toEqual(authors);
    expect(zonesOf(articles[0], 'HEADLINE')).toEqual([title]);
    expect(zonesOf(articles[0], 'BODY')).toEqual(expect.arrayContaining(body));
  });

  it('name the reporter apart from the title', () => {
    const { articles } = readText(page(title, '澎湃新闻记者 王小明', '2018-04-15 14:20'));
    expect(articles).toMatchObject([{ authors: [{ name: '王小明' }] }]);
    expect(zonesOf(articles[0], 'HEADLINE')).toEqual([title]);
  });

  it('are not a title below its date that ends as the name of an outlet does', () => {
    const { articles } = readText(page('1978年12月16日', '中美发表建交公报'));
    expect(articles[0]).toMatchObject({ publishedOn: '1978-12-16' });
    expect(articles[0]?.outlet).toBeUndefined();
    expect(articles[0]?.text).toContain('中美发表建交公报');
  });

  it.each(['王毅会见法新社', '王毅访问新华社', '新关税措施出台', '中日联合公报'])(
    'are not a title that ends in the name of an outlet: %s',
    (line) => {
      expect(zonesOf(readText(page(line, '2018-04-15')).articles[0], 'HEADLINE')).toEqual([line]);
    },
  );
});

describe('lines at the foot', () => {
  it.each([['（来源：新华社）', '2018-04-15'], ['来源：新华社', '（2018年4月15日）'], ['来源：新华社 2018-04-15']])(
    'tell date and outlet of the article above: %s',
    (...foot) => {
      const { articles } = readText(page(title).concat('\n\n', foot.join('\n')));
      expect(articles).toMatchObject([{ publishedOn: '2018-04-15', outlet: '新华社' }]);
      expect(sentencesIn(articles[0])).toEqual([title, ...body]);
    },
  );

  it('give way to what the head tells', () => {
    const { articles } = readText(page(title, '2018-04-15 新华社').concat('\n来源：人民网 2018-04-16\n'));
    expect(articles).toMatchObject([{ publishedOn: '2018-04-15', outlet: '新华社' }]);
  });

  it('are none where a sentence is broken before a date', () => {
    const text = `${title}\n\n${body[0]}日本外务省说，日本外务大臣河野太郎此次访华的时间是\n2018年4月15日`;
    expect(readText(text).articles[0]?.publishedOn).toBeUndefined();
  });
});
