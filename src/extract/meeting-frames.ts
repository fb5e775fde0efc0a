import type { MeetingStatus } from '../model/vocabulary.js';
import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence, within } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import type { MeetingWords } from './grammar.js';
import { escapeWords } from './pattern.js';
import type { PersonMention } from './people.js';
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

/** Longest stretch that may stand between a carrier and its noun: 进行坦诚、高效、富有建设性的讨论. */
const carrierReach = 24;
const determinerReach = 12;

export function findMeetingFrames(view: ArticleView, layers: Layers): MeetingFrame[] {
  const triggers = view.vocabulary.meetings.find(view.folded);
  const frames = view.sentences.flatMap((sentence) =>
    triggers
      .filter((trigger) => within(trigger, sentence))
      .flatMap((trigger) => frameOf(view, layers, sentence, trigger) ?? []),
  );
  return frames.map((frame) => withCounterpart(view, frame, frames)).flatMap((frame) => apart(view, frame));
}

/** 举行峰会的方案, 会晤的可能: of a meeting that may be. */
const onlyThoughtOf = /^的(?:方案|可能|安排|计划|建议|准备|筹备|前景|提议|条件|意愿)/u;

/** 会见记者 is a press conference, 多次通话 no one meeting. */
const isNoMeeting = (before: string, after: string): boolean =>
  onlyThoughtOf.test(after) || /^(?:中外|了)?(?:记者|传媒|媒体)/u.test(after) || /[多数]次$/u.test(before);

/** 分别会见B、C; 先后与B、C会谈: as many meetings as there are others. */
function apart(view: ArticleView, frame: MeetingFrame): MeetingFrame[] {
  const from = clauseStart(view, frame.sentence, frame.trigger.start);
  if (!/分别|先后/u.test(view.folded.slice(from, frame.trigger.start))) return [frame];
  const people = (agents: readonly Agent[]) => agents.filter(({ kind }) => kind === 'PERSON');
  const [subject, ...others] = people(frame.subjects);
  if (people(frame.objects).length > 1) return people(frame.objects).map((object) => ({ ...frame, objects: [object] }));
  if (frame.objects.length > 0 || !subject || others.length < 2) return [frame];
  return others.map((other) => ({ ...frame, subjects: [subject, other] }));
}

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
  layers: Layers,
  sentence: Sentence,
  trigger: Term<MeetingWords>,
): MeetingFrame | null {
  const { grammar } = view.vocabulary;
  if (layers.people.some(({ titles }) => titles.some((title) => within(trigger, title)))) return null;
  if (view.names.some((name) => within(trigger, name))) return null;
  const from = clauseStart(view, sentence, trigger.start);
  const until = clauseEnd(view, sentence, trigger.end);
  const before = view.folded.slice(from, trigger.start);
  const after = view.folded.slice(trigger.end, until);
  if (new RegExp(`(?:${escapeWords(grammar.later)})[^，。]{0,6}$`, 'u').test(before)) return null;

  if (new RegExp(`(?:${escapeWords(grammar.joining)})了?$`, 'u').test(before) || isNoMeeting(before, after))
    return null;

  const scope = { start: sentence.start, end: trigger.start };
  const earlier = layers.agents.filter((agent) => within(agent, scope));
  const base = { sentence, words: trigger.entry, trigger: { start: trigger.start, end: trigger.end } };
  const statusAfter = (subjects: readonly Agent[]): MeetingStatus =>
    statusOf(view, sentence, from, subjects, trigger.start);
  const told = {
    from: sentence.start,
    ...base,
    definite: true,
    continues: /继续|再/u.test(before),
  };

  if (trigger.entry.transitive) {
    const objects = objectsOf(layers.agents, trigger.end, until, view);
    const subjects = subjectsOf(view, sentence, earlier, trigger.start, layers.agents);
    if (subjects.length > 0 && (objects.length > 0 || meetsGroup(view, subjects, trigger, after))) {
      return {
        ...told,
        use: 'TRANSITIVE',
        status: statusAfter(subjects),
        subjects,
        objects,
        date: dateOf(view, layers, sentence, trigger, until),
        rule: objects.length > 0 ? 'meeting:transitive' : 'meeting:group',
      };
    }
  }
  const carried = new RegExp(`(?:${escapeWords(grammar.carriers)})(?:了|过)?[^，。；：]{0,${carrierReach}}$`, 'u').test(
    before,
  );
  if (carried) {
    const head = relativeHead(layers.people, view, trigger.end, until);
    if (head)
      return {
        ...told,
        use: 'RELATIVE',
        status: statusAfter([]),
        subjects: [head],
        objects: [],
        date: null,
        from: previousTrigger(view, sentence, trigger),
        rule: 'meeting:relative-clause',
      };
    const participants = joinedSubjects(view, sentence, from, trigger.start, earlier);
    return {
      ...told,
      use: 'CARRIED',
      status: statusAfter(participants),
      subjects: participants,
      objects: [],
      date: dateOf(view, layers, sentence, trigger, until),
      rule: 'meeting:carrier-and-noun',
    };
  }
  if (trigger.entry.verb && isMutual(view, earlier, from, trigger.start, after)) {
    const participants = withSubject(view, from, earlier, nearest(view, sentence, earlier, trigger.start));
    return {
      ...told,
      use: 'MUTUAL',
      status: statusAfter(participants),
      subjects: participants,
      objects: [],
      date: dateOf(view, layers, sentence, trigger, until),
      rule: 'meeting:with',
    };
  }
  return nounFrame(view, layers, base, from, before);
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
  const determined = new RegExp(
    `(?:${escapeWords(view.vocabulary.grammar.determiners)})[^，。、]{0,${determinerReach}}$`,
    'u',
  ).test(before);
  const place = view.names.find((name) => name.entry.label === 'Place' && name.end === start);
  const date =
    layers.dates.find((mention) => mention.end <= start && start - mention.end <= 3 && mention.start >= from) ?? null;
  if (!determined && !place && !date) return null;
  const heads = layers.agents.filter((agent) => agent.kind === 'HEADS' && agent.end === (place?.start ?? start));
  return {
    ...base,
    use: 'NOUN',
    subjects: heads,
    objects: [],
    status: 'HELD',
    continues: false,
    date,
    definite: determined || date !== null,
    from: Math.max(base.sentence.start, start - 12),
    rule: 'meeting:noun',
  };
}

/**
 * What the clause of the verb says of it; a plan reaches over the clauses from its subject on (周某将同吴某举行会晤，会见郑某),
 * and over those that hang on 计划 (计划派团，为周某与对方谈判铺路).
 */
function statusOf(
  view: ArticleView,
  sentence: Sentence,
  from: number,
  subjects: readonly Agent[],
  to: number,
): MeetingStatus {
  const text = view.folded.slice(from, to);
  const trigger = view.folded.slice(to, to + 2);
  for (const { status, words } of view.vocabulary.grammar.modality) {
    if (words.some((word) => text.includes(word) || word === trigger)) return status;
  }
  const [first] = subjects;
  const began = first && first.start < from ? clauseStart(view, sentence, first.start) : from;
  const planned = view.vocabulary.grammar.modality.find(({ status }) => status === 'PLANNED')?.words ?? [];
  const reached = view.folded.slice(began, from);
  if (planned.some((word) => reached.includes(word)) && !speaksOf.test(reached)) return 'PLANNED';
  return intended.test(view.folded.slice(sentence.start, from)) ? 'PLANNED' : 'HELD';
}

/** Between the plan and the verb somebody speaks: the plan is what is said. */
const speaksOf = /表示|称|说|指出|宣布/u;
/** 本来计划…, 预计届时…: the whole sentence is of what is to come. */
const intended = /计划(?!生育)|预计|拟于|定于|原定/u;

/** The agents of the nearest clause before the position that has any, within the sentence. */
function nearest(view: ArticleView, sentence: Sentence, agents: readonly Agent[], position: number): Agent[] {
  const last = agents.findLast((agent) => agent.kind !== 'SIDES') ?? agents.at(-1);
  if (!last) return [];
  const from = clauseStart(view, sentence, Math.min(last.start + 1, position));
  return agents.filter((agent) => agent.start >= from);
}

const joiner = /[与同和跟]$/u;
const fullStart = (agent: Agent): number => (agent.kind === 'PERSON' ? agent.mention.full.start : agent.start);

/**
 * Who meets: the persons before the verb in its clause; where there are none, the subject of an earlier clause, without
 * those whom that clause says it was with (周某同吴某会谈，会见郑某).
 */
function subjectsOf(
  view: ArticleView,
  sentence: Sentence,
  earlier: readonly Agent[],
  position: number,
  all: readonly Agent[],
): readonly Agent[] {
  const close = nearest(view, sentence, earlier, position);
  const from = clauseStart(view, sentence, position);
  if (close.length === 0 && sentence.zone.kind === 'BODY') return subjectBefore(view, sentence, all);
  if (close.some((agent) => agent.start >= from)) return withSubject(view, from, earlier, close);
  const [first] = close;
  if (!first) return close;
  const verb = view.vocabulary.meetings
    .find(view.folded.slice(first.end, position))
    .map(({ start }) => start + first.end)[0];
  const alone = close.findIndex(
    (agent, index) =>
      index > 0 &&
      (joiner.test(view.folded.slice(Math.max(0, fullStart(agent) - 2), fullStart(agent))) ||
        (verb !== undefined && agent.start > verb)),
  );
  return alone > 0 ? close.slice(0, alone) : close;
}

/** A sentence that names nobody before its verb goes on about the person with whom its paragraph began. */
function subjectBefore(view: ArticleView, sentence: Sentence, all: readonly Agent[]): readonly Agent[] {
  const previous = view.sentences[sentence.index - 1];
  if (!previous || previous.zoneIndex !== sentence.zoneIndex) return [];
  const first = all.find((agent) => agent.kind === 'PERSON' && within(agent, previous));
  return first && first.start - previous.start < 24 ? [first] : [];
}

/** A clause that begins with 与 or 同 is about the subject of the sentence: 周某抵达时，与吴某见面. */
function withSubject(
  view: ArticleView,
  from: number,
  earlier: readonly Agent[],
  found: readonly Agent[],
): readonly Agent[] {
  const own = found.filter((agent) => agent.start >= from);
  const [first] = own;
  if (
    !first ||
    !/^(?:并|又|也|还|亦|曾|先后|以及|此后|随后|之后|然后|期间)*[与同和跟]/u.test(
      view.folded.slice(from, fullStart(first) + 1),
    )
  )
    return found;
  const subject = earlier.find((agent) => agent.kind === 'PERSON' && agent.start < from);
  if (!subject) return found;
  const same = own.some(
    (agent) =>
      agent.kind === 'PERSON' && subject.kind === 'PERSON' && agent.mention.person.id === subject.mention.person.id,
  );
  return same ? own : [subject, ...own];
}

/** Of 举行会谈 and its like: the agents of its clause with the subject, else those of the clauses before it. */
function joinedSubjects(
  view: ArticleView,
  sentence: Sentence,
  from: number,
  position: number,
  earlier: readonly Agent[],
): readonly Agent[] {
  const own = earlier.filter((agent) => agent.start >= from);
  const people = own.filter((agent) => agent.kind === 'PERSON');
  if (people.length > 1) return own;
  if (people.length === 1) {
    const joined = withSubject(view, from, earlier, own);
    if (joined !== own) return joined;
  }
  const told = /[他她其我]|自己/u.test(view.folded.slice(from, position))
    ? sentence.start
    : (lastSpeaking(view, sentence, position) ?? sentence.start);
  return earlier.filter((agent) => agent.start >= told && !isInviting(view, agent));
}

/** What somebody says in the sentence begins behind the last verb of speaking: who speaks does not thereby meet. */
const lastSpeaking = (view: ArticleView, sentence: Sentence, position: number): number | undefined =>
  [...view.folded.slice(sentence.start, position).matchAll(/(?:表示|指出|强调|认为|透露|说|称)，/gu)]
    .map((match) => sentence.start + match.index + match[0].length)
    .at(-1);

/** 应周某、吴某邀请: who invites is not said to be there. */
const isInviting = (view: ArticleView, agent: Agent): boolean =>
  /应[^，。]*$/u.test(view.folded.slice(Math.max(0, agent.start - 40), agent.start)) &&
  /^[^，。]{0,30}邀请/u.test(view.folded.slice(agent.end, agent.end + 34));

/** 会见来华参加研讨会的外方代表: a named person meets people whom nobody names. */
function meetsGroup(
  view: ArticleView,
  subjects: readonly Agent[],
  trigger: Term<MeetingWords>,
  after: string,
): boolean {
  return (
    trigger.entry.family === 'AUDIENCE' &&
    subjects.some(({ kind }) => kind === 'PERSON') &&
    !/^(?:记者|传媒|媒体|时|中|后|期间|结束|的)/u.test(after) &&
    new RegExp(escapeWords(view.vocabulary.grammar.groups), 'u').test(after)
  );
}

/** Who is met: the agents right behind the verb, or behind a clause in 的 that describes them, and those joined to them. */
function objectsOf(agents: readonly Agent[], from: number, until: number, view: ArticleView): Agent[] {
  const found: Agent[] = [];
  let position = from;
  const candidates = agents.filter((candidate) => candidate.start >= from && candidate.end <= until);
  const person = candidates.findIndex(
    (agent) => agent.kind === 'PERSON' && reachesPerson.test(view.folded.slice(from, Math.max(from, fullStart(agent)))),
  );
  for (const agent of candidates.slice(Math.max(0, person))) {
    const full = agent.kind === 'PERSON' ? agent.mention.full : agent;
    const gap = view.folded.slice(position, Math.max(position, full.start));
    const joined =
      found.length === 0 ? firstGap.test(gap) || reachesPerson.test(gap) : /^[、和与及]$|^以及$/u.test(gap);
    if (!joined) {
      if (found.length > 0) break;
      if (agent.kind === 'PERSON') break;
      continue;
    }
    found.push(agent);
    position = full.end;
  }
  return found;
}

/** Right behind the verb, behind a clause in 的, or behind unknown words of a title (会见第三届大会主席吴某). */
const firstGap = /^(?:了|过)?$|的$|^(?:了|过)?[^，。；：、在与和同对向说称指后时中就]{1,14}$/u;

/** Behind a clause in 的 and a title of unknown words: 会见出席论坛的某地行政长官吴某. */
const reachesPerson = /^(?:了|过)?(?:[^，。；：]*的)?[^，。；：、在与和同对向说称指后时中就的]{0,20}$/u;

/** Where the meeting word before this one in the sentence ends, or the sentence's start. */
const previousTrigger = (view: ArticleView, sentence: Sentence, trigger: Span): number =>
  view.vocabulary.meetings
    .find(view.folded.slice(sentence.start, trigger.start))
    .map(({ end }) => sentence.start + end)
    .at(-1) ?? sentence.start;

/** 来美进行磋商的…刘某: the person whom the clause describes. */
function relativeHead(people: readonly PersonMention[], view: ArticleView, from: number, until: number): Agent | null {
  if (view.folded[from] !== '的') return null;
  const mention = people.find((person) => person.full.start === from + 1 && person.end <= until);
  if (!mention) return null;
  return {
    kind: 'PERSON',
    start: mention.start,
    end: mention.end,
    mention,
    sides: mention.person.country ? [mention.person.country] : [],
  };
}

/** A同B会晤, or a team that goes somewhere to talk (赴华再谈). */
function isMutual(view: ArticleView, earlier: readonly Agent[], from: number, to: number, after: string): boolean {
  if (/^[的机方]/u.test(after)) return false;
  const inClause = earlier.filter((agent) => agent.start >= from);
  const people = new Set(inClause.flatMap((agent) => (agent.kind === 'PERSON' ? [agent.mention.person.id] : [])));
  if (/^[期时]/u.test(after) && people.size < 2) return false;
  const text = view.folded.slice(from, to);
  const joined = inClause.some((agent) => {
    const start = agent.kind === 'PERSON' ? agent.mention.full.start : agent.start;
    return /[与同和跟]$/u.test(view.folded.slice(from, start));
  });
  return (
    joined ||
    people.size > 1 ||
    (people.size === 0 && /^(?:将|就|已|曾|在|于)/u.test(text) && endsInList(view, earlier, from)) ||
    (inClause.length > 0 && new RegExp(`(?:${escapeWords(view.vocabulary.grammar.towards)}).$`, 'u').test(text))
  );
}

/** 当天, 同一天: the day told last before. */
const sameDay = /当天|当日|同一天|同日/u;

/** 届时周某、吴某、郑某，将就…磋商: the clause before is only a list of who will meet. */
function endsInList(view: ArticleView, earlier: readonly Agent[], from: number): boolean {
  const [last, before] = earlier.filter((agent) => agent.kind === 'PERSON' && agent.end < from).toReversed();
  return (
    last !== undefined &&
    before !== undefined &&
    last.end === from - 1 &&
    /^[、和与及]/u.test(view.folded.slice(before.end, before.end + 1))
  );
}

/** The date told nearest before the verb in its sentence, else after it in its clause; headlines tell none. */
function dateOf(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
  until: number,
): DateMention | null {
  if (sentence.zone.kind === 'HEADLINE') return null;
  const dates = layers.dates.filter((date) => !date.deadline && date.granularity !== 'YEAR' && date.edtf !== null);
  return (
    dates.filter((date) => date.start >= sentence.start && date.end <= trigger.start).at(-1) ??
    dates.find((date) => date.start >= trigger.end && date.end <= until) ??
    (sameDay.test(view.folded.slice(sentence.start, trigger.start))
      ? (dates.findLast((date) => date.end <= sentence.start && date.granularity === 'DAY') ?? null)
      : null)
  );
}
