import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote.js';
import { type ReadDocument, rawSpan } from '../../src/text/article.js';
import { longestSentence } from '../../src/text/sentences.js';
import { readOwn, readSeed, readText, sentencesIn, textOf, zonesOf } from './read.js';

const newspaper = readSeed('000_5df478c603910367.txt');
const website = readSeed('001_fa7c6f998b3fd710.txt');
const own = ['wrapped-page.txt', 'web-page.txt', 'short-items.txt'].map(readOwn);

describe('the newspaper page', () => {
  const [first, second, third] = newspaper.articles;

  it('holds three articles, the last without a headline', () => {
    expect(newspaper.articles.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
    expect(zonesOf(first, 'HEADLINE')).toEqual([
      '中美双方争取尽快达成经贸协议',
      '特朗普在白宫会见刘鹤 美方团队中旬赴华再谈',
    ]);
    expect(zonesOf(second, 'HEADLINE')).toEqual(['中美经贸高级别磋商', '取得重要阶段性进展']);
    expect(zonesOf(third, 'HEADLINE')).toEqual([]);
    expect(newspaper.articles.map((article) => zonesOf(article, 'BODY').length)).toEqual([4, 6, 6]);
  });

  it('has a dateline, apart from the first sentence, and a byline', () => {
    expect(first?.dateline).toMatchObject({ outlet: '新华社', place: '华盛顿', date: '1月31日' });
    expect(sentencesIn(first)[2]).toBe('新华社华盛顿1月31日电');
    expect(sentencesIn(first)[3]).toMatch(/^当地时间1月31日，美国总统/u);
    expect(third?.authors.map(({ name }) => name)).toEqual(['周效政', '韩洁', '高攀']);
    expect(third?.authors.map((author) => third && textOf(third, author))).toEqual(['周效政', '韩洁', '高攀']);
    expect(sentencesIn(third).at(-1)).toBe('新华社记者 周效政 韩洁 高攀');
    expect(third?.outlet).toBe('新华社');
  });

  it('has words that were broken over lines whole again', () => {
    expect(first?.text).toContain('致特朗普总统的口信');
    expect(first?.text).toContain('两国经济团队近来开展了密集磋商');
    expect(first?.text).toContain('姆努钦财长2月中旬将率领');
    expect(third?.text).toContain('升级10个多月来');
  });

  it('keeps a paragraph whose first digit the page lost', () => {
    expect(zonesOf(second, 'BODY')[0]).toMatch(/^月30日至31日，中共中央政治局委员/u);
  });
});

describe('the web page', () => {
  it('is one article with its title once, a subheading, and a caption without the credit', () => {
    expect(website.articles).toHaveLength(1);
    const [article] = website.articles;
    expect(zonesOf(article, 'HEADLINE')).toEqual([website.metadata.title]);
    expect(zonesOf(article, 'SUBHEADING')).toEqual(['美媒：華府要求中方　2020年前減2000億美元順差']);
    expect(zonesOf(article, 'CAPTION')).toEqual(['姆欽（左）率團到北京，會晤中方官員。']);
    expect(zonesOf(article, 'BODY')).toHaveLength(5);
    expect(article?.text).not.toMatch(/訂戶|http|figure/u);
    expect(article?.authors).toEqual([]);
    expect(website.metadata).toMatchObject({ publishedOn: '2018-05-04', publishedOnBasis: 'DOCUMENT' });
  });
});

describe('pages of the same shapes', () => {
  const [wrapped, web, items] = own as [ReadDocument, ReadDocument, ReadDocument];

  it('splits a wrapped page at headlines and where column and indent change', () => {
    expect(wrapped.articles.map((article) => zonesOf(article, 'HEADLINE'))).toEqual([
      ['甲乙两国会谈取得积极成果', '张三在某宫会见李四 双方同意继续磋商'],
      ['两国副部级磋商结束', '双方约定下月再谈'],
      [],
    ]);
    expect(wrapped.articles[2]?.authors.map(({ name }) => name)).toEqual(['周甲乙', '韩丙', '高丁']);
    expect(wrapped.articles[0]?.text).toContain('致张三总统的口信');
  });

  it('leaves page noise out and keeps lists, pulled sentences and the text of links', () => {
    const [article] = web.articles;
    expect(zonesOf(article, 'SUBHEADING')).toEqual(['傳媒：甲方要求減稅　乙方未回應']);
    expect(zonesOf(article, 'CAPTION')).toEqual(['張三（左）率團到訪，會晤李四。']);
    expect(zonesOf(article, 'BODY')).toEqual([
      '兩國代表周四舉行會談，雙方就關稅問題交換意見，「在有些領域達成了共識」。不過，外交部聲明則稱，仍有分歧。',
      '張三表示，會談是坦誠的，雙方將繼續保持溝通。',
      '總統張三（Zhang San）',
      '副總理李四（Li Si）',
      '李四說：「我們會繼續努力。這需要時間，也需要耐性。」',
    ]);
  });

  it('goes on where a print of a web page broke it', () => {
    const lines = [
      '甲乙两国部长8日举行会谈',
      '',
      '    甲国部长张三8日在北京会见李四。双方就农业、',
      '科技等议题交换意见，并商定9日',
      '',
    ];
    const printed = [
      'https://news.example/1.html 1/2',
      '2018/5/9 17:05 某某网',
      '',
      '继续会谈。会谈为期两天，双方都表示满意。',
      '',
    ];
    const { articles } = readText([...lines, ...printed].join('\n'));
    const text = zonesOf(articles[0], 'BODY').join('');
    expect(text).toContain('并商定9日继续会谈。');
    expect(text).not.toContain('example');
  });

  it('makes each short item an article, all with the date of the page', () => {
    expect(items.articles.map((article) => zonesOf(article, 'HEADLINE'))).toEqual([
      ['国际联播快讯', '甲乙两国公布团聚名单'],
      ['丙国外长称愿同丁国合作'],
    ]);
    expect(items.articles.map(({ publishedOn, outlet }) => [publishedOn, outlet])).toEqual([
      ['2018-08-04', '央视网'],
      ['2018-08-04', '央视网'],
    ]);
    expect(items.articles[0]?.text).not.toContain('央视网消息');
  });
});

describe('offsets', () => {
  const bare = (text: string) => text.replace(/\s+/gu, '');

  it.each([newspaper, website, ...own])(
    'lead from every sentence of $file to the raw document',
    ({ file, raw, articles }) => {
      for (const article of articles) {
        expect(article.offsets).toHaveLength(article.text.length + 1);
        for (const zone of article.zones) {
          let at = zone.start;
          for (const sentence of zone.sentences) {
            expect(article.text.slice(at, sentence.start).trim()).toBe('');
            expect(textOf(article, sentence)).toBe(textOf(article, sentence).trim());
            const { start, end } = rawSpan(article, sentence);
            const quote = quoteOf(raw.slice(start, end), file);
            if (!quote.includes('](')) expect(bare(quote)).toBe(bare(textOf(article, sentence)));
            at = sentence.end;
          }
          expect(at).toBe(zone.end);
        }
        for (let index = 0; index < article.text.length; index += 1) {
          const character = article.text.charAt(index);
          if (character !== '\n' && character !== ' ') expect(raw.charAt(article.offsets[index] ?? -1)).toBe(character);
        }
      }
    },
  );
});

it('reads names through characters that nobody sees, and counts them', () => {
  const { raw, articles } = readText('张\u200b三会见李\u00ad四。\n');
  const [article] = articles;
  const [sentence] = article?.zones.flatMap(({ sentences }) => sentences) ?? [];
  expect(zonesOf(article, 'BODY')).toEqual(['张三会见李四。']);
  const { start, end } = rawSpan(article as never, sentence as never);
  expect(raw.slice(start, end)).toBe('张\u200b三会见李\u00ad四。');
});

describe('texts without mercy', () => {
  it('refuses what goes on without an end of a sentence', () => {
    expect(() => readText(`张三会见李四。${'王'.repeat(600_000)}`)).toThrow(/600000 characters/u);
  });

  it('cuts an endless line into bounded sentences', () => {
    const { articles } = readText('他在会上表示双方将继续合作'.repeat(20_000));
    const lengths = sentencesIn(articles[0]).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(20_000 * 13);
  });

  it.each([
    '「',
    '[a](',
    '<a',
    '<!-- ',
    '“走。',
    '「走。」',
    '{{<',
    '**',
    '# 甲\n',
    '甲会见乙\n',
    '[[',
    '[[a|',
    '{#',
    '%%',
    '^[',
  ])('reads many %j', (piece) => {
    for (const name of ['a.txt', 'a.md'])
      expect(() => readText(`张三会见李四。\n${piece.repeat(30_000)}`, name)).not.toThrow();
  });
});
