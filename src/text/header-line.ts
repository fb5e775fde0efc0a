import type { Span } from './article.js';
import { bylineInHeader } from './header-byline.js';
import { address, besides, changeLabel, changeMark, dateMark, edges, label, sourceLabel } from './header-words.js';
import { plainDates } from './plain-dates.js';
import { plainDigits } from './plain-digits.js';
import { datesIn, type WrittenDate, writtenDate } from './written-date.js';

/** What a line such as 来源：央视网 2018-05-18 19:17:30 says of the article under it. */
export interface Header {
  readonly publishedOn: string;
  readonly outlet?: string;
  /** The date is that of a later change: 更新：2018-05-20. It counts where nothing else tells when the article came out. */
  readonly changed?: true;
  /** The stretch of the line that says who wrote: 作者：李某. */
  readonly byline?: Span;
  /** The stretch of the line that is the headline: 甲会见乙 - 2003-05-28. */
  readonly title?: Span;
}

/** 新华社“新华视点”微博: an agency's channel is the agency. */
const channel = /^(\p{Script=Han}{1,8}?(?:社|网|網|报|報|台))[“「"]/u;
/** 原创 小陈 某某观察: what WeChat says of an account's own article, whoever wrote it before the account. */
const ownWork = /^原[创創]\s+(?:\S+\s+)?(?=\S+$)/u;

const weekday = /[（(]?(?:星期|周|週)[一二三四五六日天][）)]?|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?/u;
/** Of a newspaper, 第三版, A10, or of a print, 1/2. */
const pageOfPaper = /第[一二三四五六七八九十\d]{1,3}版|(?:^|\s)\d{1,3}\/\d{1,3}$|(?<=^|\s)[A-F]\d{1,3}(?=\s|$)/u;
/** [明報] A10 要聞: what brackets set apart from the section. */
const outletInBrackets = /^[【[［](?<outlet>[^】\]］]{2,12})[】\]］]/u;
/** 人民网2004-11-22, where the page sets apart what its source writes in one. */
const outletAlone = /^\p{Script=Han}{1,8}(?:社|网|網|报|報|台|新闻|新聞)$/u;

/** 2021 04/20 10:29:02, as some pages set it in spans: the year has no sign behind it. */
const bareYear = /(\d{4})\s*(\d{2}\/\d{2})\s*(?=\d{2}:\d{2})/u;

const outletName = /(?:社|网|網|报|報|台|新闻|新聞|时报|電視|电视|通讯|通訊)$/u;
/** 20180503, which no text sets alone on a line but for the day. */
const dayAlone = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u;

/** 甲会见乙 - 2003-05-28, as archives of broadcasters have it. */
const datedTitle = /^(?<title>[^|｜:：]{8,50}?[^\s\d-])\s+[-–—]\s+(?<date>\d{4}-\d{1,2}-\d{1,2})$/u;

/** 中国时间 15:23 2024年4月26日 星期五: what the clock of the page showed when it was saved. */
const pageClock =
  /^\p{Script=Han}{0,4}(?:时间|時間)\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s+\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*(?:星期|周|週)[一二三四五六日天])?$/u;
export const isPageClock = (text: string): boolean => text.length <= 40 && pageClock.test(plainDigits(text));

/** The header that a line right under a heading is: nothing but a date and an outlet; 2008年10月24日 甲会见乙 is of a chronicle. */
export function headerUnderHeading(line: string): Header | undefined {
  const header = headerOf(line, true);
  return header?.outlet === undefined || outletName.test(header.outlet) ? header : undefined;
}

/** The header that a line is, or undefined where it is running text. Below the page's head only 来源： tells one. */
export function headerOf(line: string, atHead: boolean): Header | undefined {
  if (line.length > 60 || !(atHead || sourceLabel.test(line)) || isPageClock(line)) return undefined;
  const titled = datedTitle.exec(line)?.groups;
  const day = titled && writtenDate(titled.date ?? '');
  if (titled?.title && day && !outletName.test(titled.title))
    return { publishedOn: day, title: { start: 0, end: titled.title.length } };
  const text = plainDates(line)
    .replace(dayAlone, '$<year>-$<month>-$<day>')
    .replace(address, ' ')
    .replace(bareYear, '$1/$2 ');
  const dates = datesIn(text);
  const published = dates.find((date) => !isChange(text, date)) ?? dates[0];
  if (!published) return undefined;
  const byline = bylineInHeader(line);
  const marked = withMarks(text, dates, published);
  const rest = besidesDate(byline ? marked.replace(plainDigits(line.slice(byline.start, byline.end)), ' ') : marked);
  if (rest.length > 20 || /[。，；！？,;!?]/u.test(rest) || /\d\s*[年月日]|[年月日]\s*\d/u.test(rest)) return undefined;
  const header = {
    publishedOn: published.date,
    ...(isChange(text, published) && { changed: true as const }),
    ...(byline && { byline }),
  };
  if (rest === '' || !/\p{L}/u.test(rest)) return header;
  if (!/\s/u.test(text.trim()) && !label.test(text) && !outletAlone.test(rest)) return undefined;
  return { ...header, outlet: outletInBrackets.exec(rest)?.groups?.outlet ?? channel.exec(rest)?.[1] ?? rest };
}

const isChange = (text: string, { start, end }: WrittenDate): boolean =>
  changeLabel.test(text.slice(0, start)) || /^\s*更新/u.test(text.slice(end));

/** The line with a mark for the date of publication and one for each of a later change. */
function withMarks(text: string, dates: readonly WrittenDate[], published: WrittenDate): string {
  return dates.toReversed().reduce((left, date) => {
    const mark = date === published ? dateMark : isChange(text, date) ? changeMark : undefined;
    return mark ? `${left.slice(0, date.start)}${mark}${left.slice(date.end)}` : left;
  }, text);
}

function besidesDate(marked: string): string {
  const known = besides.reduce((left, words) => left.replace(words, ' '), marked);
  return known
    .replace(dateMark, ' ')
    .replace(weekday, ' ')
    .replace(pageOfPaper, ' ')
    .replace(/\s+/gu, ' ')
    .replace(edges, '')
    .trim()
    .replace(ownWork, '');
}

/** Of two header lines the first tells the date, but a change gives way to any other, and a date alone to one with its source. */
export function headersTogether(first: Header | undefined, next: Header | undefined): Header | undefined {
  if (!first || !next) return first ?? next;
  const gives = first.changed ? !next.changed : !first.outlet && !next.changed && next.outlet !== undefined;
  const [told, other] = gives ? [next, first] : [first, next];
  return { ...told, ...(!told.outlet && other.outlet && { outlet: other.outlet }) };
}
