import { numeral } from '../../text/numerals.js';
import { addDays, edtfOf } from './calendar.js';
import type { DateRule, DateScene, Groups, ReadDate } from './date-rule.js';
import { joinDates } from './join-dates.js';
import { monthOfDay } from './month-of-day.js';
import { dayNumeral, pattern } from './pattern.js';

const fromReference: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };

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
      '(?<word>[今昨明])(?:[日天晚晨夜早午])(?!俄罗斯|美国|头条|新闻|报)|(?<pair>大?[前后])天|(?<two>前)日(?!本)',
    ),
    read: relativeDay,
  },
  {
    name: 'today-and-tomorrow',
    example: '今明两天',
    needs: ['今明', '昨今', '明后'],
    pattern: pattern('(?<first>今明|昨今|明后)(?:两|二)[天日]'),
    read: ({ first = '' }, { reference }) => {
      const [from = '', to = ''] = first;
      const [one, other] = [from, to].map((word) => addDays(reference, fromReference[word] ?? 0));
      return { edtf: joinDates(one ?? null, other ?? null), granularity: 'INTERVAL' };
    },
  },
  {
    name: 'day-before-the-told',
    example: '此前一天',
    needs: ['前一'],
    pattern: pattern(
      '(?<![\\d一二三四五六七八九十]|登场|举行|召开|开幕|投票|选举|启程|出发|会晤|会谈|峰会)(?:此|会前|之)?前一[天日晚](?![天度])',
    ),
    read: (_, { anchor, reference }) =>
      anchor.day === null ? counted(reference, -1) : { ...counted(anchor, -1), yearFrom: 'ANCHOR' },
  },
  {
    name: 'days-ago',
    example: '三天前',
    needs: ['天前', '天后', '天之'],
    pattern: pattern(
      '(?<![\\d第近约十百数几多两二三四五六七八九])(?<days>\\d{1,2}|[两二三四五六七八九十])天(?:之)?(?<way>前|后)(?=$|，|[^，。；]{0,6}[在与同和跟曾到于会访再又，])',
    ),
    read: ({ days = '', way }, { reference, anchor }) =>
      way === '前' ? counted(reference, -numeral(days)) : { ...counted(anchor, numeral(days)), yearFrom: 'ANCHOR' },
  },
  {
    name: 'day-after-or-of-the-told',
    example: '当天',
    needs: ['当日', '当天', '当晚', '同日', '次', '翌', '隔'],
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
