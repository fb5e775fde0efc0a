import { numeral } from '../../text/numerals.js';
import { edtfOf } from './calendar.js';
import type { DateRule, DateScene, Groups, ReadDate } from './date-rule.js';
import { hintedMonth } from './hinted-month.js';
import { joinDates } from './join-dates.js';
import { afterDay, dayNumeral, pattern, to } from './pattern.js';
import { nearestYear } from './year.js';

/**
 * Dates at the start of a paragraph whose month was set as a drop cap and is lost. The month is recovered from the
 * other dates of the document; where they do not decide, it stays unknown. Applied at paragraph starts only.
 */
export const lostMonthRules: readonly DateRule[] = [
  {
    name: 'range-with-recovered-month',
    example: '月30日至31日',
    pattern: pattern(`月~(?<day>${dayNumeral})~(?:[日号]${afterDay})?~${to}~(?<lastDay>${dayNumeral})~[日号]`),
    read: recovered,
  },
  {
    name: 'day-with-recovered-month',
    example: '月30日',
    pattern: pattern(`月~(?<day>${dayNumeral})~[日号]`),
    read: recovered,
  },
];

function recovered(groups: Groups, scene: DateScene): ReadDate {
  const days = [groups.day, groups.lastDay].filter((day) => day !== undefined).map(numeral);
  const granularity = days.length > 1 ? 'INTERVAL' : 'DAY';
  const month = hintedMonth(days, scene.hints);
  if (month === null) return { edtf: null, granularity };
  const year = nearestYear(scene.reference, month, days[0] ?? null, scene.future);
  const [first = null, last = first] = days.map((day) => edtfOf(year, month, day));
  return { edtf: joinDates(first, last), granularity };
}
