import type { Span } from '../text/article.js';
import type { Reference } from './article-reference.js';
import type { ArticleView } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import { findDates } from './dates/find-dates.js';
import type { Hints } from './dates/hints.js';
import { beginningIn, endingAt, lastFrom } from './spans-at.js';
import type { Speech } from './speech.js';

/**
 * The dates of an article in the order of the text. What is written counts from the article's date; what is said (上个月,
 * inside a message) from the day told last before it, when it was said.
 */
export function datesOf(
  view: ArticleView,
  speeches: readonly Speech[],
  reference: Reference,
  hints: Hints,
): DateMention[] {
  const paragraphStart = view.article.zones.map(({ start }) => start);
  const folded = withoutNumeralsInNames(view);
  const found = findDates(folded, {
    reference: reference.date,
    referenceBasis: reference.basis,
    hints,
    paragraphStart,
    asides: view.article.zones.filter(({ kind }) => kind === 'CAPTION'),
  });
  const written = [...found, ...openingToday(view, found, reference)].sort((a, b) => a.start - b.start);
  const days = written.filter((date) => date.granularity === 'DAY' && date.edtf !== null);
  const starts = new Set(view.sentences.map(({ start }) => start));
  // 周某宣布断交。8日，吴某…: a later sentence that a day opens is the reporter's.
  const opensSentence = (speech: Speech, at: number) => at >= speech.sentence.end && starts.has(at);
  let told = 0;
  const said = speeches.flatMap((speech) => {
    while ((days[told]?.end ?? Number.POSITIVE_INFINITY) <= speech.start) told++;
    const day = days[told - 1];
    // Most say no day at all.
    if (!day?.edtf || day.edtf === reference.date || beginningIn(written, speech.start, speech.end).length === 0)
      return [];
    if (day.end < speech.sentence.start && isLongBefore(day.edtf, reference.date)) return [];
    const reporters = isReporters(folded, speech, day);
    // 周某昨日宣布…，他昨日先…: the same word is the same day.
    const before = folded.slice(speech.sentence.start, speech.start);
    const counts = ({ rule, text, start }: DateMention): boolean =>
      // 她说，周一会面: weekdays are the reporter's.
      !rule.startsWith('weekday') &&
      !(
        (rule === 'day-alone' || (rule === 'relative-day' && !isQuoted(folded, speech))) &&
        opensSentence(speech, start)
      ) &&
      !((rule === 'relative-day' || rule === 'relative-day-in-short') && reporters) &&
      !(rule.startsWith('relative') && before.includes(text));
    const context = { reference: day.edtf, referenceBasis: day.basis ?? null, hints };
    const dates = findDates(folded.slice(speech.start, speech.end), context)
      .map((date) => ({ ...date, start: date.start + speech.start, end: date.end + speech.start }))
      .filter(counts);
    return [{ start: speech.start, end: speech.end, counts, dates }];
  });
  const headings = yearHeadings(view);
  const inYear = headings.length === 0 ? written : written.map((date) => underYear(headings, date));
  const isSaid = (date: DateMention): boolean => {
    const speech = lastFrom(said, date.start);
    return speech !== undefined && speech.end >= date.end && speech.counts(date);
  };
  return [...inYear.filter((date) => !isSaid(date)), ...said.flatMap(({ dates }) => dates)].sort(
    (a, b) => a.start - b.start,
  );
}

/** “…。昨天我…”: in quotation marks every sentence is the speaker's. */
const isQuoted = (folded: string, { start }: Speech): boolean =>
  /[“「『]/u.test(folded.slice(Math.max(0, start - 1), start + 2));

/** 去年11月，周某会见吴某。王某说，上月…: what other sentences recall is not when it was said. */
const isLongBefore = (day: string, written: string | null): boolean =>
  (Date.parse(written ?? '') - Date.parse(day)) / 86_400_000 > longBefore;
/** Days. */
const longBefore = 45;

/** 周某昨早说，他前日会见吴某: in the reporter's own words both count from the day of writing. */
const isReporters = (folded: string, { start }: Speech, day: DateMention): boolean =>
  day.rule.startsWith('relative') && !/[“「『]$/u.test(folded.slice(Math.max(0, start - 2), start + 1));

/** 周某早上会见吴某: where the first sentence tells no other day, a bare part of the day is of the day of writing. */
function openingToday(view: ArticleView, dates: readonly DateMention[], { date, basis }: Reference): DateMention[] {
  const lead = view.sentences.find(({ zone }) => zone.kind === 'BODY');
  if (!lead || !/^\d{4}-\d\d-\d\d$/u.test(date ?? '')) return [];
  if (beginningIn(dates, lead.start, lead.end).length > 0) return [];
  const match = partOfDay.exec(view.folded.slice(lead.start, lead.end));
  if (!match) return [];
  const start = lead.start + match.index;
  // 那个晚上, 中秋节晚上: no day of its own.
  if (start > lead.start && !endingAt(view.names, start) && !endingAt(view.titles, start)) return [];
  const [text] = match;
  const rule = 'relative-part-of-day';
  return [{ start, end: start + text.length, text, edtf: date, granularity: 'DAY', rule, ...(basis ? { basis } : {}) }];
}

const partOfDay =
  /(?<=^[^，。；]{0,30})(?<![今昨明前当同翌次每近日天晚一二三四五六七八九十\d）])(?:早上|上午|中午|下午|傍晚|晚上)/u;

/** The folded text with 某 for numerals in people's names: the 三 of 周某三 does not stand before 周四. */
function withoutNumeralsInNames({ folded, names }: ArticleView): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, entry } of names) {
    const name = folded.slice(start, end);
    if (entry.label !== 'Person' || !numeral.test(name)) continue;
    pieces.push(folded.slice(at, start), name.replace(numerals, '某'));
    at = end;
  }
  return pieces.join('') + folded.slice(at);
}

const numeral = /[一二三四五六七八九十]/u;
const numerals = /[一二三四五六七八九十]/gu;

/** A heading that is only a year (2014年) gives it to the dates below that have none of their own. */
function underYear(headings: readonly YearHeading[], date: DateMention): DateMention {
  if (date.basis === 'TEXT' || !/^(?:\d{4}|XXXX)-/u.test(date.edtf ?? '')) return date;
  const year = lastFrom(headings, date.start)?.year;
  return year && date.edtf ? { ...date, edtf: date.edtf.replace(/(?:\d{4}|XXXX)(?=-)/gu, year), basis: 'TEXT' } : date;
}

interface YearHeading extends Span {
  readonly year: string;
}

const yearHeadings = (view: ArticleView): YearHeading[] =>
  view.article.zones.flatMap(({ start, end }) => {
    const year = end - start < 40 ? yearAlone.exec(view.folded.slice(start, end))?.[1] : undefined;
    return year ? [{ start, end, year }] : [];
  });

const yearAlone = /^\s*((?:19|20)\d{2})年\s*$/u;
