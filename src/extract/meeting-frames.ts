import { acceptedVisits } from './accepted-visits.js';
import { agreementsReached } from './agreements-reached.js';
import { withAlsoThere } from './also-there.js';
import { type ArticleView, clauseStart, within } from './article-view.js';
import { eachBehindColon } from './behind-colon.js';
import { withBothSides } from './both-sides.js';
import { withCounterpart } from './counterpart.js';
import { withDelegationLeader } from './delegation-leader.js';
import { withDenials } from './denied-meetings.js';
import { faceToFace } from './face-to-face.js';
import { withHostOfFallenVisit, withWhomBefore } from './fallen-meetings.js';
import { frameOf } from './frame-of-verb.js';
import type { MeetingWords } from './grammar.js';
import { hostedMeals } from './hosted-meals.js';
import { leadersTogether } from './leaders-together.js';
import { type Layers, type MeetingFrame, peopleOf } from './meeting-frame.js';
import { withBareVerb } from './meeting-triggers.js';
import { metApart } from './met-apart.js';
import { ofEventBefore } from './of-event-before.js';
import { onEachDay } from './on-each-day.js';
import { withOtherLeader } from './other-leader.js';
import { isToldBetter, plansToldOtherwise } from './plans-told-otherwise.js';
import { receivedTogether } from './received-together.js';
import { apart, asTold } from './several-meetings.js';
import { beginningIn } from './spans-at.js';
import { withoutSummary } from './summed-up.js';
import { summitsToCome } from './summits-to-come.js';
import { surnameMeetings } from './surname-meetings.js';
import type { Term } from './term-index.js';
import { visitsToCome } from './visits-to-come.js';

export function findMeetingFrames(view: ArticleView, found: Layers): MeetingFrame[] {
  const layers = {
    ...found,
    titles: found.people.flatMap(({ titles }) => titles),
  };
  const triggers = withBareVerb(view, layers.agents, view.meetings);
  const summits = summitsToCome(view, layers);
  // 将出席在某地举行的某国领导人峰会: told by who goes there, and not once more by 举行.
  const byWord = view.sentences.flatMap((sentence) =>
    beginningIn(triggers, sentence.start, sentence.end)
      .filter((trigger) => within(trigger, sentence) && !summits.some(({ told }) => within(trigger, told)))
      .flatMap((trigger) => frameOf(view, layers, sentence, trigger) ?? [])
      .map((frame) => withAlsoThere(view, layers, frame)),
  );
  const frames = eachBehindColon(view, layers, byWord);
  const first = [
    ...frames,
    ...surnameMeetings(view, layers),
    ...leadersTogether(view, layers, frames),
    ...acceptedVisits(view, layers),
    ...visitsToCome(view, layers, frames),
    ...summits.map(({ frame }) => frame),
    ...hostedMeals(view, layers),
    ...agreementsReached(view, layers, frames),
    ...faceToFace(view, layers, frames),
  ];
  const plans = plansToldOtherwise(view, layers, first);
  const told = [...first, ...plans]
    .filter((frame) => !isToldBetter(frame, plans))
    .map((frame) => withDelegationLeader(view, layers, frame))
    .map((frame, _, all) => withHostOfFallenVisit(view, layers, frame, all))
    .map((frame) => withWhomBefore(view, layers, frame))
    .map((frame) => byTelephone(triggers, frame))
    .map((frame, _, all) => ofCall(view, frame, all))
    .map((frame) => withCounterpart(view, frame, frames, layers.agents))
    .map((frame, _, all) => withOtherLeader(view, frame, layers, all))
    .map((frame, _, all) => withBothSides(view, frame, all, layers))
    .map((frame, _, all) => afterOtherGroup(view, frame, all))
    .map((frame) => ofEventBefore(view, layers, frame))
    .map((frame, _, all) => withoutSummary(view, frame, all));
  const each = receivedTogether(
    view,
    withDenials(view, told, layers.agents).flatMap((frame) => apart(view, frame)),
  );
  const apartly = metApart(view, each);
  return each.flatMap((frame) => asTold(view, frame, each, apartly)).flatMap((frame) => onEachDay(view, layers, frame));
}

/** 周某会见学生代表，随后与企业家会面: one group after another, in one sentence. */
function afterOtherGroup(view: ArticleView, frame: MeetingFrame, all: readonly MeetingFrame[]): MeetingFrame {
  if (frame.another || !metGroup.has(frame.rule)) return frame;
  const before = all.find(
    (other) =>
      other.sentence === frame.sentence &&
      other.trigger.start < frame.trigger.start &&
      other.status === frame.status &&
      namedIn(other) === namedIn(frame),
  );
  const isMention = /^[时后中期]/u.test(view.folded.slice(frame.trigger.end, frame.trigger.end + 1));
  return before && !isMention && then.test(view.folded.slice(before.trigger.end, frame.trigger.start))
    ? { ...frame, another: true }
    : frame;
}

const metGroup: ReadonlySet<string> = new Set(['meeting:group', 'meeting:with-group']);
const then = /(?:其后|随后|之后|稍后|接着|然后|继而|此外|另外)(?![^。]*(?:说|表示|称|撰文|指出))[^。；]*$/u;

/** 周某打电话给吴某。…上载与吴某对话内容: they spoke with each other in the call that the article tells of. */
function ofCall(view: ArticleView, frame: MeetingFrame, all: readonly MeetingFrame[]): MeetingFrame {
  const { trigger, words, date } = frame;
  if (words.family === 'CALL' || date || !spoken.test(view.folded.slice(trigger.start, trigger.end))) return frame;
  if (inPerson.test(view.folded.slice(clauseStart(view, frame.sentence, trigger.start), trigger.start))) return frame;
  const people = namedIn(frame);
  const call = all.find(
    (other) => other.words.family === 'CALL' && other.status === 'HELD' && namedIn(other) === people,
  );
  return call && people.includes(' ') ? { ...frame, words: call.words } : frame;
}

const inPerson = /期间|场边|间隙|会场|当面|在[^，。；]{1,12}(?:与|同|和|跟)/u;
const spoken = /^(?:对话|对谈|交谈|倾谈|谈话)$/u;
const namedIn = (frame: MeetingFrame): string => [...new Set(peopleOf(frame))].sort().join(' ');

/** 两国总统通了电话，周某与吴某就…交换看法: what was said was said over the telephone. */
function byTelephone(triggers: readonly Term<MeetingWords>[], frame: MeetingFrame): MeetingFrame {
  if (frame.words.family !== 'ANY') return frame;
  const call = beginningIn(triggers, frame.sentence.start, frame.trigger.start).find(
    ({ entry }) => entry.family === 'CALL' && entry.verb,
  );
  return call ? { ...frame, words: call.entry } : frame;
}
