import type Cypher from '@neo4j/cypher-builder';
import { cypher, variable } from './cypher.js';
import { allOf } from './predicates.js';

/**
 * Binds the meetings for which every predicate holds, beginning at what is rarest of the references named: who attended,
 * else the issue, else the place, else the time (`along`), else all meetings. A meeting may come several times.
 */
export function findMeetings(
  meeting: Cypher.Variable,
  named: Readonly<Record<string, Cypher.Variable>>,
  predicates: readonly Cypher.Expr[],
  along?: Cypher.Clause,
): Cypher.Clause {
  const start = variable('start');
  const { who, about, at } = named;
  const all = allOf(predicates);
  const where = all ? cypher`\nWHERE ${all}` : cypher``;
  const from = (nodes: Cypher.Variable, hop: Cypher.Raw): Cypher.Raw =>
    cypher`UNWIND ${nodes} AS ${start}\nMATCH (${start})${hop}(${meeting})${where}`;
  if (who) return from(who, cypher`-[:ATTENDED]->`);
  if (about) return from(about, cypher`<-[:DISCUSSED]-`);
  if (at) return from(at, cypher`<-[:HELD_AT]-`);
  return along ? cypher`${along}\nWITH ${meeting}${where}` : cypher`MATCH (${meeting}:Meeting)${where}`;
}
