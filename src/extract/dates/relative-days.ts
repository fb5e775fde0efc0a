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
      '(?<word>[今昨明])(?:[日天晚晨夜早午])(?!俄罗斯|美国|头条|新闻|报)|(?<pair>大?[前后])天|(?<two>前)(?:日(?!本)|[晚夜](?![景半总宵]))',
    ),
    read: relativeDay,
  },
  {
    name: 'relative-day-in-short',
    example: '昨在',
    needs: ['昨', '今'],
    pattern: pattern(
      '(?<word>昨(?=[在于与同和跟到赴抵率获向由被]|会[见晤面谈]|接见|拜[会访]|[召约]见|宣布|宣誓|表示|出席|参加|主持|举行|前往|透露|证实|亦|也|再|又|首|正式|分别|应|飞|主动|特地|亲自)|[昨今](?=上午|中午|下午|傍晚|晚间|凌晨|清晨)|(?<![如至迄于当现古而])今(?=在[^，。；]{2,12}(?:会[见晤面谈]|接见|拜会|召见)|会见|接见|拜会|与[^，。；]{2,24}(?:会[晤面谈]|见面)))',
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
  {
    name: 'part-of-the-day',
    example: '下午在',
    needs: ['稍', '清晨', '上午', '中午', '下午', '傍晚', '晚上', '早上'],
    pattern: pattern(
      `(?=[清早上中下傍晚稍])(?<![今昨前明当翌每本上下次隔日天晚早午周\\d一二三四五六七八九十）)号整个近将大多同])(?:(?:清晨|早上|上午|中午|下午|傍晚|晚上)(?=(?:[\\d一二三四五六七八九十]{1,3}[时点](?:\\d{0,2}分|半|许|多|左右)?)?(?:，|亦|也|还|又|再|先后|陆续|先|都|分别|亲自|应邀|随即|则)*(?:[在于与同和跟赴转抵率]|到(?!底)|前往|拜会|拜访|会见|会晤|接见|召见|设宴|设午宴|设晚宴|宴请|出席|参加|主持|获))|(?<=^|[。\\n])稍[早晚后](?=[^，。；]{2,12}[在于与同和跟到赴先]))`,
    ),
    read: (_, { anchor, reference }) => {
      if (anchor.day !== null) return { ...counted(anchor, 0), yearFrom: 'ANCHOR' };
      // 1997年，周某下午…: a day of that year.
      return anchor.year === null && anchor.month === null ? counted(reference, 0) : null;
    },
  },
];

function relativeDay(groups: Groups, { reference }: DateScene): ReadDate {
  return counted(reference, fromReference[groups.word ?? groups.pair ?? groups.two ?? ''] ?? 0);
}

const counted = (from: DateScene['reference'], days: number): ReadDate => ({
  edtf: addDays(from, days),
  granularity: 'DAY',
});
