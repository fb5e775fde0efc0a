import { firstDate, lastDate, undated } from './plain-dates.js';
import { rowOf } from './plain-encounters.js';
import type { PlainGraph, PlainNode } from './plain-graph.js';
import { type Args, pageOfCounts, ranked } from './plain-page.js';

type Keys = (meeting: PlainNode) => readonly unknown[];

/** Meetings by what they have in common; a meeting of which nothing is known counts under no key. */
function counted(meetings: readonly PlainNode[], keysOf: Keys) {
  const groups = new Map<string | undefined, PlainNode[]>();
  for (const meeting of meetings) {
    const keys = new Set(keysOf(meeting) as (string | undefined)[]);
    for (const key of keys.size > 0 ? keys : [undefined]) groups.set(key, [...(groups.get(key) ?? []), meeting]);
  }
  return [...groups].map(([key, of]) => ({
    key,
    times: of.length,
    firstDate: firstDate(of),
    lastDate: lastDate(of),
    undated: undated(of),
  }));
}

/** The counts of some meetings. */
export function facetsOf(graph: PlainGraph, meetings: readonly PlainNode[]) {
  const mostFirst = (keysOf: Keys) => ranked(counted(meetings, keysOf), ({ times, key = '' }) => [times, key]);
  const byEntity = (keysOf: Keys) => (args: Args) =>
    pageOfCounts(
      mostFirst(keysOf).map(({ key, ...count }) => ({
        ...count,
        entity: key && rowOf(graph.nodes.get(key) as PlainNode),
      })),
      args,
    );
  const byValue = (keysOf: Keys) => (args: Args) =>
    pageOfCounts(
      mostFirst(keysOf).map(({ key, ...count }) => ({ ...count, value: key })),
      args,
    );
  const byTime = (length: number) => (args: Args) => {
    const periods = counted(meetings, ({ props }) => {
      if (!props.earliest) return [];
      const [first, last] = [props.earliest, props.latest].map((day) => (day as string).slice(0, length));
      return [first === last ? first : `${first}/${last}`];
    });
    const inTime = ranked(periods, ({ key = '~' }) => [key]).map(({ key, ...count }) => ({ ...count, value: key }));
    return pageOfCounts(inTime, args);
  };
  const ends = (type: string, direction: 'in' | 'out', label?: string): Keys => {
    return ({ id }) => graph.at(id, type, direction, label).map(({ node }) => node.id);
  };
  return {
    total: meetings.length,
    issues: byEntity(ends('DISCUSSED', 'out')),
    places: byEntity(ends('HELD_AT', 'out')),
    people: byEntity(ends('ATTENDED', 'in', 'Person')),
    organizations: byEntity(ends('ATTENDED', 'in', 'Organization')),
    sides: byEntity(({ id }) => graph.at(id, 'ATTENDED', 'in').flatMap(({ edge }) => edge.side ?? [])),
    kinds: byValue(({ props }) => [props.kind]),
    statuses: byValue(({ props }) => [props.status]),
    years: byTime(4),
    months: byTime(7),
  };
}
