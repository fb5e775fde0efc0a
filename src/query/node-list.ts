import Cypher from '@neo4j/cypher-builder';
import { call, cypher, lines, variable, word } from './cypher.js';
import { Compiled, labelOf, type Start } from './mapping.js';
import { nodesField, nodeTypeOf } from './nodes-field.js';
import { orderBy } from './order-by.js';
import { allOf } from './predicates.js';
import type { Wanted } from './rows.js';
import type { FieldContext, Projected } from './statement.js';
import { type Where, whereOf } from './where.js';

/** A root field that lists all nodes of its type, narrowed by `where`, ordered by `orderBy`, else by id. */
export const NodeList = (): MethodDecorator => Compiled(nodeList);

/** Properties that every node has and an index holds: a list in order of one need not be read beyond its page. */
const indexed: Readonly<Record<string, readonly string[]>> = { Meeting: ['id', 'dateUp', 'dateDown'] };

function nodeList(field: FieldContext): Projected {
  const where = whereOf(field);
  const node = variable('node');
  const row = { parts: { node } };
  const label = labelOf(nodeTypeOf(field));
  const order = orderBy(field, row);
  const [first] = order;
  const isIndexed = (indexed[label] ?? ['id']).some((name) => first?.property === name);
  const starts = where
    .starts(row)
    .filter(({ isWide }) => !isWide)
    .slice(0, maximumStarts);
  const all = (narrowing?: Cypher.Raw, wanted?: Wanted): Cypher.Clause => {
    // Without a condition on its key, an index is not read in its order; to count, no order is needed.
    const inOrder = wanted && isIndexed && first ? cypher`(${first.of} >= '')` : undefined;
    const predicate = allOf([where.predicate(row), narrowing ?? inOrder].filter((one) => one !== undefined));
    const match = cypher`MATCH (${node}:${word(label)})`;
    return predicate ? cypher`${match}\nWHERE ${predicate}` : match;
  };
  const started = { node, label: word(label), starts, named: namedIn(where) };
  return nodesField(field, {
    match: (narrowing, wanted) => {
      if (starts.length === 0) return lines(where.gate(), all(narrowing, wanted));
      const along = wanted && isIndexed ? { ...wanted, all: all(narrowing, wanted) } : undefined;
      return lines(where.gate(), ...rarest(started, narrowing, along));
    },
    row,
    scope: [],
    order,
  });
}

/** Binds each node of the label for which the filter holds once, beginning where the fewest rows are. */
export function nodesWhere(where: Where, label: string, node: Cypher.Variable): Cypher.Clause {
  const row = { parts: { node } };
  const starts = where.starts(row).slice(0, maximumStarts);
  if (starts.length > 0)
    return lines(
      where.gate(),
      ...rarest({ node, label: word(label), starts, named: namedIn(where) }, undefined, undefined),
    );
  const predicate = where.predicate(row);
  return lines(where.gate(), cypher`MATCH (${node}:${word(label)})`, predicate && cypher`WHERE ${predicate}`);
}

const namedIn = ({ nodes }: Where): readonly Cypher.Variable[] => Object.values(nodes);

/** Each start makes the statement longer. */
const maximumStarts = 3;

/** Rows that are read and sorted rather than looked for along the index. */
const fewRows = 2_000;
/** So few that it is not worth counting those of other starts. */
const veryFewRows = 100;

interface Started {
  readonly node: Cypher.Variable;
  readonly label: Cypher.Expr;
  readonly starts: readonly Start[];
  /** The lists of nodes that the starts and their conditions name. */
  readonly named: readonly Cypher.Variable[];
}

/** The page that is wanted, and all nodes for which the filter holds, read along an index in the order of the page. */
interface Along extends Wanted {
  readonly all: Cypher.Clause;
}

/**
 * Begins where the fewest rows are, which shows only when the statement runs; where even they are many and an index has the
 * order of the list, along that index, where many rows mean that a page of them is soon found.
 */
function rarest(
  { node, label, starts, named }: Started,
  narrowing: Cypher.Raw | undefined,
  along: Along | undefined,
): Cypher.Clause[] {
  const ways = starts.map(({ bind }) => {
    const { match, where, own } = bind(node, label);
    const onTheWay = allOf(where);
    // Several ways may lead to one node, of which the rest is asked once.
    const found = lines(match, onTheWay && cypher`WHERE ${onTheWay}`, cypher`RETURN DISTINCT ${node}`);
    return lines(call(named, found), ...narrowed(own, narrowing, along));
  });
  if (ways.length === 1 && !along) return ways;
  const otherwise = along ? [lines(along.all, cypher`WITH ${node}`, along.page())] : [];
  const [way, at] = [variable('way'), variable('at')];
  const branches = [...ways, ...otherwise].map((branch, index) =>
    // Not WITH … WHERE: Neo4j may read all rows of a branch first, and only then ask whether the branch is the one.
    lines(
      cypher`UNWIND CASE WHEN ${way} = ${new Cypher.Literal(index)} THEN [${way}] ELSE [] END AS ${at}`,
      branch,
      cypher`RETURN ${node}`,
    ),
  );
  return [
    cypher`WITH ${smallest([...starts.map(({ size }) => size), ...(along ? [new Cypher.Literal(fewRows)] : [])])} AS ${way}`,
    call([way], new Cypher.Union(...(branches as [Cypher.Clause])).all()),
  ];
}

/**
 * What else is demanded of the nodes found. For a page they are put in order first, so that no more of them are asked than
 * fill it.
 */
function narrowed(
  own: readonly Cypher.Expr[],
  narrowing: Cypher.Raw | undefined,
  along: Along | undefined,
): (Cypher.Clause | undefined)[] {
  if (along && own.length > 0) {
    return [
      cypher`WITH *`,
      narrowing && cypher`WHERE ${narrowing}\nWITH *`,
      along.order(),
      cypher`WITH *\nWHERE ${allOf(own) as Cypher.Expr}`,
      cypher`WITH *`,
      along.page(),
    ];
  }
  const predicate = allOf([...own, ...(narrowing ? [narrowing] : [])]);
  return [cypher`WITH *`, predicate && cypher`WHERE ${predicate}`];
}

/** Which of the sizes is the smallest; the first, where it is small enough, whatever the others are. */
function smallest(sizes: readonly Cypher.Expr[]): Cypher.Raw {
  const [all, least, at] = [variable('sizes'), variable('least'), variable('at')];
  return cypher`CASE WHEN ${sizes[0] as Cypher.Expr} <= ${new Cypher.Literal(veryFewRows)} THEN 0 ELSE head([${all} IN [[${sizes}]] |
  reduce(${least} = 0, ${at} IN range(1, size(${all}) - 1) | CASE WHEN ${all}[${at}] < ${all}[${least}] THEN ${at} ELSE ${least} END)]) END`;
}
