import { beforeMinguo, numeral } from '../../text/numerals.js';
import { dayNumber, daysInMonth, type PartialDate } from './calendar.js';
import type { DateScene, Groups, YearSource } from './date-rule.js';

export interface ReadYear {
  readonly year: number | null;
  readonly from: YearSource;
}

const yearsFromReference: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};
const yearsFromAnchor: Readonly<Record<string, number>> = { 同年: 0, 当年: 0, 翌年: 1, 次年: 1 };

/** The year that the words give, as a number or as 去年; null where they give none. */
export function yearInWords(groups: Groups, scene: DateScene): ReadYear | null {
  if (groups.year) return { year: numeral(groups.year), from: 'TEXT' };
  const minguo = groups.minguo ?? groups.republic;
  if (minguo) return { year: numeral(minguo) + beforeMinguo, from: 'TEXT' };
  if (!groups.yearWord) return null;
  const fromReference = yearsFromReference[groups.yearWord];
  const base = fromReference === undefined ? scene.anchor.year : scene.reference.year;
  const years = fromReference ?? yearsFromAnchor[groups.yearWord] ?? 0;
  return { year: base === null ? null : base + years, from: fromReference === undefined ? 'ANCHOR' : 'REFERENCE' };
}

/** The year in the words, else the one that puts the month or day nearest to the reference. */
export function yearFor(groups: Groups, scene: DateScene, month: number, day?: number): ReadYear {
  const said = yearInWords(groups, scene);
  if (said) return said;
  const year = nearestYear(scene.reference, month, day ?? null, scene.future);
  // 2013年8月31日…。9月1日, written on 25 August of a later year: a day ahead of the day of writing goes on from the one before it.
  const { year: told, month: toldMonth } = scene.anchor;
  const goesOn = toldMonth === null || Math.abs(month - toldMonth) <= nearMonths;
  return year !== null &&
    told !== null &&
    told < year &&
    day !== undefined &&
    goesOn &&
    !scene.future &&
    (isAhead(scene.reference, year, month, day) || isSoonAfter(scene.anchor, month, day))
    ? { year: told, from: 'ANCHOR' }
    : { year, from: 'REFERENCE' };
}

/** 1998年10月14日…。10月15日…: a day or two after the one that was just told, in the same month. */
const isSoonAfter = (anchor: PartialDate, month: number, day: number): boolean =>
  anchor.month === month && anchor.day !== null && day > anchor.day && day - anchor.day <= nearDays;
const nearDays = 2;

const nearMonths = 2;

const isAhead = (reference: PartialDate, year: number, month: number, day: number): boolean =>
  reference.year !== null &&
  reference.month !== null &&
  (year - reference.year || month - reference.month || day - (reference.day ?? 31)) > 0;

/**
 * The year that puts the month or day nearest to the reference; null where the reference has no year. News tells the
 * past unless it says otherwise, so a day ahead counts as twice as far, and where the clause looks ahead (`future`)
 * a day behind as four times as far.
 */
export function nearestYear(reference: PartialDate, month: number, day: number | null, future: boolean): number | null {
  if (reference.year === null || reference.month === null) return reference.year;
  const now = span(reference.year, reference.month, reference.day);
  const distance = (year: number): number => {
    const then = span(year, month, day);
    if (then.last < now.first) return (now.first - then.last) * (future ? 4 : 1);
    if (then.first > now.last) return (then.first - now.last) * (future ? 1 : 2);
    return 0;
  };
  const years = [reference.year, reference.year - 1, reference.year + 1];
  return years.reduce((nearest, year) => (distance(year) < distance(nearest) ? year : nearest));
}

const span = (year: number, month: number, day: number | null) => ({
  first: dayNumber(year, month, day ?? 1),
  last: dayNumber(year, month, day ?? daysInMonth(year, month)),
});
