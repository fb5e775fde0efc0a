import {
  type FieldNode,
  type GraphQLAbstractType,
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
import { Page, type ReadRow, rowsKey } from './connection.js';
import type { Values } from './field-arguments.js';
import { isConnection } from './nodes-field.js';
import type { OpenedOperation } from './open-operation.js';
import { entriesOf, type Layout, layoutOfItems, layoutOfType, layoutUnder } from './packed.js';
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
  /** How the field's value is packed. */
  readonly layout: Layout | undefined;
}

/** Makes what a field's type and selection say of a value that its statement gave. Throws Unshapeable. */
export type Shaper = (value: unknown, variables: Values) => unknown;

/**
 * Compiles the fields under one response key to what graphql-js would do with their value, without its work for each
 * object, and straight from what is packed, so that each object is made once.
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
  const { nodes, coordinate, layout } = field;
  if (isLeafType(type)) return leafShaper(type, coordinate);
  if (isListType(type)) {
    const item = shaperOf(operation, { ...field, layout: layoutOfItems(layout) }, type.ofType);
    return (values, variables) => {
      if (!Array.isArray(values)) throw new Unshapeable(coordinate);
      return values.map((value) => item(value, variables));
    };
  }
  if (isAbstractType(type)) return abstractShaper(operation, field, type);
  const object = type as GraphQLObjectType;
  return isConnection(object) ? pageShaper(operation, field, object) : objectShaper(operation, object, nodes, layout);
}

function abstractShaper(operation: OpenedOperation, field: Field, type: GraphQLAbstractType): Shaper {
  const { nodes, coordinate, layout } = field;
  const shapers = new Map(
    operation.schema
      .getPossibleTypes(type)
      .map((possible) => [
        possible.name,
        objectShaper(operation, possible, nodes, layoutOfType(layout, possible.name)),
      ]),
  );
  const typeOf = layout ? typeOfPacked : typeOfMap;
  return (value, variables) => {
    const shape = shapers.get(typeOf(value));
    if (!shape) throw new Unshapeable(coordinate);
    return shape(value, variables);
  };
}

const typeOfPacked = (value: unknown): string => (value as readonly string[])[0] as string;
const typeOfMap = (value: unknown): string => (value as Values)[typeKey] as string;

/** A connection: its rows may be packed, of which the page reads what it needs. */
function pageShaper(operation: OpenedOperation, field: Field, type: GraphQLObjectType): Shaper {
  const { definition, nodes, coordinate, layout } = field;
  const argumentsOf = argumentReader(definition, nodes[0] as FieldNode, operation.variables);
  const entries = entriesOf(layoutOfItems(layoutUnder(layout, rowsKey)));
  const places = new Map(entries?.map(([key], at) => [key, at]));
  const ofRow: ReadRow | undefined = entries && ((row: readonly unknown[], key) => row[places.get(key) as number]);
  const layouts = entries?.flatMap(([key, each]) => (each ? [[key, { each }] as const] : []));
  const shape = objectShaper(operation, type, nodes, layouts && { map: Object.fromEntries(layouts) });
  return (answer, variables) =>
    shape(new Page(answer as Record<string, unknown>, coordinate, argumentsOf(variables), ofRow), variables);
}

function objectShaper(
  operation: OpenedOperation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  layout: Layout | undefined,
): Shaper {
  const entries = entriesOf(layout);
  const fields = [...collectFields(operation, type, nodes)].map(([key, parts]) => {
    const name = parts[0]?.name.value ?? '';
    if (name === '__typename') return { key, read: () => type.name, shape: (value: unknown) => value };
    const definition = type.getFields()[name];
    if (!definition || key === '__proto__') throw new Unshapeable(`${type.name}.${name}`);
    const read = readerOf(type, name);
    const at = entries?.findIndex(([entry]) => entry === key) ?? -1;
    const below = {
      definition,
      nodes: parts,
      coordinate: `${type.name}.${name}`,
    };
    if (at < 0) {
      const shape = shaperOf(operation, {
        ...below,
        layout: layoutUnder(layout, key),
      });
      return {
        key,
        read: (source: unknown) => read(source as never, name, key),
        shape,
      };
    }
    const shape = shaperOf(operation, {
      ...below,
      layout: entries?.[at]?.[1],
    });
    return {
      key,
      read: (source: unknown) => (source as readonly unknown[])[at],
      shape,
    };
  });
  return (source, variables) => {
    const shaped: Record<string, unknown> = {};
    for (const { key, read, shape } of fields) shaped[key] = shape(read(source), variables);
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
