import type { ArticleView } from '../article-view.js';
import type { NameCandidate } from './name-candidates.js';
import { isCredit, isLocated, type NameContext, nameContext, namesThing } from './name-context.js';
import { cheapestTo, type Edge, likelihoods, logOdds } from './word-lattice.js';

/**
 * A stretch that could be a name, with the logarithm of the odds that it is one: for the likeliest of those that begin
 * at one character, the odds that any of them does; where a name ends is another question than whether there is one.
 */
export interface ScoredCandidate extends NameCandidate {
  readonly surface: string;
  readonly odds: number;
  /** How much of it comes from what stands around. */
  readonly context: number;
}

const stretch = /[\p{Script=Han}·•‧・．]+(?:[-.][\p{Script=Han}·•‧・．]+)*/gu;
/** A known name, title or word of meeting is as likely as a common word. */
const knownCost = 8.5;
/** A candidate that costs so much more than the words it is made of is not weighed. */
const hopeless = 9;
const thing = -6;
const located = -3;

/** All that could be a name in an article, listed names and words against it. */
export function findCandidates(view: ArticleView): ScoredCandidate[] {
  const { folded } = view;
  const context = nameContext(view);
  const known = [...view.names, ...view.titles, ...view.meetings, ...view.roles]
    .map(({ start, end }) => ({ start, end, cost: knownCost }))
    .sort((a, b) => a.start - b.start);
  const found: ScoredCandidate[] = [];
  let next = 0;
  for (const { index, 0: match } of folded.matchAll(stretch)) {
    const end = index + match.length;
    const inside: Edge[] = [];
    for (; next < known.length && (known[next] as Edge).start < end; next++)
      if ((known[next] as Edge).end <= end && (known[next] as Edge).start >= index) inside.push(known[next] as Edge);
    found.push(...inStretch(view, context, index, end, inside));
  }
  return found;
}

function inStretch(
  { folded, vocabulary }: ArticleView,
  context: NameContext,
  start: number,
  end: number,
  known: readonly Edge[],
): ScoredCandidate[] {
  const edges = vocabulary.words.edges(folded, start, end, known);
  const cheapest = cheapestTo(start, end, edges);
  const named = (at: number): boolean => context.before(at) >= 3;
  const worth = (from: number, to: number, cost: number): boolean => {
    const asWords = (cheapest[to - start] ?? 0) - (cheapest[from - start] ?? 0);
    const around = context.before(from) + context.after(to);
    return cost - around <= asWords + hopeless;
  };
  const candidates: (NameCandidate & { context: number })[] = [];
  for (const candidate of vocabulary.nameCandidates.within(folded, start, end, named, worth)) {
    const around = context.before(candidate.start) + context.after(candidate.end);
    const place = candidate.kind === 'TRANSCRIBED' && isLocated(folded, candidate) ? located : 0;
    const weight = around + (namesThing(folded, candidate) ? thing : 0) + place;
    candidates.push({ ...candidate, context: weight, cost: candidate.cost - weight });
  }
  if (candidates.length === 0) return [];
  const likely = likelihoods(start, end, edges, candidates);
  const starting = new Map<number, { all: number; best: number }>();
  candidates.forEach((candidate, index) => {
    const own = likely[index] ?? 0;
    const { all, best } = starting.get(candidate.start) ?? { all: 0, best: 0 };
    starting.set(candidate.start, { all: all + own, best: Math.max(best, own) });
  });
  return candidates
    .map((candidate, index) => {
      const own = likely[index] ?? 0;
      const { all = 0, best = 0 } = starting.get(candidate.start) ?? {};
      const surface = folded.slice(candidate.start, candidate.end);
      return { ...candidate, surface, odds: logOdds(own === best ? all : own) };
    })
    .filter((candidate) => candidate.odds > -6 && !isCredit(folded, candidate));
}
