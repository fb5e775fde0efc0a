import type { MeetingStatus } from '../model/vocabulary.js';
import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence, within } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import type { MeetingWords } from './grammar.js';
import { groupMeets, meetsGroup, meetsWithGroup } from './group-meetings.js';
import { objectsOf, relativeHead } from './meeting-objects.js';
import { statusOf } from './meeting-status.js';
import { isMutual, isNounUse, isOfThatMeeting, passiveHosts } from './meeting-use.js';
import { fullSpan, type Parties, partiesBefore, subjectsBefore } from './parties.js';
import { patternOf } from './pattern.js';
import type { PersonMention } from './people.js';
import { beginningIn, endingAt, isTaken, overlapping } from './spans-at.js';
import type { Term } from './term-index.js';

/** One use of a word for a meeting, with its slots filled from its sentence. */
export interface MeetingFrame {
  readonly sentence: Sentence;
  readonly words: MeetingWords;
  readonly trigger: Span;
  /** TRANSITIVE A会见B · CARRIED 举行会谈 · MUTUAL A同B会晤 · NOUN 本轮磋商 · RELATIVE 来美进行磋商的A. */
  readonly use: 'TRANSITIVE' | 'CARRIED' | 'MUTUAL' | 'NOUN' | 'RELATIVE';
  readonly subjects: readonly Agent[];
  readonly objects: readonly Agent[];
  readonly status: MeetingStatus;
  readonly continues: boolean;
  /** 曾会见, 早前会晤: told as past, beside the article's news. */
  readonly former: boolean;
  /** 还会见了: besides what was told before. */
  readonly another: boolean;
  readonly date: DateMention | null;
  /** It says which meeting it means (本轮磋商, 周四的会议), so that what its sentence tells belongs there. */
  readonly definite: boolean;
  /** Where the frame's own part of the sentence begins: a clause that describes a person takes nothing from before it. */
  readonly from: number;
  readonly rule: string;
}

/** What the layers below found in the article. */
export interface Layers {
  readonly people: readonly PersonMention[];
  readonly agents: readonly Agent[];
  readonly dates: readonly DateMention[];
}

/** What a rule looks at for every verb, made ready. */
interface Prepared extends Layers {
  readonly titles: readonly Span[];
}

const laterWord = (words: string) => `(?:${words})[^，。]{0,6}$`;
const joiningWord = (words: string) => `(?:${words})了?$`;
const carrier = (words: string) => `(?:${words})(?:了|过)?[^，。；：]{0,${carrierReach}}$`;
const determiner = (words: string) => `(?:${words})[^，。、]{0,${determinerReach}}$`;

/** Longest stretch that may stand between a carrier and its noun: 进行坦诚、高效、富有建设性的讨论. */
const carrierReach = 24;
const determinerReach = 12;

export function findMeetingFrames(view: ArticleView, found: Layers): MeetingFrame[] {
  const layers = { ...found, titles: found.people.flatMap(({ titles }) => titles) };
  const triggers = withBareVerb(view, layers.agents, view.meetings);
  const frames = view.sentences.flatMap((sentence) =>
    beginningIn(triggers, sentence.start, sentence.end)
      .filter((trigger) => within(trigger, sentence))
      .flatMap((trigger) => frameOf(view, layers, sentence, trigger) ?? []),
  );
  return frames.map((frame) => withCounterpart(view, frame, frames)).flatMap((frame) => apart(view, frame));
}

/** 致电 is a telegram in mainland texts, and wherever it congratulates or condoles; elsewhere it is a call. */
const isTelegram = (view: ArticleView, sentence: Sentence, { start, end }: Span): boolean =>
  view.folded.startsWith('致电', start) &&
  (view.article.text[start + 1] === '电' ||
    /祝贺|慰问|吊唁|哀悼|致哀|查询|回覆/u.test(view.folded.slice(end, sentence.end)));

/** Characters before which 见 is part of another word (意见, 罕见) or of no meeting (看见, 未见). */
const inWord = /[会接召约意再可罕常偏成高主预听瞧遇看碰相初引拜晋眼所百未不已足显政浅远创朝参望乐鲜定何另抢想]/u;
const seen: MeetingWords = { words: ['见'], family: 'ENCOUNTER', kind: 'BILATERAL', transitive: true };

/** The words for a meeting with 见 and 见了 right before a person's name or titles: 上京见某某部长周某. */
function withBareVerb(
  view: ArticleView,
  agents: readonly Agent[],
  found: readonly Term<MeetingWords>[],
): readonly Term<MeetingWords>[] {
  const whole = found.map((term) =>
    view.folded.startsWith('会见面', term.start) ? { ...term, start: term.start + 1, end: term.end + 1 } : term,
  );
  const bare = agents.flatMap((agent): Term<MeetingWords>[] => {
    if (agent.kind !== 'PERSON') return [];
    const match = /见(?:了|过)?$/u.exec(
      view.folded.slice(Math.max(0, agent.mention.full.start - 2), agent.mention.full.start),
    );
    if (!match) return [];
    const end = agent.mention.full.start;
    const start = end - match[0].length;
    if (inWord.test(view.folded[start - 1] ?? '，') || isTaken(found, { start, end })) return [];
    return [{ start, end, entry: seen }];
  });
  return bare.length === 0 ? whole : [...whole, ...bare].sort((a, b) => a.start - b.start);
}

/** A summit with no 与: 两国领导人举行峰会 is of two, 举办全球某某峰会 an event. */
const ofHeads = /两国|双方|领导人|元首|领袖|[美中日朝韩俄欧印法德英]{2}(?:首脑)?$/u;

const former = /早前|较早前|此前|之前|先前|曾|上次|去年|前年|当年|不久前|早些时候/u;

/** 举行峰会的方案, 会晤的可能: of a meeting that may be. */
const onlyThoughtOf = /^的(?:方案|可能|安排|计划|建议|准备|筹备|前景|提议|条件|意愿)/u;

/** 会见记者 is a press conference, 多次通话 no one meeting. */
const isNoMeeting = (before: string, after: string): boolean =>
  onlyThoughtOf.test(after) ||
  /[与同和跟向](?:中外|境外|各国|多家)?(?:记者|传媒|媒体)[^，。；]{0,4}$/u.test(before) ||
  /^(?:中外|了)?(?:记者|传媒|媒体)/u.test(after) ||
  /[多数]次$/u.test(before);

/** 分别会见B、C; 先后与B、C会谈: as many meetings as there are others. */
function apart(view: ArticleView, frame: MeetingFrame): MeetingFrame[] {
  const from = clauseStart(view, frame.sentence, frame.trigger.start);
  const told = view.folded.slice(from, frame.trigger.start);
  if (!/分别|先后|(?:都|均)(?:曾|已)?[与同和跟]/u.test(told) && !ofSeveralCountries(view, frame)) return [frame];
  const people = (agents: readonly Agent[]) => agents.filter(({ kind }) => kind === 'PERSON');
  const each = frame.subjects.findIndex((agent) => isEach(view, agent));
  if (each > 1 && frame.objects.length === 0)
    return people(frame.subjects.slice(0, each)).map((subject) => ({
      ...frame,
      subjects: [subject, ...people(frame.subjects.slice(each))],
    }));
  const [subject, ...others] = people(frame.subjects);
  if (people(frame.objects).length > 1) return people(frame.objects).map((object) => ({ ...frame, objects: [object] }));
  if (frame.objects.length > 0 || !subject || others.length < 2) return [frame];
  return others.map((other) => ({ ...frame, subjects: [subject, other] }));
}

/**
 * 某国总统将与甲国总理周某、乙国总统吴某举行会晤: heads of several other countries are met one by one, unless they are said to
 * meet together.
 */
function ofSeveralCountries(view: ArticleView, { sentence, subjects, objects, trigger, words }: MeetingFrame): boolean {
  const [host, ...others] = [...subjects, ...objects].flatMap((agent) =>
    agent.kind === 'PERSON' ? [agent.mention] : [],
  );
  if (!host || others.length < 2 || words.kind === 'SUMMIT' || words.kind === 'MEAL') return false;
  if (together.test(view.folded.slice(sentence.start, Math.min(sentence.end, trigger.end + 8)))) return false;
  const countries = new Set(others.map(({ person }) => person.country));
  const heads = others.every(({ ranks }) =>
    ranks.some((rank) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT'),
  );
  return heads && countries.size === others.length && !countries.has(undefined) && !countries.has(host.person.country);
}

const together = /[三四五六七]方|三边|多边|集体|共同|一同|三国|四国|峰会|分别|出席/u;

/** 周某和吴某都与郑某会谈: as many meetings as there are before 都. */
const isEach = (view: ArticleView, agent: Agent): boolean =>
  /(?:都|均)(?:曾|已)?[与同和跟]$/u.test(
    view.folded.slice(Math.max(0, fullSpan(agent).start - 4), fullSpan(agent).start),
  );

/** 今天上午我们举行了会谈, said by one of two who the article says met: the other was there too. */
function withCounterpart(view: ArticleView, frame: MeetingFrame, frames: readonly MeetingFrame[]): MeetingFrame {
  const ids = (agents: readonly Agent[]) =>
    agents.flatMap((agent) => (agent.kind === 'PERSON' ? [agent.mention.person.id] : []));
  const [speaker, other] = new Set(ids(frame.subjects));
  const from = clauseStart(view, frame.sentence, frame.trigger.start);
  if (
    frame.use !== 'CARRIED' ||
    !speaker ||
    other ||
    !/我们|我[同跟和与]您/u.test(view.folded.slice(from, frame.trigger.start))
  )
    return frame;
  const main = frames.find(
    ({ use, status, subjects, objects, trigger }) =>
      use === 'TRANSITIVE' &&
      status === 'HELD' &&
      trigger.start < frame.trigger.start &&
      ids([...subjects, ...objects]).includes(speaker) &&
      ids(objects).length > 0,
  );
  const counterpart =
    main &&
    [...main.subjects, ...main.objects].find((agent) => agent.kind === 'PERSON' && agent.mention.person.id !== speaker);
  return counterpart ? { ...frame, subjects: [...frame.subjects, counterpart] } : frame;
}

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

  if (patternOf(joiningWord, grammar.joining).test(before) || isNoMeeting(before, after)) return null;

  const base = { sentence, words: trigger.entry, trigger: { start: trigger.start, end: trigger.end } };
  if (isTelegram(view, sentence, trigger)) return null;
  const parties = partiesBefore(view, sentence, layers.agents, trigger.start, {
    call: trigger.entry.family === 'CALL',
  });
  const told = (subjects: readonly Agent[], objects: readonly Agent[] = []) => ({
    ...base,
    from: sentence.start,
    subjects,
    objects,
    status: statusOf(view, sentence, from, subjects, trigger.start),
    date: dateOf(view, layers, sentence, trigger, until),
    definite: true,
    continues: /继续|再/u.test(before),
    former: former.test(view.folded.slice(Math.max(sentence.start, trigger.start - 40), trigger.start)),
    another: /(?:还|又|另|另外|此外)(?:分别|先后|共同|亲切)?$/u.test(before),
  });

  const hosts = passiveHosts(view, trigger, before, parties, () =>
    subjectsBefore(view, sentence, layers.agents, trigger.start),
  );
  if (hosts) return { ...told(hosts.hosts, hosts.received), use: 'TRANSITIVE', rule: 'meeting:passive' };
  const head = relativeHead(layers.people, view, trigger.end, until);
  if (head && parties.companions.length > 0)
    return { ...told([head, ...parties.companions]), use: 'MUTUAL', rule: 'meeting:relative-clause' };
  const noun = isNounUse(view, parties, trigger.start);
  const objects =
    trigger.entry.transitive && !noun ? objectsOf(layers.agents, trigger.end, until, view) : ([] as const);
  if (!noun && groupMeets(view, sentence, trigger.entry, parties, objects, from, before))
    return {
      ...told(parties.companions, objects),
      use: objects.length > 0 ? 'TRANSITIVE' : 'MUTUAL',
      rule: 'meeting:of-group',
    };
  if (trigger.entry.transitive && !noun) {
    const subjects = [...parties.subjects, ...parties.companions];
    if (subjects.length > 0 && (objects.length > 0 || meetsGroup(view, subjects, trigger, after)))
      return {
        ...told(subjects, objects),
        use: 'TRANSITIVE',
        rule: objects.length > 0 ? 'meeting:transitive' : 'meeting:group',
      };
  }
  const carried = patternOf(carrier, grammar.carriers).test(before);
  if (carried && head)
    return {
      ...told([head]),
      status: statusOf(view, sentence, from, [], trigger.start),
      use: 'RELATIVE',
      date: null,
      from: previousTrigger(view, sentence, trigger),
      rule: 'meeting:relative-clause',
    };
  const participants = [...parties.subjects, ...parties.companions];
  if (carried && trigger.entry.kind === 'SUMMIT' && parties.companions.length === 0 && !ofHeads.test(before))
    return null;
  if (carried)
    return {
      ...told(participants),
      use: 'CARRIED',
      rule:
        trigger.entry.verb && meetsWithGroup(view, trigger.entry, parties, before) ? 'meeting:with-group' : 'meeting:carrier-and-noun',
    };
  if (
    trigger.entry.verb &&
    !noun &&
    isMutual(view, parties, from, trigger.start, after)
  )
    return { ...told(participants), use: 'MUTUAL', rule: 'meeting:with' };
  if (trigger.entry.verb && meetsWithGroup(view, trigger.entry, parties, before) && !/^[的机方]/u.test(after))
    return { ...told(participants), use: 'MUTUAL', rule: 'meeting:with-group' };
  return namedNounFrame(view, parties, told, before, after, trigger) ?? nounFrame(view, layers, base, from, before);
}

/** 与周某的会面中, 周某同吴某的会谈结束后: the noun of a meeting of people who are named with it. */
function namedNounFrame(
  view: ArticleView,
  parties: Parties,
  told: (subjects: readonly Agent[]) => Omit<MeetingFrame, 'use' | 'rule'>,
  before: string,
  after: string,
  trigger: Span,
): MeetingFrame | null {
  if (parties.companions.length === 0 || !isNounUse(view, parties, trigger.start)) return null;
  const frame = told([...parties.subjects, ...parties.companions]);
  if (frame.status !== 'CANCELLED' && !isOfThatMeeting(before, after)) return null;
  return { ...frame, use: 'MUTUAL', rule: 'meeting:named-noun' };
}

/** 本轮磋商, 此次华盛顿磋商, 两国元首阿根廷会晤, 周四及周五两天会议: refers to a meeting by what identifies it. */
function nounFrame(
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
    beginningIn(layers.dates, from, start).find((mention) => mention.end <= start && start - mention.end <= 3) ?? null;
  const opens =
    /^(?:这次|是次)?$/u.test(before) &&
    /^[在于][^，。；]{2,24}(?:进行|举行)/u.test(view.folded.slice(base.trigger.end, base.trigger.end + 28));
  if (!determined && !place && !date && !opens) return null;
  const until = place?.start ?? start;
  const heads = overlapping(layers.agents, { start: until - 1, end: until }).filter(
    (agent) => agent.kind === 'HEADS' && agent.end === until,
  );
  return {
    ...base,
    use: 'NOUN',
    subjects: heads,
    objects: [],
    status: 'HELD',
    continues: false,
    former: false,
    another: false,
    date,
    definite: determined || opens || date !== null,
    from: Math.max(base.sentence.start, start - 12),
    rule: 'meeting:noun',
  };
}

/** Where the meeting word before this one in the sentence ends, or the sentence's start. */
const previousTrigger = (view: ArticleView, sentence: Sentence, trigger: Span): number =>
  (view.vocabulary.meetings.find(view.folded.slice(sentence.start, trigger.start)).at(-1)?.end ?? 0) + sentence.start;

/** 当天, 同一天: the day told last before. */
const sameDay = /当天|当日|同一天|同日/u;

/** 8日表示，…会晤: between the day and the verb somebody speaks, so that the day is that of the speech. */
const says = /(?:表示|指出|透露|宣布|证实|称|说|指|发文|撰文|报道)[，：「“]/u;

/** 6月上任的周某: the day of another event that only describes somebody. */
const ofOffice = /^(?:才|刚|起)?(?:上任|就任|出任|接任|当选|履新|成立|出生|去世|离任|卸任)/u;

/** The date told nearest before the verb in its sentence, else after it in its clause; headlines tell none. */
function dateOf(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
  until: number,
): DateMention | null {
  if (sentence.zone.kind === 'HEADLINE') return null;
  const isDay = (date: DateMention) => !date.deadline && date.granularity !== 'YEAR' && date.edtf !== null;
  const ofSpeech = (date: DateMention) =>
    says.test(view.folded.slice(date.end, trigger.start)) || ofOffice.test(view.folded.slice(date.end, date.end + 4));
  return (
    beginningIn(layers.dates, sentence.start, trigger.start).findLast(
      (date) => isDay(date) && date.end <= trigger.start && !ofSpeech(date),
    ) ??
    beginningIn(layers.dates, trigger.end, until).find((date) => isDay(date) && date.end <= until) ??
    (sameDay.test(view.folded.slice(sentence.start, trigger.start))
      ? (layers.dates.findLast((date) => isDay(date) && date.end <= sentence.start && date.granularity === 'DAY') ??
        null)
      : null)
  );
}
