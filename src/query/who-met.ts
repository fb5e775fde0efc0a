import Cypher from '@neo4j/cypher-builder';
import { connection } from './connection.js';
import { call, cypher, lines, variable } from './cypher.js';
import type { FieldArguments } from './field-arguments.js';
import { Compiled } from './mapping.js';
import { matchMeetings } from './match-meetings.js';
import { meetingPredicates, meetingReferences } from './meeting-filter.js';
import { allOf } from './predicates.js';
import { refusedIf } from './refusal.js';
import { type Resolved, resolveReferences } from './resolve-references.js';
import type { FieldCompiler } from './statement.js';
import { datesAsked, talliedDates } from './tally.js';

interface Pair {
  readonly who: Cypher.Variable;
  readonly whom: Cypher.Variable;
}

/** The most meetings that are looked through for all who met there, where nobody is named. */
const mostMeetings = 50_000;

const literal = (value: number): Cypher.Literal => new Cypher.Literal(value);

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
  const [times, meetings] = [variable('times'), variable('meetings')];
  const dates = datesAsked(field);
  const subjects = Object.fromEntries(Object.entries({ about, at }).filter(([, nodes]) => nodes)) as Resolved['nodes'];
  const meetingsWhere = meetingPredicates(args, subjects);
  const isNamed = resolved.nodes.who !== undefined || resolved.nodes.whom !== undefined;
  const met = connection(field, {
    match: (narrowing) => {
      const meeting = variable('meeting');
      const after = allOf([...onceEach(pair, resolved.nodes), ...(narrowing ? [narrowing] : [])]);
      return lines(
        ...(isNamed
          ? [resolved.gate(), ...pairsOf(resolved.nodes, pair, meeting, meetingsWhere(meeting))]
          : pairsAt(meetings, pair, meeting)),
        cypher`WITH ${pair.who}, ${pair.whom}, count(DISTINCT ${meeting}) AS ${times}${talliedDates(dates, meeting)}`,
        after && cypher`WHERE ${after}`,
      );
    },
    row: { parts: { ...pair, times, ...dates, ...subjects }, meetingsWhere },
    scope: isNamed ? [] : [meetings],
    order: [{ of: times, descending: true }, { of: pair.who.property('id') }, { of: pair.whom.property('id') }],
  });
  if (isNamed) return met;
  const told = ['whoMet', String(mostMeetings)].map((one) => new Cypher.Literal(one));
  return {
    ...met,
    calls: [call([], meetingsOnce(args, resolved, meetings)), ...met.calls],
    value: refusedIf(cypher`size(${meetings}) > ${literal(mostMeetings)}`, 'MEETINGS', told, met.value),
  };
};

/** MATCH from whoever is named; `conditions` are those of the meeting. */
function pairsOf(
  { who, whom }: Resolved['nodes'],
  pair: Pair,
  meeting: Cypher.Variable,
  conditions: readonly Cypher.Expr[],
): Cypher.Clause[] {
  const { pattern, met } = metAt(pair, meeting);
  const start = who ? cypher`UNWIND ${who} AS ${pair.who}` : cypher`UNWIND ${whom as Cypher.Variable} AS ${pair.whom}`;
  const all = [
    ...conditions,
    met,
    cypher`${pair.who} <> ${pair.whom}`,
    ...(who && whom ? [cypher`${pair.whom} IN ${whom}`] : []),
  ];
  return [start, cypher`MATCH ${pattern}`, cypher`WHERE ${allOf(all) as Cypher.Expr}`];
}

/** Binds the list of all meetings that fit, where nobody is named: of too many, one more than there may be. */
function meetingsOnce(args: FieldArguments, resolved: Resolved, meetings: Cypher.Variable): Cypher.Clause {
  const meeting = variable('meeting');
  return lines(
    resolved.gate(),
    matchMeetings(args, resolved.nodes, meeting),
    cypher`WITH DISTINCT ${meeting} LIMIT ${literal(mostMeetings + 1)}
RETURN collect(${meeting}) AS ${meetings}`,
  );
}

/** The pairs that met at the meetings listed, unless these are too many. */
function pairsAt(meetings: Cypher.Variable, pair: Pair, meeting: Cypher.Variable): Cypher.Clause[] {
  const { pattern, met } = metAt(pair, meeting);
  return [
    cypher`UNWIND CASE WHEN size(${meetings}) > ${literal(mostMeetings)} THEN [] ELSE ${meetings} END AS ${meeting}
MATCH ${pattern}
WHERE ${met} AND ${pair.who}.id < ${pair.whom}.id`,
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
