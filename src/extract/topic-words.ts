import type { LexiconIssue } from './lexicon.js';
import type { WordList } from './naming/word-list.js';
import type { PhraseWords } from './phrase-start.js';
import { TermIndex } from './term-index.js';

/** What makes up topics of talks; see the comments in seeds/lexicon/topics.yaml. */
export interface TopicGrammar {
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly plain: readonly string[];
  readonly breaks: readonly (readonly string[])[];
  readonly whole: readonly string[];
  readonly outside: readonly string[];
  readonly prefixes: readonly string[];
  readonly empty: readonly string[];
  /** Weights of the traits in issue-salience.ts, and the bias. */
  readonly salience: Readonly<Record<string, number>>;
}

export interface TopicWord {
  /** HEAD ends a topic, BREAK is no part of one, WHOLE is a part that must not be taken apart. */
  readonly kind: 'HEAD' | 'BREAK' | 'WHOLE';
  readonly weight: number;
}

/** A listed issue counts for this much as a head, where its form is no head by itself. */
const knownWeight = 4;

export function indexTopicWords(grammar: TopicGrammar, issues: readonly LexiconIssue[]): TermIndex<TopicWord> {
  const heads = Object.entries(grammar.heads).flatMap(([weight, words]) =>
    words.map((word) => [word, Number(weight)] as const),
  );
  const weights = new Map(heads);
  const forms = issues.flatMap(({ names }) => [...(names.ZH_HANS ?? []), ...(names.ZH_HANT ?? [])]);
  return new TermIndex<TopicWord>([
    ...forms.map((form) => [form, { kind: 'HEAD', weight: weights.get(form) ?? knownWeight }] as const),
    ...heads.map(([word, weight]) => [word, { kind: 'HEAD', weight }] as const),
    ...grammar.whole.map((word) => [word, { kind: 'WHOLE', weight: 0 }] as const),
    ...grammar.breaks.flat().map((word) => [word, { kind: 'BREAK', weight: 0 }] as const),
  ]);
}

export const phraseWordsOf = ({ heads, whole, outside }: TopicGrammar, words: WordList): PhraseWords => ({
  words,
  outside: new Set(outside),
  inside: new Set([...Object.values(heads).flat(), ...whole]),
});
