import { addDays, edtfOf } from './calendar.js';
import type { DateRule, DateScene, Groups, ReadDate } from './date-rule.js';
import { monthOfDay } from './month-of-day.js';
import { numeral } from './numerals.js';
import { dayNumeral, pattern } from './pattern.js';

const fromReference: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

/** Days counted from the day of the text (今, 昨, 明) or from the day told of before (当日, 次日). */
export const relativeDayRules: readonly DateRule[] = [
  {
    name: 'relative-day-with-day',
    example: '今（29）日',
    pattern: pattern(`[今昨明前](?:日|天)?~[（(]~(?<day>${dayNumeral})~[日号]?~[）)]~(?:[日天晚晨早]|上午|下午)?`),
    read: (groups, scene) => {
      const day = numeral(groups.day ?? '');
      const at = monthOfDay([day], scene);
      return { edtf: at && edtfOf(at.year, at.month, day), granularity: 'DAY' };
    },
  },
  {
    name: 'relative-day',
    example: '昨日',
    pattern: pattern(
      '(?<word>[今昨明])(?:[日天晚晨夜早午])(?!俄罗斯|美国|头条|新闻|报)|(?<pair>[前后])天|(?<two>前)日(?!本)',
    ),
    read: relativeDay,
  },
  {
    name: 'day-after-or-of-the-told',
    example: '当天',
    pattern: pattern('(?:(?<told>当[日天晚]|同日)|(?<next>[次翌][日晨晚]|隔[日天]))(?!本|津)'),
    read: (groups, { anchor }) => ({
      ...counted(anchor, groups.next ? 1 : 0),
      yearFrom: 'ANCHOR',
    }),
  },
];

function relativeDay(groups: Groups, { reference }: DateScene): ReadDate {
  return counted(reference, fromReference[groups.word ?? groups.pair ?? groups.two ?? ''] ?? 0);
}

const counted = (from: DateScene['reference'], days: number): ReadDate => ({
  edtf: addDays(from, days),
  granularity: 'DAY',
});
