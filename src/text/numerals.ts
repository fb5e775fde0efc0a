const digits = '零一二三四五六七八九';

/** The year by which 民国 years are counted on: the first is 1912. */
export const beforeMinguo = 1911;

/** Reads 12, 十二, 廿三, 两, 一百零七, and year numbers written digit by digit (二〇一八). */
export function numeral(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace(/[〇○]/gu, '零').replace(/两/gu, '二').replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  const hundred = plain.indexOf('百');
  if (hundred > 0) {
    const rest = plain.slice(hundred + 1).replace(/^零/u, '');
    return digits.indexOf(plain.charAt(hundred - 1)) * 100 + (rest === '' ? 0 : numeral(rest));
  }
  const ten = plain.indexOf('十');
  if (ten < 0) return Number([...plain].map((character) => digits.indexOf(character)).join(''));
  const tens = ten === 0 ? 1 : digits.indexOf(plain.charAt(ten - 1));
  const ones = ten === plain.length - 1 ? 0 : digits.indexOf(plain.charAt(ten + 1));
  return tens * 10 + ones;
}
