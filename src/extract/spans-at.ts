import { oncePer } from '../model/once-per.js';
import type { Span } from '../text/article.js';

/** Spans by where they stand: what is at a place is found without a look at all the others of a long article. */
class SpanIndex<T extends Span> {
  private readonly sorted: readonly T[];
  /** Places in the list as it was given; null where that is the order of the text. */
  private readonly order: ReadonlyMap<T, number> | null;
  private readonly longest: number;
  private ends: ReadonlyMap<number, T> | undefined;

  constructor(private readonly spans: readonly T[]) {
    const inOrder = spans.every((span, index) => index === 0 || (spans[index - 1] as T).start <= span.start);
    this.sorted = inOrder ? spans : [...spans].sort((a, b) => a.start - b.start);
    this.order = inOrder ? null : new Map(spans.map((span, index) => [span, index]));
    this.longest = spans.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  beginningIn(from: number, to: number): T[] {
    const found = this.sorted.slice(this.firstFrom(from), this.firstFrom(to + 1));
    const { order } = this;
    return order && found.length > 1
      ? found.sort((a, b) => (order.get(a) as number) - (order.get(b) as number))
      : found;
  }

  /** The first of those that end at a place, by that place. */
  get byEnd(): ReadonlyMap<number, T> {
    this.ends ??= new Map(this.spans.toReversed().map((span) => [span.end, span]));
    return this.ends;
  }

  touching(from: number, to: number): T[] {
    return this.beginningIn(from - this.longest, to).filter(({ end }) => end >= from);
  }

  lastFrom(position: number): T | undefined {
    return this.sorted[this.firstFrom(position + 1) - 1];
  }

  private firstFrom(position: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as T).start < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The list's index, made once; the list must not be changed afterwards. */
const indexOf = oncePer((spans: readonly Span[]) => new SpanIndex(spans)) as <T extends Span>(
  spans: readonly T[],
) => SpanIndex<T>;

/** Those that begin from one position to another, both included; here and below in the order of the list. */
export const beginningIn = <T extends Span>(spans: readonly T[], from: number, to: number): T[] =>
  from > to ? [] : indexOf(spans).beginningIn(from, to);

/** Those that share a character with the span. */
export const overlapping = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] =>
  indexOf(spans)
    .touching(start, end)
    .filter((span) => span.start < end && span.end > start);

/** The first that ends at the position. */
export const endingAt = <T extends Span>(spans: readonly T[], position: number): T | undefined =>
  indexOf(spans).byEnd.get(position);

/** The first that begins at the position. */
export const beginningAt = <T extends Span>(spans: readonly T[], position: number): T | undefined =>
  beginningIn(spans, position, position)[0];

/** Of those that begin at or before the position, the one that begins last. */
export const lastFrom = <T extends Span>(spans: readonly T[], position: number): T | undefined =>
  indexOf(spans).lastFrom(position);

/** Whether one shares a character with the span. */
export const isTaken = (spans: readonly Span[], span: Span): boolean => overlapping(spans, span).length > 0;
