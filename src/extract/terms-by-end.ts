import type { Span } from '../text/article.js';

const known = new WeakMap<readonly Span[], ReadonlyMap<number, Span>>();

/** The first of the spans that ends at the position. The index is made once for each list, which must not change. */
export function endingAt<S extends Span>(spans: readonly S[], position: number): S | undefined {
  let byEnd = known.get(spans) as ReadonlyMap<number, S> | undefined;
  if (!byEnd) {
    const index = new Map<number, S>();
    for (const span of spans) if (!index.has(span.end)) index.set(span.end, span);
    known.set(spans, index);
    byEnd = index;
  }
  return byEnd.get(position);
}
