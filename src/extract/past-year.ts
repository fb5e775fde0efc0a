import { dayRange } from '../model/partial-date.js';
import type { ArticleView } from './article-view.js';
import { daysInMonth } from './dates/calendar.js';
import type { DateMention } from './dates/date-mention.js';
import type { MeetingFrame } from './meeting-frame.js';

/** Rules that read a day of a month and no year, so that the year is the article's. */
const withoutYear: ReadonlySet<string> = new Set(['month-and-day', 'month-slash-day']);

/** Days behind the article's own within which a meeting may be announced as if it were held: 周某18日会见吴某. */
const announced = 31;

/** What only is told of a meeting that took place: 会后, 接见了, 曾会见. */
const tookPlace = /会后|[见晤谈]面?后|[见晤谈行]了|曾|其后|随后/u;
/** 据行程，3月5日，周某会见吴某: what is still to come. */
const scheduled = /日程|行程|安排|届时|预定|议程/u;

/** 3月5日，周某接见吴某，会后…, in an article of January: what was held was held the year before. */
export function inPastYear(view: ArticleView, frame: MeetingFrame, written: string | null): MeetingFrame {
  const { date, status, sentence } = frame;
  if (status !== 'HELD' || !date || !isLater(date, written)) return frame;
  const text = view.folded.slice(sentence.start, sentence.end);
  const edtf = (date.edtf ?? '').replaceAll(/\d{4}(?=-)/gu, yearBefore);
  // 2月29日 was in no year before.
  const [year, month, dayOfMonth] = edtf.split('-').map(Number);
  const exists = (dayOfMonth ?? 0) <= daysInMonth(year ?? 0, month ?? 1);
  return exists && tookPlace.test(text) && !scheduled.test(text) ? { ...frame, date: { ...date, edtf } } : frame;
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
