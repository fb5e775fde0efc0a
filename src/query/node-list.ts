import type Cypher from '@neo4j/cypher-builder';
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { cypher, lines, variable, word } from './cypher.js';
import { findMeetings } from './find-meetings.js';
import { Compiled, filterOf, labelOf } from './mapping.js';
import { allOf, meetingPredicates, meetingReferences } from './meeting-filter.js';
import { nodesField, nodeTypeOf } from './nodes-field.js';
import { orderBy } from './order-by.js';
import { type Reference, type Resolved, resolveReferences, withReferences } from './resolve-references.js';
import type { FieldContext, Projected } from './statement.js';

/** A root field that lists all nodes of its type, narrowed by `where`, ordered by `orderBy`, else by id. */
export const NodeList = (): MethodDecorator =>
  Compiled((field) => {
    const inputs = Object.values(whereType(field)?.getFields() ?? {}).filter(({ name }) =>
      field.args.has('where', name),
    );
    const references = inputs.flatMap((input): Reference[] => {
      const { labels } = filterOf(input);
      return labels ? [{ path: ['where', input.name], labels }] : [];
    });
    return list(field, references, (node, named) => ({
      predicates: inputs.map((input) =>
        filterOf(input).predicate({ node, args: field.args, path: ['where', input.name], named: named[input.name] }),
      ),
    }));
  });

/** The root field that lists meetings: its `where` is the filter of meeting-filter.ts. */
export const MeetingList = (): MethodDecorator =>
  Compiled((field) =>
    list(field, meetingReferences('where'), (meeting, named) => ({
      predicates: meetingPredicates(field.args, ['where'], named, meeting),
      find: (predicates) => findMeetings(meeting, named, predicates),
    })),
  );

interface Narrowed {
  readonly predicates: readonly Cypher.Expr[];
  /** How the nodes are found, where not through all of them. */
  readonly find?: (predicates: readonly Cypher.Expr[]) => Cypher.Clause;
}

function list(
  field: FieldContext,
  references: readonly Reference[],
  narrow: (node: Cypher.Variable, named: Resolved['nodes']) => Narrowed,
): Projected {
  const resolved = resolveReferences(field.args, references);
  const node = variable('node');
  const label = word(labelOf(nodeTypeOf(field)));
  const find = (predicates: readonly Cypher.Expr[]): Cypher.Clause => {
    const all = allOf(predicates);
    return all ? cypher`MATCH (${node}:${label})\nWHERE ${all}` : cypher`MATCH (${node}:${label})`;
  };
  const order = orderBy(field, node);
  const projected = nodesField(field, {
    match: (narrowing) => {
      const narrowed = narrow(node, resolved.nodes);
      const predicates = [...narrowed.predicates, ...(narrowing ? [narrowing] : [])];
      return lines(resolved.gate(), (narrowed.find ?? find)(predicates));
    },
    row: { parts: { node } },
    scope: resolved.scope,
    order,
    distinct: resolved.scope.length > 0,
    indexed: order.length === 1,
  });
  return withReferences(resolved, projected);
}

const whereType = (field: FieldContext): GraphQLInputObjectType | undefined => {
  const argument = field.definition.args.find(({ name }) => name === 'where');
  return argument && (getNamedType(argument.type) as GraphQLInputObjectType);
};
