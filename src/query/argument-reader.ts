import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { Values } from './values.js';

/** The values of a field's arguments by a request's variables: read once where no variable is among them, else once a request. */
export function argumentReader(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: Values) => Values {
  if (!(node.arguments ?? []).some(({ value }) => hasVariable(value))) {
    const values = getArgumentValues(definition, node);
    return () => values;
  }
  let last: { readonly variables: Values; readonly values: Values } | undefined;
  return (variables) => {
    if (last?.variables !== variables) {
      last = { variables, values: getArgumentValues(definition, node, { ...variables }) };
    }
    return last.values;
  };
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
