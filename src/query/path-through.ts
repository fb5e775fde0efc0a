import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { cypher, variables } from './cypher.js';
import { keptChains } from './path-chains.js';
import { allFound, begunBetween, oneStepFurther, type PathSearch } from './path-search.js';
import { allOf } from './predicates.js';
import { metAt } from './who-met.js';

/** The most that a path may be asked to pass. */
const mostPassed = 10;

/**
 * The chains, as searchPaths gives them, that pass all that `through` lists: the people and organizations in its order, and
 * issues, places and meetings at any encounter. Between each two who must be passed one search takes a step at a time; after
 * each, what they have found is put together to all chains that are longer by one, so that none that is shorter is missed.
 * Binds `chains`.
 */
export function searchThrough(
  path: PathSearch,
  { start, goal }: { readonly start: Cypher.Variable; readonly goal: Cypher.Variable },
  through: Cypher.Variable,
  chains: Cypher.Variable,
): Cypher.Clause {
  const [stops, marks, closed, one, at] = variables('stops', 'marks', 'closed', 'one', 'at');
  const [state, length, searches, search, next] = variables('state', 'length', 'searches', 'search', 'next');
  const [from, to, last] = variables('from', 'to', 'last');
  const stretch = { ...path, barred: closed };
  const isStop = cypher`(${one}:Person OR ${one}:Organization)`;
  const begun = cypher`{searches: COLLECT {
  UNWIND range(0, size(${stops}) - 2) AS ${at}
  WITH ${stops}[${at}] AS ${from}, ${stops}[${at} + 1] AS ${to}
  RETURN ${begunBetween(from, to)}
}, chains: CASE WHEN ${start} = ${goal} AND size(${stops}) = 2 AND isEmpty(${marks}) THEN [[${start}]] ELSE [] END}`;
  return cypher`WITH *, [${start}] + [${one} IN ${through} WHERE ${isStop} AND ${one} <> ${start} AND ${one} <> ${goal}] + [${goal}] AS ${stops},
  [${one} IN ${through} WHERE NOT ${isStop}] AS ${marks}
WHERE none(${one} IN ${stops} WHERE ${one} IN ${path.barred})
WITH *, ${path.barred} + ${stops} AS ${closed}, CASE WHEN ${start} = ${goal} THEN 0 ELSE ${path.maxHops} + 2 - size(${stops}) END AS ${last}
WITH *, reduce(${state} = ${begun}, ${length} IN range(1, ${last}) |
  CASE WHEN size(${state}.chains) >= ${path.wanted} THEN ${state} ELSE head(COLLECT {
    WITH reduce(${searches} = [], ${search} IN ${state}.searches | ${searches} + [head(COLLECT {
      ${oneStepFurther(stretch, search, next)}
      RETURN ${next}
    })]) AS ${searches}
    RETURN {searches: ${searches}, chains: ${state}.chains + ${passing(path, joined(searches, start, length), marks)}}
  }) END).chains AS ${chains}`;
}

/** Chains from the first to the last end of the searches, nobody twice in one: the longest that so many steps of each allow. */
function joined(searches: Cypher.Variable, start: Cypher.Variable, length: Cypher.Variable): Cypher.Expr {
  const [parts, at, stretch, begun, part, one] = variables('parts', 'at', 'stretch', 'begun', 'part', 'one');
  // All that a stretch is joined by stands in its map: Neo4j does not see other variables within a loop in a loop.
  return cypher`reduce(${parts} = [[${start}]], ${stretch} IN [${at} IN range(1, size(${searches})) |
  {found: ${searches}[${at} - 1].found, left: size(${searches}) - ${at}, longest: ${length} + size(${searches})}] | COLLECT {
  UNWIND ${parts} AS ${begun}
  UNWIND CASE ${stretch}.left WHEN 0 THEN ${stretch}.found[${stretch}.longest - 1 - size(${begun})] ELSE ${allFound(stretch)} END AS ${part}
  WITH ${begun}, ${part}
  WHERE size(${begun}) + size(${part}) - 1 + ${stretch}.left <= ${stretch}.longest
    AND none(${one} IN tail(${part}) WHERE ${one} IN ${begun})
  RETURN ${begun} + tail(${part}) LIMIT ${new Cypher.Literal(keptChains)}
})`;
}

/** Those of the chains that pass all marks. */
function passing(path: PathSearch, chains: Cypher.Expr, marks: Cypher.Variable): Cypher.Raw {
  const [chain] = variables('chain');
  return cypher`COLLECT {
  UNWIND ${chains} AS ${chain}
  WITH ${chain} WHERE isEmpty(${marks}) OR ${passesAll(path, chain, marks)}
  RETURN ${chain}
}`;
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
