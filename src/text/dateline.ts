import type { Author, Dateline } from './article.js';
import { doubleSurname } from './author-name.js';
import { authorsIn } from './byline.js';
import { numeral } from './numerals.js';
import { plainDigits } from './plain-digits.js';

/** Of three characters and more at least with what follows, before which a reporter's name may have two: 記者李某華盛頓9日電. */
const longPlaces =
  '加州|德州|麻州|华盛顿|華盛頓|莫斯科|日内瓦|日內瓦|布鲁塞尔|布魯塞爾|联合国|聯合國|新加坡|吉隆坡|洛杉矶|洛杉磯|旧金山|舊金山|多伦多|多倫多|雅加达|雅加達|伊斯兰堡|伊斯蘭堡|圣彼得堡|聖彼得堡|石家庄|呼和浩特|乌鲁木齐';
const han = String.raw`\p{Script=Han}`;
/** The last name before a place has three characters, unless the place then would have one. */
const lastName = `(?:(?:${doubleSurname})${han}{1,2}|${han}{2}(?=${longPlaces})|${han}某(?!某)|${han}{3}|${han}{2})`;
/** 16, 十六, 廿三. */
const count = String.raw`(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})`;
const send = '(?:专电|專電|专讯|專訊|(?:综合|綜合)?外[电電](?:报道|报导|報道|報導)|电|電|讯|訊)';
const reporters = String.raw`(?:(?:[驻駐]${han}{1,4}?)?(?:特派)?(?:记者|記者)|(?:[驻駐]${han}{1,4}?)(?:特派员|特派員))\s*(?<names>(?:${han}{2,4}[、，\s]){0,3}${lastName})(?:\s*[／/]\s*)?(?!${han}(?:\d|${send}))`;
const dateline = new RegExp(
  String.raw`^(?:[【（(〔]\s*)?(?<outlet>本报|本報|本台|${han}{1,6}?(?:通讯社|通訊社|社|网|網|报|報|台))(?:\s*[／/]\s*)?(?:${reporters})?` +
    String.raw`(?<place>${han}{0,12}?)(?<date>(?:\d{4}年)?${count}月${count}日|${count}日)?${send}(?![话話视視影力商脑腦子])[】）)〕]?`,
  'u',
);

const agency = /(?:社|本报|本報)$/u;
const setApart = /^(?:[\s（(【：:]|记|記|题|題|$)/u;

export interface SentDateline extends Dateline {
  readonly authors: readonly Author[];
}

/** The dateline that the text has at `start`, and who sent it; its span ends behind 电. */
export function datelineAt(text: string, start: number): SentDateline | undefined {
  const match = dateline.exec(plainDigits(text.slice(start, start + 60)));
  const { outlet, place, date, names } = match?.groups ?? {};
  if (!match || !outlet || (!place && !date)) return undefined;
  const isBracketed = /^[【（(〔].*[】）)〕]$/u.test(match[0]);
  if (
    !isBracketed &&
    !setApart.test(text.slice(start + match[0].length, start + match[0].length + 2)) &&
    !(date && agency.test(outlet))
  ) {
    return undefined;
  }
  return {
    start,
    end: start + match[0].length,
    outlet,
    ...(place && { place }),
    ...(date && { date: date.replace(/[一二三四五六七八九十廿卅]+/gu, (words) => String(numeral(words))) }),
    authors: names ? authorsIn(names, start + match[0].indexOf(names)) : [],
  };
}
