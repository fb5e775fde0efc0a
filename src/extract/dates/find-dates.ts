import type { DateBasis } from '../../model/vocabulary.js';
import { plainDigits } from '../../text/plain-digits.js';
import { matchesOf } from '../matches-of.js';
import { addDays, partialDate } from './calendar.js';
import type { DateContext, DateMention } from './date-mention.js';
import type { DateRule, ReadDate } from './date-rule.js';
import { dateRules } from './date-rules.js';
import { type SceneWithBases, sceneAt } from './date-scene.js';
import { withDuration } from './durations.js';
import { lostMonthRules } from './lost-month.js';

const before =
  /^[ \t\u3000]*(?:之|以)?前(?![夕后往来总首副度景提天日晚途任财外防国部主议市省州特大将线\d一二三四五六七八九十])/u;

/**
 * The dates that a text tells, in its order and without overlaps. `folded` is in simplified characters; offsets are
 * those of that text. Lengths of time (两个月来) and vague words (近日) are not dates.
 */
export function findDates(folded: string, context: DateContext): DateMention[] {
  const text = plainDigits(folded);
  const found: DateMention[] = [];
  for (const { rule, match, start } of candidates(text, context.paragraphStart ?? [])) {
    const last = found.at(-1);
    if (last && start < last.end) continue;
    const scene = sceneAt(text, start, start + match[0].length, context, toldBefore(text, found, rule, start, context));
    const read = rule.read(match.groups ?? {}, scene);
    if (read === null) continue;
    const mention = withDuration(mentionOf(text, start, match[0].length, rule.name, read, scene), text);
    found.push({ ...mention, text: folded.slice(mention.start, mention.end) });
  }
  return found;
}

/**
 * The date that 当天, 次日, 同年 go on from: the one told last, but for those of captions. 此前一天 that opens a sentence goes on from the last
 * of the days told, which is the news, and not from what the sentence before recalled.
 */
function toldBefore(
  text: string,
  found: readonly DateMention[],
  { name }: DateRule,
  start: number,
  { asides = [], reference }: DateContext,
): DateMention | undefined {
  const isAside = (date: DateMention) => asides.some((aside) => date.start >= aside.start && date.end <= aside.end);
  const inAside = asides.some((aside) => start >= aside.start && start < aside.end);
  const last = found.findLast((date) => inAside || !isAside(date));
  if (name === 'day-after-or-of-the-told' && besideMeeting.test(text.slice(0, start)))
    return found.find((date) => date.granularity === 'DAY' && date.edtf && !isAside(date)) ?? last;
  // 祝贺他于本月21日连任。…同日，: the day of the news, and not the one that is only recalled.
  if (name === 'day-after-or-of-the-told') {
    const days = found.filter((date) => date.granularity === 'DAY' && date.edtf && !isAside(date));
    const day = days.at(-1);
    // 他对前一天的参观表示感谢。…当天下午，: the day that the look back went out from.
    if (day?.rule === 'day-before-the-told' && opens.test(text.slice(day.end, start)))
      return days.findLast(({ rule }) => rule !== 'day-before-the-told') ?? last;
    // 推迟原定于下周的访问。…周某当天打电话: no week that is yet to come.
    if (day && last && last.granularity !== 'DAY' && reference && (last.edtf ?? '') > reference) return day;
    if (day && isRecalled(text, day) && opens.test(text.slice(day.end, start)))
      return days.findLast((date) => !isRecalled(text, date)) ?? last;
  }
  // 周某昨日会见吴某。…郑某下午也在某地会见他: the day of the sentences before, else one of the days of the news.
  if (name === 'part-of-the-day') {
    if (last && !/[。！？\n]/u.test(text.slice(last.end, start))) return last;
    const days = found.filter(
      (date) => date.granularity === 'DAY' && date.edtf && !isAside(date) && (!reference || date.edtf <= reference),
    );
    return days.findLast((date) =>
      reference
        ? isNews(date.edtf ?? '', reference) || opensSentence(text, date)
        : sentencesBetween(text, date.end, start) < 3,
    );
  }
  if (name !== 'day-before-the-told' || !last || !opens.test(text.slice(last.end, start))) return last;
  const days = found.filter(
    (date) => date.granularity === 'DAY' && date.edtf && !isAside(date) && (!reference || date.edtf <= reference),
  );
  return days.toSorted((a, b) => (a.edtf ?? '').localeCompare(b.edtf ?? '')).at(-1) ?? last;
}

/** 3月2日，周某会见吴某: what the sentence tells is of that day. */
const opensSentence = (text: string, { start }: DateMention): boolean =>
  /(?:^|[。！？\n])\s*(?:当地时间|北京时间|[^，。；\n]{0,12})$/u.test(text.slice(Math.max(0, start - 20), start));

const sentencesBetween = (text: string, from: number, to: number): number =>
  text.slice(from, to).split('。').length - 1;

/** A day before what was written, or two. */
const isNews = (day: string, reference: string): boolean =>
  [0, -1, -2].some((days) => addDays(partialDate(reference), days) === day);

const isRecalled = (text: string, { start }: DateMention): boolean =>
  /(?:祝贺|庆祝|纪念|恰逢|适逢|时值)[^。，；]{0,8}$/u.test(text.slice(Math.max(0, start - 12), start));

/** 会见周某之前，吴某当天…: on the day of the meeting that the article is about, whatever other day it has told since. */
const besideMeeting =
  /(?:^|[。\n])\s*(?:在)?(?:会见|会晤|会谈|会面|与[^，。]{1,10}会[谈晤面])[^，。]{0,12}[前后]，[^，。]{0,12}$/u;
const opens = /[。\n]\s*$/u;

interface Candidate {
  readonly rule: DateRule;
  readonly match: RegExpMatchArray;
  readonly start: number;
}

/** In the order of the text; of those that start at one place, the longest first, then the order of the rules. */
function candidates(text: string, paragraphStart: readonly number[]): Candidate[] {
  const worthTrying = dateRules.filter(({ needs }) => !needs || needs.some((word) => text.includes(word)));
  const everywhere = worthTrying.flatMap((rule) =>
    matchesOf(text, rule.pattern).map((match) => ({ rule, match, start: match.index })),
  );
  return [...lostMonths(text, paragraphStart), ...everywhere].sort(
    (one, other) => one.start - other.start || other.match[0].length - one.match[0].length,
  );
}

function lostMonths(text: string, paragraphStart: readonly number[]): Candidate[] {
  const longest = 40;
  return paragraphStart.flatMap((paragraph) => {
    const start = paragraph + (/^\s*/u.exec(text.slice(paragraph))?.[0].length ?? 0);
    return lostMonthRules.flatMap((rule) => {
      const [match] = matchesOf(text.slice(start, start + longest), rule.pattern);
      return match?.index === 0 ? [{ rule, match, start }] : [];
    });
  });
}

function mentionOf(
  text: string,
  start: number,
  length: number,
  rule: string,
  read: ReadDate,
  scene: SceneWithBases,
): DateMention {
  const end = start + length;
  const basis = basisOf(read, scene);
  return {
    start,
    end,
    text: text.slice(start, end),
    edtf: read.edtf,
    ...(basis ? { basis } : {}),
    granularity: read.granularity,
    ...(before.test(text.slice(end, end + 5)) ? { deadline: true as const } : {}),
    rule,
  };
}

function basisOf({ edtf, yearFrom }: ReadDate, scene: SceneWithBases): DateBasis | null {
  if (edtf === null || edtf.startsWith('XXXX')) return null;
  if (yearFrom === 'TEXT') return 'TEXT';
  return yearFrom === 'ANCHOR' ? scene.anchorBasis : scene.referenceBasis;
}
