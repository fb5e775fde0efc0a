import type { RelationType } from '../model/fact.js';
import { cypher, variable, word } from './cypher.js';
import type { SortKey } from './keyset.js';
import { Compiled, findLabel } from './mapping.js';
import { nodesField, nodeTypeOf } from './nodes-field.js';
import { type FieldContext, type Projected, scopeOf } from './statement.js';

/** One relation on the way from a node to others. */
export interface Step {
  readonly type: RelationType | 'HAS_NAME';
  readonly direction: 'in' | 'out';
  /** Label of the node that the step leads to, where the type leads to several; the last step's follows from the field. */
  readonly label?: string;
}

interface RelatedOptions {
  /** Properties of the node by which a list is ordered; `?` after a name: not every node has it. Ends with id always. */
  readonly orderedBy?: readonly string[];
}

/** The field leads along relations to other nodes: to one, to a list, or to a connection, as its type says. */
export const Related = (path: Step | readonly Step[], options: RelatedOptions = {}): PropertyDecorator =>
  Compiled((field) => related(field, [path].flat() as readonly Step[], options));

function related(field: FieldContext, path: readonly Step[], { orderedBy = [] }: RelatedOptions): Projected {
  const { node: start } = field.source.parts;
  if (!start) throw new Error(`${field.coordinate} is read where there is no node`);
  const end = variable('node');
  const relation = variable('relation');
  const label = findLabel(nodeTypeOf(field));
  let pattern = cypher`(${start})`;
  for (const [at, step] of path.entries()) {
    const last = at === path.length - 1;
    const type = last ? cypher`${relation}:${word(step.type)}` : cypher`:${word(step.type)}`;
    const hop = step.direction === 'out' ? cypher`-[${type}]->` : cypher`<-[${type}]-`;
    const labelled = last ? label : step.label;
    const to = cypher`${last ? end : cypher``}${labelled ? cypher`:${word(labelled)}` : cypher``}`;
    pattern = cypher`${pattern}${hop}(${to})`;
  }
  return nodesField(field, {
    match: (narrowing) => (narrowing ? cypher`MATCH ${pattern}\nWHERE ${narrowing}` : cypher`MATCH ${pattern}`),
    row: { parts: path.length > 1 ? { node: end } : { node: end, relation } },
    scope: scopeOf(field.source),
    order: [...orderedBy, 'id'].map((name): SortKey => {
      const nullable = name.endsWith('?');
      return { of: end.property(nullable ? name.slice(0, -1) : name), nullable };
    }),
    distinct: path.length > 1,
  });
}
