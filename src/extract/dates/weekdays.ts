import { dayNumber, isoDay, weekdayOf } from './calendar.js';
import type { DateRule, DateScene, ReadDate } from './date-rule.js';
import { joinDates } from './join-dates.js';
import { afterDay, and, pattern, to, weekdayName } from './pattern.js';

/** What a weekday begins with is looked for before what must not stand before it: few characters are such. */
const notRecurring = '(?=[上下本这个星礼周])(?<![每逢数几半两一二三四五六七八九十\\d首])';
const weekdays = '一二三四五六日天';
const week = '(?<week>上|下|本|这)?个?';

/** Weekday names, counted from the day of the text; a week begins on Monday. */
export const weekdayRules: readonly DateRule[] = [
  {
    name: 'weekday-range',
    example: '周四至周六',
    pattern: pattern(
      `${notRecurring}${week}${weekdayName}(?<first>[${weekdays}])${afterDay}~${to}~${weekdayName}?(?<last>[${weekdays}])`,
    ),
    read: (groups, scene) => range(groups.first, groups.last, groups.week, scene),
  },
  {
    name: 'neighbouring-weekdays',
    example: '周四及周五',
    pattern: pattern(
      `${notRecurring}${week}${weekdayName}(?<first>[${weekdays}])~(?:${and}~${weekdayName}?|${weekdayName})(?<last>[${weekdays}])`,
    ),
    read: (groups, scene) =>
      numberOf(groups.last) === (numberOf(groups.first) % 7) + 1
        ? range(groups.first, groups.last, groups.week, scene)
        : null,
  },
  {
    name: 'weekend',
    example: '周末',
    pattern: pattern(`${notRecurring}${week}周末`),
    read: (groups, scene) => range('六', '日', groups.week, scene),
  },
  {
    name: 'weekday',
    example: '周五',
    pattern: pattern(`${notRecurring}${week}${weekdayName}(?<day>[${weekdays}])(?!周|[岁年期])`),
    read: (groups, scene) => {
      const number = weekday(numberOf(groups.day), groups.week, scene);
      return { edtf: number === null ? null : isoDay(number), granularity: 'DAY' };
    },
  },
  {
    name: 'week',
    example: '下周',
    pattern: pattern('(?<week>上|下|本|这)个?(?:星期|礼拜|周)(?![一二三四五六日天末年边围])'),
    read: (groups, scene) => range('一', '日', groups.week, scene),
  },
];

const numberOf = (name: string | undefined): number => (name === '天' ? 7 : weekdays.indexOf(name ?? '') + 1);

/** Of seven days around today, as many before it. */
const halfWeek = 3;

/**
 * Without 上 or 下, a weekday is the last one on or before the day of the text, or, where the clause looks ahead, the
 * next one on or after it.
 */
function weekday(number: number, named: string | undefined, { reference, future, intended }: DateScene): number | null {
  const { year, month, day } = reference;
  if (year === null || month === null || day === null) return null;
  const today = dayNumber(year, month, day);
  const inThisWeek = today - weekdayOf(today) + number;
  if (named) return inThisWeek + (named === '上' ? -7 : named === '下' ? 7 : 0);
  if (intended) {
    const away = ((number - weekdayOf(today) + halfWeek + 7) % 7) - halfWeek;
    return today + away;
  }
  if (future) return inThisWeek < today ? inThisWeek + 7 : inThisWeek;
  return inThisWeek > today ? inThisWeek - 7 : inThisWeek;
}

function range(
  first: string | undefined,
  last: string | undefined,
  named: string | undefined,
  scene: DateScene,
): ReadDate {
  const [from, until] = [numberOf(first), numberOf(last)];
  const start = weekday(from, named, scene);
  if (start === null) return { edtf: null, granularity: 'INTERVAL' };
  return { edtf: joinDates(isoDay(start), isoDay(start + ((until - from + 7) % 7))), granularity: 'INTERVAL' };
}
