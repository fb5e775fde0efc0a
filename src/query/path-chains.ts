import Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variables } from './cypher.js';
import { meetingsOf } from './hubs.js';

/** Through how many people midway chains of one length are sought at most. */
const compared = 1000;
/** Where more people than that stand midway, those come first who attended so many meetings. */
const busy = 50;
/** How many chains of one length are kept at most. */
export const keptChains = 2000;

const literal = (value: number): Cypher.Literal => new Cypher.Literal(value);

interface Sides {
  /** What is known from the start and from the goal: see path-search.ts. */
  readonly ahead: Cypher.Variable;
  readonly behind: Cypher.Variable;
}

/**
 * Clauses that put together all chains as long as both sides have taken steps, from whoever is reached from both back to
 * either end, and go on with them: a list of lists of nodes, in no order. Nobody is twice in one.
 */
export function chainsOver(
  fits: ((somebody: Cypher.Variable) => Cypher.Expr) | undefined,
  { ahead, behind }: Sides,
  within: readonly Cypher.Variable[],
  then: (chains: Cypher.Expr) => Cypher.Clause,
): Cypher.Clause {
  const [left, right, before, after] = variables('left', 'right', 'before', 'after');
  const [middles, one] = variables('middles', 'one');
  const isFit = fits ? cypher` AND CASE WHEN ${left} = 0 OR ${right} = 0 THEN true ELSE ${fits(one)} END` : cypher``;
  const isBusy = cypher`${meetingsOf(one)} >= ${literal(busy)}`;
  return lines(
    cypher`WITH ${[...within, ahead, behind]}, size(${ahead}.levels) - 1 AS ${left}, size(${behind}.levels) - 1 AS ${right},
  last(${ahead}.levels) AS ${before}, last(${behind}.levels) AS ${after}
WITH *, [${one} IN CASE WHEN size(${before}) < size(${after}) THEN ${before} ELSE ${after} END
  WHERE ${one} IN ${before} AND ${one} IN ${after}${isFit}] AS ${middles}
WITH *, CASE WHEN size(${middles}) > ${literal(compared)}
  THEN [${one} IN ${middles} WHERE ${isBusy}] + [${one} IN ${middles} WHERE NOT ${isBusy}] ELSE ${middles} END[..${literal(compared)}] AS ${middles}`,
    then(grown(middles, { ahead, behind }, left, right)),
  );
}

/** The chains that begin as one person each, grown to the start and then to the goal by those who are near enough to it. */
function grown(middles: Cypher.Variable, { ahead, behind }: Sides, left: Cypher.Variable, right: Cypher.Variable) {
  const [one, chains, step, level, ends, link] = variables('one', 'chains', 'step', 'level', 'ends', 'link');
  const [chain, near] = variables('chain', 'near');
  const steps = (count: Cypher.Variable, back: Cypher.Expr, side: Cypher.Variable) =>
    cypher`[${level} IN range(${count} - 1, 0, -1) | {back: ${back}, links: ${side}.links, near: ${side}.levels[${level}]}]`;
  const end = (of: Cypher.Variable) => cypher`CASE WHEN ${step}.back THEN head(${of}) ELSE last(${of}) END`;
  // Most lengths have no chain: nothing is begun for them.
  return cypher`CASE WHEN isEmpty(${middles}) THEN [] ELSE reduce(${chains} = [${one} IN ${middles} | [${one}]],
  ${step} IN ${steps(left, cypher`true`, ahead)} + ${steps(right, cypher`false`, behind)} | COLLECT {
    WITH [${one} IN ${chains} | ${end(one)}] AS ${ends}, ${step}.near AS ${near}
    UNWIND ${step}.links AS ${link}
    WITH ${link}, ${ends}, ${near} WHERE ${link}.to IN ${ends} AND ${link}.from IN ${near}
    UNWIND [${one} IN ${chains} WHERE ${end(one)} = ${link}.to AND NOT ${link}.from IN ${one}] AS ${chain}
    RETURN CASE WHEN ${step}.back THEN [${link}.from] + ${chain} ELSE ${chain} + [${link}.from] END LIMIT ${literal(keptChains)}
  }) END`;
}
