import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.js';
import { column, makePdf, type PdfString } from './make-pdf.js';
import { zonesOf } from './read.js';

const lines = [
  '某某社首都2月1日电 甲国总统张某1日在首都会见',
  '乙国总理李某，双方就关税问题交换意见，同意继续',
  '磋商。张某说，合作是最好的选择，两国应相向而行',
  '。李某表示赞同，愿同甲方一道努力推动双边关系。',
];
const glyphs = (numberOf: (code: number, index: number) => number): PdfString[] => {
  const used = [...new Set(lines.join(''))];
  const glyph = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return String.fromCodePoint(numberOf(code, used.indexOf(character)));
  };
  return column(
    lines.map((line) => [...line].map(glyph).join('')),
    50,
    600,
  ).map((one) => ({ ...one, untold: true }));
};
/** By the place in a whole font, which is much like that in Unicode, and by that in a font of the characters used. */
const ofWholeFont = glyphs((code) => 100 + ((code * 7919) % 22_000));
const ofHan = glyphs((code) => 0x4e00 + ((code * 7919) % 20_900));
const ofSubset = glyphs((_, index) => 33 + index);
const ofLatin = glyphs((_, index) => 161 + index);
const refusal = { code: 'UNREADABLE_DOCUMENT', message: expect.stringContaining('do not tell which characters') };

describe('a PDF file whose fonts do not tell which characters they show', () => {
  it.each([
    ['any', ofWholeFont],
    ['rare', ofHan],
    ['Latin', ofLatin],
    ['ASCII', ofSubset],
  ])('is refused where that gives %s characters', async (_, strings) => {
    await expect(readDocument('a.pdf', makePdf([strings]))).rejects.toMatchObject(refusal);
    const head = { text: '某某日报 第1版', x: 50, y: 700 };
    await expect(readDocument('a.pdf', makePdf([[head, ...strings]]))).rejects.toMatchObject(refusal);
  });

  it.each([
    ['any', ofWholeFont],
    ['rare', ofHan],
    ['Latin', ofLatin],
    ['ASCII', ofSubset],
  ])('is read where others do, whatever %s characters those give', async (_, strings) => {
    const told = column(lines, 50, 740);
    const { articles } = await readDocument('a.pdf', makePdf([[...told, ...strings, ...strings]]));
    expect(zonesOf(articles[0], 'BODY')[0]).toContain('甲国总统张某1日在首都会见乙国总理李某，双方就关税问题交换意见');
  });
});

it.each([
  ['names', ['赫鲁晓夫 肯尼迪 尼克松 勃列日涅夫 基辛格 葛罗米柯', '撒切尔 戈尔巴乔夫 里根 舒尔茨 谢瓦尔德纳泽 科尔']],
  ['addresses', ['会谈公报 https://news.example/20190201/communique.html', '声明 https://news.example/2']],
  ['rare characters', ['麒麟 貔貅 饕餮 魑魅魍魉 氍毹 旖旎 逶迤 蹀躞 踟蹰', '甲国总统会见乙国总理']],
])('a PDF file of %s is read', async (_, names) => {
  expect((await readDocument('a.pdf', makePdf([column(names, 50, 700)]))).articles).toHaveLength(1);
});

it('a PDF file in another language holds no Chinese', async () => {
  const english = [
    'The President met the Prime Minister in the capital on',
    '1 February 2019 to discuss tariffs and fishing.',
  ];
  const russian = ['Президент встретился с премьер-министром в столице', 'и обсудил вопросы рыболовства.'];
  for (const text of [english, russian]) {
    await expect(readDocument('a.pdf', makePdf([column(text, 10, 700, 10)]))).rejects.toMatchObject({
      message: expect.stringContaining('holds no Chinese'),
    });
  }
});
