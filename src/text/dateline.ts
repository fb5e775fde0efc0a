import type { Dateline } from './article.js';
import { plainDigits } from './plain-digits.js';

const dateline =
  /^(?:[【（(]\s*)?(?<outlet>本报|本報|本台|\p{Script=Han}{1,6}?(?:通讯社|通訊社|社|网|網|报|報|台))(?:[／/])?(?:(?:记者|記者)\p{Script=Han}{2,4}?(?:[、，\s]\p{Script=Han}{2,4}?){0,3})?(?<place>\p{Script=Han}{0,12}?)(?<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)?(?:专电|專電|专讯|專訊|电|電|讯|訊)(?![话話视視影力商脑腦子])[】）)]?/u;

const agency = /(?:社|本报|本報)$/u;
const setApart = /^(?:[\s（(【：:]|记|記|题|題|$)/u;

/** The dateline that the text has at `start`; its span ends behind 电. */
export function datelineAt(text: string, start: number): Dateline | undefined {
  const match = dateline.exec(plainDigits(text.slice(start, start + 60)));
  const { outlet, place, date } = match?.groups ?? {};
  if (!match || !outlet || (!place && !date)) return undefined;
  if (
    !setApart.test(text.slice(start + match[0].length, start + match[0].length + 2)) &&
    !(date && agency.test(outlet))
  ) {
    return undefined;
  }
  return { start, end: start + match[0].length, outlet, ...(place && { place }), ...(date && { date }) };
}
