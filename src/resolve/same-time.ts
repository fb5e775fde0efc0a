import { dayRange } from '../model/partial-date.js';

/** Whether two EDTF dates can mean a common day; an unknown year can be any. */
export function canMeet(a: string, b: string): boolean {
  const year = /\d{4}/u.exec(`${a} ${b}`)?.[0] ?? '2000';
  const [x, y] = [a, b].map((date) => dayRange(date.replaceAll('XXXX', year)));
  return !x || !y || (x.earliest <= y.latest && y.earliest <= x.latest);
}

/** Days that the date leaves open; a day has 1. Smaller is more precise. */
export function width(date: string): number {
  const range = dayRange(date.replaceAll('XXXX', '2000'));
  return range ? (Date.parse(range.latest) - Date.parse(range.earliest)) / 86_400_000 + 1 : Number.POSITIVE_INFINITY;
}
