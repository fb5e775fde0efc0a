import {
  type FieldNode,
  type GraphQLField,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { argumentReader } from './argument-reader.js';
import { collectFields } from './collect-fields.js';
import { Page } from './connection.js';
import type { Values } from './field-arguments.js';
import { isConnection } from './nodes-field.js';
import type { OpenedOperation } from './open-operation.js';
import { typeKey } from './project.js';
import { readerOf } from './read-field.js';

/**
 * Thrown where an answer is not as the schema says (a null that must not be, a value that no scalar takes): what the
 * specification makes of that is left to the executor.
 */
export class Unshapeable extends Error {}

/** The fields that stand under one response key. */
export interface Field {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** Type and field, `Meeting.attendees`. */
  readonly coordinate: string;
}

/** Makes what a field's type and selection say of a value that its statement gave. Throws Unshapeable. */
export type Shaper = (value: unknown, variables: Values) => unknown;

/**
 * Compiles the fields under one response key to what graphql-js would do with their value, without its work for each
 * object: the statement's answer is in the response's shape already, but for the order of its keys, pages and cursors.
 */
export function shaperOf(
  operation: OpenedOperation,
  field: Field,
  type: GraphQLOutputType = field.definition.type,
): Shaper {
  if (isNonNullType(type)) {
    const inner = shaperOf(operation, field, type.ofType);
    return (value, variables) => {
      const shaped = inner(value, variables);
      if (shaped === null) throw new Unshapeable(field.coordinate);
      return shaped;
    };
  }
  const shape = shaperOfSome(operation, field, type);
  return (value, variables) => (value === null || value === undefined ? null : shape(value, variables));
}

function shaperOfSome(operation: OpenedOperation, field: Field, type: GraphQLNullableType & GraphQLOutputType): Shaper {
  const { definition, nodes, coordinate } = field;
  if (isLeafType(type)) return leafShaper(type, coordinate);
  if (isListType(type)) {
    const item = shaperOf(operation, field, type.ofType);
    return (values, variables) => {
      if (!Array.isArray(values)) throw new Unshapeable(coordinate);
      return values.map((value) => item(value, variables));
    };
  }
  if (isAbstractType(type)) {
    const shapers = new Map(
      operation.schema
        .getPossibleTypes(type)
        .map((possible) => [possible.name, objectShaper(operation, possible, nodes)]),
    );
    return (value, variables) => {
      const shape = shapers.get((value as Values)[typeKey] as string);
      if (!shape) throw new Unshapeable(coordinate);
      return shape(value, variables);
    };
  }
  const shape = objectShaper(operation, type as GraphQLObjectType, nodes);
  if (!isConnection(type)) return shape;
  const argumentsOf = argumentReader(definition, nodes[0] as FieldNode);
  return (value, variables) =>
    shape(value instanceof Page ? value : new Page(value as Values, coordinate, argumentsOf(variables)), variables);
}

function objectShaper(operation: OpenedOperation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Shaper {
  const fields = [...collectFields(operation, type, nodes)].map(([key, parts]) => {
    const name = parts[0]?.name.value ?? '';
    if (name === '__typename') return { key, name, read: () => type.name, shape: (value: unknown) => value };
    const definition = type.getFields()[name];
    if (!definition || key === '__proto__') throw new Unshapeable(`${type.name}.${name}`);
    return {
      key,
      name,
      read: readerOf(type, name),
      shape: shaperOf(operation, { definition, nodes: parts, coordinate: `${type.name}.${name}` }),
    };
  });
  return (source, variables) => {
    const shaped: Record<string, unknown> = {};
    for (const { key, name, read, shape } of fields) shaped[key] = shape(read(source as never, name, key), variables);
    return shaped;
  };
}

function leafShaper(type: GraphQLLeafType, coordinate: string): Shaper {
  const serialize = (value: unknown): unknown => {
    try {
      return type.serialize(value) ?? null;
    } catch {
      throw new Unshapeable(coordinate);
    }
  };
  if (type !== GraphQLString && type !== GraphQLID) return serialize;
  return (value) => (typeof value === 'string' ? value : serialize(value));
}
