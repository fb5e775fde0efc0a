import { numeral } from '../../text/numerals.js';
import { addMonths, daysInMonth, edtfOf } from './calendar.js';
import type { DateRule, DateScene, Groups, ReadDate } from './date-rule.js';
import type { Hints } from './hints.js';
import { joinDates } from './join-dates.js';
import { monthNumber, numberStart, pattern, to, yearIfSaid } from './pattern.js';
import { type ReadYear, yearFor } from './year.js';

const part = '(?<part>上旬|中旬|下旬|月初|初|月底|底|末)';
const named = '(?<named>本月|这个月|当月|上个?月|下个?月)';
const day = '(?!~[\\d一二三四五六七八九十]{1,3}~[日号])';

/** Months and parts of months: 初 and 上旬 are days 1 to 10, 中旬 11 to 20, 下旬, 底 and 末 21 to the end. */
export const monthRules: readonly DateRule[] = [
  {
    name: 'part-of-month',
    example: '2月中旬',
    pattern: pattern(`${yearIfSaid}${numberStart}(?<month>${monthNumber})~月~份?${part}`),
    read: (groups, scene) => {
      const month = numeral(groups.month ?? '');
      return partOf(month, yearFor(groups, scene, month), groups.part);
    },
  },
  {
    name: 'part-of-named-month',
    example: '上月底',
    pattern: pattern(`${named}~份?${part}`),
    read: (groups, scene) => {
      const at = namedMonth(groups, scene);
      return at ? partOf(at.month, { year: at.year, from: 'REFERENCE' }, groups.part) : unknown;
    },
  },
  {
    name: 'part-of-the-month-at-hand',
    example: '中旬',
    pattern: pattern('(?<![月个\\d])(?<part>上旬|中旬|下旬|月初|月底)'),
    read: (groups, scene) => {
      const hinted = hintedPart(groups.part ?? '', scene.hints);
      const month = hinted ?? scene.reference.month;
      return month === null ? unknown : partOf(month, yearFor({}, scene, month), groups.part);
    },
  },
  {
    name: 'month-range',
    example: '5月至7月',
    pattern: pattern(
      `${yearIfSaid}${numberStart}(?<month>${monthNumber})~月?份?~${to}~(?<lastMonth>${monthNumber})~月(?!~[\\d初上中下底末])`,
    ),
    read: (groups, scene) => {
      const [month, lastMonth] = [numeral(groups.month ?? ''), numeral(groups.lastMonth ?? '')];
      const { year, from } = yearFor(groups, scene, month);
      const edtf = joinDates(edtfOf(year, month), edtfOf(year, lastMonth));
      return edtf === null ? null : { edtf, granularity: 'INTERVAL', yearFrom: from };
    },
  },
  {
    name: 'month',
    example: '去年12月',
    pattern: pattern(
      `${yearIfSaid}${numberStart}(?<month>${monthNumber})~月(?:份|间)?${day}(?![饼球亮薪租票]|初|底|末|上旬|中旬|下旬)`,
    ),
    read: (groups, scene) => {
      const month = numeral(groups.month ?? '');
      const { year, from } = yearFor(groups, scene, month);
      return { edtf: edtfOf(year, month), granularity: 'MONTH', yearFrom: from };
    },
  },
  {
    name: 'named-month',
    example: '上个月',
    pattern: pattern(`${named}(?:份|内|间)?${day}`),
    read: (groups, scene) => {
      const at = namedMonth(groups, scene);
      return { edtf: at && edtfOf(at.year, at.month), granularity: 'MONTH' };
    },
  },
];

const unknown: ReadDate = { edtf: null, granularity: 'INTERVAL' };

function namedMonth({ named }: Groups, scene: DateScene): { year: number | null; month: number } | null {
  if (named === '当月') return addMonths(scene.anchor, 0);
  return addMonths(scene.reference, named?.startsWith('上') ? -1 : named?.startsWith('下') ? 1 : 0);
}

/** A leap day that may not exist is left out of a February of an unknown year. */
function partOf(month: number, { year, from }: ReadYear, part = ''): ReadDate {
  const last = daysInMonth(year ?? 2001, month);
  const [first, until] = /上旬|初/u.test(part) ? [1, 10] : part === '中旬' ? [11, 20] : [21, last];
  const edtf = joinDates(edtfOf(year, month, first), edtfOf(year, month, until));
  return { edtf, granularity: 'INTERVAL', yearFrom: from };
}

/** The month with which the rest of the document tells the same part (2月中旬 for a headline's 中旬). */
function hintedPart(part: string, hints: Hints): number | null {
  const months = hints.monthsWith(part);
  return months.size === 1 ? ([...months][0] ?? null) : null;
}
