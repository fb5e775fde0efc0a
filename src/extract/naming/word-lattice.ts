/** One way to read a stretch of text as a word; `cost` is the negative logarithm of how likely it is. */
export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** Edges in columns and in the order of their starts: a text has very many, and most are only looked at. */
export class Edges {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly costs: number[] = [];

  static of(edges: readonly Edge[]): Edges {
    const columns = new Edges();
    for (const { start, end, cost } of edges.toSorted((a, b) => a.start - b.start)) columns.add(start, end, cost);
    return columns;
  }

  /** `start` must not be less than that of the edge added last. */
  add(start: number, end: number, cost: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.costs.push(cost);
  }
}

/** What a log-odds is at most: a reading that nothing contests. */
const certain = 20;

/**
 * How likely each candidate is part of the right reading, from 0 to 1, over all ways to read the text from `start` to
 * `end` as a row of edges (the forward-backward algorithm). Every position must be the start of an edge.
 */
export function likelihoods(start: number, end: number, words: Edges, candidates: readonly Edge[]): number[] {
  const size = end - start;
  const forward = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const edges = merged(words, Edges.of(candidates));
  const count = edges.starts.length;
  forward[0] = 0;
  for (let index = 0; index < count; index++) {
    const from = (edges.starts[index] as number) - start;
    const to = (edges.ends[index] as number) - start;
    forward[to] = addLogs(forward[to] as number, (forward[from] as number) - (edges.costs[index] as number));
  }
  backward[size] = 0;
  for (let index = count - 1; index >= 0; index--) {
    const from = (edges.starts[index] as number) - start;
    const to = (edges.ends[index] as number) - start;
    backward[from] = addLogs(backward[from] as number, (backward[to] as number) - (edges.costs[index] as number));
  }
  const whole = forward[size] as number;
  return candidates.map((edge) =>
    Math.exp((forward[edge.start - start] as number) - edge.cost + (backward[edge.end - start] as number) - whole),
  );
}

function merged(one: Edges, other: Edges): Edges {
  const edges = new Edges();
  let next = 0;
  const take = (until: number) => {
    for (; next < other.starts.length && (other.starts[next] as number) < until; next++)
      edges.add(other.starts[next] as number, other.ends[next] as number, other.costs[next] as number);
  };
  for (let index = 0; index < one.starts.length; index++) {
    take(one.starts[index] as number);
    edges.add(one.starts[index] as number, one.ends[index] as number, one.costs[index] as number);
  }
  take(Number.POSITIVE_INFINITY);
  return edges;
}

/** What the cheapest row of edges from `start` costs to each position. */
export function cheapestTo(start: number, end: number, { starts, ends, costs: prices }: Edges): Float64Array {
  const costs = new Float64Array(end - start + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let index = 0; index < starts.length; index++) {
    const cost = (costs[(starts[index] as number) - start] as number) + (prices[index] as number);
    const to = (ends[index] as number) - start;
    if (cost < (costs[to] as number)) costs[to] = cost;
  }
  return costs;
}

/** The logarithm of the odds, at most 20 either way. */
export const logOdds = (likelihood: number): number =>
  Math.max(-certain, Math.min(certain, Math.log(likelihood / Math.max(1 - likelihood, 1e-12))));

function addLogs(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}
