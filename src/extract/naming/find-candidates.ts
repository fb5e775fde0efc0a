import type { ArticleView } from '../article-view.js';
import { matchesOf } from '../matches-of.js';
import type { NameCandidate } from './name-candidates.js';
import { isCredit, isLocated, type NameContext, nameContext, namesThing } from './name-context.js';
import { cheapestTo, type Edge, Edges, likelihoods, logOdds } from './word-lattice.js';

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
const spelledOut = 8;
const latinInFull = /^\s?（[A-Z][\p{L}.'’-]+(?: [\p{L}.'’-]+)+）/u;
const located = -3;
/** 约翰·某某: by a first name that others have. */
const calledSo = 3;
/** 约翰·某某音乐厅. */
const siteNamed =
  /^(?:音乐|大)?(?:厅|剧院|墙|中心|大楼|大厦|机场|故居|研究|号|奖|馆|学院|大学|医院|中学|基金|公司|路|街|大道|广场|球场|体育|公园|桥|教堂|图书|纪念|酒店|饭店)/u;
const firstPart = (name: string): string => name.split(/[·•‧・．.]/u)[0] ?? '';

/** All that could be a name in an article, listed names and words against it. */
export function findCandidates(view: ArticleView): ScoredCandidate[] {
  const { folded } = view;
  const context = nameContext(view);
  const known = [...view.names, ...view.titles, ...view.meetings, ...view.roles]
    .map(({ start, end }) => ({ start, end, cost: knownCost }))
    .sort((a, b) => a.start - b.start);
  const found: ScoredCandidate[] = [];
  const room = { edges: new Edges(), cheapest: new Float64Array(folded.length + 1) };
  let next = 0;
  for (const { index, 0: match } of matchesOf(folded, stretch)) {
    const end = index + match.length;
    const inside: Edge[] = [];
    for (; next < known.length && (known[next] as Edge).start < end; next++)
      if ((known[next] as Edge).end <= end && (known[next] as Edge).start >= index) inside.push(known[next] as Edge);
    for (const candidate of inStretch(view, context, index, end, inside, room)) found.push(candidate);
  }
  return found;
}

/** What every stretch of a text needs and leaves to the next. */
interface Room {
  readonly edges: Edges;
  readonly cheapest: Float64Array;
}

/** How many sounds of a name with a dot may follow a part of it. */
const longestRest = 4;

function inStretch(
  { folded, vocabulary }: ArticleView,
  context: NameContext,
  start: number,
  end: number,
  known: readonly Edge[],
  room: Room,
): ScoredCandidate[] {
  const edges = vocabulary.words.edges(folded, start, end, known, room.edges);
  const cheapest = cheapestTo(start, end, edges, room.cheapest);
  const named = (at: number): boolean => context.before(at) >= 3;
  const worth = (from: number, to: number, cost: number): boolean => {
    const asWords = (cheapest[to - start] ?? 0) - (cheapest[from - start] ?? 0);
    const around = context.before(from) + context.after(to);
    return cost - around <= asWords + hopeless;
  };
  const isThing = (candidate: NameCandidate): boolean => {
    if (namesThing(folded, candidate)) return true;
    const { kind, start: from } = candidate;
    if (kind !== 'TRANSCRIBED' && kind !== 'DOTTED') return false;
    // The whole of what it is a part of: 阿巴·卡 of “阿巴·卡多”级.
    let to = candidate.end;
    const most = Math.min(end, to + (kind === 'DOTTED' ? longestRest : 1));
    while (to < most && vocabulary.nameCandidates.isSound(folded, to)) to++;
    return to > candidate.end && namesThing(folded, { start: from, end: to });
  };
  // 副主席罗宾克里夫兰（Robin Cleveland）: what stands between a title and a Latin name of several words is that name.
  const inFull = ({ kind, start: from, end: to }: NameCandidate): number =>
    kind === 'TRANSCRIBED' && named(from) && latinInFull.test(folded.slice(to, to + 40)) ? spelledOut : 0;
  const byFirstName = ({ kind, start: from, end: to }: NameCandidate): number =>
    kind === 'DOTTED' &&
    vocabulary.foreignFirstNames.has(firstPart(folded.slice(from, to))) &&
    !siteNamed.test(folded.slice(to, to + 4))
      ? calledSo
      : 0;
  const candidates = vocabulary.nameCandidates.within(folded, start, end, named, worth).map((candidate) => {
    const { kind, start: from, end: to, cost } = candidate;
    const castle = /[堡宫]/u.test(folded[to - 1] ?? '') ? thing : 0;
    const place = (kind === 'TRANSCRIBED' || castle < 0) && isLocated(folded, candidate) ? located + castle : 0;
    const weight =
      context.before(from) +
      context.after(to) +
      (isThing(candidate) ? thing : 0) +
      place +
      inFull(candidate) +
      byFirstName(candidate);
    return { kind, start: from, end: to, cost: cost - weight, context: weight };
  });
  if (candidates.length === 0) return [];
  const likely = likelihoods(start, end, edges, candidates);
  const starting = new Map<number, { all: number; best: number }>();
  candidates.forEach((candidate, index) => {
    const own = likely[index] ?? 0;
    const here = starting.get(candidate.start);
    if (!here) starting.set(candidate.start, { all: own, best: own });
    else {
      here.all += own;
      here.best = Math.max(here.best, own);
    }
  });
  return candidates.flatMap((candidate, index) => {
    const own = likely[index] ?? 0;
    const { kind, start: from, end: to, cost, context: around } = candidate;
    const { all = 0, best = 0 } = starting.get(from) ?? {};
    const odds = logOdds(own === best ? all : own);
    return odds > -6 && !isCredit(folded, candidate)
      ? [{ kind, start: from, end: to, cost, context: around, surface: folded.slice(from, to), odds }]
      : [];
  });
}
