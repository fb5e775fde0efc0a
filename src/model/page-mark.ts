/** - 12 -, 第 2 页 共 3 页, Page 2 of 3: what a print sets at the edge of a page, wherever its text then stood. */
const pageMark =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|第\s*\d{1,4}\s*[页頁](?:\s*[,，/／]?\s*[共总總]\s*\d{1,4}\s*[页頁])?|Page \d{1,4}(?: of \d{1,4})?)$/iu;

export const isPageMark = (text: string): boolean => text.length <= 30 && pageMark.test(text);

/** A number alone (12, 2 / 3) is a page's where the lines around it are halves of a sentence and do not count with it. */
export const isPageNumberBetween = (text: string, behind: string): boolean =>
  text.length <= 12 &&
  /^\d{1,4}(?:\s*[/／]\s*\d{1,4})?$/u.test(text) &&
  /^\p{Script=Han}/u.test(behind) &&
  !counts.test(behind);

const counts = /^[年月日号號时時分秒个個项項名位人次条條届屆点點万萬亿億千百多余餘]/u;
