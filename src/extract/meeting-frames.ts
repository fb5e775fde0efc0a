import type { Span } from '../text/article.js';
import { acceptedVisits } from './accepted-visits.js';
import { type Agent, idsOfPeople } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence, within, withoutNames } from './article-view.js';
import { whoAttended } from './attended-meetings.js';
import { withBothSides } from './both-sides.js';
import { receivedCall } from './calls.js';
import { withCounterpart } from './counterpart.js';
import { withDenials } from './denied-meetings.js';
import { dutyReport } from './duty-reports.js';
import { subjectsBefore } from './earlier-subjects.js';
import type { MeetingWords } from './grammar.js';
import { callsOnLeaders, callsUnnamed, endsInGroup, groupMeets, meetsGroup, meetsWithGroup } from './group-meetings.js';
import { inviterAtTable, inviterMet, whoAgreed } from './invited.js';
import { leadersTogether } from './leaders-together.js';
import { metByWhom, spokenTo } from './meeting-by-whom.js';
import { dateOf } from './meeting-date.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { namedNounFrame, nounFrame } from './meeting-nouns.js';
import { metBy, objectsBehindCommas, objectsOf, relativeHead } from './meeting-objects.js';
import { statusOf } from './meeting-status.js';
import { isAgreedOn, isNoMeeting, isTelegram, isUnanswered, withBareVerb } from './meeting-triggers.js';
import { isMutual, isNounUse, passiveHosts } from './meeting-use.js';
import { type Parties, partiesBefore } from './parties.js';
import { patternOf } from './pattern.js';
import { apart, asTold } from './several-meetings.js';
import { beginningIn, overlapping } from './spans-at.js';
import { fullSpan } from './spoken-of.js';
import { surnameMeetings } from './surname-meetings.js';
import type { Term } from './term-index.js';

/** What a rule looks at for every verb, made ready. */
interface Prepared extends Layers {
  readonly titles: readonly Span[];
}

const laterWord = (words: string) => `(?:${words})[^，。]{0,6}$`;
const joiningWord = (words: string) => `(?:${words})(?:了|上述|有关|本次|此次|这次|是次|当天的|当日的|当天|当日)*$`;
const carrier = (words: string) => `(?:${words})(?:了|过)?[^，。；：]{0,${carrierReach}}$`;

/** Longest stretch that may stand between a carrier and its noun: 进行坦诚、高效、富有建设性的讨论. */
const carrierReach = 40;

export function findMeetingFrames(view: ArticleView, found: Layers): MeetingFrame[] {
  const layers = {
    ...found,
    titles: found.people.flatMap(({ titles }) => titles),
  };
  const triggers = withBareVerb(view, layers.agents, view.meetings);
  const frames = view.sentences.flatMap((sentence) =>
    beginningIn(triggers, sentence.start, sentence.end)
      .filter((trigger) => within(trigger, sentence))
      .flatMap((trigger) => frameOf(view, layers, sentence, trigger) ?? []),
  );
  const told = [
    ...frames,
    ...surnameMeetings(view, layers),
    ...leadersTogether(view, layers, frames),
    ...acceptedVisits(view, layers),
  ]
    .map((frame) => byTelephone(triggers, frame))
    .map((frame) => withCounterpart(view, frame, frames, layers.agents))
    .map((frame, _, all) => withBothSides(view, frame, all, layers.agents));
  const each = withDenials(view, told, layers.agents).flatMap((frame) => apart(view, frame));
  return each.flatMap((frame) => asTold(view, frame, each));
}

/** 两国总统通了电话，周某与吴某就…交换看法: what was said was said over the telephone. */
function byTelephone(triggers: readonly Term<MeetingWords>[], frame: MeetingFrame): MeetingFrame {
  if (frame.words.family !== 'ANY') return frame;
  const call = beginningIn(triggers, frame.sentence.start, frame.trigger.start).find(
    ({ entry }) => entry.family === 'CALL' && entry.verb,
  );
  return call ? { ...frame, words: call.entry } : frame;
}

/** 同意明年初再次会面: those who have just met. */
const meetingAgain =
  /(?:同意|商定|约定|约好|决定|将(?!军)|拟|计划|预定|准备)[^，。；]{0,16}(?:再次|再度|另行|重新|再)(?:举行)?$/u;

/** A summit with no 与: 两国领导人举行峰会 is of two, 举办全球某某峰会 an event. */
const ofHeads = /两国|双方|领导人|元首|领袖|[美中日朝韩俄欧印法德英]{2}(?:首脑)?$/u;

/** 过往访京团都得到接见, 有别于以往在某处接见的安排, 周某年代与各党派定期举行会议: of no one meeting. */
const habitual =
  /(?:过往|以往|往年|历来|历年|每次|每年)[^，。；]{0,4}[，的]?[^。；]{0,12}(?:都|均|会|总)[^，。；]{0,20}$|(?:年代|时代|任内)[^，。；]{0,12}(?:定期|恒常|各自|经常)[^，。；]{0,10}$|(?:有别于|不同于|一如|[异同]于|参照|[沿按]照?)(?:过往|以往|往年|历来|历年)[^，。；]{0,16}$/u;

const former =
  /早前|较早前|此前|之前|先前|曾|上次|去年|前年|当年|不久前|早些时候|[一二两三四五六七八九十半数几\d]+年(?:半|多)?前/u;

function frameOf(
  view: ArticleView,
  layers: Prepared,
  sentence: Sentence,
  trigger: Term<MeetingWords>,
): MeetingFrame | null {
  const { grammar } = view.vocabulary;
  if (overlapping(layers.titles, trigger).some((title) => within(trigger, title))) return null;
  if (overlapping(view.names, trigger).some((name) => within(trigger, name))) return null;
  const from = clauseStart(view, sentence, trigger.start);
  const until = clauseEnd(view, sentence, trigger.end);
  const before = view.folded.slice(from, trigger.start);
  const after = view.folded.slice(trigger.end, until);
  if (patternOf(laterWord, grammar.later).test(before)) return null;

  const joins = patternOf(joiningWord, grammar.joining).test(before.replace(whichRound, ''));
  const leads = joins && leadsThere.test(before);
  if ((joins && !leads) || isNoMeeting(trigger.entry, before, after)) return null;
  const carried = patternOf(carrier, grammar.carriers).test(before);
  const apart = trigger.entry.adjoining && !(trigger.entry.carried && carried);
  const banquet = trigger.entry.kind === 'MEAL' && hostsFor.test(before);
  if (apart && !banquet && !followsSomebody(view, layers.agents, trigger, before)) return null;
  if (trigger.entry.kind === 'MEAL' && !trigger.entry.verb && !banquet) return null;

  const words: MeetingWords =
    byVideo.test(before) && trigger.entry.family !== 'CALL' ? { ...trigger.entry, kind: 'VIDEO' } : trigger.entry;
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
    partiesBefore(view, sentence, layers.agents, trigger.start, { call: trigger.entry.family === 'CALL' }),
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
      /(?:还|又|另|另外|此外)(?:分别|先后|共同|亲切)?$/u.test(before) ||
      (besides.test(view.folded.slice(sentence.start, from)) && /[亦也]/u.test(before)) ||
      banquet ||
      (notOnly.test(view.folded.slice(sentence.start, from)) && /[也还]/u.test(before)) ||
      (together.test(before) && parties.companions.some(({ kind }) => kind === 'PERSON')),
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
  const noun = isNounUse(view, parties, trigger.start);
  if (trigger.entry.family === 'CALL' && !trigger.entry.verb) {
    const callers = receivedCall(view, parties, trigger, () => subjectsBefore(view, sentence, layers.agents, from));
    return callers && { ...told(callers), use: 'MUTUAL', rule: 'meeting:call-received' };
  }
  const objects =
    trigger.entry.transitive && !noun ? objectsOf(layers.agents, trigger.end, until, view) : ([] as Agent[]);
  const opening = namesGuests.exec(view.folded.slice(until, until + 8))?.[0];
  if (objects.length === 0 && opening && trigger.entry.transitive && !noun && guests.test(after))
    objects.push(...objectsOf(layers.agents, until + opening.length, Math.max(until + 1, sentence.end), view));
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
  if (carried && trigger.entry.named && !trigger.entry.carried && people.length < 2) return null;
  const happens = carried || isHeldBehind(trigger, after) || (trigger.entry.verb && !trigger.entry.named);
  const attended = people.length === 0 && happens ? whoAttended(view, layers.agents, sentence, trigger) : [];
  if (carried && attended.length > 0) return { ...told(attended), use: 'CARRIED', rule: 'meeting:attended' };
  const agreed =
    idsOfPeople(participants).length === 1 && whoAgreed(view, sentence, layers.agents, trigger.end, before);
  if (agreed && (carried || trigger.entry.verb))
    return { ...told([...participants, agreed]), use: 'MUTUAL', rule: 'meeting:agreed' };
  const inviter = carried && inviterMet(view, sentence, layers.agents, participants, before, trigger.start);
  if (carried)
    return {
      ...told(inviter ? [...participants, inviter] : participants),
      use: 'CARRIED',
      rule: meetsWithGroup(view, trigger.entry, parties, before) ? 'meeting:with-group' : 'meeting:carrier-and-noun',
    };
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
  if (hosted.length > 0) return { ...told(hosted), use: 'MUTUAL', rule: 'meeting:by-whom' };
  if (attended.length > 0) return { ...told(attended), use: 'MUTUAL', rule: 'meeting:attended' };
  const addressed = spokenTo(view, sentence, layers.agents, trigger, before);
  const frame = addressed && told([...participants, addressed]);
  if (frame && (frame.status !== 'HELD' || trigger.entry.verb))
    return { ...frame, use: 'MUTUAL', rule: 'meeting:spoken-to' };
  if (trigger.entry.verb && parties.companions.length === 0 && meetingAgain.test(before))
    return { ...told(parties.subjects), status: 'PLANNED', use: 'MUTUAL', rule: 'meeting:again' };
  return (
    namedNounFrame(view, ofGroup ? { ...parties, subjects: [] } : parties, told, before, after, trigger) ??
    nounFrame(view, layers, base, from, before)
  );
}

/** 三国外长会议今天在某地举行. */
const isHeldBehind = ({ entry }: Term<MeetingWords>, after: string): boolean =>
  entry.family === 'TALKS' && entry.kind !== 'SUMMIT' && /^[^，。；]{0,20}(?:举行|召开|进行)$/u.test(after);

/** 以视频方式会谈, 通过视频连线举行会晤. */
const byVideo =
  /(?:以|通过|透过|采用|经)(?:网络|线上|远程)?(?:视频|视像|视讯|视讯会议|连线)[^，。；]{0,8}(?:[与同和跟][^，。；]{1,24})?$/u;
/** 率团赴美参加第十一轮磋商: who leads a delegation to talks is one of those who hold them. */
const whichRound = /(?:第[^，。；]{1,4}[轮次]|新一轮|下一轮|上述|有关|中美|双边|经贸|高级别|副部级|部长级)*$/u;
const leadsThere = /率(?:团|队|领|[^，。；]{0,8}团)[^，。；]*$/u;

/** 周某为吴某和夫人举行欢迎宴会: they dine together, beside what they talk about elsewhere. */
const hostsFor = /(?<![成作认称改变名])为[^，。；]{2,50}(?:举行|举办|设)(?:了)?(?:盛大|隆重)?的?$/u;
/** 周某称赞昨日举行了会谈的吴某: it was with him. */
const wasHeld = /(?:举行|进行)[了过]$/u;
/** 会晤后，周某同吴某共同会见双方代表: the two receive others. */
const together = /[与同和跟][^，。；]{2,30}(?:共同|一起|一道|联合)$/u;
/** 不仅与周某会晤，也会见了吴某. */
const notOnly = /不仅|不但|不只/u;
/** 另外，某工会也与周某会面. */
const besides = /^(?:另外|此外|同日|其后|随后)，$/u;
/** 周某和吴某已抵达某地，将举行峰会. */
const heldByTwo = ({ subjects }: Parties, from: number): boolean =>
  subjects.every(({ end }) => end < from) && new Set(idsOfPeople(subjects)).size === 2;

/** 会见国际贵宾：周某、吴某; 会见多国领事，包括：周某、吴某. */
const namesGuests = /^(?:：|，(?:当中|其中)?(?:包括|计有|分别为|分别是)[：:]?)/u;
/** 分别会见来华的国际贵宾：周某、吴某: a list follows of those who are met. */
const guests =
  /(?:贵宾|领导人|政要|嘉宾|客人|外长|财长|防长|部长|代表|人士|成员|官员|首脑|元首|议员|来宾|同事|领事|大使|使节)$/u;

/** 周某对甲国和乙国恢复谈判表示欢迎: of those before the verb, they alone met whom 对 leads. */
function withoutWhoSpeaksOf(parties: Parties, from: number, before: string, after: string): Parties {
  const about = /^[^，。；]{0,8}(?:表示|予以|给予|感到|持[^，。；]{1,4}态度|表达)/u.test(after)
    ? /(?<![针面核绝])对(?![话面方外内华美俄日台港朝韩欧手于])[^，。；]*$/u.exec(before)
    : null;
  if (!about) return parties;
  const spokenOf = ({ start }: Agent) => start >= from + about.index;
  return { subjects: parties.subjects.filter(spokenOf), companions: parties.companions.filter(spokenOf) };
}

/** 与周某午宴, 将与各部委商讨: right behind whom somebody meets; a group only in a plan. */
const followsSomebody = (
  view: ArticleView,
  agents: readonly Agent[],
  trigger: Term<MeetingWords>,
  before: string,
): boolean =>
  (/[与和同跟]/u.test(before) && isBehindSomebody(agents, trigger)) ||
  (trigger.entry.carried === true && planned.test(before) && endsInGroup(view, before));
const planned = /(?:将(?!军)|拟|计划|准备|打算|预定|定于)/u;

/** 与周某午宴. */
const isBehindSomebody = (agents: readonly Agent[], { start }: Span): boolean =>
  agents.some((agent) => agent.kind === 'PERSON' && Math.max(agent.end, fullSpan(agent).end) === start);

/** 分别会见, 先后会见. */
const severally = /分别|先后|陆续|相继/u;

/** Where the meeting word before this one in the sentence ends, or the sentence's start. */
const previousTrigger = (view: ArticleView, sentence: Sentence, trigger: Span): number =>
  (view.vocabulary.meetings.find(view.folded.slice(sentence.start, trigger.start)).at(-1)?.end ?? 0) + sentence.start;
