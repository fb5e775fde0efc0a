import { numeral } from '../../text/numerals.js';
import { edtfOf } from './calendar.js';
import type { DateRule, DateScene, Groups, ReadDate } from './date-rule.js';
import { joinDates } from './join-dates.js';
import { numberStart, pattern, to, yearBefore, yearNumber } from './pattern.js';
import { type ReadYear, yearInWords } from './year.js';

/** Years, and the parts of years that are not months. */
export const yearRules: readonly DateRule[] = [
  {
    name: 'quarter',
    example: '2018年第二季度',
    needs: ['季'],
    pattern: pattern(
      `${yearBefore}?(?:(?<until>前)?第?(?<quarter>[一二三四1-4])个?~季度|第(?<ordinal>[一二三四])季|首季度?)`,
    ),
    read: (groups, scene) => {
      const quarter = numeral(groups.quarter ?? groups.ordinal ?? '1');
      return months(groups, scene, groups.until ? 1 : quarter * 3 - 2, quarter * 3);
    },
  },
  {
    name: 'half-year',
    example: '今年上半年',
    needs: ['半年'],
    pattern: pattern(`${yearBefore}?(?<half>上|下)半年`),
    read: (groups, scene) => (groups.half === '上' ? months(groups, scene, 1, 6) : months(groups, scene, 7, 12)),
  },
  {
    name: 'end-of-year',
    example: '去年底',
    pattern: pattern(
      `(?:${yearBefore}年?|(?<![每\\d零一二三四五六七八九十多数几少童青成])年)(?<part>底|末|初(?![一二三]))`,
    ),
    read: (groups, scene) => {
      const { year, from } = yearOf(groups, scene);
      return { edtf: edtfOf(year, groups.part === '初' ? 1 : 12), granularity: 'MONTH', yearFrom: from };
    },
  },
  {
    name: 'year-range',
    example: '2018年至2020年',
    pattern: pattern(`${numberStart}(?<year>${yearNumber})~年?~${to}~(?<lastYear>${yearNumber})~年`),
    read: (groups) => {
      const edtf = joinDates(String(numeral(groups.year ?? '')), String(numeral(groups.lastYear ?? '')));
      return edtf === null ? null : { edtf, granularity: 'INTERVAL', yearFrom: 'TEXT' };
    },
  },
  {
    name: 'year',
    example: '2017年',
    pattern: pattern(`${numberStart}(?<year>${yearNumber})~年(?:度|间)?`),
    read: (groups) => ({ edtf: String(numeral(groups.year ?? '')), granularity: 'YEAR', yearFrom: 'TEXT' }),
  },
  {
    name: 'years-ago',
    example: '4年前',
    needs: ['年前'],
    pattern: pattern(
      '(?<![\\d第每近约十百数几多两二三四五六七八九])(?<ago>[2-9]|[两三四五六七八九])年(?:之)?前(?=$|，|[^，。；]{0,6}[在与同和跟曾到于会访])',
    ),
    read: ({ ago = '' }, { reference }) => ({
      edtf: reference.year === null ? null : String(reference.year - numeral(ago)),
      granularity: 'YEAR',
    }),
  },
  {
    name: 'relative-year',
    example: '去年',
    pattern: pattern('(?<yearWord>今年|去年|前年|明年)'),
    read: (groups, scene) => {
      const year = yearInWords(groups, scene)?.year ?? null;
      return { edtf: year === null ? null : String(year), granularity: 'YEAR' };
    },
  },
];

function months(groups: Groups, scene: DateScene, first: number, last: number): ReadDate {
  const { year, from } = yearOf(groups, scene);
  return { edtf: joinDates(edtfOf(year, first), edtfOf(year, last)), granularity: 'INTERVAL', yearFrom: from };
}

const yearOf = (groups: Groups, scene: DateScene): ReadYear =>
  yearInWords(groups, scene) ?? { year: scene.reference.year, from: 'REFERENCE' };
