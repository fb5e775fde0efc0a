import type { RelationType } from '../model/fact.js';
import { relationEnds } from '../model/relation-ends.js';
import { cypher, variable, word } from './cypher.js';
import { Compiled, findLabel, partOf } from './mapping.js';
import { nodesField, nodeTypeOf } from './nodes-field.js';
import { orderBy } from './order-by.js';
import { allOf } from './predicates.js';
import { type FieldContext, type Projected, type Source, scopeOf } from './statement.js';
import { whereOf } from './where.js';

/** One relation on the way from a node to others. */
export interface Step {
  readonly type: RelationType | 'HAS_NAME';
  readonly direction: 'in' | 'out';
  /** Label of the node that the step leads to, where the type leads to several; the last step's follows from the field. */
  readonly label?: string;
}

interface RelatedOptions {
  /** Properties that every such node has, by which a list is ordered where nothing else is asked for. Ends with id always. */
  readonly orderedBy?: readonly string[];
}

/** The field leads along relations to other nodes: to one, to a list, or to a connection, as its type says. */
export const Related = (path: Step | readonly Step[], options: RelatedOptions = {}): PropertyDecorator =>
  Compiled((field) => related(field, [path].flat() as readonly Step[], options));

function related(field: FieldContext, path: readonly Step[], { orderedBy = [] }: RelatedOptions): Projected {
  const start = partOf(field.source, 'node');
  const end = variable('node');
  const relation = variable('relation');
  const row: Source = { parts: path.length > 1 ? { node: end } : { node: end, relation } };
  const label = findLabel(nodeTypeOf(field));
  let pattern = cypher`(${start})`;
  for (const [at, step] of path.entries()) {
    const last = at === path.length - 1;
    const type = last ? cypher`${relation}:${word(step.type)}` : cypher`:${word(step.type)}`;
    const hop = step.direction === 'out' ? cypher`-[${type}]->` : cypher`<-[${type}]-`;
    const sure = relationEnds[step.type]?.[step.direction === 'out' ? 'to' : 'from'];
    const wanted = last ? label : step.label;
    const labelled = wanted === sure ? undefined : wanted;
    const to = cypher`${last ? end : cypher``}${labelled ? cypher`:${word(labelled)}` : cypher``}`;
    pattern = cypher`${pattern}${hop}(${to})`;
  }
  const where = whereOf(field);
  return nodesField(field, {
    match: (narrowing) => {
      const all = allOf([where.predicate(row), narrowing].filter((one) => one !== undefined));
      return all ? cypher`MATCH ${pattern}\nWHERE ${all}` : cypher`MATCH ${pattern}`;
    },
    row,
    scope: scopeOf(field.source),
    order: orderBy(
      field,
      row,
      orderedBy.map((name) => ({ of: end.property(name) })),
    ),
    distinct: path.length > 1,
  });
}
