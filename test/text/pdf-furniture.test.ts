import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.js';
import { column, makePdf, type PdfString } from './make-pdf.js';
import { zonesOf } from './read.js';

const title = '甲国总统会见乙国总理';
const lines = [
  '　　甲国总统张某1日在首都会见乙国总理李某，双方就关税问题交换意见，同意',
  '继续磋商。',
  '　　张某说，合作是最好的选择',
];
const text = [{ text: title, x: 50, y: 740, size: 20 }, ...column(lines, 50, 700)];
const body = [
  '甲国总统张某1日在首都会见乙国总理李某，双方就关税问题交换意见，同意继续磋商。',
  '张某说，合作是最好的选择',
];

const zones = async (...strings: PdfString[]): Promise<string[]> => {
  const { articles } = await readDocument('a.pdf', makePdf([strings]));
  return articles.flatMap(({ zones: found }, index) =>
    [...new Set(found.map(({ kind }) => kind))].flatMap((kind) => zonesOf(articles[index], kind)),
  );
};

describe('a line at the edge of the only page of a PDF file', () => {
  it.each([
    '某某新闻网 2019-02-01 1/2',
    '第1版 要闻',
    'A1版：要闻',
    '某某日报 2019年2月1日 星期五 第1版 要闻',
    '某某日报',
    'https://news.example/2019/1.html',
    'www.news.example 1/1',
    '打印时间：2021年11月16日 17:05',
    '2021/11/16 17:05 甲国总统会见乙国总理_某某网',
    '第 1 页 共 2 页',
    '1 of 1 2/1/2019, 5:05 PM',
  ])('is not of its article: %s', async (furniture) => {
    expect(await zones(...text, { text: furniture, x: 50, y: 30 })).toEqual([title, ...body]);
    expect(await zones({ text: furniture, x: 50, y: 812 }, ...text)).toEqual([title, ...body]);
  });

  it('is not of its article, though it has several parts', async () => {
    const parts = ['某某新闻网', '2019年2月1日', '1/2'].map((part, index) => ({
      text: part,
      x: 50 + 180 * index,
      y: 30,
    }));
    expect(await zones(...text, ...parts)).toEqual([title, ...body]);
  });

  it('is not of its article, though it is not the outermost', async () => {
    const outer = [
      { text: '版权属某某日报所有', x: 50, y: 15, size: 6 },
      { text: '- 1 -', x: 290, y: 28 },
    ];
    expect(await zones(...text, { text: '第1版 要闻', x: 50, y: 45 }, ...outer)).toEqual([title, ...body]);
  });

  it('still dates it', async () => {
    const { articles } = await readDocument(
      'a.pdf',
      makePdf([[{ text: '某某日报 2019年2月1日 第1版', x: 50, y: 812 }, ...text]]),
    );
    expect(articles.map(({ publishedOn, outlet }) => [publishedOn, outlet])).toEqual([['2019-02-01', '某某日报']]);
  });

  it('dates it below all else', async () => {
    const { articles } = await readDocument('a.pdf', makePdf([column([...lines, ...lines, '2019年2月1日'], 50, 150)]));
    expect(articles.at(-1)?.publishedOn).toBe('2019-02-01');
  });

  it('says when the page was printed, and not when it was published', async () => {
    const head = { text: '2021/11/16 17:05 甲国总统会见乙国总理_某某网', x: 50, y: 812 };
    const foot = { text: 'https://news.example/1.html 1/1', x: 50, y: 30 };
    const { articles } = await readDocument('a.pdf', makePdf([[head, ...text, foot]]));
    expect(articles.map(({ publishedOn }) => publishedOn)).toEqual([undefined]);
  });

  it.each([
    ['its title', [{ text: '张某会见李某', x: 50, y: 812 }, ...column(lines, 50, 790)], '张某会见李某'],
    ['a title that ends as an outlet does', [{ text: '张某访问电视台', x: 50, y: 812 }, ...text], '张某访问电视台'],
    ['its last line', [...text, { text: '双方将再次会谈。', x: 50, y: 30 }], '双方将再次会谈。'],
    ['who tells it', [...text, { text: '（某某社记者赵某）', x: 50, y: 30 }], '（某某社记者赵某）'],
  ])('stays where it is %s', async (_, strings, line) => {
    expect(await zones(...strings)).toContain(line);
  });
});

it('goes on with a sentence that a page has cut above the head of the next', async () => {
  const head = { text: '某某日报 第2版', x: 50, y: 812 };
  const cut = [
    '甲国总统张某一日在首都会见乙国总理李某',
    '，双方就关税问题和渔业问题交换了意见，',
    '同意继续磋商。外交部长王某、财政部长赵',
  ];
  const pages = [column(cut, 50, 700), [head, ...column(['某参加会见。', '　　李某二日离开首都。'], 50, 700)]];
  const { articles } = await readDocument('a.pdf', makePdf(pages));
  expect(zonesOf(articles[0], 'BODY').join('\n')).toContain('外交部长王某、财政部长赵某参加会见。');
});
