import type { ArticleView } from '../article-view.js';
import type { ScoredCandidate } from './find-candidates.js';

export interface Occurrence extends ScoredCandidate {
  readonly view: ArticleView;
}

const asWord = -4;
/** A word that costs more is so rare that it does not speak against a name. */
const rareWord = 14.5;
/** 议长某某说: behind a title and before a word of speech even a town's name is somebody's. */
const surely = 7.5;
const short = -1;
/** A foreign sound alone is as often a place. */
const bareSounds = -4;
/** Once called a ship or a province, it is one everywhere. */
const thing = -4;
/** Little else than a name has a dot. */
const dotted = 1;
const mostForRepeats = 2.5;

/** How much a document speaks for a stretch being a name, by all that it has of the same characters. */
export function scoreOf(first: Occurrence, occurrences: readonly Occurrence[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let context = Number.NEGATIVE_INFINITY;
  let repeats = 0;
  let isThing = false;
  for (const occurrence of occurrences) {
    best = Math.max(best, occurrence.odds);
    context = Math.max(context, occurrence.context);
    if (occurrence.odds > -1) repeats++;
    if (occurrence.context < thing) isThing = true;
  }
  const bare = first.kind === 'TRANSCRIBED' && context < 2.5;
  const long = first.surface.length > 2 || context >= (first.kind === 'CHINESE' ? 3.2 : 2.5);
  return (
    best +
    (repeats > 1 && !bare ? Math.min(mostForRepeats, 1.2 * Math.log2(repeats)) : 0) +
    (context < surely && first.view.vocabulary.words.has(first.surface, rareWord) ? asWord : 0) +
    (long ? 0 : short) +
    (first.kind === 'DOTTED' ? dotted : 0) +
    (bare ? bareSounds : 0) +
    (isThing ? thing : 0)
  );
}
