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

describe('a text with a blank line behind every line', () => {
  const title = '王毅会见河野太郎';
  const told = [
    '国务委员兼外交部长王毅15日在东京会见日本外务大臣河野太郎，双方就中日关系和朝鲜半岛局势等共同关心的问题交换意见，同意继续保持密切沟通，推动两国关系改善发展。',
    '王毅说，中方愿同日方一道落实两国领导人达成的共识，妥善处理敏感问题，推动各领域务实合作取得更多成果。',
  ];
  const spaced = (...paragraphs: string[]): string => paragraphs.join('\n').split('\n').join('\n\n');

  it.each([28, 30, 34, 40])('is joined where a line of %d characters breaks a sentence', (width) => {
    const text = spaced(title, ...told.map((one) => wrap(one, width)));
    expect(zones(text, 'HEADLINE')).toEqual([title]);
    expect(zones(text, 'BODY').join('')).toBe(told.join(''));
    expect(zones(text, 'BODY')[0]).toMatch(/改善发展。/u);
  });

  it.each([
    ['就中日关系和朝鲜半岛局势等共同关心的问题', '国务委员兼外交部长王毅15日在东京会见日本外务大臣河野太郎，双方'],
    ['问题交换意见。', '国务委员兼外交部长王毅15日会见日本外务大臣河野太郎。双方就中日关系'],
  ])('is joined though only two lines tell it: %s', (second, first) => {
    const end = second.endsWith('。') ? second : `${second}交换意见。`;
    expect(zones(spaced(title, first.replace('双方', '双方就'), end), 'BODY')).toHaveLength(1);
  });

  it('keeps a title with a comma and its short paragraphs apart', () => {
    const long = '习近平会见基辛格：中美关系正站在新的十字路口，需要双方作出新的决断';
    const paragraphs = ['国家主席习近平20日会见美国前国务卿基辛格。', '王毅参加会见。'];
    expect(readText(spaced(long, ...paragraphs)).articles[0]?.text).toBe([long, ...paragraphs].join('\n'));
  });

  it('keeps a deck apart', () => {
    const deck = '双方就中日关系交换意见，同意保持沟通';
    const { articles } = readText(spaced(title, deck, ...told));
    expect(articles[0]?.text).toBe([title, deck, ...told].join('\n'));
  });
});
