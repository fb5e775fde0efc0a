import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.js';
import { column, makePdf, type PdfString } from './make-pdf.js';
import { zonesOf } from './read.js';

const first = [
  '　　某某社首都2月1日电 1日，甲国',
  '总统张某在首都会见乙国总理李某。双方',
  '就关税问题交换意见，同意继续磋商。',
  '　　张某说，合作是最好的选择，两国应相',
  '向而行。李某表示赞同。',
];
const second = [
  '　　某某社丁城2月2日电 丙国外长王某',
  '2日在丁城会见丁国外长赵某，就边境问题',
  '进行磋商。双方同意保持沟通。',
  '　　王某说，丙方愿同丁方加强合作。',
];
const wide = [
  '　　戊国首相孙某将于三月访问己国，同己国总理周某举行会谈，讨论渔业问题。孙',
  '某说，戊方愿同己方就渔业问题达成协议。周某表示欢迎，说渔业对两国都很重要，',
  '两国渔民多有往来。外长吴某和郑某将陪同出席，并签署联合声明。双方商定成立工',
  '作组，每年举行一次会议。',
];
const title = (text: string, x: number, y: number, size = 20): PdfString => ({ text, x, y, size });
const pair = (top: number, at = 310): PdfString[] => [
  title('甲国总统会见乙国总理', 50, top),
  title('丙国外长访问丁国', at, top),
  ...column(first, 50, top - 40),
  ...column(second, at, top - 40),
];

/** The titles of each article with how its body begins. */
async function outline(strings: readonly PdfString[]): Promise<string[]> {
  const { articles } = await readDocument('a.pdf', makePdf([strings]));
  return articles.map((article) => {
    const body = zonesOf(article, 'BODY').map((text) => text.replace(/^某某社.*日电\s?/u, '').slice(0, 6));
    return [...zonesOf(article, 'HEADLINE'), ...body].join(' ');
  });
}
const articles = ['甲国总统会见乙国总理 1日，甲国总 张某说，合作', '丙国外长访问丁国 丙国外长王某 王某说，丙方'];

describe('articles side by side on a page of a PDF file', () => {
  it('have each its own title and columns', async () => {
    expect(await outline(pair(760))).toEqual(articles);
  });

  it('have each its own title where one ends right before the next', async () => {
    const [, ...others] = pair(760, 300);
    const long = '甲国总统会见乙国总理李某';
    expect(await outline([title(long, 50, 760), ...others])).toEqual([
      `${long} 1日，甲国总 张某说，合作`,
      '丙国外长访问丁国 丙国外长王某 王某说，丙方',
    ]);
    const across = [title(long, 50, 760), title('双方谈渔业', 298, 760), ...column(first, 60, 720)];
    expect(await outline([...across, ...column(second, 315, 720)])).toEqual([
      `${long} 双方谈渔业 1日，甲国总 张某说，合作 丙国外长王某 王某说，丙方`,
    ]);
  });

  it('have titles, though they are hardly larger than the text', async () => {
    expect(await outline(pair(760).map((one) => (one.size === 20 ? { ...one, size: 15 } : one)))).toEqual(articles);
  });

  it.each([
    ['above', 780, [...pair(640)]],
    ['below', 560, [...pair(760)]],
  ])('stay apart from one %s them that is as wide as the page', async (where, top, others) => {
    const strings = [...others, title('戊国首相将访问己国', 50, top), ...column(wide, 50, top - 35)];
    const other = '戊国首相将访问己国 戊国首相孙某';
    expect(await outline(strings)).toEqual(where === 'above' ? [other, ...articles] : [...articles, other]);
  });

  it('stay apart from one in columns below them', async () => {
    const narrow = [wide.slice(0, 2), wide.slice(2)].map((lines) => lines.join('').match(/.{1,18}/gu) ?? []);
    const [left = [], right = []] = narrow;
    const strings = [...pair(760), title('戊国首相将访问己国', 50, 560)];
    expect(await outline([...strings, ...column(left, 50, 520), ...column(right, 310, 520)])).toEqual([
      ...articles,
      '戊国首相将访问己国 戊国首相孙某 两国渔民多有',
    ]);
  });

  it('are one article where a subheading stands at the head of a column', async () => {
    const right = [title('双方保持沟通', 310, 720, 15), ...column(second, 310, 690)];
    expect(await outline([title('甲国总统会见乙国总理', 50, 760), ...column(first, 50, 720), ...right])).toEqual([
      '甲国总统会见乙国总理 1日，甲国总 张某说，合作 丙国外长王某 王某说，丙方',
    ]);
  });
});
