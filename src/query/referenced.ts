import { getNullableType, isListType } from 'graphql';
import { cypher, variable, word } from './cypher.js';
import { Compiled, findLabel } from './mapping.js';
import { byProperties, nodesField, nodeTypeOf } from './nodes-field.js';
import { scopeOf } from './statement.js';

interface ReferencedOptions {
  readonly of?: 'node' | 'relation';
  /** Properties of the nodes by which a list is ordered; the last must tell any two apart. */
  readonly orderedBy?: readonly string[];
}

/** A property of the node, or of the relation, holds the id of another node, or the ids of several. */
export const Referenced = (property: string, options: ReferencedOptions = {}): PropertyDecorator =>
  Compiled((field) => {
    const owner = field.source.parts[options.of ?? 'node'];
    if (!owner) throw new Error(`${field.coordinate} is read where there is no ${options.of ?? 'node'}`);
    const node = variable('node');
    const label = word(findLabel(nodeTypeOf(field)) ?? 'Entity');
    const several = isListType(getNullableType(field.definition.type));
    const ids = owner.property(property);
    return nodesField(field, {
      match: () => cypher`MATCH (${node}:${label})\nWHERE ${node}.id ${several ? cypher`IN` : cypher`=`} ${ids}`,
      row: { parts: { node } },
      scope: scopeOf(field.source),
      order: byProperties(node, options.orderedBy ?? ['id']),
    });
  });
