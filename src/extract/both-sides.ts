import { type Agent, isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, bodyBefore, clauseStart } from './article-view.js';
import { countryMeant } from './country-meant.js';
import { dateOf } from './meeting-date.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';
import { fullSpan } from './spoken-of.js';

/**
 * Who 双方 or 两国元首 are where they will meet or will not, or met at another time: those whom the sentence names (应周某邀请，吴某将来访，双方将举行会谈), else those
 * who met in what was told last before it. One who calls a meeting off by letter calls it off with whom the letter is to.
 */
export function withBothSides(
  view: ArticleView,
  frame: MeetingFrame,
  frames: readonly MeetingFrame[],
  layers: Layers,
): MeetingFrame {
  const { agents } = layers;
  if (frame.status === 'DENIED' || frame.sentence.zone.kind !== 'BODY') return frame;
  const named = peopleIn([...frame.subjects, ...frame.objects]);
  const ofHeads = named.length === 0 && frame.subjects.some(({ kind }) => kind === 'HEADS');
  const behind = named.length === 0 && frame.status === 'HELD' ? headsBehind(view, frame, agents) : null;
  if (behind) {
    const date = frame.date ?? dateOf(view, layers, frame.sentence, frame.trigger, frame.trigger.end);
    return { ...frame, use: 'MUTUAL', subjects: [...frame.subjects, ...behind], date, definite: true };
  }
  const only = named.length === 0 && frame.status === 'HELD' ? onlyHeads(view, frame, frames, agents) : null;
  if (only) return { ...frame, use: 'MUTUAL', subjects: [...frame.subjects, ...only] };
  // 去年7月，两国元首首次会晤: another meeting of theirs than the one that is told.
  if (frame.status === 'HELD' && !(ofHeads && frame.date && isOfOtherTime(view, frame))) return frame;
  if (named.length === 0 && (frame.rule === 'meeting:again' || frame.subjects.some((agent) => isBoth(view, agent)))) {
    const found = namedBefore(view, frame, agents) ?? metBefore(frame, frames);
    return found ? { ...frame, subjects: [...frame.subjects, ...found] } : frame;
  }
  if (ofHeads && (frame.status === 'PLANNED' || frame.status === 'HELD')) {
    const found = headsBefore(view, frame, agents) ?? headsMet(frame, frames) ?? headsTold(frame, frames, agents);
    return found ? { ...frame, subjects: [...frame.subjects, ...found] } : frame;
  }
  if (named.length !== 1 || frame.status !== 'CANCELLED') return frame;
  const addressee = peopleIn(beginningIn(agents, frame.sentence.start, frame.trigger.start)).find(
    ({ mention }) =>
      mention.person.id !== named[0]?.mention.person.id &&
      /(?:致信|致函|去信|写信给|来信|知会|告知|通知|通知了|告诉)[^，。；]{0,16}$/u.test(
        view.folded.slice(frame.sentence.start, mention.start),
      ),
  );
  return addressee ? { ...frame, subjects: [...frame.subjects, addressee] } : frame;
}

/** 双方, and not 甲乙 of 甲乙高级别会谈, in which others may meet. */
const isBoth = ({ folded }: ArticleView, { kind, start, end }: Agent): boolean =>
  kind === 'SIDES' && /双方|两国/u.test(folded.slice(start, end));

/** 甲乙元首在某地会晤，周某和吴某同意: the next clause names the leaders of those two countries. */
function headsBehind(view: ArticleView, { sentence, trigger }: MeetingFrame, agents: readonly Agent[]) {
  const clause = view.folded.slice(clauseStart(view, sentence, trigger.start), trigger.start);
  const [, a = '', b = ''] = headsOfTwo.exec(clause) ?? [];
  const countries = [a, b].flatMap((form) => countryMeant(view, form)?.id ?? []);
  const people = peopleIn(beginningIn(agents, trigger.end, sentence.end)).slice(0, 2);
  const [one, other] = people;
  if (!one || !other || countries.length !== 2 || one.sides[0] === other.sides[0]) return null;
  const isTheirs = people.every(({ sides: [side] }) => side !== undefined && countries.includes(side));
  const isNext = /^[^，。；]{0,12}，[^，。；]{0,10}$/u.test(view.folded.slice(trigger.end, fullSpan(one).start));
  const isJoined = /^[和与同、及]$/u.test(view.folded.slice(fullSpan(one).end, fullSpan(other).start));
  return isTheirs && isNext && isJoined ? people : null;
}

const headsOfTwo = /^(?:，)?[^，。；]{0,10}?(\p{Script=Han})(\p{Script=Han})(?:两国)?(?:国家)?(?:元首|领导人|首脑)/u;

/** 两国元首20日通了电话: the only two heads of state whom the article names, where nothing else is told of the two. */
function onlyHeads(
  view: ArticleView,
  { date, words, sentence, trigger }: MeetingFrame,
  frames: readonly MeetingFrame[],
  agents: readonly Agent[],
): PersonAgent[] | null {
  if (date?.granularity !== 'DAY' || words.family !== 'CALL') return null;
  if (!bothHeads.test(view.folded.slice(sentence.start, trigger.start))) return null;
  const heads = peopleIn(agents).filter(({ mention }) =>
    agents.some(
      (agent) =>
        isPerson(agent) &&
        agent.mention.person.id === mention.person.id &&
        agent.mention.ranks.some((rank) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT'),
    ),
  );
  const [one, other, third] = heads;
  if (!one || !other || third || one.sides[0] === other.sides[0] || other.start > sentence.start) return null;
  const isTold = frames.some(
    (told) =>
      told.status === 'HELD' &&
      told.words.family === 'CALL' &&
      heads.every((head) =>
        peopleIn([...told.subjects, ...told.objects]).some(
          ({ mention }) => mention.person.id === head.mention.person.id,
        ),
      ),
  );
  return isTold ? null : heads;
}

const bothHeads = /两(?:国|位)(?:国家)?(?:元首|领导人|首脑)[^，。；]{0,14}$/u;

/** Two people of the sentence, behind whoever tells of it (发言人郑某宣布). */
function namedBefore(view: ArticleView, { sentence, trigger }: MeetingFrame, agents: readonly Agent[]) {
  const told = view.folded.slice(sentence.start, trigger.start);
  const from = sentence.start + (/^.*(?:表示|宣布|说|称|透露|指出|：)[，：]?/u.exec(told)?.[0].length ?? 0);
  const people = peopleIn(beginningIn(agents, from, trigger.start));
  return people.length === 2 && people[0]?.sides[0] !== people[1]?.sides[0] ? people : null;
}

/** 应总统周某邀请，主席吴某将访问某国。访问期间，两国元首将举行会谈: two leaders of two countries in a sentence just before. */
function headsBefore(view: ArticleView, { sentence }: MeetingFrame, agents: readonly Agent[]): PersonAgent[] | null {
  for (const { start, end } of bodyBefore(view, sentence.index, visitReach)) {
    if (!/(?<![采走专])访(?!谈)/u.test(view.folded.slice(start, end))) continue;
    const heads = peopleIn(beginningIn(agents, start, end)).filter(({ mention }) =>
      mention.ranks.some((rank) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT'),
    );
    if (heads.length === 2) return heads[0]?.sides[0] === heads[1]?.sides[0] ? null : heads;
  }
  return null;
}
/** Sentences. */
const visitReach = 5;

/** 周某同吴某会晤。…两国领导人不久将再次会晤: the two who met, where the article tells of no other two of two countries. */
function headsMet({ trigger }: MeetingFrame, frames: readonly MeetingFrame[]): PersonAgent[] | null {
  const pairs = frames
    .filter((other) => other.trigger.start < trigger.start && other.status === 'HELD')
    .map((other) => peopleIn([...other.subjects, ...other.objects]))
    .filter(([one, other, third]) => one && other && !third && one.sides[0] !== other.sides[0]);
  const [pair] = pairs;
  const ids = (people: readonly PersonAgent[]) =>
    people
      .map(({ mention }) => mention.person.id)
      .sort()
      .join(' ');
  return pair && pairs.every((other) => ids(other) === ids(pair)) ? pair : null;
}

/** Sentences between what was told and what both sides will do next. */
const reach = 3;

function metBefore({ sentence, trigger }: MeetingFrame, frames: readonly MeetingFrame[]): PersonAgent[] | null {
  const before = frames.findLast(
    (other) =>
      other.trigger.start < trigger.start &&
      other.sentence.zone.kind === 'BODY' &&
      sentence.index - other.sentence.index <= reach &&
      peopleIn([...other.subjects, ...other.objects]).length > 1,
  );
  return before ? peopleIn([...before.subjects, ...before.objects]) : null;
}

/** The two heads of state of two countries who met, or spoke, in what was told last, of what they will do. */
function headsTold(
  frame: MeetingFrame,
  frames: readonly MeetingFrame[],
  agents: readonly Agent[],
): PersonAgent[] | null {
  const met = frame.status === 'PLANNED' ? metBefore(frame, frames) : null;
  const isHead = ({ mention: { person } }: PersonAgent) =>
    agents.some(
      (agent) =>
        isPerson(agent) && agent.mention.person.id === person.id && agent.mention.ranks.includes('HEAD_OF_STATE'),
    );
  return met?.length === 2 && met[0]?.sides[0] !== met[1]?.sides[0] && met.every(isHead) ? met : null;
}

/** 今年4月, 去年, 2013年: months away from the news, or told as the first time. */
const isOfOtherTime = (view: ArticleView, { date, trigger, sentence }: MeetingFrame): boolean =>
  date !== null &&
  (date.granularity === 'MONTH' || date.granularity === 'YEAR') &&
  /首次|首度|第[一二三四五六七八九十]次|曾/u.test(view.folded.slice(sentence.start, trigger.end));

/** Each person once, where first named. */
const peopleIn = (agents: readonly Agent[]): PersonAgent[] => {
  const people = agents.filter(isPerson);
  return people.filter(
    ({ mention }, index) => people.findIndex((other) => other.mention.person.id === mention.person.id) === index,
  );
};
