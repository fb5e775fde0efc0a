import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variables } from './cypher.js';
import { meetingsOf } from './hubs.js';
import { allOf } from './predicates.js';

interface Pair {
  readonly who: Cypher.Variable;
  readonly whom: Cypher.Variable;
}

/**
 * Binds the meetings at which two people that are bound already met, with the relations by which they attended. Begins at
 * whoever of the two has fewer meetings: a pair costs no more than its rarer half, though the other be a head of state. Where
 * `noCrowds` says that the meetings have few attendees, it is cheaper to look at all of them than to seek the other.
 */
export function pairMeetings(
  { who, whom }: Pair,
  meeting: Cypher.Variable,
  conditions: readonly Cypher.Expr[],
  noCrowds = false,
): Cypher.Clause {
  const [isRarer, rarer, other] = variables('isRarer', 'rarer', 'other');
  const [came, side, cameToo, one] = variables('attended', 'side', 'attended', 'one');
  const all = allOf(conditions);
  return lines(
    cypher`WITH *, ${meetingsOf(who)} <= ${meetingsOf(whom)} AS ${isRarer}
WITH *, CASE WHEN ${isRarer} THEN ${who} ELSE ${whom} END AS ${rarer}, CASE WHEN ${isRarer} THEN ${whom} ELSE ${who} END AS ${other}
MATCH (${rarer})-[${came}:ATTENDED]->(${meeting})`,
    all && cypher`WHERE ${all}`,
    // What is read here stands between the two patterns, so that the planner does not begin at the other end.
    cypher`WITH *, ${came}.side AS ${side}
MATCH (${meeting})<-[${cameToo}:ATTENDED]-(${noCrowds ? one : other})
WHERE ${noCrowds ? cypher`${one} = ${other} AND ` : cypher``}coalesce(${side} <> ${cameToo}.side, true)`,
  );
}
