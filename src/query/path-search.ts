import Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variables } from './cypher.js';
import { isNoHub, isNoHubOf, meetingsOf } from './hubs.js';
import { chainsOver } from './path-chains.js';
import { allOf } from './predicates.js';

/** The most encounters that a path may have. */
export const longestPath = 6;
/** From how many people a step goes on at most, and how many pairs it finds of them and those whom they met. */
const followed = { people: 20_000, pairs: 100_000 } as const;

export interface PathSearch {
  /** A list of nodes that no path may have between its ends. */
  readonly barred: Cypher.Variable;
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
  const [search, length, next] = variables('search', 'length', 'next');
  const searched = cypher`reduce(${search} = ${begunBetween(start, goal)}, ${length} IN range(1, ${path.maxHops}) |
  CASE WHEN size(${allFound(search)}) >= ${path.wanted} THEN ${search} ELSE head(COLLECT {
    ${oneStepFurther(path, search, next)}
    RETURN ${next}
  }) END)`;
  return cypher`CASE WHEN ${start} = ${goal} THEN [[${start}]] ELSE ${allFound(searched)} END`;
}

/** The chains of all lengths that a search has found. */
export function allFound(search: Cypher.Expr): Cypher.Raw {
  const [all, some] = variables('all', 'some');
  return cypher`reduce(${all} = [], ${some} IN ${search}.found | ${all} + ${some})`;
}

/**
 * Where the search between two ends begins. `front` has those from whom the next step goes on, with the number of their
 * meetings; those in `fresh` have yet to be known as no hubs. `levels` has, by number of steps, whoever is reached within as
 * many; `links` has who met whom, as far as is known.
 */
export function begunBetween(start: Cypher.Variable, goal: Cypher.Variable): Cypher.Raw {
  const side = (end: Cypher.Variable) =>
    cypher`{front: [{node: ${end}, meetings: ${meetingsOf(end)}}], fresh: [], levels: [[${end}]], links: []}`;
  return cypher`{start: ${start}, goal: ${goal}, ahead: ${side(start)}, behind: ${side(goal)}, found: []}`;
}

/**
 * One step of a search: clauses that bind `next`, which is `search` gone one encounter further from the end whose people have
 * fewer meetings, with the chains that are longer by one than those before (see path-chains.ts) at the end of `found`, a list
 * for each length. What is seen on the way is kept, so that putting chains together reads nothing again.
 *
 * Nothing here sorts, and DISTINCT stands at RETURN alone: of each row that a sort or a WITH DISTINCT keeps, Neo4j counts
 * everything that was reached as its memory.
 */
export function oneStepFurther(path: PathSearch, search: Cypher.Variable, next: Cypher.Variable): Cypher.Clause {
  const [front, rear, forth, from, own, other] = variables('front', 'rear', 'forth', 'from', 'own', 'other');
  const [seen, reached, fresh, side, one] = variables('seen', 'reached', 'fresh', 'side', 'one');
  const [ahead, behind] = variables('ahead', 'behind');
  const effort = (people: Cypher.Expr): Cypher.Expr => {
    const [sum, each] = variables('sum', 'each');
    return cypher`reduce(${sum} = 0, ${each} IN ${people} | ${sum} + ${each}.meetings)`;
  };
  const kept = (people: Cypher.Expr, of: Cypher.Expr) =>
    cypher`{front: ${people}, fresh: [], levels: ${of}.levels, links: ${of}.links}`;
  return lines(
    cypher`WITH ${search}, ${search}.ahead.front + ${mayStand(path, cypher`${search}.ahead.fresh`)} AS ${front},
  ${search}.behind.front + ${mayStand(path, cypher`${search}.behind.fresh`)} AS ${rear}
WITH ${search}, ${front}, ${rear}, ${effort(front)} <= ${effort(rear)} AS ${forth}
WITH ${search}, ${front}, ${rear}, ${forth}, CASE WHEN ${forth} THEN ${search}.ahead ELSE ${search}.behind END AS ${side},
  CASE WHEN ${forth} THEN ${front} ELSE ${rear} END AS ${from},
  CASE WHEN ${forth} THEN ${search}.start ELSE ${search}.goal END AS ${own},
  CASE WHEN ${forth} THEN ${search}.goal ELSE ${search}.start END AS ${other}
WITH *, last(${side}.levels) AS ${seen}, ${encounters(path, { from, own, other })} AS ${reached}
WITH *, COLLECT {
  UNWIND ${reached} AS ${one}
  WITH ${one}.to AS ${one} WHERE NOT ${one} IN ${seen}
  RETURN DISTINCT ${one}
} AS ${fresh}
WITH *, {front: [], fresh: [${one} IN ${fresh} WHERE ${one} <> ${other}], links: ${side}.links + ${reached},
  levels: ${side}.levels + [CASE size(${side}.levels) WHEN 1 THEN [] ELSE ${seen} END + ${fresh}]} AS ${side}
WITH ${search}, CASE WHEN ${forth} THEN ${side} ELSE ${kept(front, cypher`${search}.ahead`)} END AS ${ahead},
  CASE WHEN ${forth} THEN ${kept(rear, cypher`${search}.behind`)} ELSE ${side} END AS ${behind}`,
    chainsOver(
      path.overHubs ? undefined : isNoHub,
      { ahead, behind },
      [search],
      (chains) =>
        cypher`WITH {start: ${search}.start, goal: ${search}.goal, ahead: ${ahead}, behind: ${behind},
  found: ${search}.found + [${chains}]} AS ${next}`,
    ),
  );
}

/** Of those reached, who may stand between the ends, with the number of their meetings. */
function mayStand({ overHubs }: PathSearch, fresh: Cypher.Expr): Cypher.Raw {
  const [somebody, one] = variables('somebody', 'one');
  const counted = cypher`[${somebody} IN ${fresh} | {node: ${somebody}, meetings: ${meetingsOf(somebody)}}]`;
  const fit = cypher`[${one} IN ${counted} WHERE ${isNoHubOf(cypher`${one}.node`, cypher`${one}.meetings`)}]`;
  return cypher`${overHubs ? counted : fit}[..${new Cypher.Literal(followed.people)}]`;
}

interface Ends {
  readonly from: Cypher.Variable;
  readonly own: Cypher.Variable;
  readonly other: Cypher.Variable;
}

/** Who of `from` met whom: {from, to}. */
function encounters({ meetingsWhere, barred }: PathSearch, { from, own, other }: Ends): Cypher.Raw {
  const [one, who, came, meeting, side] = variables('one', 'who', 'attended', 'meeting', 'side');
  const [cameToo, whom] = variables('attended', 'whom');
  const all = allOf(meetingsWhere(meeting));
  return cypher`COLLECT {
  ${lines(
    cypher`UNWIND ${from} AS ${one}
WITH ${one}.node AS ${who}
MATCH (${who})-[${came}:ATTENDED]->(${meeting})`,
    all && cypher`WHERE ${all}`,
    // The side is read once for all who were there.
    cypher`WITH ${who}, ${meeting}, ${came}.side AS ${side}
MATCH (${meeting})<-[${cameToo}:ATTENDED]-(${whom})
WHERE ${whom} <> ${who} AND ${whom} <> ${own} AND (${whom} = ${other} OR NOT ${whom} IN ${barred})
  AND coalesce(${side} <> ${cameToo}.side, true)
RETURN DISTINCT {from: ${who}, to: ${whom}} LIMIT ${new Cypher.Literal(followed.pairs)}`,
  )}
}`;
}
