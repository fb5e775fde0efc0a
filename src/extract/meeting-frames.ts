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
  return view.sentences.flatMap((sentence) =>
    triggers
      .filter((trigger) => within(trigger, sentence))
      .flatMap((trigger) => frameOf(view, layers, sentence, trigger) ?? []),
  );
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

  const scope = { start: sentence.start, end: trigger.start };
  const earlier = layers.agents.filter((agent) => within(agent, scope));
  const base = { sentence, words: trigger.entry, trigger: { start: trigger.start, end: trigger.end } };
  const told = {
    from: sentence.start,
    ...base,
    definite: true,
    status: statusOf(view, from, trigger.start),
    continues: /继续|再/u.test(before),
  };

  if (trigger.entry.transitive) {
    const objects = objectsOf(layers.agents, trigger.end, until, view);
    const subjects = nearest(view, sentence, earlier, trigger.start);
    if (objects.length > 0 && subjects.length > 0) {
      return {
        ...told,
        use: 'TRANSITIVE',
        subjects,
        objects,
        date: dateOf(layers, sentence, trigger, until),
        rule: 'meeting:transitive',
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
        subjects: [head],
        objects: [],
        date: null,
        from: previousTrigger(view, sentence, trigger),
        rule: 'meeting:relative-clause',
      };
    return {
      ...told,
      use: 'CARRIED',
      subjects: earlier,
      objects: [],
      date: dateOf(layers, sentence, trigger, until),
      rule: 'meeting:carrier-and-noun',
    };
  }
  if (trigger.entry.verb && isMutual(view, earlier, from, trigger.start, after)) {
    return {
      ...told,
      use: 'MUTUAL',
      subjects: nearest(view, sentence, earlier, trigger.start),
      objects: [],
      date: dateOf(layers, sentence, trigger, until),
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

function statusOf(view: ArticleView, from: number, to: number): MeetingStatus {
  const text = view.folded.slice(from, to);
  const trigger = view.folded.slice(to, to + 2);
  for (const { status, words } of view.vocabulary.grammar.modality) {
    if (words.some((word) => text.includes(word) || word === trigger)) return status;
  }
  return 'HELD';
}

/** The agents of the nearest clause before the position that has any, within the sentence. */
function nearest(view: ArticleView, sentence: Sentence, agents: readonly Agent[], position: number): Agent[] {
  const last = agents.findLast((agent) => agent.kind !== 'SIDES') ?? agents.at(-1);
  if (!last) return [];
  const from = clauseStart(view, sentence, Math.min(last.start + 1, position));
  return agents.filter((agent) => agent.start >= from);
}

/** Who is met: the agents right behind the verb, or behind a clause in 的 that describes them, and those joined to them. */
function objectsOf(agents: readonly Agent[], from: number, until: number, view: ArticleView): Agent[] {
  const found: Agent[] = [];
  let position = from;
  for (const agent of agents.filter((candidate) => candidate.start >= from && candidate.end <= until)) {
    const full = agent.kind === 'PERSON' ? agent.mention.full : agent;
    const gap = view.folded.slice(position, Math.max(position, full.start));
    const joined = found.length === 0 ? /^(?:了|过)?$|的$/u.test(gap) : /^[、和与及]$|^以及$/u.test(gap);
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
  if (/^[的机方期时]/u.test(after)) return false;
  const inClause = earlier.filter((agent) => agent.start >= from);
  const text = view.folded.slice(from, to);
  const joined = inClause.some((agent) => {
    const start = agent.kind === 'PERSON' ? agent.mention.full.start : agent.start;
    return /[与同和跟]$/u.test(view.folded.slice(from, start));
  });
  return (
    joined ||
    (inClause.length > 0 && new RegExp(`(?:${escapeWords(view.vocabulary.grammar.towards)}).$`, 'u').test(text))
  );
}

/** The date told nearest before the verb in its sentence, else after it in its clause; headlines tell none. */
function dateOf(layers: Layers, sentence: Sentence, trigger: Span, until: number): DateMention | null {
  if (sentence.zone.kind === 'HEADLINE') return null;
  const dates = layers.dates.filter((date) => !date.deadline && date.granularity !== 'YEAR');
  return (
    dates.filter((date) => date.start >= sentence.start && date.end <= trigger.start).at(-1) ??
    dates.find((date) => date.start >= trigger.end && date.end <= until) ??
    null
  );
}
