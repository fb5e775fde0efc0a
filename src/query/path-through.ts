import Cypher from '@neo4j/cypher-builder';
import { WhometError } from '../model/error.js';
import { cypher, variables } from './cypher.js';
import { pairMeetings } from './pair-meetings.js';
import { found } from './path-keys.js';
import { begunBetween, oneStepFurther, type PathSearch } from './path-search.js';

const literal = (value: number): Cypher.Literal => new Cypher.Literal(value);

/** Of each stretch, so many chains of one length are put together with others, and so many beginnings are gone on with. */
const joinedOf = { stretch: 200, beginnings: 500 } as const;
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
): { readonly stops: Cypher.Clause; readonly chains: Cypher.Expr } {
  const [stops, marks, closed, one, at] = variables('stops', 'marks', 'closed', 'one', 'at');
  const [state, length, searches, search] = variables('state', 'length', 'searches', 'search');
  const [from, to, last] = variables('from', 'to', 'last');
  const [least, sum, other] = variables('least', 'sum', 'other');
  const stretch = { ...path, barred: closed };
  const isStop = cypher`(${one}:Person OR ${one}:Organization)`;
  const begun = cypher`{searches: COLLECT {
  UNWIND range(0, size(${stops}) - 2) AS ${at}
  WITH ${stops}[${at}] AS ${from}, ${stops}[${at} + 1] AS ${to}
  RETURN ${begunBetween(from, to)}
}, chains: CASE WHEN ${start} = ${goal} AND size(${stops}) = 2 AND isEmpty(${marks}) THEN [[${start}]] ELSE [] END}`;
  const searched = cypher`reduce(${state} = ${begun}, ${length} IN range(1, ${last}) |
  CASE WHEN size(${state}.chains) >= ${path.wanted} THEN ${state} ELSE head(COLLECT {
    WITH [${one} IN ${state}.searches | ${leastFound(one)}] AS ${least}
    WITH reduce(${searches} = [], ${one} IN [${at} IN range(0, size(${least}) - 1) | {search: ${state}.searches[${at}],
      most: ${length} + size(${least}) - 1 - reduce(${sum} = 0 - ${least}[${at}], ${other} IN ${least} | ${sum} + ${other})}] |
      ${searches} + [CASE WHEN size(${one}.search.${found}) >= ${one}.most THEN ${one}.search ELSE head(COLLECT {
        WITH ${one}.search AS ${search}
        ${oneStepFurther(stretch, search, (chains) => cypher`[${chains}]`)}
      }) END]) AS ${searches}
    RETURN {searches: ${searches}, chains: ${state}.chains + ${passing(path, joined(searches, start, length), marks)}}
  }) END)`;
  return {
    stops: cypher`WITH *, [${start}] + [${one} IN ${through} WHERE ${isStop} AND ${one} <> ${start} AND ${one} <> ${goal}] + [${goal}] AS ${stops}, COLLECT {
  UNWIND ${through} AS ${one}
  WITH ${one} WHERE NOT ${isStop}
  RETURN [${one}] + COLLECT { MATCH (${one})<-[:BROADER|LOCATED_IN*1..]-(${other}) RETURN DISTINCT ${other} }
} AS ${marks}${path.barred ? cypher`\nWHERE none(${one} IN ${stops} WHERE ${one} IN ${path.barred})` : cypher``}
WITH *, ${path.barred ? cypher`${path.barred} + ` : cypher``}${stops} AS ${closed}, CASE WHEN ${start} = ${goal} THEN 0 ELSE ${path.maxHops} + 2 - size(${stops}) END AS ${last}`,
    chains: cypher`${searched}.chains`,
  };
}

/** How many encounters a search has found the shortest of its chains to have, or is known to need at least. */
function leastFound(search: Cypher.Expr): Cypher.Raw {
  const [at] = variables('at');
  return cypher`coalesce(head([${at} IN range(0, size(${search}.${found}) - 1) WHERE size(${search}.${found}[${at}]) > 0 | ${at} + 1]), size(${search}.${found}) + 1)`;
}

/** Chains from the first to the last end of the searches, nobody twice in one: the longest that so many steps of each allow. */
function joined(searches: Cypher.Variable, start: Cypher.Variable, length: Cypher.Variable): Cypher.Expr {
  const [parts, at, stretch, begun, part, one] = variables('parts', 'at', 'stretch', 'begun', 'part', 'one');
  const [some] = variables('some');
  // All that a stretch is joined by stands in its map: Neo4j does not see other variables within a loop in a loop.
  return cypher`CASE size(${searches}) WHEN 1 THEN last(head(${searches}).${found}) ELSE
  reduce(${parts} = [[${start}]], ${stretch} IN [${at} IN range(1, size(${searches})) |
    {${found}: [${one} IN ${searches}[${at} - 1].${found} | ${one}[..${literal(joinedOf.stretch)}]],
      left: size(${searches}) - ${at}, longest: ${length} + size(${searches})}] | COLLECT {
    UNWIND ${parts} AS ${begun}
    UNWIND CASE ${stretch}.left WHEN 0 THEN [${stretch}.${found}[${stretch}.longest - 1 - size(${begun})]]
      ELSE ${stretch}.${found}[..${stretch}.longest - ${stretch}.left - size(${begun})] END AS ${some}
    UNWIND ${some} AS ${part}
    WITH ${begun}, ${part} WHERE none(${one} IN tail(${part}) WHERE ${one} IN ${begun})
    RETURN ${begun} + tail(${part}) LIMIT ${literal(joinedOf.beginnings)}
  }) END`;
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

/** Whether for each mark, a list of what it may be, two neighbours of the chain met about it, at it, or in it. */
function passesAll(path: PathSearch, chain: Cypher.Variable, marks: Cypher.Variable): Cypher.Expr {
  const [mark, at, who, whom, meeting, one] = variables('mark', 'at', 'who', 'whom', 'meeting', 'one');
  const isMarked = cypher`(${meeting} IN ${mark} OR EXISTS { (${meeting})-[:DISCUSSED|HELD_AT]->(${one}) WHERE ${one} IN ${mark} })`;
  return cypher`size(${marks}) = COUNT {
  UNWIND ${marks} AS ${mark}
  WITH ${mark} WHERE EXISTS {
    UNWIND range(0, size(${chain}) - 2) AS ${at}
    WITH ${chain}[${at}] AS ${who}, ${chain}[${at} + 1] AS ${whom}
    ${pairMeetings({ who, whom }, meeting, [...path.meetingsWhere(meeting), isMarked], !path.overHubs)}
    RETURN ${meeting}
  }
  RETURN ${mark}
}`;
}

/** Refuses a `through` that names more than a path can be looked for. */
export function refuseTooManyPassed(through: unknown): void {
  const count = [through ?? []].flat().length;
  if (count <= mostPassed) return;
  const message = `through: ${count} names are too many. Name at most ${mostPassed} that a path must pass.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
