import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { cypher, lines, variables } from './cypher.js';
import { type PathSearch, searchPaths } from './path-search.js';
import { allOf } from './predicates.js';
import { metAt } from './who-met.js';

/** Of one stretch, between two who must be passed, so many chains are sought, and at most so many put together with others. */
const stretch = { sought: 200, joined: 500 } as const;
/** How many chains are kept while stretches are put together. */
const kept = 2000;
/** The most that a path may be asked to pass. */
const mostPassed = 10;

const literal = (value: number): Cypher.Literal => new Cypher.Literal(value);

/**
 * Chains that pass all that `through` lists: the people and organizations in its order, and issues, places and meetings at
 * any encounter. Clauses that bind what the search needs, and the search: one for every stretch between two people, in one
 * loop, so that Neo4j plans it once.
 */
export function searchThrough(
  search: PathSearch,
  through: Cypher.Variable,
): { readonly clauses: Cypher.Clause; readonly chains: Cypher.Expr } {
  const { start, goal, barred, maxHops, wanted } = search;
  const [stops, marks, closed, one, at, from, to] = variables('stops', 'marks', 'closed', 'one', 'at', 'from', 'to');
  const [stretches, parts, part, longer, chain, chains] = variables(
    'stretches',
    'parts',
    'part',
    'longer',
    'chain',
    'chains',
  );
  const isStop = cypher`(${one}:Person OR ${one}:Organization)`;
  const isStraight = cypher`size(${stops}) = 2`;
  const fits = (of: Cypher.Variable): Cypher.Expr => passesAll(search, of, marks);
  const found = searchPaths({
    ...search,
    start: from,
    goal: to,
    barred: closed,
    maxHops: cypher`${maxHops} + 2 - size(${stops})`,
    wanted: cypher`CASE WHEN ${isStraight} THEN ${wanted} ELSE ${literal(stretch.sought)} END`,
    fits: (of) => cypher`NOT ${isStraight} OR ${fits(of)}`,
  });
  return {
    clauses: lines(
      cypher`WITH *, [${start}] + [${one} IN ${through} WHERE ${isStop} AND ${one} <> ${start} AND ${one} <> ${goal}] + [${goal}] AS ${stops},
  [${one} IN ${through} WHERE NOT ${isStop}] AS ${marks}
WHERE none(${one} IN ${stops} WHERE ${one} IN ${barred}) AND (${start} <> ${goal} OR isEmpty(${marks}))
WITH *, ${barred} + ${stops} AS ${closed}
WITH *, [${at} IN range(0, size(${stops}) - 2) | head(COLLECT {
  UNWIND [${stops}[${at}]] AS ${from}
  UNWIND [${stops}[${at} + 1]] AS ${to}
  RETURN ${found}
})] AS ${stretches}
WITH *, CASE WHEN ${isStraight} THEN head(${stretches}) ELSE reduce(${chains} = [[${start}]], ${parts} IN ${stretches} | COLLECT {
  UNWIND ${chains} AS ${chain}
  UNWIND ${parts}[..${literal(stretch.joined)}] AS ${part}
  WITH ${chain} + tail(${part}) AS ${longer}
  WHERE size(${chain}) + size(${part}) <= ${maxHops} + 2 AND none(${one} IN tail(${part}) WHERE ${one} IN ${chain})
  RETURN ${longer} ORDER BY size(${longer}) LIMIT ${literal(kept)}
}) END AS ${chains}`,
    ),
    chains: cypher`[${chain} IN ${chains} WHERE ${isStraight} OR ${fits(chain)}]`,
  };
}

/** Whether for each mark two neighbours of the chain met about it, at it, or in it. */
function passesAll(search: PathSearch, chain: Cypher.Variable, marks: Cypher.Variable): Cypher.Expr {
  const [mark, at, who, whom, meeting] = variables('mark', 'at', 'who', 'whom', 'meeting');
  const { pattern, met } = metAt({ who, whom }, meeting);
  return cypher`all(${mark} IN ${marks} WHERE EXISTS {
  UNWIND range(0, size(${chain}) - 2) AS ${at}
  WITH ${chain}[${at}] AS ${who}, ${chain}[${at} + 1] AS ${whom}
  MATCH ${pattern}
  WHERE ${allOf([...search.meetingsWhere(meeting), met]) as Cypher.Expr}
    AND (${meeting} = ${mark} OR EXISTS { (${meeting})-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(${mark}) })
  RETURN ${meeting}
})`;
}

/** Refuses a `through` that names more than a path can be looked for. */
export function refuseTooManyPassed(through: unknown): void {
  const count = [through ?? []].flat().length;
  if (count <= mostPassed) return;
  const message = `through: ${count} names are too many. Name at most ${mostPassed} that a path must pass.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
