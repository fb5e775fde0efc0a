import Cypher from '@neo4j/cypher-builder';
import { cypher, keys, lines, variables } from './cypher.js';
import { meetingsOf } from './hubs.js';
import { from, levels, links, to } from './path-keys.js';

/** Through how many people midway chains of one length are sought at most. */
const compared = 1000;
/** Where more people than that stand midway, those come first who attended so many meetings. */
const busy = 50;
/** How many chains of one length are kept at most. */
export const keptChains = 2000;

const literal = (value: number): Cypher.Literal => new Cypher.Literal(value);

/**
 * Clauses that put together all chains as long as both `sides` of a search (see path-keys.ts) have taken steps, from whoever is
 * reached from both and fits back to either end, and go on with them: a list of lists of nodes, in no order. Nobody is twice
 * in one.
 */
export function chainsOver(
  sides: Cypher.Variable,
  fits: ((somebody: Cypher.Variable) => Cypher.Expr) | undefined,
  then: (chains: Cypher.Expr) => Cypher.Clause,
): Cypher.Clause {
  const [middles, first, last, one] = variables('middles', 'first', 'last', 'one');
  const isFit = fits ? cypher` AND ${fits(one)}` : cypher``;
  // Whoever is reached in the first step met the end itself: nothing is sought there.
  const endOf = (side: Cypher.Expr) => cypher`coalesce(last(tail(${side}.${levels})), [])`;
  const [ahead, behind] = [cypher`${sides}[0]`, cypher`${sides}[1]`];
  return lines(
    cypher`WITH *, [${one} IN head(${ahead}.${levels}) WHERE ${one} IN head(${behind}.${levels})${isFit}] AS ${middles},
  ${endOf(ahead)} AS ${first}, ${endOf(behind)} AS ${last}`,
    // Most lengths have no chain: nothing is begun for them.
    then(cypher`CASE WHEN isEmpty(${middles}) THEN [] ELSE [${one} IN ${grown(middles, [ahead, behind], cypher`${first} + ${last}`)} |
  ${first} + ${one} + ${last}] END`),
  );
}

/**
 * In a step by which chains grow, all that it needs, since Neo4j does not see other variables within a loop in a loop: where
 * they grow (0 at the beginning, -1 at the end), to whom at most, and the start and the goal, to whom they have yet to come.
 */
const [growing, near, ends] = keys('growing', 'near', 'ends');

/** The chains that begin as one person each, grown to those who met the start and then to those who met the goal. */
function grown(
  middles: Cypher.Variable,
  [ahead, behind]: readonly [Cypher.Expr, Cypher.Expr],
  both: Cypher.Expr,
): Cypher.Expr {
  const [one, chains, step, level, tips, link] = variables('one', 'chains', 'step', 'level', 'tips', 'link');
  const [chain, allowed] = variables('chain', 'allowed');
  const steps = (end: Cypher.Expr, side: Cypher.Expr) =>
    cypher`[${level} IN ${side}.${levels}[1..-1] | {${growing}: ${end}, ${links}: ${side}.${links}, ${near}: ${level}, ${ends}: ${both}}]`;
  const tip = cypher`${one}[${step}.${growing}]`;
  return cypher`reduce(${chains} = [${one} IN ${busiest(middles)} | [${one}]],
  ${step} IN ${steps(cypher`0`, ahead)} + ${steps(cypher`-1`, behind)} | COLLECT {
    WITH [${one} IN ${chains} | ${tip}] AS ${tips}, ${step}.${near} AS ${allowed}
    UNWIND ${step}.${links} AS ${link}
    WITH ${link}, ${tips}, ${allowed} WHERE ${link}.${to} IN ${tips} AND ${link}.${from} IN ${allowed}
    UNWIND [${one} IN ${chains} WHERE ${tip} = ${link}.${to} AND NOT ${link}.${from} IN ${step}.${ends} + ${one}] AS ${chain}
    RETURN CASE ${step}.${growing} WHEN 0 THEN [${link}.${from}] + ${chain} ELSE ${chain} + [${link}.${from}] END LIMIT ${literal(keptChains)}
  })`;
}

/** As many as are compared, the busy ones first where there are more. */
function busiest(people: Cypher.Variable): Cypher.Expr {
  const [one] = variables('one');
  const isBusy = cypher`${meetingsOf(one)} >= ${literal(busy)}`;
  return cypher`CASE WHEN size(${people}) > ${literal(compared)}
  THEN [${one} IN ${people} WHERE ${isBusy}] + [${one} IN ${people} WHERE NOT ${isBusy}] ELSE ${people} END[..${literal(compared)}]`;
}
