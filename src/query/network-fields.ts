import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variables } from './cypher.js';
import { isNoHub } from './hubs.js';
import { Compiled } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { allOf } from './predicates.js';
import { countRows, type Rows } from './rows.js';
import { type FieldContext, scopeOf } from './statement.js';

/** The people and organizations of a network. */
export const NetworkNodes = (): PropertyDecorator =>
  Compiled((field) => {
    const { shown, reach } = field.source.parts as Record<'shown' | 'reach', Cypher.Variable>;
    const [one, node, hops, times, expanded] = variables('one', 'node', 'hops', 'times', 'expanded');
    return nodesField(field, {
      match: () => cypher`UNWIND ${shown} AS ${one}
WITH ${one}.node AS ${node}, ${one}.hops AS ${hops}, ${one}.times AS ${times}, ${reach}
WITH ${node}, ${hops}, ${times}, ${hops} = 0 OR (${hops} < ${reach} AND ${isNoHub(node)}) AS ${expanded}`,
      row: { parts: { node, hops, times, expanded } },
      scope: scopeOf(field.source),
      order: [{ of: hops }, { of: times, descending: true }, { of: node.property('id') }],
    });
  });

/** The links between those shown, most meetings first. */
export const NetworkLinks = (): PropertyDecorator => Compiled((field) => nodesField(field, links(field)));

/** How many links there are between those shown. */
export const NetworkLinkCount = (): PropertyDecorator => Compiled((field) => countRows(links(field)));

/** Each meeting is read once for everybody shown who was there, and gives the pairs that met. */
function links(field: FieldContext): Rows {
  const { meetingsWhere = () => [], parts } = field.source;
  const { shown, reach: _, fewest, ...subjects } = parts as Record<'shown' | 'reach' | 'fewest', Cypher.Variable>;
  const [one, somebody, came, meeting, present, at, other] = variables(
    'one',
    'somebody',
    'attended',
    'meeting',
    'present',
    'at',
    'other',
  );
  const [who, whom, times, first, last] = variables('who', 'whom', 'times', 'first', 'last');
  const all = allOf(meetingsWhere(meeting));
  const dated = (day: string) => cypher`CASE WHEN ${meeting.property(day)} IS NOT NULL
    THEN [${meeting.property(day)}, ${meeting}.date] END`;
  return {
    match: () =>
      lines(
        cypher`UNWIND ${shown} AS ${one}
WITH ${one}.node AS ${somebody}
MATCH (${somebody})-[${came}:ATTENDED]->(${meeting})`,
        all && cypher`WHERE ${all}`,
        cypher`WITH ${meeting}, collect({node: ${somebody}, id: ${somebody}.id, side: ${came}.side}) AS ${present}
WHERE size(${present}) > 1
UNWIND ${present} AS ${at}
UNWIND ${present} AS ${other}
WITH * WHERE ${at}.id < ${other}.id AND coalesce(${at}.side <> ${other}.side, true)
WITH ${at}.node AS ${who}, ${other}.node AS ${whom}, count(DISTINCT ${meeting}) AS ${times},
  min(${dated('earliest')})[1] AS ${first},
  max(${dated('latest')})[1] AS ${last}
WHERE ${times} >= ${fewest}`,
      ),
    row: { parts: { who, whom, times, first, last, ...subjects }, meetingsWhere },
    scope: scopeOf(field.source),
    order: [{ of: times, descending: true }, { of: who.property('id') }, { of: whom.property('id') }],
  };
}
