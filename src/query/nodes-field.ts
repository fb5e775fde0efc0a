import type Cypher from '@neo4j/cypher-builder';
import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { connection } from './connection.js';
import { cypher } from './cypher.js';
import type { SortKey } from './keyset.js';
import { pageSize } from './page-size.js';
import { collectRows, type Rows } from './rows.js';
import type { FieldContext, Projected } from './statement.js';

/** The type of the nodes that a field leads to: through a connection, through a list, or straight. */
export function nodeTypeOf(field: FieldContext): GraphQLCompositeType {
  const type = getNamedType(field.definition.type) as GraphQLCompositeType;
  const nodes = isConnection(type) ? type.getFields().nodes : undefined;
  return nodes ? (getNamedType(nodes.type) as GraphQLCompositeType) : type;
}

/** A type whose name ends in Connection, as Relay's specification reserves it. */
export const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection');

/** Compiles rows into what the field's type wants: a connection, a list, or the first row or null. */
export function nodesField(field: FieldContext, rows: Rows): Projected {
  const type = getNullableType(field.definition.type);
  if (isConnection(type)) return connection(field, rows);
  const projected = field.pack(getNamedType(type) as GraphQLCompositeType, rows.row);
  if (!isListType(type)) {
    const { calls, value } = collectRows({ ...rows, order: [] }, projected, { limit: cypher`1` });
    return { calls, value: cypher`head(${value})`, layout: projected.layout };
  }
  const limited = field.definition.args.some(({ name }) => name === 'first');
  const limit = limited ? { limit: field.args.param(({ first }) => pageSize('first', first)) } : {};
  return collectRows(rows, projected, limit);
}

/** Order by properties of a node; the last must tell any two nodes apart. */
export const byProperties = (node: Cypher.Variable, properties: readonly string[]): readonly SortKey[] =>
  properties.map((property) => ({ of: node.property(property), property }));
