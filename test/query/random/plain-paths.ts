import type { PlainGraph } from './plain-graph.js';

/** Which meetings count, and what paths must or must not pass, by ids. */
export interface PlainPaths {
  readonly maxHops: number;
  readonly about?: string;
  readonly avoiding?: readonly string[];
  /** People or organizations in the order in which they are to be passed, and an issue or a place. */
  readonly through?: readonly string[];
}

const sides = (graph: PlainGraph, meeting: string) => graph.at(meeting, 'ATTENDED', 'in');

/** All that meetings are about or at, and all that this lies below. */
function subjects(graph: PlainGraph, meeting: string): string[] {
  const above = (id: string): string[] => [
    id,
    ...['BROADER', 'LOCATED_IN'].flatMap((type) => graph.at(id, type, 'out').flatMap(({ node }) => above(node.id))),
  ];
  return ['DISCUSSED', 'HELD_AT'].flatMap((type) =>
    graph.at(meeting, type, 'out').flatMap(({ node }) => above(node.id)),
  );
}

/** The meetings, held or planned, at which two met. */
export function plainMet(graph: PlainGraph, who: string, whom: string, about?: string): string[] {
  if (who === whom) return [];
  return graph
    .ofType('Meeting')
    .filter(
      ({ id, props }) =>
        ['HELD', 'PLANNED'].includes(props.status as string) && (!about || subjects(graph, id).includes(about)),
    )
    .filter(({ id }) => {
      const [one, other] = [who, whom].map((attendee) => sides(graph, id).find(({ node }) => node.id === attendee));
      if (!one || !other) return false;
      return !one.edge.side || !other.edge.side || one.edge.side !== other.edge.side;
    })
    .map(({ id }) => id);
}

/** All chains of people or organizations who met, nobody twice in one, in the order in which `paths` gives them. */
export function plainPaths(graph: PlainGraph, from: string, to: string, asked: PlainPaths): string[][] {
  const { maxHops, about, avoiding = [], through = [] } = asked;
  const everybody = graph.ofType('Person', 'Organization').map(({ id }) => id);
  const known = new Map<string, string[]>();
  const met = (who: string, whom: string): string[] => {
    const key = `${who} ${whom}`;
    const meetings =
      known.get(key) ??
      plainMet(graph, who, whom, about).filter(
        (meeting) => !avoiding.some((one) => one === meeting || subjects(graph, meeting).includes(one)),
      );
    known.set(key, meetings);
    return meetings;
  };
  const found: string[][] = [];
  const walk = (chain: readonly string[]): void => {
    const last = chain.at(-1) as string;
    if (last === to) found.push([...chain]);
    if (last === to || chain.length > maxHops) return;
    for (const next of everybody) if (!chain.includes(next) && met(last, next).length > 0) walk([...chain, next]);
  };
  walk([from]);
  const hops = (chain: readonly string[]): string[][] =>
    chain.slice(1).map((whom, at) => met(chain[at] as string, whom));
  const passes = (chain: readonly string[]): boolean => {
    const stops = [...new Set(through)].filter((one) => everybody.includes(one) && one !== from && one !== to);
    const marks = through.filter((one) => !everybody.includes(one));
    const places = stops.map((one) => chain.indexOf(one));
    return (
      places.every((place, at) => place > (places[at - 1] ?? 0)) &&
      marks.every((mark) =>
        hops(chain).some((meetings) =>
          meetings.some((meeting) => meeting === mark || subjects(graph, meeting).includes(mark)),
        ),
      )
    );
  };
  const weakest = (chain: readonly string[]): number => Math.min(...hops(chain).map(({ length }) => length));
  return found
    .filter((chain) => !chain.some((one) => avoiding.includes(one)) && passes(chain))
    .toSorted(
      (one, other) =>
        one.length - other.length ||
        weakest(other) - weakest(one) ||
        (one.join('\u0000') < other.join('\u0000') ? -1 : 1),
    );
}
