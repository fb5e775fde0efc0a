import Cypher from '@neo4j/cypher-builder';
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { call, cypher, lines, variables } from './cypher.js';
import { isNoHub, isNoHubOf, meetingsOf } from './hubs.js';
import { Compiled } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { allOf } from './predicates.js';
import { countRows, type Rows } from './rows.js';
import { type FieldContext, scopeOf } from './statement.js';
import { type Tallies, tallied, talliesOf } from './tally.js';
import { metAt } from './who-met.js';

/** The people and organizations of a network. */
export const NetworkNodes = (): PropertyDecorator =>
  Compiled((field) => {
    const { shown, reach } = field.source.parts as Record<'shown' | 'reach', Cypher.Variable>;
    const [at, node, hops, times, expanded] = variables('at', 'node', 'hops', 'times', 'expanded');
    const isExpanded = cypher`, ${hops} = 0 OR (${hops} < ${reach} AND ${isNoHub(node)}) AS ${expanded}`;
    const isAsked = field.asks('expanded');
    return nodesField(field, {
      match: () => cypher`UNWIND range(0, size(${shown}) - 1) AS ${at}
WITH ${at}, ${shown}[${at}].node AS ${node}, ${shown}[${at}].hops AS ${hops}, ${shown}[${at}].times AS ${times}, ${reach}
WITH ${[at, node, hops, times]}${isAsked ? isExpanded : cypher``}`,
      row: { parts: { at, node, hops, times, ...(isAsked && { expanded }) } },
      scope: scopeOf(field.source),
      order: [{ of: at }],
    });
  });

/** Over how many meetings of those one encounter away the nodes are counted at most. */
const mostMeetings = 100_000;

/** How many nodes there would be without a limit; null where that would take too long to count. */
export const NetworkNodeCount = (): PropertyDecorator =>
  Compiled((field) => {
    const { meetingsWhere = () => [], parts } = field.source;
    const { around, reach, fewest } = parts as Record<'around' | 'reach' | 'fewest', Cypher.Variable>;
    const [near, nearer, far, front] = variables('near', 'nearer', 'far', 'front');
    const [one, meetings, effort, sum] = variables('one', 'meetings', 'effort', 'sum');
    const isTooMuch = cypher`${effort} > ${new Cypher.Literal(mostMeetings)}`;
    const met = (
      from: (who: Cypher.Variable) => Cypher.Clause,
      known: Cypher.Variable,
      found: (all: Cypher.Variable) => Cypher.Expr,
    ) => {
      const [who, whom, meeting, times] = variables('who', 'whom', 'meeting', 'times');
      const at = metAt({ who, whom }, meeting);
      return lines(
        from(who),
        cypher`MATCH ${at.pattern}
WHERE ${allOf([...meetingsWhere(meeting), at.met]) as Cypher.Expr}
WITH ${whom}, count(DISTINCT ${meeting}) AS ${times} WHERE ${times} >= ${fewest} AND NOT ${whom} IN ${known}
WITH collect(${whom}) AS ${whom}
RETURN ${found(whom)}`,
      );
    };
    return {
      calls: [
        call(
          scopeOf(field.source),
          met(
            (who) => cypher`UNWIND ${around} AS ${who}`,
            around,
            (all) => cypher`${all} AS ${near}`,
          ),
        ),
        cypher`WITH *, ${around} + ${near} AS ${nearer}, COLLECT {
  UNWIND CASE WHEN ${reach} > 1 THEN ${near} ELSE [] END AS ${one}
  WITH ${one}, ${meetingsOf(one)} AS ${meetings} WHERE ${isNoHubOf(one, meetings)}
  RETURN {node: ${one}, meetings: ${meetings}}
} AS ${front}
WITH *, reduce(${sum} = 0, ${one} IN ${front} | ${sum} + ${one}.meetings) AS ${effort}`,
        call(
          [...scopeOf(field.source), nearer, front, effort],
          met(
            (who) => cypher`UNWIND CASE WHEN ${isTooMuch} THEN [] ELSE ${front} END AS ${one}
WITH *, ${one}.node AS ${who}`,
            nearer,
            (all) => cypher`size(${all}) AS ${far}`,
          ),
        ),
      ],
      value: cypher`CASE WHEN NOT ${isTooMuch} THEN size(${nearer}) + ${far} END`,
    };
  });

/** The links between those shown, most meetings first; their dates are read only where they are asked for. */
export const NetworkLinks = (): PropertyDecorator =>
  Compiled((field) => {
    const selection = field.selection(getNamedType(field.definition.type) as GraphQLObjectType);
    return nodesField(field, links(field, talliesOf(selection)));
  });

/** How many links there are between those shown. */
export const NetworkLinkCount = (): PropertyDecorator => Compiled((field) => countRows(links(field)));

/** Each meeting is read once for everybody shown who was there, and gives the pairs that met. */
function links(field: FieldContext, asked: Tallies = {}): Rows {
  const { meetingsWhere = () => [], parts } = field.source;
  const {
    shown,
    reach: _,
    around: __,
    fewest,
    ...subjects
  } = parts as Record<'shown' | 'reach' | 'around' | 'fewest', Cypher.Variable>;
  const [one, somebody, id, came, meeting] = variables('one', 'somebody', 'id', 'attended', 'meeting');
  const [present, at, other] = variables('present', 'at', 'other');
  const [who, whom, times, from, to] = variables('who', 'whom', 'times', 'from', 'to');
  const tallies = { ...asked, times };
  const all = allOf(meetingsWhere(meeting));
  return {
    match: () =>
      lines(
        cypher`UNWIND ${shown} AS ${one}
WITH ${one}.node AS ${somebody}, ${one}.node.id AS ${id}
MATCH (${somebody})-[${came}:ATTENDED]->(${meeting})`,
        all && cypher`WHERE ${all}`,
        cypher`WITH ${meeting}, collect({node: ${somebody}, id: ${id}, side: ${came}.side}) AS ${present}
WHERE size(${present}) > 1
UNWIND ${present} AS ${at}
UNWIND ${present} AS ${other}
WITH * WHERE ${at}.id < ${other}.id AND coalesce(${at}.side <> ${other}.side, true)
WITH ${at}.node AS ${who}, ${other}.node AS ${whom}, ${at}.id AS ${from}, ${other}.id AS ${to}, ${tallied(tallies, meeting)}
WHERE ${times} >= ${fewest}`,
      ),
    row: { parts: { who, whom, from, to, ...tallies, ...subjects }, meetingsWhere },
    scope: scopeOf(field.source),
    order: [{ of: times, descending: true }, { of: from }, { of: to }],
  };
}
