import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { tookPlace } from './meeting-status.js';
import { isNounUse, isOfThatMeeting } from './meeting-use.js';
import type { Parties } from './parties.js';
import { patternOf } from './pattern.js';
import { beginningIn, endingAt, overlapping } from './spans-at.js';

/** 与周某的会面中, 周某同吴某的会谈结束后: the noun of a meeting of people who are named with it. */
export function namedNounFrame(
  view: ArticleView,
  parties: Parties,
  told: (subjects: readonly Agent[]) => Omit<MeetingFrame, 'use' | 'rule'>,
  before: string,
  after: string,
  trigger: Span,
): MeetingFrame | null {
  if (parties.companions.length === 0) return null;
  const noun = isNounUse(view, parties, trigger.start);
  const frame = told([...parties.subjects, ...parties.companions]);
  const ahead = noun && frame.status === 'HELD' && (soon.test(before) || isFixed.test(after));
  const named =
    frame.status === 'CANCELLED' ||
    (noun && (frame.status === 'PLANNED' || tookPlace.test(after) || wentOn.test(after))) ||
    ahead;
  if (!named && !(noun && isOfThatMeeting(before, after))) return null;
  return { ...frame, ...(ahead ? { status: 'PLANNED' as const } : {}), use: 'MUTUAL', rule: 'meeting:named-noun' };
}

/** 与周某的会谈是在友好的气氛中进行的. */
const wentOn = /^是?在[^，。；]{2,16}(?:气氛|氛围)[^，。；]{0,4}(?:进行|举行)/u;

/** 与周某下周的会晤, 下月同吴某的会谈. */
const soon =
  /(?:下(?:周|星期|礼拜|个?月)[一二三四五六日天]?|明[天日晚年](?!报)|后天)(?:[上下]午|晚上?)?(?:在[^，。；的]{2,8})?(?:[与同和跟][^，。；的]{2,20})?的[^，。；的]{0,8}$/u;

/** 周某和吴某的会晤已经很明确, 与周某的会面已敲定: it is to be. */
const isFixed =
  /^(?:的?(?:日期|时间|地点))?(?:已经?|均已|基本上?|大致|初步|终于)+(?:很|十分|正式|基本上?|大致)?(?:明确|敲定|落实|确定|定下|定案|拍板)/u;

/** 本轮磋商, 此次华盛顿磋商, 两国元首阿根廷会晤, 周四及周五两天会议: refers to a meeting by what identifies it. */
export function nounFrame(
  view: ArticleView,
  layers: Layers,
  base: Pick<MeetingFrame, 'sentence' | 'words' | 'trigger'>,
  from: number,
  before: string,
): MeetingFrame | null {
  const { start } = base.trigger;
  const determined = patternOf(determiner, view.vocabulary.grammar.determiners).test(before);
  const named = endingAt(view.names, start);
  const place = named?.entry.label === 'Place' ? named : undefined;
  const date =
    beginningIn(layers.dates, from, start).find(
      (mention) => mention.end <= start && start - mention.end <= 3 && mention.granularity !== 'YEAR',
    ) ?? null;
  const { end } = base.trigger;
  const dated = beginningIn(layers.dates, end, end + dateReach).find(
    (mention) =>
      mention.granularity === 'DAY' &&
      isBefore.test(view.folded.slice(end, mention.start)) &&
      takesPlace.test(view.folded.slice(mention.end, mention.end + dateReach)),
  );
  const opens =
    /^(?:(?:[这是今此该首]|第一)次)?$/u.test(before) &&
    whereHeld.test(view.folded.slice(base.trigger.end, base.trigger.end + 40));
  if (!determined && !place && !date && !opens) return null;
  const until = place?.start ?? start;
  const heads = overlapping(layers.agents, {
    start: until - 1,
    end: until,
  }).filter((agent) => agent.kind === 'HEADS' && agent.end === until);
  return {
    ...base,
    use: 'NOUN',
    subjects: heads,
    objects: [],
    status: wasToBe.test(view.folded.slice(end, end + dateReach)) || /原[定订拟]/u.test(before) ? 'PLANNED' : 'HELD',
    continues: false,
    former: false,
    another: false,
    date: date ?? dated ?? null,
    definite: determined || opens || date !== null,
    from: Math.max(base.sentence.start, start - 12),
    rule: 'meeting:noun',
  };
}

/** 会面昨日下午3时在某楼举行, 第一次会面在某府，, 会面地点为某府: where it was, after the noun. */
const whereHeld =
  /^(?:[今昨前当本上下周星期月日号午晚早中间时半点分\d一二三四五六七八九十（）]{0,14}[在于][^，。；]{2,24}(?:进行|举行)|(?:地点)?[是就则]?[在于][^，。；的]{2,16}(?:[，。；]|$)|地点[为是])/u;

/** 新一轮谈判原定周三在某地举行. */
const wasToBe = /^(?:原[定订拟]|预定|预计|将[于在]|定于|订于)/u;
/** 会谈于8日在某地举行: when it was, after the noun. */
const isBefore = /^(?:已|也|是|均)?(?:于|在)?$/u;
const takesPlace =
  /^(?![^，。；]{0,20}(?:未能|没有|不会|无法|公布|的[^，。；]{1,6}已))[^，。；]{0,20}(?<!之?前|之?后)(?:举行|进行|召开)(?!的)/u;
const dateReach = 24;

const determiner = (words: string) => `(?:${words})[^，。、]{0,${determinerReach}}$`;
const determinerReach = 12;
