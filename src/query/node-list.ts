import Cypher from '@neo4j/cypher-builder';
import { call, cypher, lines, variable, word } from './cypher.js';
import { Compiled, labelOf, type Start } from './mapping.js';
import { nodesField, nodeTypeOf } from './nodes-field.js';
import { orderBy } from './order-by.js';
import { allOf } from './predicates.js';
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
  const starts = where.starts(row).slice(0, maximumStarts);
  const all = (narrowing?: Cypher.Raw, page?: () => Cypher.Clause): Cypher.Clause => {
    // Without a condition on its key, an index is not read in its order; to count, no order is needed.
    const inOrder = page && isIndexed && first ? cypher`(${first.of} >= '')` : undefined;
    const predicate = allOf([where.predicate(row), narrowing ?? inOrder].filter((one) => one !== undefined));
    const match = cypher`MATCH (${node}:${word(label)})`;
    return predicate ? cypher`${match}\nWHERE ${predicate}` : match;
  };
  return nodesField(field, {
    match: (narrowing, page) =>
      starts.length === 0
        ? lines(where.gate(), all(narrowing, page))
        : lines(
            where.gate(),
            ...rarest(
              { node, label: word(label), starts, named: namedIn(where) },
              narrowing,
              isIndexed ? page && lines(all(narrowing, page), cypher`WITH ${node}`, page()) : undefined,
            ),
          ),
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

interface Started {
  readonly node: Cypher.Variable;
  readonly label: Cypher.Expr;
  readonly starts: readonly Start[];
  /** The lists of nodes that the starts and their conditions name. */
  readonly named: readonly Cypher.Variable[];
}

/**
 * Begins where the fewest rows are, which shows only when the statement runs; where even they are many and an index has the
 * order of the list, along that index (`otherwise`), where many rows mean that a page of them is soon found.
 */
function rarest(
  { node, label, starts, named }: Started,
  narrowing: Cypher.Raw | undefined,
  otherwise: Cypher.Clause | undefined,
): Cypher.Clause[] {
  const ways = starts.map(({ bind }) => {
    const { match, where, own } = bind(node, label);
    const [onTheWay, predicate] = [allOf(where), allOf([...own, ...(narrowing ? [narrowing] : [])])];
    // Several ways may lead to one node, of which the rest is asked once.
    const found = lines(match, onTheWay && cypher`WHERE ${onTheWay}`, cypher`RETURN DISTINCT ${node}`);
    return lines(call(named, found), cypher`WITH *`, predicate && cypher`WHERE ${predicate}`);
  });
  if (ways.length === 1 && !otherwise) return ways;
  const [sizes, way, at] = [variable('sizes'), variable('way'), variable('at')];
  const many = otherwise ? [new Cypher.Literal(fewRows)] : [];
  const branches = [...ways, ...(otherwise ? [otherwise] : [])].map((branch, index) =>
    // Not WITH … WHERE: Neo4j may read all rows of a branch first, and only then ask whether the branch is the one.
    lines(
      cypher`UNWIND CASE WHEN ${way} = ${new Cypher.Literal(index)} THEN [${way}] ELSE [] END AS ${at}`,
      branch,
      cypher`RETURN ${node}`,
    ),
  );
  return [
    cypher`WITH [${[...starts.map(({ size }) => size), ...many]}] AS ${sizes}`,
    cypher`WITH reduce(${way} = 0, ${at} IN range(1, size(${sizes}) - 1) |
  CASE WHEN ${sizes}[${at}] < ${sizes}[${way}] THEN ${at} ELSE ${way} END) AS ${way}`,
    call([way], new Cypher.Union(...(branches as [Cypher.Clause])).all()),
  ];
}
