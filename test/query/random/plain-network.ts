import type { PlainGraph } from './plain-graph.js';
import { plainMet } from './plain-paths.js';

interface Asked {
  readonly hops: number;
  readonly minTimes: number;
  readonly first: number;
  readonly about?: string;
}
interface Near {
  readonly node: { readonly id: string };
  readonly hops: number;
  readonly times: number;
}

/** The network around some, counted pair by pair. Nobody in these graphs is a hub. */
export function plainNetwork(graph: PlainGraph, around: readonly string[], { hops, minTimes, first, about }: Asked) {
  const everybody = graph.ofType('Person', 'Organization').map(({ id }) => id);
  const met = (who: string, whom: string): string[] => plainMet(graph, who, whom, about);
  const reach = (from: readonly string[], known: readonly string[], distance: number): Near[] =>
    everybody
      .filter((whom) => !known.includes(whom))
      .map((id) => ({ node: { id }, hops: distance, times: new Set(from.flatMap((who) => met(who, id))).size }))
      .filter(({ times }) => times >= minTimes)
      .toSorted(inOrder);
  const idsOf = (found: readonly Near[]): string[] => found.map(({ node }) => node.id);
  const gather = (limit: number): Near[] => {
    const near = reach(around, around, 1).slice(0, limit);
    const nearer = [...around, ...idsOf(near)];
    const far = hops > 1 && nearer.length < limit ? reach(idsOf(near), nearer, 2).slice(0, limit) : [];
    return [...around.map((id) => ({ node: { id }, hops: 0, times: 0 })), ...near, ...far];
  };
  const nodes = gather(first)
    .slice(0, first)
    .toSorted((one, other) => one.hops - other.hops || inOrder(one, other));
  const shown = idsOf(nodes).toSorted();
  const links = shown
    .flatMap((source, at) =>
      shown.slice(at + 1).map((target) => ({ source, target, times: met(source, target).length })),
    )
    .filter(({ times }) => times >= minTimes)
    .toSorted(
      (one, other) => other.times - one.times || (one.source + one.target < other.source + other.target ? -1 : 1),
    )
    .map(({ source, target, times }) => ({ source: { id: source }, target: { id: target }, times }));
  return { nodes, totalNodes: gather(everybody.length + 1).length, links, totalLinks: links.length };
}

const inOrder = (one: Near, other: Near): number => other.times - one.times || (one.node.id < other.node.id ? -1 : 1);
