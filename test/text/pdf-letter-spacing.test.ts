import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../src/text/decode-document.js';
import { column, makePdf, type PdfString, spaced } from './make-pdf.js';

const rawOf = async (...strings: PdfString[]): Promise<string> =>
  (await decodeDocument('a.pdf', makePdf([strings]))).raw;
const lines = ['甲国总统张某1日在首都会见李某，', '双方就关税问题交换意见，同意继', '续磋商。'];
const set = (texts: readonly string[], x: number, pitch: number): PdfString[] =>
  texts.flatMap((text, index) => spaced(text, x, 700 - 22 * index, pitch));

describe('characters that a PDF file sets one by one', () => {
  it.each([13.5, 15, 18, 20.4, 24])('%d points apart make words', async (pitch) => {
    expect(await rawOf(...set(lines, 50, pitch))).toBe(`${lines.join('\n')}\n`);
  });

  it('with spaces between them make words', async () => {
    const texts = lines.map((text) => [...text].join(' '));
    expect(await rawOf(...column(texts, 30, 700))).toBe(`${lines.join('\n')}\n`);
  });

  it('are read column by column, whatever the gaps of each', async () => {
    const right = ['并商定下月再次举行会谈。', '外交部长王某与财政部长赵', '某参加会见。'];
    expect(await rawOf(...set(lines, 30, 15), ...set(right, 290, 18))).toBe(
      `${lines.join('\n')}\n\n${right.join('\n')}\n`,
    );
  });

  it('keep Latin words and numbers whole and apart', async () => {
    const words = spaced('双方谈了', 50, 700, 18);
    const latin = { text: 'WTO G20', x: 122, y: 700 };
    expect(await rawOf(...words, latin, ...spaced('的改革', 212, 700, 18))).toBe('双方谈了WTO G20的改革\n');
  });

  it('leave the cells of a table apart', async () => {
    const row = (name: string, title: string, y: number) => [...spaced(name, 50, y, 22), ...spaced(title, 200, y, 22)];
    expect(await rawOf(...row('张某', '总统', 700), ...row('李小某', '外交部长', 680))).toBe(
      '张某 总统\n李小某 外交部长\n',
    );
    expect(await rawOf(...spaced('甲乙丙丁', 50, 700, 40))).toBe('甲 乙 丙 丁\n');
    expect(await rawOf(...column(['张某'], 50, 700), ...column(['李某'], 84, 700))).toBe('张某 李某\n');
  });
});
