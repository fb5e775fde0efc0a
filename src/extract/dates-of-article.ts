import type { Reference } from './article-reference.js';
import type { ArticleView } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import { findDates } from './dates/find-dates.js';
import type { Speech } from './speech.js';

/**
 * The dates of an article in the order of the text. What is written counts from the article's date; what is said (上个月,
 * inside a message) from the day told last before it, when it was said.
 */
export function datesOf(
  view: ArticleView,
  speeches: readonly Speech[],
  reference: Reference,
  hints: string,
): DateMention[] {
  const paragraphStart = view.article.zones.map(({ start }) => start);
  const folded = withoutNumeralsInNames(view);
  const written = findDates(folded, {
    reference: reference.date,
    referenceBasis: reference.basis,
    hints,
    paragraphStart,
  });
  const said = speeches.flatMap((speech) => {
    const day = written.findLast(
      (date) => date.end <= speech.start && date.granularity === 'DAY' && date.edtf !== null,
    );
    if (!day?.edtf || day.edtf === reference.date) return [];
    const context = { reference: day.edtf, referenceBasis: day.basis ?? null, hints };
    const dates = findDates(folded.slice(speech.start, speech.end), context).filter(
      ({ rule }) => !rule.startsWith('weekday'),
    );
    return [
      {
        speech,
        dates: dates.map((date) => ({ ...date, start: date.start + speech.start, end: date.end + speech.start })),
      },
    ];
  });
  const inYear = written.map((date) => underYear(view, date));
  // 她说，周一会面: weekdays are the reporter's.
  const inSpeech = (date: DateMention) =>
    !date.rule.startsWith('weekday') && said.some(({ speech }) => date.start >= speech.start && date.end <= speech.end);
  return [...inYear.filter((date) => !inSpeech(date)), ...said.flatMap(({ dates }) => dates)].sort(
    (a, b) => a.start - b.start,
  );
}

/** The folded text with 某 for numerals in people's names: the 三 of 周某三 does not stand before 周四. */
function withoutNumeralsInNames({ folded, names }: ArticleView): string {
  let text = folded;
  for (const { start, end, entry } of names) {
    const name = folded.slice(start, end);
    if (entry.label === 'Person' && numeral.test(name))
      text = text.slice(0, start) + name.replace(numerals, '某') + text.slice(end);
  }
  return text;
}

const numeral = /[一二三四五六七八九十]/u;
const numerals = /[一二三四五六七八九十]/gu;

/** A heading that is only a year (2014年) gives it to the dates below that have none of their own. */
function underYear(view: ArticleView, date: DateMention): DateMention {
  if (date.basis === 'TEXT' || !/^(?:\d{4}|XXXX)-/u.test(date.edtf ?? '')) return date;
  const heading = view.article.zones.findLast(
    (zone) => zone.end <= date.start && yearAlone.test(view.folded.slice(zone.start, zone.end)),
  );
  const year = heading && yearAlone.exec(view.folded.slice(heading.start, heading.end))?.[1];
  return year && date.edtf ? { ...date, edtf: date.edtf.replace(/(?:\d{4}|XXXX)(?=-)/gu, year), basis: 'TEXT' } : date;
}

const yearAlone = /^\s*((?:19|20)\d{2})年\s*$/u;
