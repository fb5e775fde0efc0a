import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variables } from './cypher.js';
import { meetingsOf } from './hubs.js';
import { allOf } from './predicates.js';

/**
 * Binds the meetings at which two people that are bound already met, with the relations by which they attended. Begins at
 * whoever of the two has fewer meetings: a pair costs no more than its rarer half, though the other be a head of state.
 */
export function pairMeetings(
  { who, whom }: { readonly who: Cypher.Variable; readonly whom: Cypher.Variable },
  meeting: Cypher.Variable,
  conditions: readonly Cypher.Expr[],
): Cypher.Clause {
  const [rarer, other, came, side, cameToo] = variables('rarer', 'other', 'attended', 'side', 'attended');
  const isRarer = cypher`${meetingsOf(who)} <= ${meetingsOf(whom)}`;
  const all = allOf(conditions);
  return lines(
    cypher`WITH *, CASE WHEN ${isRarer} THEN ${who} ELSE ${whom} END AS ${rarer},
  CASE WHEN ${isRarer} THEN ${whom} ELSE ${who} END AS ${other}
MATCH (${rarer})-[${came}:ATTENDED]->(${meeting})`,
    all && cypher`WHERE ${all}`,
    // What is read here stands between the two patterns, so that the planner does not begin at the other end.
    cypher`WITH *, ${came}.side AS ${side}
MATCH (${meeting})<-[${cameToo}:ATTENDED]-(${other})
WHERE coalesce(${side} <> ${cameToo}.side, true)`,
  );
}
