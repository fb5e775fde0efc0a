import { BoundedCache } from '../model/bounded-cache.js';
import { dayRange } from '../model/partial-date.js';

/** A stated time this wide, in days, is enough to tell meetings of the same people apart across documents. */
const knownWithin = 31;

/** Whether two EDTF dates can mean a common day; an unknown year can be any. */
export function canMeet(a: string, b: string): boolean {
  if (a === b) return true;
  const year = /\d{4}/u.exec(`${a} ${b}`)?.[0] ?? '2000';
  const [x, y] = [a, b].map((date) => dayRange(date.replaceAll('XXXX', year)));
  return !x || !y || (x.earliest <= y.latest && y.earliest <= x.latest);
}

/** Few dates are told of very many meetings, each of which is compared with others. */
const widths = new BoundedCache<string, number>(10_000);

/** Days that the date leaves open; a day has 1. Smaller is more precise. */
export const width = (date: string): number => widths.get(date, () => widthOf(date));

function widthOf(date: string): number {
  const range = dayRange(date.replaceAll('XXXX', '2000'));
  return range ? (Date.parse(range.latest) - Date.parse(range.earliest)) / 86_400_000 + 1 : Number.POSITIVE_INFINITY;
}

/** Days in which two countries are taken to meet once, and by which a day and its month are told apart. */
const fewDays = 7;

export const isOfFewDays = (date: string): boolean => !date.startsWith('XXXX') && width(date) <= fewDays;

/** Precise enough, year and all, to recognise a meeting that another document tells of. */
export const isKnownTime = (date: string): boolean => !date.startsWith('XXXX') && width(date) <= knownWithin;
