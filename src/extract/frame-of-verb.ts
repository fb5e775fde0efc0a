import type { Span } from '../text/article.js';
import { type Agent, idsOfPeople } from './agents.js';
import { announcedTalks, countriesInName } from './announced-talks.js';
import {
  type ArticleView,
  clauseEnd,
  clauseEndBehind,
  clauseStart,
  type Sentence,
  within,
  withoutNames,
} from './article-view.js';
import { whoAttended } from './attended-meetings.js';
import { receivedCall } from './calls.js';
import { whoCame } from './convened-meetings.js';
import { dutyReport } from './duty-reports.js';
import { subjectsBefore } from './earlier-subjects.js';
import type { MeetingWords } from './grammar.js';
import { callsOnLeaders, callsUnnamed, groupMeets, meetsGroup, meetsWithGroup } from './group-meetings.js';
import { inviterAtTable, inviterMet, whoAgreed } from './invited.js';
import { metByWhom, spokenTo } from './meeting-by-whom.js';
import { dateOf } from './meeting-date.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { namedNounFrame, nounFrame } from './meeting-nouns.js';
import { metBy, objectsBehindCommas, objectsOf, relativeHead } from './meeting-objects.js';
import { statusOf } from './meeting-status.js';
import { isAgreedOn, isNoMeeting, isTelegram, isUnanswered } from './meeting-triggers.js';
import { isMutual, isNounUse, passiveHosts } from './meeting-use.js';
import { partiesBefore } from './parties.js';
import { patternOf } from './pattern.js';
import { beginningIn, overlapping } from './spans-at.js';
import type { Term } from './term-index.js';
import {
  afterTalks,
  asHeld,
  followsSomebody,
  guests,
  heldByTwo,
  hostsFor,
  isAnother,
  isHeldBehind,
  leadsThere,
  namesGuests,
  severally,
  wasHeld,
  whichRound,
  withoutWhoSpeaksOf,
} from './verb-context.js';

/** The layers, with the spans of all titles, gathered once for an article. */
export interface Prepared extends Layers {
  readonly titles: readonly Span[];
}

const laterWord = (words: string) => `(?:${words})[^，。]{0,6}$`;
const joiningWord = (words: string) => `(?:${words})(?:了|上述|有关|本次|此次|这次|是次|当天的|当日的|当天|当日)*$`;
const carrier = (words: string) => `(?:${words})(?:了|过)?[^，。；：]{0,${carrierReach}}$`;

/** Longest stretch that may stand between a carrier and its noun: 进行坦诚、高效、富有建设性的讨论. */
const carrierReach = 40;

/** 同意明年初再次会面: those who have just met. */
const meetingAgain =
  /(?:同意|商定|约定|约好|决定|将(?!军)|拟|计划|预定|准备)[^，。；]{0,16}(?:再次|再度|另行|重新|再)(?:举行)?$/u;

/** A summit with no 与: 两国领导人举行峰会 is of two, 举办全球某某峰会 an event. */
const ofHeads = /两国|双方|领导人|元首|领袖|[美中日朝韩俄欧印法德英]{2}(?:首脑)?$/u;

/** 过往访京团都得到接见, 有别于以往在某处接见的安排, 周某年代与各党派定期举行会议: of no one meeting. */
const habitual =
  /(?:过往|以往|往年|历来|历年|每次|每年)[^，。；]{0,4}[，的]?[^。；]{0,12}(?:都|均|会|总)[^，。；]{0,20}$|(?:年代|时代|任内)[^，。；]{0,12}(?:定期|恒常|各自|经常)[^，。；]{0,10}$|(?:有别于|不同于|一如|[异同]于|参照|[沿按]照?)(?:过往|以往|往年|历来|历年)[^，。；]{0,16}$/u;

/** 两人的会谈，安排在8日上午: when, told behind a comma. */
const comesBehind = /^，(?:已|都)?(?:被)?(?:安排[在于]|定于|订于|将于|预定)/u;

/** 取消同周某的晚宴. */
const mealOff =
  /(?<!没有|不会|并未|未|不|否认)(?:取消|推迟|押后|延后|搁置)了?[^，。；]{0,12}[与同和跟](?![^，。；]*(?:会[谈晤见面]|后的))[^，。；]{1,20}的$/u;

const former =
  /早前|较早前|此前|之前|先前|曾|上次|去年|前年|当年|不久前|早些时候|[一二两三四五六七八九十半数几\d]+年(?:半|多)?前/u;

/** 会见时在座的有周某: of that meeting, who else was there. */
const tellsWhoWasThere = /^(?:时|中|期间)，?(?:在座|在场|陪同|作陪|列席)的/u;

/** 对话8日在某地举行，将由周某同吴某共同主持. */
const willBeBy = /^[^。；]{0,40}(?:将|拟|预定)(?:会)?由/u;

/** What a word for a meeting tells in its sentence; null where it tells of none. */
export function frameOf(
  view: ArticleView,
  layers: Prepared,
  sentence: Sentence,
  trigger: Term<MeetingWords>,
): MeetingFrame | null {
  const { grammar } = view.vocabulary;
  if (overlapping(layers.titles, trigger).some((title) => within(trigger, title))) return null;
  if (overlapping(view.names, trigger).some((name) => within(trigger, name))) return null;
  const from = clauseStart(view, sentence, trigger.start);
  const until = comesBehind.test(view.folded.slice(trigger.end, sentence.end))
    ? clauseEndBehind(view, sentence, trigger.end)
    : clauseEnd(view, sentence, trigger.end);
  const before = view.folded.slice(from, trigger.start);
  const after = view.folded.slice(trigger.end, until);
  if (patternOf(laterWord, grammar.later).test(before)) return null;

  const joins = patternOf(joiningWord, grammar.joining).test(before.replace(whichRound, ''));
  const leads = joins && leadsThere.test(before);
  if ((joins && !leads) || isNoMeeting(trigger.entry, before, after) || tellsWhoWasThere.test(after)) return null;
  const carried = patternOf(carrier, grammar.carriers).test(before);
  const apart = trigger.entry.adjoining && !(trigger.entry.carried && carried);
  const banquet = trigger.entry.kind === 'MEAL' && hostsFor.test(before);
  const off = trigger.entry.kind === 'MEAL' && mealOff.test(before);
  if (apart && !banquet && !off && !followsSomebody(view, layers.agents, trigger, before)) return null;
  if (trigger.entry.kind === 'MEAL' && !trigger.entry.verb && !banquet && !off) return null;

  const words = asHeld(trigger.entry, before, after);
  const base = {
    sentence,
    words,
    trigger: { start: trigger.start, end: trigger.end },
  };
  if (
    isTelegram(view, sentence, trigger) ||
    isUnanswered(view, sentence, trigger) ||
    isAgreedOn(view, sentence, trigger)
  )
    return null;
  if (habitual.test(view.folded.slice(sentence.start, trigger.start))) return null;
  const parties = withoutWhoSpeaksOf(
    partiesBefore(view, sentence, layers.agents, listedVerbs(view, from, trigger), {
      call: trigger.entry.family === 'CALL',
    }),
    from,
    before,
    after,
  );
  const told = (subjects: readonly Agent[], objects: readonly Agent[] = []) => ({
    ...base,
    from: sentence.start,
    subjects,
    objects,
    ...(parties.companions.length > 0 ? { companions: parties.companions } : {}),
    status: statusOf(view, sentence, from, subjects, trigger.start),
    date: dateOf(view, layers, sentence, trigger, until),
    definite: true,
    continues: /继续|再/u.test(before),
    former: former.test(withoutNames(view, Math.max(sentence.start, trigger.start - 40), trigger.start)),
    another:
      banquet ||
      off ||
      (trigger.entry.kind === 'MEAL' && afterTalks.test(view.folded.slice(sentence.start, trigger.start))) ||
      isAnother(view.folded.slice(sentence.start, from), before, parties),
  });

  if (words.report) {
    const report = dutyReport(view, sentence, layers.agents, trigger);
    return report && { ...told(report.superiors, report.reporters), use: 'TRANSITIVE', rule: 'meeting:duty-report' };
  }
  const hosts = passiveHosts(view, trigger, before, parties, () =>
    subjectsBefore(view, sentence, layers.agents, trigger.start),
  );
  if (hosts)
    return {
      ...told(hosts.hosts, hosts.received),
      use: 'TRANSITIVE',
      rule: 'meeting:passive',
    };
  const head = relativeHead(layers.people, view, trigger.end, until);
  if (head && parties.companions.length > 0)
    return {
      ...told([head, ...parties.companions]),
      use: 'MUTUAL',
      rule: 'meeting:relative-clause',
    };
  const noun = isNounUse(view, parties, trigger.start) || proposedBy.test(after);
  if (trigger.entry.family === 'CALL' && !trigger.entry.verb) {
    const callers = receivedCall(view, parties, trigger, () => subjectsBefore(view, sentence, layers.agents, from));
    return callers && { ...told(callers), use: 'MUTUAL', rule: 'meeting:call-received' };
  }
  const objects =
    trigger.entry.transitive && !noun ? objectsOf(layers.agents, trigger.end, until, view) : ([] as Agent[]);
  const opening = namesGuests.exec(view.folded.slice(until, until + 8))?.[0];
  if (objects.length === 0 && opening && trigger.entry.transitive && !noun && guests.test(after))
    objects.push(...objectsOf(layers.agents, until + opening.length, Math.max(until + 1, sentence.end), view));
  // 与各界会面，包括周某、吴某.
  const ofGroupBehind =
    opening?.includes('包括') && !noun && guests.test(before)
      ? objectsOf(layers.agents, until + opening.length, Math.max(until + 1, sentence.end), view)
      : [];
  if (objects.length > 0 && severally.test(before))
    objects.push(...objectsBehindCommas(view, sentence, layers.agents, until));
  const hostBehind = metBy(view, layers.agents, objects, until);
  if (hostBehind) return { ...told([hostBehind], objects), use: 'TRANSITIVE', rule: 'meeting:transitive' };
  const ofGroup = groupMeets(view, sentence, trigger.entry, parties, objects, from, before);
  if (!noun && ofGroup)
    return {
      ...told(parties.companions, objects),
      use: objects.length > 0 ? 'TRANSITIVE' : 'MUTUAL',
      rule: 'meeting:of-group',
    };
  if (trigger.entry.transitive && !noun) {
    const subjects = [...parties.subjects, ...parties.companions];
    if (
      subjects.length > 0 &&
      (trigger.entry.named
        ? objects.some(({ kind }) => kind === 'PERSON') || callsOnLeaders(view, subjects, trigger, after)
        : objects.length > 0 || meetsGroup(view, subjects, trigger, after))
    )
      return {
        ...told(subjects, objects),
        use: 'TRANSITIVE',
        rule: objects.length > 0 ? 'meeting:transitive' : 'meeting:group',
      };
  }
  const participants = [...parties.subjects, ...parties.companions];
  const people = participants.filter(({ kind }) => kind === 'PERSON');
  if (leads) return { ...told(participants), use: 'CARRIED', rule: 'meeting:leader' };
  if (carried && head && wasHeld.test(before) && idsOfPeople(people).length === 1)
    return { ...told([...people, head]), use: 'MUTUAL', rule: 'meeting:relative-clause' };
  if (carried && head)
    return {
      ...told([head]),
      status: statusOf(view, sentence, from, [], trigger.start),
      use: 'RELATIVE',
      date: null,
      from: previousTrigger(view, sentence, trigger),
      rule: 'meeting:relative-clause',
    };
  if (
    carried &&
    trigger.entry.kind === 'SUMMIT' &&
    parties.companions.length === 0 &&
    !heldByTwo(parties, from) &&
    !ofHeads.test(before)
  )
    return null;
  // 双方进行了交流: a word that counts only where those who met are named.
  const convened = people.length < 2 && !noun ? whoCame(view, layers.agents, sentence, before, people.length > 0) : [];
  if (convened.length > 0) {
    const [convener] = people.length > 0 ? people : subjectsBefore(view, sentence, layers.agents, trigger.start);
    const present = [...(convener?.kind === 'PERSON' ? [convener] : []), ...convened];
    if (idsOfPeople(present).length > 1) return { ...told(present), use: 'CARRIED', rule: 'meeting:convened' };
  }
  if (carried && trigger.entry.named && !trigger.entry.carried && people.length < 2) return null;
  const happens = carried || isHeldBehind(trigger, after) || (trigger.entry.verb && !trigger.entry.named);
  const attended = people.length === 0 && happens ? whoAttended(view, layers.agents, sentence, trigger) : [];
  if (carried && attended.length > 0) return { ...told(attended), use: 'CARRIED', rule: 'meeting:attended' };
  const agreed =
    idsOfPeople(participants).length === 1 && whoAgreed(view, sentence, layers.agents, trigger.end, before);
  if (agreed && (carried || trigger.entry.verb))
    return { ...told([...participants, agreed]), use: 'MUTUAL', rule: 'meeting:agreed' };
  const inviter = carried && inviterMet(view, sentence, layers.agents, participants, before, trigger.start);
  // 周某在某地进行甲乙贸易会谈: with the other country.
  const ofTwo =
    people.length === 1 && parties.companions.length === 0 && !/[就对]|围绕|关于|有关/u.test(before)
      ? countriesInName(view, { start: from, end: trigger.start })
      : [];
  if (carried)
    return {
      ...told(inviter ? [...participants, inviter] : [...participants, ...ofTwo]),
      use: 'CARRIED',
      rule: meetsWithGroup(view, trigger.entry, parties, before) ? 'meeting:with-group' : 'meeting:carrier-and-noun',
    };
  if (trigger.entry.verb && !noun && ofGroupBehind.length > 0 && participants.length > 0)
    return { ...told(participants, ofGroupBehind), use: 'MUTUAL', rule: 'meeting:with-group' };
  if (trigger.entry.verb && !noun && callsUnnamed(trigger.entry, parties, before))
    return { ...told(participants), use: 'MUTUAL', rule: 'meeting:with-group' };
  if (
    trigger.entry.verb &&
    !noun &&
    !(trigger.entry.named && after.startsWith('的')) &&
    isMutual(view, parties, from, trigger.start, after)
  )
    return {
      ...told(participants),
      use: 'MUTUAL',
      rule:
        parties.companions.length > 0 && meetsWithGroup(view, trigger.entry, parties, before)
          ? 'meeting:with-group'
          : 'meeting:with',
    };
  if (trigger.entry.verb && meetsWithGroup(view, trigger.entry, parties, before) && !/^[的机方]/u.test(after))
    return { ...told(participants), use: 'MUTUAL', rule: 'meeting:with-group' };
  const atTable =
    trigger.entry.kind === 'MEAL' && trigger.entry.verb && inviterAtTable(view, sentence, layers.agents, trigger.start);
  if (atTable) {
    const able = participants.length > 0 ? participants : subjectsBefore(view, sentence, layers.agents, trigger.start);
    return {
      ...told([...able.filter((agent) => agent !== atTable), atTable]),
      use: 'MUTUAL',
      rule: 'meeting:at-table',
    };
  }
  const hosted = metByWhom(view, sentence, layers.agents, trigger);
  if (hosted.length > 0) {
    const frame = told(hosted);
    const isToCome = frame.status === 'HELD' && willBeBy.test(view.folded.slice(trigger.end, sentence.end));
    return { ...frame, ...(isToCome ? { status: 'PLANNED' as const } : {}), use: 'MUTUAL', rule: 'meeting:by-whom' };
  }
  if (attended.length > 0) return { ...told(attended), use: 'MUTUAL', rule: 'meeting:attended' };
  const addressed = spokenTo(view, sentence, layers.agents, trigger, before);
  const frame = addressed && told([...participants, addressed]);
  if (frame && (frame.status !== 'HELD' || trigger.entry.verb))
    return { ...frame, use: 'MUTUAL', rule: 'meeting:spoken-to' };
  if (trigger.entry.verb && parties.companions.length === 0 && meetingAgain.test(before))
    return { ...told(parties.subjects), status: 'PLANNED', use: 'MUTUAL', rule: 'meeting:again' };
  const announced =
    people.length === 0 ? announcedTalks(view, layers.dates, sentence, trigger, from, participants) : null;
  if (announced)
    return {
      ...told(announced.parties),
      ...(announced.isPlanned ? { status: 'PLANNED' as const } : {}),
      date: dateOf(view, layers, sentence, trigger, announced.until),
      use: 'CARRIED',
      rule: 'meeting:announced',
    };
  return (
    namedNounFrame(view, ofGroup ? { ...parties, subjects: [] } : parties, told, before, after, trigger) ??
    nounFrame(view, layers, base, from, before)
  );
}

/** 晋见周某、会晤吴某: where the first of the verbs stands whose subject is one. */
function listedVerbs(view: ArticleView, from: number, { start }: Span): number {
  if (view.folded[start - 1] !== '、') return start;
  const first = beginningIn(view.meetings, from, start).find(({ entry }) => entry.transitive && !entry.named);
  return first?.start ?? start;
}

/** 双方会面由周某主动提出. */
const proposedBy = /^(?:是|乃)?由[^，。；]{2,16}?(?:主动|率先)*(?:提出|发起|安排|促成|牵线|提议|要求)/u;

/** Where the meeting word before this one in the sentence ends, or the sentence's start. */
const previousTrigger = (view: ArticleView, sentence: Sentence, trigger: Span): number =>
  Math.max(sentence.start, beginningIn(view.meetings, sentence.start, trigger.start).at(-1)?.end ?? 0);
