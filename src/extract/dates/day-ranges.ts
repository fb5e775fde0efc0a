import { numeral } from '../../text/numerals.js';
import { addDays, edtfOf, partialDate } from './calendar.js';
import type { DateRule, DateScene, Groups, ReadDate } from './date-rule.js';
import { joinDates } from './join-dates.js';
import { monthOfDay } from './month-of-day.js';
import { afterDay, and, dayNumeral, monthNumber, numberStart, pattern, to, yearIfSaid, yearNumber } from './pattern.js';
import { yearFor } from './year.js';

const firstMonth = `${numberStart}(?<month>${monthNumber})~月~`;
/** 至18日, 至6月2日, 至翌年1月18日. */
const lastDay = `(?:(?:(?<lastYear>${yearNumber})~年~|(?<yearAfter>翌年|次年)~的?~)?(?<lastMonth>${monthNumber})~月~)?(?<lastDay>${dayNumeral})~[日号]`;
const list = `(?<days>${dayNumeral}~[日号]?(?:~${and}~${dayNumeral}~[日号]?)*~${and}~${dayNumeral})~[日号]`;
const notDuration = '(?!~(?:内|来|后|间|游|之))';

/** From one day to another, and neighbouring days joined by 及 or 、. */
export const dayRangeRules: readonly DateRule[] = [
  {
    name: 'day-range',
    example: '2018年5月17日至18日',
    pattern: pattern(`${yearIfSaid}${firstMonth}(?<day>${dayNumeral})~(?:[日号]${afterDay})?~${to}~${lastDay}`),
    read: (groups, scene) => rangeFrom(numeral(groups.month ?? ''), groups, scene),
  },
  {
    name: 'neighbouring-days',
    example: '5月3日及4日',
    pattern: pattern(`${yearIfSaid}${firstMonth}${list}`),
    read: (groups, scene) => {
      const days = neighbours(groups.days);
      if (days === null) return null;
      return rangeFrom(numeral(groups.month ?? ''), { ...groups, ...days }, scene);
    },
  },
  {
    name: 'day-range-of-named-month',
    example: '本月3日至4日',
    pattern: pattern(
      `(?<named>本月|这个月|上个?月|下个?月)~(?<day>${dayNumeral})~[日号]?~${to}~(?<lastDay>${dayNumeral})~[日号]`,
    ),
    read: (groups, scene) =>
      rangeWithoutMonth(groups, scene, groups.named?.startsWith('上') ? -1 : groups.named?.startsWith('下') ? 1 : 0),
  },
  {
    name: 'day-range-from-relative-day',
    example: '明天至8日',
    pattern: pattern(
      `(?<word>[今明昨])[天日]~(?:[（(]${dayNumeral}日?[）)])?~${to}~(?:${'(?<lastMonth>'}${monthNumber})~月~)?(?<lastDay>${dayNumeral})~[日号]`,
    ),
    read: rangeFromRelativeDay,
  },
  {
    name: 'day-range-without-month',
    example: '17日至18日',
    pattern: pattern(
      `${numberStart}(?<day>${dayNumeral})~(?:日${afterDay})?~${to}~(?<lastDay>${dayNumeral})~日${notDuration}`,
    ),
    read: (groups, scene) => rangeWithoutMonth(groups, scene),
  },
  {
    name: 'neighbouring-days-without-month',
    example: '30及31日',
    pattern: pattern(`${numberStart}${list}${notDuration}(?!线|楼|院|文件|馆)`),
    read: (groups, scene) => {
      const days = neighbours(groups.days);
      return days && rangeWithoutMonth(days, scene);
    },
  },
];

const fromReference: Readonly<Record<string, number>> = { 昨: -1, 今: 0, 明: 1 };

function rangeFromRelativeDay(groups: Groups, { reference }: DateScene): ReadDate | null {
  const first = addDays(reference, fromReference[groups.word ?? ''] ?? 0);
  const { year, month, day } = partialDate(first);
  if (day === null || month === null) return null;
  const last = numeral(groups.lastDay ?? '');
  const lastMonth = groups.lastMonth ? numeral(groups.lastMonth) : month;
  if (lastMonth === month && last <= day) return null;
  const edtf = joinDates(first, edtfOf(year, lastMonth, last));
  return edtf === null ? null : { edtf, granularity: 'INTERVAL' };
}

const everyDay = new RegExp(dayNumeral, 'gu');

/** The first and last of a list of days, where each is the day after the one before. */
function neighbours(list: string | undefined): { day: string; lastDay: string } | null {
  const days = (list ?? '').match(everyDay)?.map(numeral) ?? [];
  const consecutive = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return consecutive && days.length > 1 ? { day: String(days[0]), lastDay: String(days.at(-1)) } : null;
}

function rangeFrom(month: number, groups: Groups, scene: DateScene): ReadDate | null {
  const day = numeral(groups.day ?? '');
  const lastMonth = groups.lastMonth ? numeral(groups.lastMonth) : month;
  const last = numeral(groups.lastDay ?? '');
  const { year, from } = yearFor(groups, scene, month, day);
  const nextYear = lastMonth < month && year !== null ? year + 1 : year;
  const yearAfter = groups.yearAfter && year !== null ? year + 1 : nextYear;
  const lastYear = groups.lastYear ? numeral(groups.lastYear) : yearAfter;
  const edtf = joinDates(edtfOf(year, month, day), edtfOf(lastYear, lastMonth, last));
  return edtf === null ? null : { edtf, granularity: 'INTERVAL', yearFrom: from };
}

function rangeWithoutMonth(groups: Groups, scene: DateScene, months?: number): ReadDate | null {
  const day = numeral(groups.day ?? '');
  const last = numeral(groups.lastDay ?? '');
  if (last <= day) return null;
  const at = monthOfDay([day, last], scene, months);
  const edtf = at && joinDates(edtfOf(at.year, at.month, day), edtfOf(at.year, at.month, last));
  return { edtf, granularity: 'INTERVAL' };
}
