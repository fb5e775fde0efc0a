import type { Span } from '../../text/article.js';
import type { ArticleView } from '../article-view.js';
import { findCandidates, type ScoredCandidate } from './find-candidates.js';
import type { NameKind } from './name-candidates.js';

/** A name found in one article, where the case for it is best. */
export interface FoundName extends Span {
  readonly kind: NameKind;
  readonly view: ArticleView;
  /** In folded text. */
  readonly surface: string;
}

interface Occurrence extends ScoredCandidate {
  readonly view: ArticleView;
}

/** From here on the odds suffice. Set, as all weights here, on annotated articles. */
const enough = 5;
const joined = 3;
const joinedTwice = 5.5;
const perhapsJoined = 1.5;
const asWord = -4;
/** A word that costs more is so rare that it does not speak against a name. */
const rareWord = 14.5;
const short = -1;
/** A foreign sound alone is as often a place. */
const bareSounds = -3;
const lastPart = /[·•‧・．.]([^·•‧・．.]+)$/u;
const joint = /^(?:[、和与及]|以及)/u;

/** The names among the candidates of a document's articles: those that the document as a whole speaks for. */
export function acceptNames(views: readonly ArticleView[]): FoundName[] {
  const bySurface = new Map<string, Occurrence[]>();
  for (const view of views)
    for (const candidate of findCandidates(view))
      if (free(view, candidate)) {
        const known = bySurface.get(candidate.surface);
        if (known) known.push({ ...candidate, view });
        else bySurface.set(candidate.surface, [{ ...candidate, view }]);
      }
  const ranked = [...bySurface.values()]
    .filter((occurrences) => !goesOn(occurrences, bySurface))
    .map((occurrences) => ({ occurrences, score: scoreOf(occurrences) }))
    .filter(({ score }) => score > enough - joinedTwice)
    .sort((a, b) => b.score - a.score);
  const neighbours = new Neighbours(views);
  for (const { occurrences } of ranked)
    for (const { view, start, end } of occurrences) neighbours.note(view, { start, end });
  const accepted = new Map<string, FoundName>();
  for (let known = -1; known !== accepted.size; ) {
    known = accepted.size;
    for (const { occurrences, score } of ranked) {
      const [first] = occurrences;
      if (!first || accepted.has(first.surface)) continue;
      const best = occurrences
        .map((occurrence) => ({ occurrence, total: score + neighbours.support(occurrence) }))
        .reduce((a, b) => (b.total > a.total ? b : a));
      if (best.total < enough || occurrences.every((occurrence) => neighbours.isTaken(occurrence))) continue;
      accepted.set(first.surface, first);
      for (const occurrence of occurrences) if (occurrence.odds > -3) neighbours.take(occurrence);
    }
  }
  const names = [...accepted.values()];
  return names.filter(({ surface }) => !names.some((longer) => lastPart.exec(longer.surface)?.[1] === surface));
}

/** 周某某续 is 周某某 and a word where the article has 周某某 elsewhere, and there it goes on in another way. */
function goesOn(occurrences: readonly Occurrence[], bySurface: ReadonlyMap<string, readonly Occurrence[]>): boolean {
  const [longer] = occurrences;
  if (longer?.kind !== 'CHINESE' || longer.surface.length < 3) return false;
  const shorter = bySurface.get(longer.surface.slice(0, -1)) ?? [];
  const elsewhere = shorter.filter(
    ({ view, start, odds }) => odds > 2 && !occurrences.some((other) => other.view === view && other.start === start),
  );
  return elsewhere.length >= occurrences.length;
}

function scoreOf(occurrences: readonly Occurrence[]): number {
  const [first] = occurrences;
  if (!first) return Number.NEGATIVE_INFINITY;
  const best = Math.max(...occurrences.map(({ odds }) => odds));
  const repeats = occurrences.filter(({ odds }) => odds > -1).length;
  const context = Math.max(...occurrences.map((occurrence) => occurrence.context));
  const { words } = first.view.vocabulary;
  return (
    best +
    (repeats > 1 ? Math.min(2.5, 1.2 * Math.log2(repeats)) : 0) +
    (words.has(first.surface, rareWord) ? asWord : 0) +
    (first.surface.length === 2 && context < (first.kind === 'CHINESE' ? 4 : 2.5) ? short : 0) +
    (first.kind === 'TRANSCRIBED' && context < 2.5 ? bareSounds : 0)
  );
}

/** Which stretches are names, and which might be, so that what stands in one list with them gains. */
class Neighbours {
  private readonly spans = new Map<ArticleView, Span[]>();
  private readonly perhaps = new Map<ArticleView, Span[]>();

  constructor(views: readonly ArticleView[]) {
    for (const view of views) {
      this.spans.set(
        view,
        view.names.filter(({ entry }) => entry.label === 'Person').map(({ start, end }) => ({ start, end })),
      );
      this.perhaps.set(view, []);
    }
  }

  note(view: ArticleView, span: Span): void {
    this.perhaps.get(view)?.push(span);
  }

  take({ view, start, end }: Occurrence): void {
    this.spans.get(view)?.push({ start, end });
  }

  isTaken({ view, start, end }: Occurrence): boolean {
    const listed = view.names;
    return (this.spans.get(view) ?? []).some(
      (span) =>
        span.start < end &&
        span.end > start &&
        !listed.some((name) => name.start === span.start && name.start >= start && name.end <= end),
    );
  }

  support({ view, start, end, kind, context }: Occurrence): number {
    const text = view.folded;
    const joinsLeft = (span: Span) => joins(text, span.end, start);
    const joinsRight = (span: Span) => joins(text, end, span.start);
    const sides = (spans: readonly Span[]) => Number(spans.some(joinsLeft)) + Number(spans.some(joinsRight));
    const known = sides(this.spans.get(view) ?? []);
    if (kind === 'TRANSCRIBED' && context < 2.5) return known > 0 ? perhapsJoined : 0;
    if (known > 0) return known === 2 ? joinedTwice : joined;
    return sides(this.perhaps.get(view) ?? []) > 0 ? perhapsJoined : 0;
  }
}

/** Whether nothing but 、 or a word for “and” stands between two positions. */
function joins(text: string, from: number, to: number): boolean {
  const length = to - from;
  return length > 0 && length < 3 && joint.exec(text.slice(from, to))?.[0].length === length;
}

const overlaps = (spans: readonly Span[], span: Span): boolean =>
  spans.some(({ start, end }) => start < span.end && end > span.start);

/** No byline, and no part of a place, a body, a title or of a listed name that is longer. */
function free(view: ArticleView, span: ScoredCandidate): boolean {
  const blocking = view.names.filter(
    ({ start, end, entry }) =>
      entry.label !== 'Person' ||
      (span.kind === 'CHINESE' && start === span.start && span.end - start > 3) ||
      !(start >= span.start && end <= span.end && end - start < span.end - span.start),
  );
  return !overlaps(blocking, span) && !overlaps(view.titles, span) && !overlaps(view.article.authors, span);
}
