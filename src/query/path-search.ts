import Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variables } from './cypher.js';
import { isNoHub, meetingsOf } from './hubs.js';
import { allOf } from './predicates.js';
import { metAt } from './who-met.js';

/** The most encounters that a path may have. */
export const longestPath = 6;
/** Through how many people midway chains of one length are sought at most; twice as many chains are kept. */
const compared = 1000;
/** Where more people than that stand midway, those come first who attended so many meetings. */
const busy = 50;
/** How many people one step follows on at most. */
const followed = 20_000;

export interface PathSearch {
  readonly start: Cypher.Variable;
  readonly goal: Cypher.Variable;
  /** A list of nodes that no path may have between its ends. */
  readonly barred: Cypher.Variable;
  /** Whether hubs may stand between the ends. */
  readonly overHubs: boolean;
  readonly meetingsWhere: (meeting: Cypher.Variable) => readonly Cypher.Expr[];
  readonly maxHops: Cypher.Expr;
  readonly wanted: Cypher.Expr;
}

const literal = (value: number): Cypher.Literal => new Cypher.Literal(value);

/**
 * The chains from start to goal: a list of lists of nodes, shorter ones first, of one length in no order, and more than
 * wanted where the longest of them are many. One loop, a step of which goes one encounter further from the end whose people
 * have fewer meetings, then puts together the chains of that length: from everybody reached from both ends back to either.
 * A loop is `reduce` over subqueries: planned once, where a subquery for every step took Neo4j seconds to plan.
 *
 * Nothing in the loop sorts: Neo4j counts, for each row that a sort keeps, everything that was reached as its memory.
 */
export function searchPaths(search: PathSearch): Cypher.Expr {
  const { start, goal, maxHops, wanted } = search;
  const [state, length, side, within, reached, now, one] = variables(
    'state',
    'length',
    'side',
    'within',
    'reached',
    'now',
    'one',
  );
  const [left, right, before, after, middles, wholes, chain] = variables(
    'left',
    'right',
    'before',
    'after',
    'middles',
    'wholes',
    'chain',
  );
  const effort = (front: Cypher.Expr): Cypher.Expr => {
    const [sum, each] = variables('sum', 'each');
    return cypher`reduce(${sum} = 0, ${each} IN ${front} | ${sum} + ${meetingsOf(each)})`;
  };
  const isBusy = cypher`${meetingsOf(one)} >= ${literal(busy)}`;
  const some = cypher`CASE WHEN size(${middles}) > ${literal(compared)}
    THEN [${one} IN ${middles} WHERE ${isBusy}] + [${one} IN ${middles} WHERE NOT ${isBusy}] ELSE ${middles} END[..${literal(compared)}]`;
  const step = lines(
    cypher`UNWIND [CASE WHEN ${effort(cypher`${state}.front`)} <= ${effort(cypher`${state}.rear`)}
  THEN {forth: true, front: ${state}.front, levels: ${state}.ahead, end: ${goal}}
  ELSE {forth: false, front: ${state}.rear, levels: ${state}.behind, end: ${start}} END] AS ${side}
WITH ${side}, last(${side}.levels) AS ${within}
WITH ${side}, ${within}, COLLECT {
  ${follow(search, side, within)}
} AS ${reached}
WITH ${side}, [${one} IN ${reached} WHERE ${one} <> ${side}.end] AS ${reached},
  ${side}.levels + [${within} + ${reached}] AS ${within}
WITH CASE WHEN ${side}.forth
  THEN {front: ${reached}, ahead: ${within}, rear: ${state}.rear, behind: ${state}.behind}
  ELSE {front: ${state}.front, ahead: ${state}.ahead, rear: ${reached}, behind: ${within}} END AS ${now}
WITH ${now}, size(${now}.ahead) - 1 AS ${left}, size(${now}.behind) - 1 AS ${right},
  last(${now}.ahead) AS ${before}, last(${now}.behind) AS ${after}
WITH ${now}, ${left}, ${right}, COLLECT {
  UNWIND CASE WHEN size(${before}) < size(${after}) THEN ${before} ELSE ${after} END AS ${one}
  WITH ${one} WHERE ${one} IN ${before} AND ${one} IN ${after}
    AND (${left} = 0 OR ${one} <> ${start}) AND (${right} = 0 OR ${one} <> ${goal})
  RETURN ${one}
} AS ${middles}`,
    cypher`WITH ${now}, ${left}, ${right}, ${lead(search, { middles: some, now, left, right })} AS ${wholes}
RETURN {front: ${now}.front, ahead: ${now}.ahead, rear: ${now}.rear, behind: ${now}.behind,
  found: ${state}.found + [${chain} IN ${wholes} |
    CASE ${left} WHEN 0 THEN [] ELSE [${start}] END + ${chain} + CASE ${right} WHEN 0 THEN [] ELSE [${goal}] END]}`,
  );
  const begun = cypher`{front: [${start}], ahead: [[${start}]], rear: [${goal}], behind: [[${goal}]],
  found: CASE WHEN ${start} = ${goal} THEN [[${start}]] ELSE [] END}`;
  return cypher`reduce(${state} = ${begun}, ${length} IN range(1, CASE WHEN ${start} = ${goal} THEN 0 ELSE ${maxHops} END) |
  CASE WHEN size(${state}.found) >= ${wanted} THEN ${state} ELSE head(COLLECT {
    ${step}
  }) END).found`;
}

/** Whoever can be reached by one encounter more, and was not reached before. */
function follow(search: PathSearch, side: Cypher.Variable, within: Cypher.Variable): Cypher.Clause {
  const [who, whom, meeting] = variables('who', 'whom', 'meeting');
  const { pattern, met } = metAt({ who, whom }, meeting);
  const isOnTheWay = allOf([
    cypher`NOT ${whom} IN ${search.barred}`,
    ...(search.overHubs ? [] : [isNoHub(whom)]),
  ]) as Cypher.Expr;
  return cypher`UNWIND ${side}.front AS ${who}
MATCH ${pattern}
WHERE ${allOf([...search.meetingsWhere(meeting), met]) as Cypher.Expr}
WITH DISTINCT ${whom} WHERE NOT ${whom} IN ${within} AND (${whom} = ${side}.end OR (${isOnTheWay}))
RETURN ${whom} LIMIT ${literal(followed)}`;
}

interface Lead {
  readonly middles: Cypher.Expr;
  /** By number of steps, everybody who is reached within that many: `ahead` of the start, `behind` the goal. */
  readonly now: Cypher.Variable;
  readonly left: Cypher.Variable;
  readonly right: Cypher.Variable;
}

/**
 * Chains made longer until one encounter is missing at either end, first towards the start, then towards the goal: by whoever
 * is few enough steps from it, and is not in them.
 */
function lead(search: PathSearch, { middles, now, left, right }: Lead): Cypher.Expr {
  const [one, longer, step, level] = variables('one', 'chains', 'step', 'level');
  const [at, chain, who, whom, meeting] = variables('at', 'chain', 'who', 'whom', 'meeting');
  const { pattern, met } = metAt({ who, whom }, meeting);
  const steps = cypher`[${level} IN range(${left} - 1, 1, -1) | {back: true, known: ${now}.ahead[${level}]}] +
    [${level} IN range(${right} - 1, 1, -1) | {back: false, known: ${now}.behind[${level}]}]`;
  return cypher`reduce(${longer} = [${one} IN ${middles} | [${one}]], ${step} IN ${steps} | COLLECT {
  UNWIND range(0, size(${longer}) - 1) AS ${at}
  WITH ${at}, ${longer}[${at}] AS ${chain}
  WITH ${at}, ${chain}, CASE WHEN ${step}.back THEN ${chain}[0] ELSE ${chain}[-1] END AS ${who}
  MATCH ${pattern}
  WHERE ${allOf([...search.meetingsWhere(meeting), met]) as Cypher.Expr} AND ${whom} IN ${step}.known
  WITH DISTINCT ${at}, ${chain}, ${whom}
  WHERE NOT ${whom} IN ${chain} AND ${whom} <> ${search.start} AND ${whom} <> ${search.goal}
  RETURN CASE WHEN ${step}.back THEN [${whom}] + ${chain} ELSE ${chain} + [${whom}] END LIMIT ${literal(2 * compared)}
})`;
}
