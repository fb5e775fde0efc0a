import { type GraphQLCompositeType, getNamedType, isCompositeType } from 'graphql';
import { Compiled } from './mapping.js';
import type { Source } from './statement.js';

/** The field is a variable of the row that the object is read from: a node to project further, or a value. */
export const FromRow = (part: string): PropertyDecorator =>
  Compiled((field) => {
    const value = field.source.parts[part];
    if (!value) throw new Error(`${field.coordinate} is read where there is no ${part}`);
    const type = getNamedType(field.definition.type);
    return isCompositeType(type)
      ? field.project(type as GraphQLCompositeType, { parts: { node: value } })
      : { calls: [], value };
  });

/** The node at the end of an edge; where rows are no nodes (pairs, say), the row itself. */
export const EdgeNode = (): PropertyDecorator =>
  Compiled((field) => {
    const type = getNamedType(field.definition.type) as GraphQLCompositeType;
    return field.pack(type, nodeOfRow(field.source));
  });

/** What the node of a row is read from: nothing of the relation that led to it. */
export function nodeOfRow(row: Source): Source {
  const { node } = row.parts;
  return node ? { parts: { node } } : row;
}
