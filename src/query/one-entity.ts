import { getNamedType } from 'graphql';
import { WhometError } from '../model/error.js';
import { cypher, lines, variable, word } from './cypher.js';
import { Compiled, findLabel, labelOf } from './mapping.js';
import { nodesField } from './nodes-field.js';
import { resolveReferences } from './resolve-references.js';
import type { FieldContext, Projected } from './statement.js';

/** A root field with `id`: the node with this id and the field's type, or null. */
export const ById = (): MethodDecorator => Compiled((field) => byProperty(field, 'id', 'id'));

/** A root field with `id` and `name`, of which one is given: by name it fails unless exactly one entity has the name. */
export const ByIdOrName = (): MethodDecorator =>
  Compiled((field) => (exactlyOne(field) === 'name' ? byName(field) : byProperty(field, 'id', 'id')));

/** A root field with `id` and `name`, of which one is given: the name is the value of a property, or the answer is null. */
export const ByIdOrProperty = (property: string): MethodDecorator =>
  Compiled((field) =>
    exactlyOne(field) === 'name' ? byProperty(field, property, 'name') : byProperty(field, 'id', 'id'),
  );

function byProperty(field: FieldContext, property: string, argument: string): Projected {
  const node = variable('node');
  const label = word(findLabel(getNamedType(field.definition.type)) ?? 'Entity');
  const value = field.args.param((args) => args[argument]);
  return nodesField(field, {
    match: () => cypher`MATCH (${node}:${label})\nWHERE ${node.property(property)} = ${value}`,
    row: { parts: { node } },
    scope: [],
    order: [],
  });
}

function byName(field: FieldContext): Projected {
  const label = labelOf(getNamedType(field.definition.type));
  const resolved = resolveReferences(field.args, [{ path: ['name'], labels: [label] }]);
  const node = variable('node');
  return nodesField(field, {
    match: () => lines(resolved.gate(), cypher`UNWIND ${Object.values(resolved.nodes)} AS ${node}`),
    row: { parts: { node } },
    scope: [],
    order: [],
  });
}

function exactlyOne({ args, definition }: FieldContext): 'id' | 'name' {
  if (args.has('id') !== args.has('name')) return args.has('id') ? 'id' : 'name';
  const message = `${definition.name}: give either id or name${args.has('id') ? ', not both' : ''}.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
