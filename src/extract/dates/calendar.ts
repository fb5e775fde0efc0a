/** A date of which year, month or day may be unknown. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const millisecondsOfDay = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsOfDay;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** YYYY-MM-DD of a day counted from 1970-01-01. */
export const isoDay = (number: number): string => new Date(number * millisecondsOfDay).toISOString().slice(0, 10);

/** Reads a date of EDTF; of an interval, its last day. */
export function partialDate(edtf: string | null | undefined): PartialDate {
  const [year, month, day] = edtf?.split('/').at(-1)?.split('-') ?? [];
  return { year: numberOf(year), month: numberOf(month), day: numberOf(day) };
}

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined || !/^\d+$/u.test(digits) ? null : Number(digits);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** EDTF with XXXX for an unknown year; null where the month has no such day. */
export function edtfOf(year: number | null, month: number, day?: number): string | null {
  if (day !== undefined && (day < 1 || day > daysInMonth(year ?? leapYear, month))) return null;
  const parts = [year === null ? 'XXXX' : String(year), twoDigits(month)];
  return day === undefined ? parts.join('-') : [...parts, twoDigits(day)].join('-');
}

const leapYear = 2000;
const commonYear = 2001;

/** The day so many days later (or, negative, earlier); null where it hangs on a year that is not known. */
export function addDays(date: PartialDate, days: number): string | null {
  const { year, month, day } = date;
  if (month === null || day === null) return null;
  const from = (inYear: number) => isoDay(dayNumber(inYear, month, day) + days);
  if (year !== null) return from(year);
  const [one, other] = [from(leapYear).slice(5), from(commonYear).slice(5)];
  return one === other ? `XXXX-${one}` : null;
}

/** The month so many months later (or, negative, earlier). */
export function addMonths(date: PartialDate, months: number): { year: number | null; month: number } | null {
  if (date.month === null) return null;
  const count = date.month - 1 + months;
  const years = Math.floor(count / 12);
  return { year: date.year === null ? null : date.year + years, month: count - years * 12 + 1 };
}
