import { dayNumber, daysInMonth } from './calendar.js';
import type { Hints, MonthDay } from './hints.js';

const anyCommonYear = 2001;
const week = 7;

/**
 * The month of a day whose month is not told, from the dates around it: the month of those that share a day number,
 * else the month that brings it within a week of one. Null where that leaves no month or several.
 */
export function hintedMonth(days: readonly number[], hints: Hints): number | null {
  const told = hints.monthDays;
  const shared = new Set(told.filter(({ day }) => days.includes(day)).map(({ month }) => month));
  if (shared.size > 0) return only(shared);
  return only(new Set(told.flatMap((other) => monthsNear(days, other))));
}

function monthsNear(days: readonly number[], other: MonthDay): number[] {
  const told = dayNumber(anyCommonYear, other.month, other.day);
  return [-1, 0, 1]
    .map((months) => ((other.month - 1 + months + 12) % 12) + 1)
    .filter((month) =>
      days.some(
        (day) =>
          day <= daysInMonth(anyCommonYear, month) &&
          Math.abs(dayNumber(yearNear(month, other.month), month, day) - told) <= week,
      ),
    );
}

const yearNear = (month: number, other: number): number =>
  anyCommonYear + (month === 12 && other === 1 ? -1 : month === 1 && other === 12 ? 1 : 0);

const only = (months: ReadonlySet<number>): number | null => {
  const [month, ...rest] = months;
  return month !== undefined && rest.length === 0 ? month : null;
};
