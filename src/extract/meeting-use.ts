import { type Agent, idsOfPeople } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import type { Parties } from './parties.js';
import { patternOf } from './pattern.js';
import { fullSpan, startWithPlace } from './spoken-of.js';
import type { Term } from './term-index.js';

/** 周某获吴某接见, 周某获吴某在某堂接见, 郑某受到周某的亲切会见: who received, and who was received. */
export function passiveHosts(
  view: ArticleView,
  trigger: Term<MeetingWords>,
  before: string,
  parties: Parties,
  earlier: () => readonly Agent[],
): { hosts: readonly Agent[]; received: readonly Agent[] } | null {
  const mark = passive.exec(before);
  if (!mark || !(trigger.entry.family === 'AUDIENCE' || (trigger.entry.kind === 'MEAL' && trigger.entry.transitive)))
    return null;
  const from = trigger.start - before.length + mark.index;
  const all = [...parties.subjects, ...parties.companions];
  const hosts = all.filter((agent) => agent.start >= from && !/（[^）]*$/u.test(view.folded.slice(from, agent.start)));
  const own = all.filter((agent) => agent.end <= from);
  const received = own.length > 0 ? own : earlier();
  const last = hosts.at(-1);
  const close =
    last &&
    /^(?:（[^）]*）)?(?:[在于][^，。；、与同和跟]{2,12})?(?:的|亲切|热情|亲自|单独|分别)*$/u.test(
      view.folded.slice(fullSpan(last).end, trigger.start),
    );
  return close && received.length > 0 ? { hosts, received } : null;
}

const passive =
  /(?:(?:获得?|受到|得到|受|(?<=^)由)(?:了|过)?[^，。；]{2,30}|由[^，。；与和同由]{2,30})(?:的)?(?:亲切|热情|亲自|单独|分别)*$/u;

/** 周某与吴某的会谈, 与吴某的第十次会晤: the word is a noun that the names belong to. */
export function isNounUse(view: ArticleView, parties: Parties, position: number): boolean {
  const last = [...parties.subjects, ...parties.companions].findLast((agent) => agent.end <= position);
  const until = startWithPlace(view, position);
  const before = view.folded.slice(Math.max(last ? fullSpan(last).end : 0, until - 12), until);
  return (
    /的(?:第?[一二两三四五六七八九十\d]+[次轮])?(?:首次|双边|闭门|短暂|这次|那次)*$/u.test(before) &&
    !/[在于][^，。]*的/u.test(before)
  );
}

/** 第一次见面是在今年5月8日. */
const wasOn = /^(?:是|就是|还是|发生)[在于]?[^，。；]{0,12}(?:[年月日号]|周[一二三四五六日]|星期[一二三四五六日])/u;

/** Whether what stands around the noun says that the meeting was: 会谈中, 会面后, 提及与…的会面. */
export const isOfThatMeeting = (before: string, after: string): boolean =>
  /^(?:中|时|期间|上|后|结束|过程|之后|为时|历时|持续|气氛|[^，。；]{0,4}(?:不欢而散|破裂|圆满|顺利|没有结果|无功而返|谈不拢))/u.test(
    after,
  ) ||
  wasOn.test(after) ||
  /(?:提及|提到|谈到|谈及|回忆|结束)[^，。]*$/u.test(before);

const goingTo = (towards: string) => `(?:${towards})[^，]{0,4}$`;

/** 周某与吴某，周三（16日）在某地会晤: a clause that goes on about the list before it, when and where first. */
const opensPredicate =
  /^(?:(?:今|昨|前|周|星期|当地|本月|上月|去年|\d|（|上午|下午|早|晚|[一二三四五六日十])[^，。在于]{0,14})?(?:将|就|已|曾|在|于|两人|双方)/u;

/** 周某与吴某会面的照片, 会面的半小时: it took place. */
const ofWhatWas =
  /^的(?:照片|图片|合照|合影|相片|画面|影片|录像|短片|片段|\d+分钟|[半一两三四五六七八九十数]+(?:个|多)*(?:分钟|小时|钟头))/u;

/** 成为首位与周某会谈的外国领袖: he whom the clause before is about. */
const firstToMeet = /^(?:成为|将成为|是|将是)[^，。；]{0,6}(?:首|第[一二三四五])[位个名](?:能|可以|可)?[与同和跟]/u;

const withThem = /[与同和跟](?:他们|她们|其他人|众人|大家|对方)[^，。；]{0,6}$/u;

const receives = /^(?:会见|接见|看望|探望|拜会|拜访)/u;

/** A同B会晤, 两人会面, or a team that goes somewhere to talk (赴华再谈). */
export function isMutual(view: ArticleView, parties: Parties, from: number, to: number, after: string): boolean {
  if (/^[的机方]/u.test(after) && !ofWhatWas.test(after) && !firstToMeet.test(view.folded.slice(from, to)))
    return false;
  if (
    /(?:一同|共同|一起|陪同|也|亦|均|都)$/u.test(view.folded.slice(from, to)) &&
    parties.companions.length === 0 &&
    receives.test(view.folded.slice(to, to + 2))
  )
    return false;
  // 周某和吴某分别与他们会面: not with each other.
  const them = withThem.exec(view.folded.slice(from, to));
  if (them && !parties.companions.some(({ start }) => start >= from + them.index)) return false;
  const all = [...parties.subjects, ...parties.companions];
  const people = new Set(idsOfPeople(all));
  if (/^时(?:也|亦|均|都)?(?:在座|在场|陪同|作陪|列席)/u.test(after)) return false;
  if (/^[期时]/u.test(after) && people.size < 2) return false;
  const text = view.folded.slice(from, to);
  const own = all.filter((agent) => agent.start >= from);
  return (
    parties.companions.length > 0 ||
    (own.length > 0 && people.size > 1) ||
    // 两国元首将就…交换意见, 两国元首首次在某地会晤.
    (own.some(({ kind }) => kind === 'HEADS') && /将|[首再][次度]|第[^，。；]{1,4}次/u.test(text)) ||
    (people.size > 1 && opensPredicate.test(text)) ||
    (own.length > 0 && patternOf(goingTo, view.vocabulary.grammar.towards).test(text))
  );
}
