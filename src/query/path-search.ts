import Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variables } from './cypher.js';
import { isNoHub, isNoHubOf, meetingsOf } from './hubs.js';
import { chainsOver } from './path-chains.js';
import { end, found, fresh, from, front, levels, links, meetings, node, sides, to } from './path-keys.js';
import { allOf } from './predicates.js';

/** The most encounters that a path may have. */
export const longestPath = 6;
/** From how many people a step goes on at most, and how many pairs it finds of them and those whom they met. */
const followed = { people: 20_000, pairs: 100_000 } as const;

export interface PathSearch {
  /** A list of nodes that no path may have between its ends. */
  readonly barred: Cypher.Variable | undefined;
  /** Whether hubs may stand between the ends. */
  readonly overHubs: boolean;
  readonly meetingsWhere: (meeting: Cypher.Variable) => readonly Cypher.Expr[];
  readonly maxHops: Cypher.Expr;
  readonly wanted: Cypher.Expr;
}

/**
 * The chains from start to goal: a list of lists of nodes, shorter ones first, of one length in no order,
 * and more than wanted where the longest of them are many. A loop is `reduce` over subqueries: planned once, where a subquery
 * for every step took Neo4j seconds to plan.
 */
export function searchPaths(path: PathSearch, start: Cypher.Variable, goal: Cypher.Variable): Cypher.Expr {
  const [search, length] = variables('search', 'length');
  return cypher`CASE WHEN ${start} = ${goal} THEN [[${start}]] ELSE reduce(${search} = ${begunBetween(start, goal)}, ${length} IN range(1, ${path.maxHops}) |
  CASE WHEN size(${search}.${found}) >= ${path.wanted} THEN ${search} ELSE head(COLLECT {
    ${oneStepFurther(path, search, (chains) => chains)}
  }) END).${found} END`;
}

/** Where the search between two ends begins (see path-keys.ts). */
export function begunBetween(start: Cypher.Variable, goal: Cypher.Variable): Cypher.Raw {
  const [one] = variables('one');
  return cypher`{${sides}: [${one} IN [${start}, ${goal}] |
  {${end}: ${one}, ${front}: [{${node}: ${one}, ${meetings}: ${meetingsOf(one)}}], ${fresh}: [], ${levels}: [[${one}]], ${links}: []}], ${found}: []}`;
}

/**
 * One step of a search: clauses that return `search` gone one encounter further from the end whose people have fewer
 * meetings, with the chains that are longer by one than those before (see path-chains.ts) at the end of `found`, as `kept`
 * has them. What is seen on the way is kept, so that putting chains together reads nothing again.
 *
 * Nothing here sorts, and DISTINCT stands at RETURN alone: of each row that a sort or a WITH DISTINCT keeps, Neo4j counts
 * everything that was reached as its memory.
 */
export function oneStepFurther(
  path: PathSearch,
  search: Cypher.Variable,
  kept: (chains: Cypher.Expr) => Cypher.Expr,
): Cypher.Clause {
  const [both, side, turn, own, other, one] = variables('sides', 'side', 'turn', 'own', 'other', 'one');
  const [seen, reached, newly] = variables('seen', 'reached', 'newly');
  const mayStandMidway = (somebody: Cypher.Variable): Cypher.Expr =>
    cypher`CASE WHEN ${somebody} IN [${own}, ${other}] THEN true ELSE ${isNoHub(somebody)} END`;
  return lines(
    cypher`WITH ${search}, [${side} IN ${search}.${sides} |
  ${side}{.*, ${front}: ${side}.${front} + ${mayStand(path, cypher`${side}.${fresh}`)}, ${fresh}: []}] AS ${both}
WITH *, CASE WHEN ${effort(cypher`${both}[0]`)} <= ${effort(cypher`${both}[1]`)} THEN 0 ELSE 1 END AS ${turn}
WITH *, ${both}[${turn}] AS ${side}, ${both}[${turn}].${end} AS ${own}, ${both}[1 - ${turn}].${end} AS ${other},
  [${one} IN head(${both}[${turn}].${levels}) WHERE ${one} <> ${both}[${turn}].${end}] AS ${seen}
WITH *, ${encounters(path, { side, own, other })} AS ${reached}
WITH *, COLLECT {
  UNWIND ${reached} AS ${one}
  WITH ${one}.${to} AS ${one} WHERE NOT ${one} IN ${seen}
  RETURN DISTINCT ${one}
} AS ${newly}
WITH *, ${both}[..${turn}] + [{${end}: ${own}, ${front}: [], ${fresh}: [${one} IN ${newly} WHERE ${one} <> ${other}],
  ${levels}: [${seen} + ${newly}] + ${side}.${levels}, ${links}: ${side}.${links} + ${reached}}] + ${both}[${turn} + 1..] AS ${both}`,
    chainsOver(
      both,
      path.overHubs ? undefined : mayStandMidway,
      (chains) => cypher`RETURN {${sides}: ${both}, ${found}: ${search}.${found} + ${kept(chains)}}`,
    ),
  );
}

/** How many meetings those have from whom a side's next step goes on. */
function effort(side: Cypher.Expr): Cypher.Raw {
  const [sum, each] = variables('sum', 'each');
  return cypher`reduce(${sum} = 0, ${each} IN ${side}.${front} | ${sum} + ${each}.${meetings})`;
}

/** Of those reached, who may stand between the ends, with the number of their meetings. */
function mayStand({ overHubs }: PathSearch, reached: Cypher.Expr): Cypher.Raw {
  const [somebody, one] = variables('somebody', 'one');
  const counted = cypher`[${somebody} IN ${reached} | {${node}: ${somebody}, ${meetings}: ${meetingsOf(somebody)}}]`;
  const fit = cypher`[${one} IN ${counted} WHERE ${isNoHubOf(cypher`${one}.${node}`, cypher`${one}.${meetings}`)}]`;
  return cypher`${overHubs ? counted : fit}[..${new Cypher.Literal(followed.people)}]`;
}

interface Ends {
  readonly side: Cypher.Variable;
  readonly own: Cypher.Variable;
  readonly other: Cypher.Variable;
}

/** Whom those met from whom a side's step goes on. */
function encounters({ meetingsWhere, barred }: PathSearch, { side, own, other }: Ends): Cypher.Raw {
  const [one, who, came, meeting, sat] = variables('one', 'who', 'attended', 'meeting', 'side');
  const [cameToo, whom] = variables('attended', 'whom');
  const all = allOf(meetingsWhere(meeting));
  const mayPass = barred ? cypher` AND (${whom} = ${other} OR NOT ${whom} IN ${barred})` : cypher``;
  return cypher`COLLECT {
  ${lines(
    cypher`UNWIND ${side}.${front} AS ${one}
WITH ${one}.${node} AS ${who}
MATCH (${who})-[${came}:ATTENDED]->(${meeting})`,
    all && cypher`WHERE ${all}`,
    // The side is read once for all who were there.
    cypher`WITH ${who}, ${meeting}, ${came}.side AS ${sat}
MATCH (${meeting})<-[${cameToo}:ATTENDED]-(${whom})
WHERE ${whom} <> ${who} AND ${whom} <> ${own}${mayPass}
  AND coalesce(${sat} <> ${cameToo}.side, true)
RETURN DISTINCT {${from}: ${who}, ${to}: ${whom}} LIMIT ${new Cypher.Literal(followed.pairs)}`,
  )}
}`;
}
