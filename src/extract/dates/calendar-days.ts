import { numeral } from '../../text/numerals.js';
import { addMonths, dayNumber, edtfOf, weekdayOf } from './calendar.js';
import type { DateRule, DateScene, Groups, ReadDate } from './date-rule.js';
import { monthOfDay } from './month-of-day.js';
import { dayNumeral, monthNumber, numberStart, pattern, weekdayName, yearIfSaid, yearNumber } from './pattern.js';
import { yearFor } from './year.js';

const notDuration = '(?!~(?:本人|内|来|后|间|游|之|前))';
const twoDigitNumeral = '(?:三十一?|卅一?|(?:二十|廿)[一二三四五六七八九]?|十[一二三四五六七八九]?)';

/** Days written with day, month and year, or with less. */
export const calendarDayRules: readonly DateRule[] = [
  {
    name: 'numeric-day',
    example: '2018-05-04',
    pattern: pattern(
      `(?<![\\d/.-])(?<year>${yearNumber})(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d/-])`,
    ),
    read: monthAndDay,
  },
  {
    name: 'month-and-day',
    example: '2018年5月17日',
    pattern: pattern(`${yearIfSaid}${numberStart}(?<month>${monthNumber})~月~(?:份~)?(?<day>${dayNumeral})~[日号]`),
    read: monthAndDay,
  },
  {
    name: 'new-years-day',
    example: '元旦当天',
    needs: ['元旦'],
    pattern: pattern('元旦(?:当[天日]|这天|[上下]午|早上|凌晨)(?=$|，|[在与同和跟又])'),
    read: (_, scene) => monthAndDay({ month: '1', day: '1' }, scene),
  },
  {
    name: 'relative-day-with-month-and-day',
    example: '今（11/23）日',
    needs: ['/', '／'],
    pattern: pattern(
      '[今昨明前](?:日|天)?~[（(]~(?<month>1[0-2]|0?[1-9])[/／](?<day>3[01]|[12]\\d|0?[1-9])~[）)]~(?:[日天晚晨早]|上午|下午)?',
    ),
    read: monthAndDay,
  },
  {
    name: 'month-slash-day',
    example: '7/4',
    needs: ['/', '／'],
    pattern: pattern('(?<=^|[于在至到])(?<month>1[0-2]|0?[1-9])[/／](?<day>3[01]|[12]\\d|0?[1-9])(?![\\d/／])'),
    read: monthAndDay,
  },
  {
    name: 'day-of-named-month',
    example: '本月16日',
    needs: ['本月', '个月', '上月', '下月'],
    pattern: pattern(`(?<named>本月|这个月|上个?月|下个?月)(?:的)?~(?<day>${dayNumeral})~[日号]`),
    read: (groups, scene) => {
      const months = groups.named?.startsWith('上') ? -1 : groups.named?.startsWith('下') ? 1 : 0;
      return dayInMonth(numeral(groups.day ?? ''), scene, months);
    },
  },
  {
    name: 'day-of-the-told-month',
    example: '当月22日',
    needs: ['当月', '同月'],
    pattern: pattern(`(?:当月|同月)(?:的)?~(?<day>${dayNumeral})~[日号]`),
    read: (groups, { anchor }) => ({
      edtf: anchor.month === null ? null : edtfOf(anchor.year, anchor.month, numeral(groups.day ?? '')),
      granularity: 'DAY',
      yearFrom: 'ANCHOR',
    }),
  },
  {
    name: 'weekday-with-day',
    example: '周六（19日）',
    pattern: pattern(
      `(?:上|下|本|这)?个?${weekdayName}(?<weekday>[一二三四五六日天])~[（(]~(?<day>${dayNumeral})~[日号]~[）)]`,
    ),
    read: (groups, scene) => dayOnWeekday(groups, scene) ?? dayAlone(groups, scene),
  },
  {
    name: 'day-alone',
    example: '17日',
    pattern: pattern(
      `${numberStart}(?<!神舟~|天宫~|嫦娥~|[街路巷弄]~|大道~|(?:为期|一连|连续|历时|长达|前后|逾|约|近|每|第|共|约有|月)~)(?<day>3[01]|[12]\\d|0?[1-9]|${twoDigitNumeral})~[日号]${notDuration}(?![A-Za-z楼院线文馆])`,
    ),
    read: dayAlone,
  },
  {
    name: 'day-in-numeral',
    example: '三日电',
    // Elsewhere 三日 is how long something takes.
    needs: [...'一二三四五六七八九十'].map((numeral) => `${numeral}日电`),
    pattern: pattern(
      `(?<![有这那同整每某前后终续最几数周拜期共约半逾]|为期|停留|逗留|访问)${numberStart}(?<day>[一二三四五六七八九])日${notDuration}(?![的游个]|访问|行程|会议|会谈|峰会)`,
    ),
    read: dayAlone,
  },
];

function monthAndDay(groups: Groups, scene: DateScene): ReadDate | null {
  const month = numeral(groups.month ?? '');
  const day = numeral(groups.day ?? '');
  if (edtfOf(null, month, day) === null) return null;
  const { year, from } = yearFor(groups, scene, month, day);
  return { edtf: edtfOf(year, month, day), granularity: 'DAY', yearFrom: from };
}

function dayAlone(groups: Groups, scene: DateScene): ReadDate {
  const day = numeral(groups.day ?? '');
  const at = monthOfDay([day], scene);
  return { edtf: at && edtfOf(at.year, at.month, day), granularity: 'DAY' };
}

/** 周四（16日）: of the months around, the one whose 16th is a Thursday. */
function dayOnWeekday(groups: Groups, scene: DateScene): ReadDate | null {
  const day = numeral(groups.day ?? '');
  const weekday = '一二三四五六日'.indexOf(groups.weekday === '天' ? '日' : (groups.weekday ?? '')) + 1;
  for (const months of [0, -1, 1]) {
    const at = addMonths(scene.reference, months);
    const edtf = at && at.year !== null && edtfOf(at.year, at.month, day);
    if (at?.year && edtf && weekdayOf(dayNumber(at.year, at.month, day)) === weekday)
      return { edtf, granularity: 'DAY' };
  }
  return null;
}

function dayInMonth(day: number, scene: DateScene, months: number): ReadDate {
  const at = monthOfDay([day], scene, months);
  return { edtf: at && edtfOf(at.year, at.month, day), granularity: 'DAY' };
}
