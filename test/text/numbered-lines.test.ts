import { describe, expect, it } from 'vitest';
import { quoteFrom } from '../../src/model/quote.js';
import { rawSpan } from '../../src/text/article.js';
import { readText, sentencesIn, textOf, zonesOf } from './read.js';

const title = '王毅会见河野太郎';
const lines = [
  title,
  '',
  '国务委员兼外交部长王毅15日在东京会见日本外务大臣河野太郎，双方就中日关系',
  '和朝鲜半岛局势等共同关心的问题深入交换了意见，同意继续保持密切沟通与协调，',
  '推动两国关系改善发展。',
  '双方商定年内再次会晤。',
];
const sentences = [title, lines.slice(2, 5).join(''), '双方商定年内再次会晤。'];
const numbered = (number: (index: number) => string, from = 1): string =>
  lines.map((line, index) => number(index + from) + line).join('\n');

describe('a text whose lines begin with their numbers', () => {
  it.each([
    ['as cat -n prints it', numbered((index) => `${String(index).padStart(6)}\t`)],
    ['as a pager shows it', numbered((index) => `${String(index).padStart(7)} `)],
    ['with a colon', numbered((index) => `${index}: `)],
    ['with a space', numbered((index) => `${index} `)],
    ['with a full-width space', numbered((index) => `${index}\u3000`)],
    ['with an arrow', numbered((index) => `${String(index).padStart(6)}→`)],
    ['with a bar, blank lines without one', numbered((index) => `${index} | `).replace('2 | ', '2')],
    ['with a colon and an indent, blank lines without', numbered((index) => `${index}:    `).replace('2:    ', '2:')],
    ['from the middle of a file', numbered((index) => `${index}\t`, 120)],
    [
      'but for blank lines',
      lines
        .filter((line) => line !== '')
        .map((line, index) => `${index + 1} ${line}`)
        .join('\n'),
    ],
    ['anew on each page', lines.map((line, index) => `${(index % 4) + 1}\t${line}`).join('\r\n')],
  ])('is read without them, %s', (_, raw) => {
    const [article] = readText(raw).articles;
    expect(zonesOf(article, 'HEADLINE')).toEqual([title]);
    expect(sentencesIn(article)).toEqual(sentences);
  });

  it.each([
    ['a tab', numbered((index) => `${index}\t`)],
    ['a space', numbered((index) => `${index} `)],
    ['a full-width space', numbered((index) => `${index}\u3000`)],
    ['a colon', numbered((index) => `${index}: `)],
    ['a number of three digits and a space', numbered((index) => `${index} `, 97)],
    ['a number that begins again with 1 within a sentence', numbered((index) => `${((index - 1) % 4) + 1} `)],
  ])('is quoted without them: %s', (_, raw) => {
    expect(quotesIn(raw)).toEqual(sentences);
  });

  it.each([['→'], ['|'], [':'], ['：']])(
    'is read without them where a line itself begins with a number behind %s',
    (sign) => {
      const raw = [title, '', '王毅会见河野太郎。', '2018年的会谈在东京举行。', '31日，双方再次会谈。']
        .map((line, index) => `${index + 1}${sign}${line}`)
        .join('\n');
      const read = ['王毅会见河野太郎。', '2018年的会谈在东京举行。', '31日，双方再次会谈。'];
      expect(sentencesIn(readText(raw).articles[0])).toEqual([title, ...read]);
      expect(quotesIn(raw)).toEqual([title, ...read]);
    },
  );

  it.each([
    ['a line has no number of its own', '会谈议题\n\n1 中日关系。\n2 朝鲜半岛局势。\n3 双边贸易。', '2 朝鲜半岛局势。'],
    ['they are years', '2016\t双方会谈。\n2017\t双方再次会谈。\n2018\t双方签署协议。', '2017\t双方再次会谈。'],
    ['they are hours', '9:00 双方会谈。\n10:00 双方签署协议。\n11：双方会见记者。', '10:00 双方签署协议。'],
    ['they are months', '1 月，双方会谈。\n2 月，双方再次会谈。\n3 月，双方签署协议。', '2 月，双方再次会谈。'],
    ['there are two', '1\t双方会谈。\n2\t双方再次会谈。', '2\t双方再次会谈。'],
  ])('is none where %s', (_, raw, quote) => {
    expect(quotesIn(raw)).toContain(quote);
  });

  it('has the same sentences in text and quotes where a sentence goes over each of its lines', () => {
    const words = lines.join('').replace(/。/gu, '，');
    for (const width of [12, 21, 33]) {
      const broken = Array.from({ length: 7 }, (_, index) => words.slice(index * width, (index + 1) * width));
      for (const sign of [' ', '\u3000', '\t', ': ', '→', ' | ']) {
        const raw = broken.map((line, index) => `${index + 8}${sign}${line}`).join('\n');
        const [article] = readText(`${raw}。`).articles;
        const read = article?.zones.flatMap((zone) => zone.sentences.map((sentence) => textOf(article, sentence)));
        expect(quotesIn(`${raw}。`)).toEqual(read);
      }
    }
  });
});

describe('a quote of a text that only has numbers keeps', () => {
  it.each([
    ['one at the end of a line', '双方签署了\n12 项合作协议。', '双方签署了12 项合作协议。'],
    ['those of a list', '双方谈了：\n1 关税；\n2 渔业；\n3 贸易。', '双方谈了：1 关税；2 渔业；3 贸易。'],
    ['a time', '会谈从\n10:30 开始。', '会谈从10:30 开始。'],
  ])('%s', (_, raw, quote) => {
    expect(quoteFrom({ raw, file: 'a.txt' }, { start: 0, end: raw.length })).toBe(quote);
  });
});

function quotesIn(raw: string): string[] {
  const document = readText(raw);
  return document.articles.flatMap((article) =>
    article.zones.flatMap((zone) => zone.sentences.map((sentence) => quoteFrom(document, rawSpan(article, sentence)))),
  );
}
