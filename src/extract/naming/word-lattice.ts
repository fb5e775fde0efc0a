/** One way to read a stretch of text as a word; `cost` is the negative logarithm of how likely it is. */
export interface Edge {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** What a log-odds is at most: a reading that nothing contests. */
const certain = 20;

/**
 * How likely each candidate is part of the right reading, from 0 to 1, over all ways to read the text from `start` to
 * `end` as a row of edges (the forward-backward algorithm). Every position must be the start of an edge.
 */
export function likelihoods(start: number, end: number, words: readonly Edge[], candidates: readonly Edge[]): number[] {
  const size = end - start;
  const forward = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  const edges = [...words, ...candidates].sort((a, b) => a.start - b.start);
  forward[0] = 0;
  for (const edge of edges) {
    const to = edge.end - start;
    forward[to] = addLogs(forward[to] as number, (forward[edge.start - start] as number) - edge.cost);
  }
  backward[size] = 0;
  for (let index = edges.length - 1; index >= 0; index--) {
    const edge = edges[index] as Edge;
    const from = edge.start - start;
    backward[from] = addLogs(backward[from] as number, (backward[edge.end - start] as number) - edge.cost);
  }
  const whole = forward[size] as number;
  return candidates.map((edge) =>
    Math.exp((forward[edge.start - start] as number) - edge.cost + (backward[edge.end - start] as number) - whole),
  );
}

/** What the cheapest row of edges from `start` costs to each position; `edges` in any order. */
export function cheapestTo(start: number, end: number, edges: Edge[]): Float64Array {
  const costs = new Float64Array(end - start + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  edges.sort((a, b) => a.start - b.start);
  for (const edge of edges) {
    const cost = (costs[edge.start - start] as number) + edge.cost;
    if (cost < (costs[edge.end - start] as number)) costs[edge.end - start] = cost;
  }
  return costs;
}

/** The logarithm of the odds, at most 20 either way. */
export const logOdds = (likelihood: number): number =>
  Math.max(-certain, Math.min(certain, Math.log(likelihood / Math.max(1 - likelihood, 1e-12))));

function addLogs(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}
