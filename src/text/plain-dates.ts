import { beforeMinguo, numeral } from './numerals.js';
import { plainDigits } from './plain-digits.js';

const number = '[\\d〇○零一二三四五六七八九十百廿卅]';
const written = new RegExp(
  `(?<era>(?:中[华華])?民[国國]\\s*)?(?<year>${number}{2,5})\\s*年\\s*(?<month>${number}{1,3})\\s*月\\s*(?<day>${number}{1,4})\\s*日`,
  'gu',
);

/** 八十四年, 104年: whole years that only the Republic counts so. */
const ofRepublic = /^(?:[四五六七八九]十[一二三四五六七八九]?|1\d\d|一百[零〇]?[一二三四五六七八九十]{0,3})$/u;

/** The text with plain digits, and with the dates that it writes in Chinese numerals or by the years of the Republic as 1989年12月4日. */
export const plainDates = (text: string): string =>
  plainDigits(text).replace(written, (...match) => {
    const { era, year, month, day } = match.at(-1) as { era?: string; year: string; month: string; day: string };
    const counted = numeral(year) + (era === undefined && !ofRepublic.test(year) ? 0 : beforeMinguo);
    return `${counted}年${numeral(month)}月${numeral(day)}日`;
  });
