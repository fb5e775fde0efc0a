import type { StatementKind } from '../model/vocabulary.js';
import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { matchesOf } from './matches-of.js';
import { everyPatternOf } from './pattern.js';
import { beginningIn, overlapping } from './spans-at.js';
import type { Speech } from './speech.js';

/** A sentence that says what a side agreed, demanded, undertook or holds. */
export interface StatementFrame {
  readonly sentence: Sentence;
  /** Sentences that go on with it. */
  readonly continued: readonly Sentence[];
  readonly kind: StatementKind;
  /** Empty for SIDES whose names the sentence does not give. */
  readonly makers: readonly Agent[];
  readonly addressees: readonly Agent[];
  readonly bothSides: boolean;
  readonly speech: Speech | null;
  readonly rule: string;
}

/** 没有同意, 并无详述在哪些领域达成共识: the words say that it is not so, or not known. */
const unsaid = /[不未]$|没有$|并无|未有|哪些|是否|如果/u;
/** Longest stretch between a side and its verb: 中方将有力度地扩大. */
const reach = 8;

export function findStatements(
  view: ArticleView,
  agents: readonly Agent[],
  speeches: readonly Speech[],
): StatementFrame[] {
  const frames = view.sentences
    .filter(({ zone }) => zone.kind === 'BODY')
    .flatMap((sentence) =>
      view.vocabulary.grammar.statements.flatMap((words) => frameOf(view, agents, speeches, sentence, words) ?? []),
    );
  const agreeing = new Set(frames.filter(({ kind }) => kind === 'AGREEMENT').map(({ sentence }) => sentence));
  const own = frames.filter(
    (frame) => !(frame.kind === 'COMMITMENT' && frame.bothSides && agreeing.has(frame.sentence)),
  );
  return [...own, ...positions(view, speeches)].sort(
    (a, b) => a.sentence.index - b.sentence.index || order(a) - order(b),
  );
}

const anyOf = (words: string) => words;

const order = (frame: StatementFrame): number =>
  ['POSITION', 'AGREEMENT', 'DIFFERENCE', 'DEMAND', 'COMMITMENT', 'MESSAGE'].indexOf(frame.kind);

function frameOf(
  view: ArticleView,
  agents: readonly Agent[],
  speeches: readonly Speech[],
  sentence: Sentence,
  words: ArticleView['vocabulary']['grammar']['statements'][number],
): StatementFrame | null {
  for (const match of matchesOf(view.folded.slice(sentence.start, sentence.end), everyPatternOf(anyOf, words.words))) {
    const at = sentence.start + match.index;
    if (unsaid.test(view.folded.slice(sentence.start, at))) continue;
    const speech =
      beginningIn(speeches, sentence.start, at).findLast((candidate) => candidate.sentence === sentence) ?? null;
    const base = { sentence, continued: [], kind: words.kind, speech, rule: `statement:${words.kind.toLowerCase()}` };
    if (words.subject === 'SIDES') {
      const makers = beginningIn(agents, clauseStart(view, sentence, at), at).filter(
        (agent) => agent.kind === 'PERSON' && agent.end <= at,
      );
      return { ...base, makers, addressees: [], bothSides: makers.length < 2 };
    }
    const subject = subjectOf(view, agents, sentence, at);
    const rest = beginningIn(agents, at + match[0].length, sentence.end).filter((agent) => agent.end <= sentence.end);
    const object = words.object
      ? (rest.find((agent) => agent.start - at <= reach) ?? beside(view, agents, subject, at))
      : undefined;
    if (!subject || (words.object && !object)) continue;
    return {
      ...base,
      makers: subject.kind === 'SIDES' ? [] : [subject],
      addressees: object ? [object] : [],
      bothSides: subject.kind === 'SIDES',
    };
  }
  return null;
}

/** The country or side that opens the clause of the verb, or that opened the sentence's last clause that has one. */
function subjectOf(view: ArticleView, agents: readonly Agent[], sentence: Sentence, at: number): Agent | undefined {
  const from = clauseStart(view, sentence, at);
  const candidates = beginningIn(agents, sentence.start, at).filter(
    (agent) => (agent.kind === 'SIDE' || agent.kind === 'SIDES') && agent.end <= at,
  );
  const own = candidates.find((agent) => agent.start >= from && agent.start - from <= 4);
  if (own) return own;
  if (at - from > 1) return undefined;
  return candidates.findLast((agent) => agent.start - clauseStart(view, sentence, agent.start) <= 2);
}

/** 就…与美方进行严正交涉: the other side stands before the verb. */
const beside = (
  view: ArticleView,
  agents: readonly Agent[],
  subject: Agent | undefined,
  at: number,
): Agent | undefined =>
  overlapping(agents, { start: at - reach - 1, end: at }).find(
    (agent) =>
      agent !== subject &&
      agent.kind === 'SIDE' &&
      agent.end <= at &&
      at - agent.end <= reach &&
      /[与同和对向]$/u.test(view.folded.slice(Math.max(0, agent.start - 1), agent.start)),
  );

/** What a person or a side says, from the verb of speaking to the next one or to the paragraph's end. */
function positions(view: ArticleView, speeches: readonly Speech[]): StatementFrame[] {
  return speeches.flatMap((speech) => {
    const maker = speech.speaker;
    if (!maker || (maker.kind !== 'PERSON' && maker.kind !== 'SIDE')) return [];
    const continued = beginningIn(view.sentences, speech.sentence.start, speech.end).filter(
      (sentence) =>
        sentence.zoneIndex === speech.sentence.zoneIndex &&
        sentence.index > speech.sentence.index &&
        sentence.start < speech.end,
    );
    return [
      {
        sentence: speech.sentence,
        continued,
        kind: 'POSITION',
        makers: [maker, ...(speech.others ?? [])],
        addressees: [],
        bothSides: false,
        speech,
        rule: 'statement:speech',
      } as const,
    ];
  });
}
