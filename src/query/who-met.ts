import type Cypher from '@neo4j/cypher-builder';
import { connection } from './connection.js';
import { cypher, lines, variable } from './cypher.js';
import { findMeetings } from './find-meetings.js';
import { Compiled } from './mapping.js';
import { firstDate, lastDate } from './meeting-dates.js';
import { meetingPredicates, meetingReferences } from './meeting-filter.js';
import { allOf } from './predicates.js';
import { type Resolved, resolveReferences } from './resolve-references.js';
import type { FieldCompiler } from './statement.js';

interface Pair {
  readonly who: Cypher.Variable;
  readonly whom: Cypher.Variable;
}

/**
 * Two attendees of one meeting have met there unless both are known to have sat on the same side.
 * Binds the relations by which the two attended `meeting`, for MATCH.
 */
export function metAt({ who, whom }: Pair, meeting: Cypher.Variable): { pattern: Cypher.Raw; met: Cypher.Raw } {
  const [came, cameToo] = [variable('attended'), variable('attended')];
  return {
    pattern: cypher`(${who})-[${came}:ATTENDED]->(${meeting})<-[${cameToo}:ATTENDED]-(${whom})`,
    met: cypher`coalesce(${came}.side <> ${cameToo}.side, true)`,
  };
}

/**
 * Whom `who`, who is bound, met at meetings for which the conditions hold; several times perhaps. The side of `who` is read
 * once for all who were there. Nothing is known after it but `who`, `whom`, the meeting and what is `kept`.
 */
export function metBy(
  { who, whom }: Pair,
  meeting: Cypher.Variable,
  conditions: { readonly ofMeeting: readonly Cypher.Expr[]; readonly ofWhom: readonly Cypher.Expr[] },
  kept: readonly Cypher.Variable[] = [],
): Cypher.Clause {
  const [came, cameToo, side] = [variable('attended'), variable('attended'), variable('side')];
  const all = allOf(conditions.ofMeeting);
  const met = [...conditions.ofWhom, cypher`${who} <> ${whom}`, cypher`coalesce(${side} <> ${cameToo}.side, true)`];
  return lines(
    cypher`MATCH (${who})-[${came}:ATTENDED]->(${meeting})`,
    all && cypher`WHERE ${all}`,
    cypher`WITH ${[...kept, who, meeting]}, ${came}.side AS ${side}
MATCH (${meeting})<-[${cameToo}:ATTENDED]-(${whom})
WHERE ${allOf(met) as Cypher.Expr}`,
  );
}

/** The root field whoMet: pairs of people or organizations on different sides of meetings, most meetings first. */
export const WhoMet = (): MethodDecorator & PropertyDecorator => Compiled(whoMet);

const whoMet: FieldCompiler = (field) => {
  const { args } = field;
  const resolved = resolveReferences(args, [
    ...meetingReferences(),
    { path: ['whom'], labels: ['Person', 'Organization'] },
  ]);
  const { about, at } = resolved.nodes;
  const pair = { who: variable('who'), whom: variable('whom') };
  const [times, first, last] = [variable('times'), variable('first'), variable('last')];
  const subjects = Object.fromEntries(Object.entries({ about, at }).filter(([, nodes]) => nodes)) as Resolved['nodes'];
  const meetingsWhere = (meeting: Cypher.Variable) => meetingPredicates(args, subjects, meeting);
  const match = (narrowing?: Cypher.Raw): Cypher.Clause => {
    const meeting = variable('meeting');
    const after = allOf([...onceEach(pair, resolved.nodes), ...(narrowing ? [narrowing] : [])]);
    return lines(
      resolved.gate(),
      ...pairsAt(resolved, pair, meeting, meetingsWhere(meeting)),
      cypher`WITH ${pair.who}, ${pair.whom}, count(DISTINCT ${meeting}) AS ${times},
  ${firstDate(meeting)} AS ${first}, ${lastDate(meeting)} AS ${last}`,
      after && cypher`WHERE ${after}`,
    );
  };
  return connection(field, {
    match,
    row: { parts: { ...pair, times, first, last, ...subjects }, meetingsWhere },
    scope: [],
    order: [{ of: times, descending: true }, { of: pair.who.property('id') }, { of: pair.whom.property('id') }],
  });
};

/** MATCH from whoever is named, else from the meetings; `conditions` are those of the meeting. */
function pairsAt(
  { nodes }: Resolved,
  pair: Pair,
  meeting: Cypher.Variable,
  conditions: readonly Cypher.Expr[],
): Cypher.Clause[] {
  const { pattern, met } = metAt(pair, meeting);
  const { who, whom, ...subjects } = nodes;
  const pairs = allOf([
    met,
    who || whom ? cypher`${pair.who} <> ${pair.whom}` : cypher`${pair.who}.id < ${pair.whom}.id`,
    ...(who && whom ? [cypher`${pair.whom} IN ${whom}`] : []),
  ]);
  if (who || whom) {
    const start = who
      ? cypher`UNWIND ${who} AS ${pair.who}`
      : cypher`UNWIND ${whom as Cypher.Variable} AS ${pair.whom}`;
    return [
      start,
      cypher`MATCH ${pattern}`,
      cypher`WHERE ${allOf([...conditions, pairs as Cypher.Expr]) as Cypher.Expr}`,
    ];
  }
  return [
    findMeetings(meeting, subjects, conditions),
    cypher`WITH DISTINCT ${meeting}`,
    cypher`MATCH ${pattern}`,
    cypher`WHERE ${pairs as Cypher.Expr}`,
  ];
}

/** A pair that could stand either way round stands once, in order of id; asked of pairs rather than of each of their meetings. */
function onceEach(pair: Pair, { who, whom }: Resolved['nodes']): Cypher.Expr[] {
  if (!who && !whom) return [];
  const mirrored = [
    ...(who ? [cypher`${pair.whom} IN ${who}`] : []),
    ...(whom ? [cypher`${pair.who} IN ${whom}`] : []),
  ];
  return [cypher`(NOT (${allOf(mirrored) as Cypher.Expr}) OR ${pair.who}.id < ${pair.whom}.id)`];
}
