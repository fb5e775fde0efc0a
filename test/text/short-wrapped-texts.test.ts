import { describe, expect, it } from 'vitest';
import type { ZoneKind } from '../../src/text/article.js';
import { readText, zonesOf } from './read.js';

const zones = (text: string, kind: ZoneKind): string[] =>
  readText(text).articles.flatMap((article) => zonesOf(article, kind));

const sentence = '甲国总统张某1日在首都会见到访的乙国总理李某，双方就关税问题和渔业问题深入交换意见，同意继续磋商。';

/** The text broken after every `width` characters, a full stop or comma kept on the line that it ends. */
const wrap = (text: string, width: number): string =>
  text.match(new RegExp(`.{1,${width}}[，。]?`, 'gu'))?.join('\n') ?? '';

describe('a text of a few wide lines', () => {
  it.each([35, 36, 38, 40, 44])('broken at %d columns is one paragraph', (width) => {
    expect(zones(`${wrap(sentence, width)}\n`, 'BODY')).toEqual([sentence]);
  });

  it.each([35, 40])('broken at %d columns keeps its title and its other paragraphs apart', (width) => {
    const text = `甲国总统会见乙国总理\n${wrap(sentence, width)}\n李某二日离开首都。\n`;
    expect(zones(text, 'HEADLINE')).toEqual(['甲国总统会见乙国总理']);
    expect(zones(text, 'BODY')).toEqual([sentence, '李某二日离开首都。']);
    const [one, other] = [wrap(sentence, width), wrap(sentence.replace('甲国', '丙国'), width)];
    expect(zones(`甲国总统会见乙国总理\n${one}\n丙国总统会见乙国总理\n${other}\n`, 'HEADLINE')).toEqual([
      '甲国总统会见乙国总理',
      '丙国总统会见乙国总理',
    ]);
  });

  it.each([26, 28, 30])('of three or more lines, broken at %d columns, is one paragraph', (width) => {
    const longer = sentence.replace('交换意见', '交换意见，并谈到两国在能源、教育、旅游和文化等领域的合作');
    expect(zones(`甲国总统会见乙国总理\n\n　　${wrap(longer, width)}\n`, 'BODY')).toEqual([longer]);
    expect(zones(`${wrap(longer, width)}\n`, 'HEADLINE')).toEqual([]);
  });

  it('goes on from a line that has a dateline', () => {
    const text = '某某社首都2月1日电　甲国总统张某1日在首都会见\n到访的乙国总理李某。\n';
    expect(zones(text, 'BODY')).toEqual(['某某社首都2月1日电　甲国总统张某1日在首都会见到访的乙国总理李某。']);
    expect(zones(text, 'HEADLINE')).toEqual([]);
  });

  it('keeps two titles and a short paragraph apart', () => {
    const titles = ['甲国总统张某在首都会见到访的乙国总理', '双方同意就关税问题继续进行磋商会谈'];
    const { articles } = readText(`${titles.join('\n')}\n张某表示欢迎。\n`);
    expect(articles.flatMap(({ zones }) => zones)).toHaveLength(3);
  });

  it.each([
    ['a title with a comma', '甲国总统在首都会见到访的乙国总理，双方同意就关税问题继续磋商并签署联合公报', sentence],
    ['a title in halves', '张某：愿同乙国加强合作，推动关系发展　李某：重视甲国关切，将尽快采取措施', '双方继续磋商。'],
    [
      'a lead',
      '甲国总统张某在首都会见到访的乙国总理李某，双方就关税问题交换了意见',
      '某某社首都2月1日电 1日，两国领导人会谈。',
    ],
    ['a paragraph among wider ones', sentence.replace('。', ''), `${sentence.replace('。', '，')}并将再次会谈。`],
    ['an item of a list', '一、甲国取消对乙国渔产品加征的关税，乙国取消对甲国机电产品加征的关税', '二、双方每年会晤。'],
  ])('keeps %s apart', (_, first, second) => {
    const { articles } = readText(`${first}\n${second}\n`);
    expect(articles.flatMap(({ zones }) => zones)).toHaveLength(2);
  });
});
