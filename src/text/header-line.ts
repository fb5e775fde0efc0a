import { plainDates } from './plain-dates.js';
import { writtenDate } from './written-date.js';

/** What a line such as 来源：央视网 2018-05-18 19:17:30 says of the article under it. */
export interface Header {
  readonly publishedOn: string;
  readonly outlet?: string;
}

const time =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[T ]?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/u;
const label =
  /(?:文章)?(?:来源|來源|稿源|信源)\s*[:：]|(?:发布|發布|更新|刊登)?(?:时间|時間|日期)\s*[:：]|(?:发布|發布)于?|[|｜]/gu;
/** 新华社“新华视点”微博: an agency's channel is the agency. */
const channel = /^(\p{Script=Han}{1,8}?(?:社|网|網|报|報|台))[“「"]/u;

const weekday = /[（(]?(?:星期|周|週)[一二三四五六日天][）)]?/u;
/** Of a newspaper, 第三版, or of a print, 1/2. */
const pageOfPaper = /第[一二三四五六七八九十\d]{1,3}版|(?:^|\s)\d{1,3}\/\d{1,3}$/u;
const sourceLabel = /(?:来源|來源|稿源|信源)\s*[:：]/u;

/** 2021 04/20 10:29:02, as some pages set it in spans: the year has no sign behind it. */
const bareYear = /(\d{4})\s*(\d{2}\/\d{2})\s*(?=\d{2}:\d{2})/u;

/** The header that a line is, or undefined where it is running text. Below the page's head only 来源： tells one. */
export function headerOf(line: string, atHead: boolean): Header | undefined {
  if (line.length > 60 || !(atHead || sourceLabel.test(line))) return undefined;
  const text = plainDates(line).replace(bareYear, '$1/$2 ');
  const written = time.exec(text);
  const publishedOn = written ? writtenDate(written[0]) : undefined;
  if (!written || publishedOn === undefined) return undefined;
  const rest = text
    .replace(written[0], ' ')
    .replace(label, ' ')
    .replace(weekday, ' ')
    .replace(pageOfPaper, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (rest.length > 20 || /[。，；！？,;!?]/u.test(rest) || /\d\s*[年月日]|[年月日]\s*\d/u.test(rest)) return undefined;
  if (rest === '' || !/[\p{Script=Han}\p{L}]/u.test(rest)) return { publishedOn };
  if (!/\s/u.test(text.trim()) && text.search(label) < 0) return undefined;
  return { publishedOn, outlet: channel.exec(rest)?.[1] ?? rest };
}
