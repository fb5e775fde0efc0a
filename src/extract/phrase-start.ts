import type { Span } from '../text/article.js';
import type { WordList } from './naming/word-list.js';

export interface PhraseWords {
  readonly words: WordList;
  /** Words that are no part of a noun phrase though the dictionary does not say so; single characters for the most part. */
  readonly outside: ReadonlySet<string>;
  /** Words that are part of one though the dictionary takes them for verbs: 治理 in 全球治理体系. */
  readonly inside: ReadonlySet<string>;
}

/**
 * Where a noun phrase begins in a stretch: behind the last word that cannot stand in one (助力|某国经济 → 某国经济), by the
 * likeliest row of words. `whole` are words whatever the dictionary says.
 */
export function phraseStart(text: string, stretch: Span, whole: readonly Span[], known: PhraseWords): number {
  const size = stretch.end - stretch.start;
  const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(size + 1);
  cost[0] = 0;
  for (let at = 0; at < size; at++) {
    const reached = cost[at] as number;
    const step = (end: number, price: number) => {
      const to = end - stretch.start;
      if (reached + price >= (cost[to] as number)) return;
      cost[to] = reached + price;
      from[to] = at;
    };
    known.words.eachFrom(text, stretch.start + at, stretch.end, step);
    for (const part of whole) if (part.start === stretch.start + at && part.end <= stretch.end) step(part.end, 0);
  }
  for (let to = size; to > 0; to = from[to] as number) {
    const start = stretch.start + (from[to] as number);
    const end = stretch.start + to;
    if (whole.some((part) => part.start === start && part.end === end)) continue;
    const word = text.slice(start, end);
    if (known.outside.has(word) || (known.words.isVerb(word) && !known.inside.has(word))) return end;
  }
  return stretch.start;
}
