import { firstDate, lastDate } from './plain-dates.js';
import type { PlainGraph, PlainNode } from './plain-graph.js';
import { type Args, type PlainPage, pageOfCounts, pageOfRows, ranked } from './plain-page.js';
import { fits } from './plain-where.js';

export const rowOf = (node: PlainNode) => ({ node, edge: {} });

/** The meetings that fit those of the arguments that say something of meetings. */
export function meetingsThatFit(graph: PlainGraph, args: Args): PlainNode[] {
  const where = Object.fromEntries(
    ['status', 'who', 'about', 'at', 'during'].filter((name) => args[name]).map((name) => [name, args[name]]),
  );
  return graph.ofType('Meeting').filter((meeting) => fits(graph, meeting, {}, where));
}

/** Issues with the number of the meetings where each was discussed, most first. */
export function issueCounts(graph: PlainGraph, meetings: readonly PlainNode[]) {
  const counts = graph.ofType('Issue').map((issue) => ({
    issue: rowOf(issue),
    times: meetings.filter(({ id }) => graph.at(id, 'DISCUSSED', 'out').some(({ node }) => node === issue)).length,
  }));
  return ranked(
    counts.filter(({ times }) => times > 0),
    ({ times, issue }) => [times, issue.node.id],
  );
}

export const aboutOf =
  (graph: PlainGraph, meetings: readonly PlainNode[]) =>
  ({ first }: Args) =>
    issueCounts(graph, meetings).slice(0, first as number);
export const meetingsInTime =
  (graph: PlainGraph, meetings: readonly PlainNode[]) =>
  (args: Args): PlainPage =>
    pageOfRows(graph, meetings.map(rowOf), args, true);

/** Of the meetings, those where the two met: both attended, and not both on the same known side. */
const whereTheyMet = (graph: PlainGraph, meetings: readonly PlainNode[], one: PlainNode, other: PlainNode) =>
  meetings.filter(({ id }) => {
    const [came, cameToo] = [one, other].map((who) => graph.at(id, 'ATTENDED', 'in').find(({ node }) => node === who));
    return came && cameToo && !(came.edge.side && came.edge.side === cameToo.edge.side);
  });

/** The pairs that met, most often first. */
export function encounters(graph: PlainGraph, { who, whom, ...args }: Args) {
  const meetings = meetingsThatFit(graph, args);
  const attendees = ranked(graph.ofType('Person', 'Organization'), ({ id }) => [id]);
  const isNamed = (names: unknown, { id }: PlainNode): boolean =>
    !names || (names as string[]).some((name) => graph.meant(name) === id);
  const pairs = attendees.flatMap((one, at) =>
    attendees.slice(at + 1).flatMap((other) => {
      const eitherWay = [[one, other] as const, [other, one] as const];
      return eitherWay.filter(([a, b]) => isNamed(who, a) && isNamed(whom, b)).slice(0, 1);
    }),
  );
  const met = pairs.map(([a, b]) => encounter(graph, a, b, whereTheyMet(graph, meetings, a, b)));
  return ranked(
    met.filter(({ times }) => times > 0),
    (one) => [one.times, one.who.node.id, one.whom.node.id],
  );
}

const encounter = (graph: PlainGraph, who: PlainNode, whom: PlainNode, meetings: readonly PlainNode[]) => ({
  who: rowOf(who),
  whom: rowOf(whom),
  times: meetings.length,
  firstMet: firstDate(meetings),
  lastMet: lastDate(meetings),
  about: aboutOf(graph, meetings),
  meetings: meetingsInTime(graph, meetings),
});

export const whoMet = (graph: PlainGraph, args: Args): PlainPage => pageOfCounts(encounters(graph, args), args);
