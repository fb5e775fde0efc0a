import { dayRange } from '../model/partial-date.js';
import type { DateMention } from './dates/date-mention.js';
import type { MeetingFrame } from './meeting-frame.js';

/** Rules that read a day of a month and no year, so that the year is the article's. */
const withoutYear: ReadonlySet<string> = new Set(['month-and-day', 'month-slash-day']);

/** Days behind the article's own within which a meeting may be announced as if it were held: 周某18日会见吴某. */
const announced = 31;

/** 3月5日，周某接见吴某, in an article of January: what was held was held the year before. */
export function inPastYear(frame: MeetingFrame, written: string | null): MeetingFrame {
  const { date, status } = frame;
  if (status !== 'HELD' || !date || !isLater(date, written)) return frame;
  return { ...frame, date: { ...date, edtf: (date.edtf ?? '').replaceAll(/\d{4}(?=-)/gu, yearBefore) } };
}

const yearBefore = (year: string): string => String(Number(year) - 1);

function isLater(date: DateMention, written: string | null): boolean {
  if (!withoutYear.has(date.rule) || date.basis === 'TEXT') return false;
  const told = dayRange(date.edtf ?? undefined);
  const article = dayRange(written ?? undefined);
  return told !== null && article !== null && Date.parse(told.earliest) - Date.parse(article.latest) > announced * day;
}

/** Milliseconds. */
const day = 86_400_000;
