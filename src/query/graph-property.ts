import { Compiled } from './mapping.js';
import type { FieldCompiler } from './statement.js';

const property =
  (part: 'node' | 'relation', name?: string): FieldCompiler =>
  ({ source, definition, coordinate }) => {
    const owner = source.parts[part];
    if (!owner) throw new Error(`${coordinate} is read where there is no ${part}`);
    return { calls: [], value: owner.property(name ?? definition.name) };
  };

/** The field is a property of the node, by its own name unless another is given. */
export const GraphProperty = (name?: string): PropertyDecorator => Compiled(property('node', name));

/** The field, on an edge, is a property of the relation. */
export const RelationProperty = (name?: string): PropertyDecorator => Compiled(property('relation', name));
