import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote.js';
import { rawSpan } from '../../src/text/article.js';
import { decodeDocument } from '../../src/text/decode-document.js';
import { readDocument } from '../../src/text/read-document.js';
import { column, makePdf, type PdfString } from './make-pdf.js';
import { textOf, zonesOf } from './read.js';

const left = [
  '　　某某社首都2月1日电 1日，甲国',
  '总统张某在首都会见乙国总理李某。双方',
  '就关税问题交换意见，同意继续磋商。',
  '　　张某说，合作是最好的选择，两国应相',
  '向而行。李某表示赞同，愿同甲方一道努',
  '力推动双边关系向前发展。',
];
const right = [
  '　　李某说，乙方重视甲方的关切，将尽快',
  '采取措施。双方商定下月再次举行会谈。',
  '　　外交部长王某参加会见。陪同会见的还',
  '有财政部长赵某等人。',
];
const running = (page: number): PdfString[] => [
  { text: `某某日报 第${page}版`, x: 220, y: 815, size: 9 },
  { text: String(page), x: 295, y: 25, size: 9 },
];
const newspaper = makePdf([
  [
    ...running(1),
    ...column(right, 310, 700),
    { text: '甲国总统会见乙国总理', x: 150, y: 760, size: 24 },
    ...column(left, 50, 700),
  ],
  [...running(2), ...column(['　　次日，张某设宴欢迎李某。'], 50, 760)],
]);
const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;

describe('a PDF file', () => {
  it('goes on with a sentence that a page has cut, and not with one that has ended', async () => {
    const lines = [
      '甲国总统张某一日在首都会见乙国总理李某',
      '，双方就关税问题和渔业问题交换了意见，',
      '同意继续磋商。外交部长王某、财政部长赵',
    ];
    const pages = [column(lines, 50, 700), column(['某参加会见。', '　　李某二日离开首都。'], 50, 700)];
    const { articles } = await readDocument('a.pdf', makePdf(pages));
    const body = zonesOf(articles[0], 'BODY').join('\n');
    expect(body).toContain('外交部长王某、财政部长赵某参加会见。');
    const ended = [...lines.slice(0, 2), '同意继续磋商。外交部长王某参加了会见。'];
    const apart = await readDocument(
      'a.pdf',
      makePdf([column(ended, 50, 700), column(['李某二日离开首都。'], 50, 700)]),
    );
    expect(zonesOf(apart.articles[0], 'BODY').at(-1)).toBe('李某二日离开首都。');
  });

  it('is read column by column, without what is printed on every page', async () => {
    const { articles, encoding } = await readDocument('a.pdf', newspaper);
    expect(encoding).toBe('pdf');
    expect(articles).toHaveLength(1);
    expect(zonesOf(articles[0], 'HEADLINE')).toEqual(['甲国总统会见乙国总理']);
    expect(zonesOf(articles[0], 'BODY')).toEqual([
      '某某社首都2月1日电1日，甲国总统张某在首都会见乙国总理李某。双方就关税问题交换意见，同意继续磋商。',
      '张某说，合作是最好的选择，两国应相向而行。李某表示赞同，愿同甲方一道努力推动双边关系向前发展。',
      '李某说，乙方重视甲方的关切，将尽快采取措施。双方商定下月再次举行会谈。',
      '外交部长王某参加会见。陪同会见的还有财政部长赵某等人。',
      '次日，张某设宴欢迎李某。',
    ]);
  });

  it('gives the same text each time, in which offsets count', async () => {
    const { file, raw, articles } = await readDocument('a.pdf', newspaper);
    expect((await decodeDocument('a.pdf', newspaper)).raw).toBe(raw);
    for (const article of articles) {
      for (const sentence of article.zones.flatMap(({ sentences }) => sentences)) {
        const { start, end } = rawSpan(article, sentence);
        expect(quoteOf(raw.slice(start, end), file).replace(/\s/gu, '')).toBe(
          textOf(article, sentence).replace(/\s/gu, ''),
        );
      }
    }
  });

  it('is read from right to left where its text runs from top to bottom', async () => {
    const columns = ['張某一日在首都會見李某，雙方就', '關稅問題交換意見，同意繼續磋商。'];
    const vertical = columns.map((text, index) => ({ text, x: 500 - 20 * index, y: 700, vertical: true }));
    expect((await decodeDocument('a.pdf', makePdf([vertical]))).raw).toBe(`${columns.join('\n')}\n`);
  });

  it('keeps the cells of a row together', async () => {
    const rows = ['张某', '李某', '王某', '赵某'].flatMap((name, index) => [
      { text: name, x: 50, y: 700 - 20 * index },
      { text: '总统', x: 200, y: 700 - 20 * index },
    ]);
    expect((await decodeDocument('a.pdf', makePdf([rows]))).raw).toBe('张某 总统\n李某 总统\n王某 总统\n赵某 总统\n');
  });

  it.each([
    ['encrypted', makePdf([column(left, 50, 700)], encrypt), 'is encrypted and asks for a password'],
    ['without text', makePdf([[]]), 'has no text layer'],
    ['cut off', newspaper.subarray(0, 300), 'cut off or damaged'],
    ['something else', new TextEncoder().encode('甲会见乙。'), 'is not a PDF file'],
    ['empty', new Uint8Array(), 'is empty'],
    ['in English', makePdf([column(['Hello'], 50, 700)]), 'holds no Chinese'],
  ])('that is %s is refused with its reason', async (_, bytes, reason) => {
    await expect(readDocument('a.pdf', bytes)).rejects.toMatchObject({
      code: 'UNREADABLE_DOCUMENT',
      message: expect.stringMatching(new RegExp(`^a\\.pdf .*${reason}`, 'u')),
    });
  });
});
