import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote.js';
import { rawSpan } from '../../src/text/article.js';
import { readText, sentencesIn, zonesOf } from './read.js';

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
    ['a colon', numbered((index) => `${index}: `)],
  ])('is quoted without them, where %s stands behind', (_, raw) => {
    const [article] = readText(raw).articles;
    const spans = article?.zones.flatMap((zone) => zone.sentences.map((sentence) => rawSpan(article, sentence))) ?? [];
    expect(spans.map(({ start, end }) => quoteOf(raw.slice(start, end), 'a.txt'))).toEqual(sentences);
  });

  it('is none where a line has no number of its own', () => {
    const list = '会谈议题\n\n1 中日关系。\n2 朝鲜半岛局势。\n3 双边贸易。\n';
    expect(sentencesIn(readText(list).articles[0])).toContain('2朝鲜半岛局势。');
  });
});

describe('a quote of a text that only has numbers keeps', () => {
  it.each([
    ['one at the end of a line', '双方签署了\n12 项合作协议。', '双方签署了12 项合作协议。'],
    ['those of a list', '双方谈了：\n1 关税；\n2 渔业。', '双方谈了：1 关税；2 渔业。'],
    [
      'those of a list that it begins with',
      '1 谈了关税；\n2 谈了渔业；\n3 谈了贸易。',
      '1 谈了关税；2 谈了渔业；3 谈了贸易。',
    ],
    ['a time', '会谈从\n10:30 开始。', '会谈从10:30 开始。'],
  ])('%s', (_, slice, quote) => expect(quoteOf(slice, 'a.txt')).toBe(quote));
});
