import { calendarDayRules } from './calendar-days.js';
import type { DateRule } from './date-rule.js';
import { dayRangeRules } from './day-ranges.js';
import { monthRules } from './months.js';
import { relativeDayRules } from './relative-days.js';
import { weekdayRules } from './weekdays.js';
import { yearRules } from './years.js';

/** Every rule that reads anywhere in a text. Where two read as far from one place, the earlier here wins. */
export const dateRules: readonly DateRule[] = [
  ...dayRangeRules,
  ...calendarDayRules,
  ...relativeDayRules,
  ...weekdayRules,
  ...monthRules,
  ...yearRules,
];
