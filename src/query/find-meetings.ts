import type Cypher from '@neo4j/cypher-builder';
import { cypher, variable } from './cypher.js';
import { allOf } from './meeting-filter.js';

/**
 * Binds the meetings for which every predicate holds, beginning at what is rarest of the references named: who attended,
 * else the issue, else the place, else all meetings. A meeting may come several times.
 */
export function findMeetings(
  meeting: Cypher.Variable,
  named: Readonly<Record<string, Cypher.Variable>>,
  predicates: readonly Cypher.Expr[],
): Cypher.Clause {
  const start = variable('start');
  const { who, about, at } = named;
  const all = allOf(predicates);
  const where = all ? cypher`\nWHERE ${all}` : cypher``;
  if (who) return cypher`UNWIND ${who} AS ${start}\nMATCH (${start})-[:ATTENDED]->(${meeting}:Meeting)${where}`;
  if (about) {
    return cypher`UNWIND ${about} AS ${start}
MATCH (${start})<-[:BROADER*0..]-(:Issue)<-[:DISCUSSED]-(${meeting}:Meeting)${where}`;
  }
  if (at) {
    return cypher`UNWIND ${at} AS ${start}
MATCH (${start})<-[:LOCATED_IN*0..]-(:Place)<-[:HELD_AT]-(${meeting}:Meeting)${where}`;
  }
  return cypher`MATCH (${meeting}:Meeting)${where}`;
}
