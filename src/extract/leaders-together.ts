import type { Span } from '../text/article.js';
import { type PersonAgent, peopleWithin } from './agents.js';
import { type ArticleView, bodyBefore, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { MeetingWords } from './grammar.js';
import { matchesOf } from './matches-of.js';
import { dateOf } from './meeting-date.js';
import { type Layers, type MeetingFrame, plainlyTold } from './meeting-frame.js';
import { statusOf } from './meeting-status.js';
import { isLeader } from './ranks.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';
import type { Term } from './term-index.js';

const attend =
  /(?:出席|参加|与会|列席)(?:了)?(?:[^，。；、与同和]{0,20}(?:会议|会晤|峰会|会谈|对话会)(?=[，。；\s]|$)|会议|会晤|会谈|峰会|对话会|对话|此次会议|本次会议|此次会晤|本次会晤|此次峰会|本次峰会|发言|讨论)*(?=[，。；\s]|$)/gu;
const lastGap =
  /^(?:（[^）]*）)?(?:等(?:[^，。；]{0,12})?)?(?:也|亦|均|都|分别|应邀|共同|一同|一起|先后|以视频(?:连线)?(?:的)?方式|以视像方式|在线|通过视频|与会|发表讲话|致辞|并)*$/u;
const listGap = /^(?:（[^）]*）)?(?:[、，和与及]|以及|，以及)+[^，。；：、说称表指在由]{0,18}$/u;
/** 周某8日在某地同吴某、郑某. */
const withGap = /^[^，。；、说称指]{0,24}[同与]$/u;
/** 出席者包括日本外相. */
const opening =
  /(?<![未不没无]|没有|拒绝|无法|不会|不能)(?:出席|与会|参加)(?:此次|本次)?(?:会议|会谈|会晤|峰会)?(?:者|的)?(?:还|则)?(?:包括|有|计有|分别[为是])/u;
const firstGap = /^[^，。；：、说称表指在由]{0,18}$/u;
const comeTo = /(?:在[^，。；：、说称指]{2,14})?(?:出席|参加)[^，。；：说称指]{0,12}$/u;
const presided = /^，(?:会议)?由[^，。；]{2,30}主持(?!的)/u;
/** 去年的峰会由周某主持: another than the sentence before tells of. */
const ofOtherYear = /去年|前年|明年|上一?[届次]|下一?[届次]|\d{4}年/u;
const presides = /^[^，。；与同和跟说称指]{0,24}主持/u;
/** Named leaders of so many other countries met, where one presided; else one more. */
const leastMet = 2;

/**
 * 周某在某地主持某某峰会。甲国总统吴某、乙国总理郑某出席: leaders of several countries who are named one by one are said to meet,
 * though no verb of meeting joins their names.
 */
export function leadersTogether(view: ArticleView, layers: Layers, frames: readonly MeetingFrame[]): MeetingFrame[] {
  return view.sentences.flatMap((sentence) => {
    if (sentence.zone.kind !== 'BODY') return [];
    const text = view.folded.slice(sentence.start, sentence.end);
    if (!/出席|参加|与会|列席/u.test(text)) return [];
    const behind = opening.exec(text);
    const lists = [
      ...matchesOf(text, attend).map(({ index }) => namedBefore(view, layers, sentence, sentence.start + index)),
      ...(behind ? [namedBehind(view, layers, sentence, sentence.start + behind.index + behind[0].length)] : []),
    ];
    for (const listed of lists) {
      const frame = frameOf(view, layers, frames, sentence, listed);
      if (frame) return [frame];
    }
    return [];
  });
}

/** 甲国总统吴某、乙国总理郑某 in front of 出席. */
function namedBefore(view: ArticleView, layers: Layers, sentence: Sentence, verb: number): PersonAgent[] {
  const listed: PersonAgent[] = [];
  let position = verb;
  for (const agent of peopleIn(layers, sentence)
    .filter((one) => fullSpan(one).end <= verb)
    .toReversed()) {
    const gap = view.folded.slice(Math.max(agent.end, fullSpan(agent).end), position);
    if (!(listed.length === 0 ? lastGap : listGap).test(gap) && !(listed.length > 0 && withGap.test(gap))) break;
    listed.unshift(agent);
    position = fullSpan(agent).start;
  }
  return listed;
}

/** 甲国总统吴某、乙国总理郑某 behind 出席者包括. */
function namedBehind(view: ArticleView, layers: Layers, sentence: Sentence, from: number): PersonAgent[] {
  const listed: PersonAgent[] = [];
  let position = from;
  for (const agent of peopleIn(layers, sentence).filter(({ start }) => start >= from)) {
    const gap = view.folded.slice(position, Math.max(position, agent.start));
    // 周某（Zhou）、吴某: the same person by another name.
    if (gap === '（' && agent.mention.person.id === listed.at(-1)?.mention.person.id) {
      position = agent.end + 1;
      continue;
    }
    if (!(listed.length === 0 ? firstGap : listGap).test(gap)) break;
    listed.push(agent);
    position = Math.max(agent.end, fullSpan(agent).end);
  }
  return listed;
}

function frameOf(
  view: ArticleView,
  layers: Layers,
  frames: readonly MeetingFrame[],
  sentence: Sentence,
  listed: readonly PersonAgent[],
): MeetingFrame | null {
  if (!listed.every(({ mention }) => mention.ranks.some(isLeader))) return null;
  const told = [sentence, ...bodyBefore(view, sentence.index, 1).filter((before) => isNear(view, before, sentence))];
  const host = told
    .flatMap((one) => peopleIn(layers, one))
    .find(
      (agent) =>
        !listed.includes(agent) && presides.test(view.folded.slice(fullSpan(agent).end, fullSpan(agent).end + 30)),
    );
  const all = host ? [host, ...listed] : listed;
  // 某联盟的高级代表主持: who presides may be of no country, or of that of one of the others.
  const countries = new Set(listed.map(({ mention }) => mention.person.country));
  if (countries.has(undefined) && (countries.size < leastMet + 1 || all.length < leastMet + 2)) return null;
  if (countries.size < listed.length || all.length < leastMet + 1) return null;
  const isOthers = (start: number) => frames.some((frame) => frame.trigger.start === start && isNamed(frame));
  const meetings = told.flatMap((one) => meetingIn(view, one, one.end) ?? []);
  const found = host ? meetings.findLast(({ trigger }) => !isOthers(trigger.start)) : meetings.at(-1);
  if (!found || isOthers(found.trigger.start)) return null;
  const { trigger, of } = found;
  if (of !== sentence && ofOtherYear.test(view.folded.slice(sentence.start, sentence.end))) return null;
  return {
    sentence: of,
    words: trigger.entry,
    trigger: { start: trigger.start, end: trigger.end },
    use: 'CARRIED',
    subjects: [...whoCame(view, layers, of, trigger).filter((agent) => !all.includes(agent)), ...all],
    objects: [],
    status: statusOf(view, of, clauseStart(view, of, trigger.start), [], trigger.start),
    ...plainlyTold,
    date: dateOf(view, layers, of, trigger, clauseEnd(view, of, trigger.end)),
    from: of.start,
    rule: 'meeting:leaders-together',
  };
}

/** 周某与吴某在某地出席六国外长会议，由郑某主持. */
function whoCame(view: ArticleView, layers: Layers, sentence: Sentence, meeting: Span): PersonAgent[] {
  const from = clauseStart(view, sentence, meeting.start);
  const came = comeTo.exec(view.folded.slice(from, meeting.start));
  if (!presided.test(view.folded.slice(meeting.end, meeting.end + 40))) return [];
  return came && !/代表/u.test(view.folded.slice(from, from + came.index))
    ? namedBefore(view, layers, sentence, from + came.index).filter(({ start }) => start >= from)
    : [];
}

/** In the same paragraph or the next, over a caption between the two. */
const isNear = ({ article }: ArticleView, before: Sentence, { zoneIndex }: Sentence): boolean =>
  article.zones.slice(before.zoneIndex + 1, zoneIndex).every(({ kind }) => kind === 'CAPTION');

const isNamed = ({ subjects, objects }: MeetingFrame): boolean =>
  [...subjects, ...objects].filter(({ kind }) => kind === 'PERSON').length > 1;

const peopleIn = ({ agents }: Layers, { start, end }: Sentence): PersonAgent[] =>
  peopleWithin(agents, start, end).filter(({ mention }) => !mention.referring);

/** The word for a meeting of several that a sentence tells of: an opening of a forum or a banquet is none. */
function meetingIn(
  view: ArticleView,
  of: Sentence,
  until: number,
): { readonly trigger: Term<MeetingWords>; readonly of: Sentence } | null {
  const trigger = beginningIn(view.meetings, of.start, until).find(
    ({ entry, start, end }) =>
      end <= until &&
      entry.family !== 'CALL' &&
      entry.family !== 'ANY' &&
      entry.family !== 'AUDIENCE' &&
      entry.kind !== 'MEAL' &&
      !/^(?:开幕式|闭幕式|晚宴|欢迎|期间|框架|机制|成员国|伙伴)/u.test(view.folded.slice(end, end + 4)) &&
      !/(?:第?[一二三四五六七八九十\d]+届|全国|中央|常务)$/u.test(
        view.folded.slice(Math.max(of.start, start - 4), start),
      ),
  );
  return trigger ? { trigger, of } : null;
}
