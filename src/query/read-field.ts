import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { cursorOf, Page } from './connection.js';
import type { Values } from './field-arguments.js';
import { isConnection } from './nodes-field.js';

type Answer = Readonly<Record<string, unknown>>;
type Read = (source: never, field: string, key: string) => unknown;

/**
 * How the fields of a type are read from what stands for an object of it. Most stand in the statement's answer under their
 * response keys, so that two aliases of one field do not meet.
 */
export function readerOf(type: GraphQLObjectType, field: string): Read {
  const { name } = type;
  if (isConnection(type)) return readPage;
  if (name === 'PageInfo') return readPageInfo;
  return field === 'cursor' ? cursorOf : readKey;
}

const readPage = (page: Page, field: string, key: string): unknown => page.read(field, key);
const readPageInfo = (info: Answer, field: string): unknown => info[field];
const readKey = (object: Answer, _field: string, key: string): unknown => object[key];

/** Gives every field below the root its resolver, in the place of the one that TypeGraphQL makes. */
export function readFieldsFromAnswer(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      const read = readerOf(type, field.name);
      const isPage = isConnection(getNullableType(field.type));
      field.resolve = (source, args, _context, info) => {
        const value = read(source as never, field.name, String(info.path.key));
        return isPage && value ? new Page(value as Answer, `${type.name}.${field.name}`, args) : value;
      };
    }
  }
  return schema;
}

/** What a root field's statement gave, as the field's own type reads it. */
export function readRoot(value: unknown, args: Values, info: GraphQLResolveInfo): unknown {
  if (!value || !isConnection(getNullableType(info.returnType))) return value;
  return new Page(value as Answer, `${info.parentType.name}.${info.fieldName}`, args);
}
