/** One way to read a stretch of text as a word; `cost` is the negative logarithm of how likely it is. */
export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

const firstSize = 512;

/** Edges in columns and in the order of their starts: a text has very many, and most are only looked at. */
export class Edges {
  /** So much of each column is filled. */
  count = 0;
  starts = new Int32Array(firstSize);
  ends = new Int32Array(firstSize);
  costs = new Float64Array(firstSize);

  static of(edges: readonly Edge[]): Edges {
    const columns = new Edges();
    for (const { start, end, cost } of edges.toSorted((a, b) => a.start - b.start)) columns.add(start, end, cost);
    return columns;
  }

  /** `start` must not be less than that of the edge added last. */
  add(start: number, end: number, cost: number): void {
    if (this.count === this.starts.length) this.resize();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.costs[this.count] = cost;
    this.count++;
  }

  clear(): void {
    this.count = 0;
  }

  private resize(): void {
    const { starts, ends, costs } = this;
    const size = 2 * starts.length;
    this.starts = new Int32Array(size);
    this.starts.set(starts);
    this.ends = new Int32Array(size);
    this.ends.set(ends);
    this.costs = new Float64Array(size);
    this.costs.set(costs);
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
  const { count, starts, ends, costs } = merged(words, candidates);
  if (forward.length <= size) forward = new Float64Array(2 * size);
  if (backward.length <= size) backward = new Float64Array(2 * size);
  forward.fill(Number.NEGATIVE_INFINITY, 0, size + 1);
  backward.fill(Number.NEGATIVE_INFINITY, 0, size + 1);
  forward[0] = 0;
  for (let index = 0; index < count; index++) {
    const from = (starts[index] as number) - start;
    const to = (ends[index] as number) - start;
    forward[to] = addLogs(forward[to] as number, (forward[from] as number) - (costs[index] as number));
  }
  backward[size] = 0;
  for (let index = count - 1; index >= 0; index--) {
    const from = (starts[index] as number) - start;
    const to = (ends[index] as number) - start;
    backward[from] = addLogs(backward[from] as number, (backward[to] as number) - (costs[index] as number));
  }
  const whole = forward[size] as number;
  return candidates.map((edge) =>
    Math.exp((forward[edge.start - start] as number) - edge.cost + (backward[edge.end - start] as number) - whole),
  );
}

/** Used for one stretch after the other: to make them anew takes longer than to fill them. */
let forward = new Float64Array(firstSize);
let backward = new Float64Array(firstSize);
const both = new Edges();

/** The words with the candidates among them, behind those that begin where they do. */
function merged(words: Edges, candidates: readonly Edge[]): Edges {
  const { count, starts, ends, costs } = words;
  const sorted = candidates.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const take = (until: number): void => {
    for (let edge = sorted[next]; edge && edge.start < until; edge = sorted[++next])
      both.add(edge.start, edge.end, edge.cost);
  };
  both.clear();
  for (let index = 0; index < count; index++) {
    const from = starts[index] as number;
    take(from);
    both.add(from, ends[index] as number, costs[index] as number);
  }
  take(Number.POSITIVE_INFINITY);
  return both;
}

/** What the cheapest row of edges from `start` costs to each position, in `costs`, which may be longer. */
export function cheapestTo(
  start: number,
  end: number,
  { count, starts, ends, costs: prices }: Edges,
  costs: Float64Array = new Float64Array(end - start + 1),
): Float64Array {
  costs.fill(Number.POSITIVE_INFINITY, 0, end - start + 1);
  costs[0] = 0;
  for (let index = 0; index < count; index++) {
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
