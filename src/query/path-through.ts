import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { call, cypher, lines, variables } from './cypher.js';
import { type PathSearch, searchPaths } from './path-search.js';
import { allOf } from './predicates.js';
import { metAt } from './who-met.js';

/** Of one stretch, between two who must be passed, so many chains are sought, and at most so many put together with others. */
const stretch = { sought: 20, joined: 40 } as const;
/** The most that a path may be asked to pass. */
const mostPassed = 10;

const literal = (value: number): Cypher.Literal => new Cypher.Literal(value);

/**
 * Clauses that bind `chain` to one after another that passes all that `through` lists: the people and organizations in its
 * order, and issues, places and meetings at any encounter. Every stretch between two people is searched by itself, then they
 * are put together. `within` are the variables that the conditions of meetings, and what follows, need.
 */
export function searchThrough(
  search: PathSearch,
  through: Cypher.Variable,
  chain: Cypher.Variable,
  within: readonly Cypher.Variable[],
): Cypher.Clause {
  const { start, goal, barred, maxHops, wanted } = search;
  const [stops, marks, closed, one, at, from, to] = variables('stops', 'marks', 'closed', 'one', 'at', 'from', 'to');
  const [found, stretches, parts, part, begun, chains] = variables(
    'found',
    'stretches',
    'parts',
    'part',
    'begun',
    'chains',
  );
  const isStop = cypher`(${one}:Person OR ${one}:Organization)`;
  const stretchOf = searchPaths({
    ...search,
    start: from,
    goal: to,
    barred: closed,
    maxHops: cypher`${maxHops} + 2 - size(${stops})`,
    wanted: cypher`CASE WHEN size(${stops}) = 2 AND isEmpty(${marks}) THEN ${wanted} ELSE ${literal(stretch.sought)} END`,
  });
  return lines(
    cypher`WITH *, [${start}] + [${one} IN ${through} WHERE ${isStop} AND ${one} <> ${start} AND ${one} <> ${goal}] + [${goal}] AS ${stops},
  [${one} IN ${through} WHERE NOT ${isStop}] AS ${marks}
WHERE none(${one} IN ${stops} WHERE ${one} IN ${barred})
WITH *, ${barred} + ${stops} AS ${closed}`,
    call(
      [stops, marks, closed, ...within],
      cypher`UNWIND range(0, size(${stops}) - 2) AS ${at}
WITH *, ${stops}[${at}] AS ${from}, ${stops}[${at} + 1] AS ${to}
WITH ${at}, ${stretchOf} AS ${found}
RETURN collect(${found}) AS ${stretches}`,
    ),
    cypher`UNWIND CASE size(${stretches}) WHEN 1 THEN head(${stretches}) ELSE reduce(${chains} = [[${start}]], ${parts} IN ${stretches} | COLLECT {
  UNWIND ${chains}[..${literal(stretch.joined)}] AS ${begun}
  UNWIND ${parts}[..${literal(stretch.joined)}] AS ${part}
  WITH ${begun}, ${part}
  WHERE size(${begun}) + size(${part}) <= ${maxHops} + 2 AND none(${one} IN tail(${part}) WHERE ${one} IN ${begun})
  RETURN ${begun} + tail(${part}) AS ${chain}
}) END AS ${chain}
WITH ${[...new Set([chain, marks, ...within])]} WHERE isEmpty(${marks}) OR ${passesAll(search, chain, marks)}
WITH ${[...new Set([chain, ...within])]}`,
  );
}

/** Whether for each mark two neighbours of the chain met about it, at it, or in it. */
function passesAll(search: PathSearch, chain: Cypher.Variable, marks: Cypher.Variable): Cypher.Expr {
  const [mark, at, who, whom, meeting] = variables('mark', 'at', 'who', 'whom', 'meeting');
  const { pattern, met } = metAt({ who, whom }, meeting);
  return cypher`size(${marks}) = COUNT {
  UNWIND ${marks} AS ${mark}
  UNWIND range(0, size(${chain}) - 2) AS ${at}
  WITH ${mark}, ${chain}[${at}] AS ${who}, ${chain}[${at} + 1] AS ${whom}
  MATCH ${pattern}
  WHERE ${allOf([...search.meetingsWhere(meeting), met]) as Cypher.Expr}
    AND (${meeting} = ${mark} OR EXISTS { (${meeting})-[:DISCUSSED|HELD_AT]->()-[:BROADER|LOCATED_IN*0..]->(${mark}) })
  RETURN DISTINCT ${mark}
}`;
}

/** Refuses a `through` that names more than a path can be looked for. */
export function refuseTooManyPassed(through: unknown): void {
  const count = [through ?? []].flat().length;
  if (count <= mostPassed) return;
  const message = `through: ${count} names are too many. Name at most ${mostPassed} that a path must pass.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
