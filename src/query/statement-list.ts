import type Cypher from '@neo4j/cypher-builder';
import { cypher, lines, variable, word } from './cypher.js';
import type { SortKey } from './keyset.js';
import { Compiled } from './mapping.js';
import { allOf, someOf } from './meeting-filter.js';
import { nodesField } from './nodes-field.js';
import { orderBy } from './order-by.js';
import { type Reference, resolveReferences, withReferences } from './resolve-references.js';
import { firstDayOfStatement, isStatedDuring } from './when-stated.js';

const agents = ['Person', 'Organization', 'Place'];

/** What a filter of statements names, the narrowest first: the search begins at the first that is given. */
const references: readonly (Reference & { readonly type: string })[] = [
  { path: ['where', 'about'], labels: ['Issue'], below: 'BROADER', type: 'ABOUT' },
  { path: ['where', 'addressedTo'], labels: agents, type: 'ADDRESSED_TO' },
  { path: ['where', 'madeBy'], labels: agents, type: 'MADE_BY' },
];

/** The root field that lists statements. */
export const StatementList = (): MethodDecorator =>
  Compiled((field) => {
    const { args } = field;
    const resolved = resolveReferences(args, references);
    const [node, start, end, said] = [variable('node'), variable('start'), variable('end'), variable('said')];
    const named = references.flatMap(({ path, type }) => {
      const nodes = resolved.nodes[path.at(-1) as string];
      return nodes ? [{ nodes, type }] : [];
    });
    const [first, ...others] = named;
    const conditions: Cypher.Expr[] = [
      ...(args.has('where', 'kind')
        ? [cypher`${node}.kind IN ${args.param((values) => someOf(['where', 'kind'], values))}`]
        : []),
      ...others.map(
        ({ nodes, type }) => cypher`EXISTS { (${node})-[:${word(type)}]->(${end}) WHERE ${end} IN ${nodes} }`,
      ),
      ...(args.has('where', 'during') ? [isStatedDuring(args, ['where', 'during'], node)] : []),
    ];
    const isTimed = args.objects('orderBy').some(({ date }) => date != null);
    const order = orderBy(field, node).map((key, at): SortKey => {
      return args.objects('orderBy')[at]?.date == null ? key : { ...key, of: said };
    });
    const match = (narrowing?: Cypher.Raw): Cypher.Clause => {
      const all = allOf([...conditions, ...(narrowing && !isTimed ? [narrowing] : [])]);
      return lines(
        resolved.gate(),
        first
          ? cypher`UNWIND ${first.nodes} AS ${start}\nMATCH (${start})<-[:${word(first.type)}]-(${node}:Statement)`
          : cypher`MATCH (${node}:Statement)`,
        all && cypher`WHERE ${all}`,
        isTimed ? cypher`WITH DISTINCT ${node}\nWITH ${node}, ${firstDayOfStatement(node)} AS ${said}` : undefined,
        isTimed && narrowing ? cypher`WHERE ${narrowing}` : undefined,
      );
    };
    const projected = nodesField(field, {
      match,
      row: { parts: { node, ...(isTimed && { said }) } },
      scope: resolved.scope,
      order,
      distinct: named.length > 0,
      indexed: named.length === 0 && order.length === 1,
    });
    return withReferences(resolved, projected);
  });
