import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Values } from './field-arguments.js';

/**
 * What of the variables decides how a statement reads: which are given, booleans (for @skip and @include) and enum values.
 * Requests that differ in other values alone share one compiled statement.
 */
export function shapeOfVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Values): string {
  let shape = '';
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
    shape += `${name}:${Object.hasOwn(variables, name) ? shapeOf(variables[name], type) : 'none'};`;
  }
  return shape;
}

function shapeOf(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return String(value);
  const known = type && getNullableType(type);
  if (isEnumType(known)) return String(value);
  if (Array.isArray(value)) {
    const element = isListType(known) ? (getNullableType(known.ofType) as GraphQLInputType) : undefined;
    return isInputObjectType(element) ? `[${value.map((one) => shapeOf(one, element)).join()}]` : 'list';
  }
  if (!isInputObjectType(known)) return 'value';
  const fields = known.getFields();
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${key}:${shapeOf((value as Values)[key], fields[key]?.type)}`).join()}}`;
}
