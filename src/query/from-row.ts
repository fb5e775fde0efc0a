import { type GraphQLCompositeType, getNamedType, isCompositeType } from 'graphql';
import { Compiled } from './mapping.js';

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

/** The node at the end of an edge. */
export const EdgeNode = (): PropertyDecorator => FromRow('node');
