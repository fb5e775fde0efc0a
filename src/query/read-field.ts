import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { cursorOf, Page } from './connection.js';
import { isConnection } from './nodes-field.js';

/**
 * Gives every field below the root its resolver: the value stands in the statement's answer under the response key, so that
 * two aliases of one field do not meet. In the place of the resolvers that TypeGraphQL makes.
 */
export function readFieldsFromAnswer(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = isConnection(type) ? readPage : field.name === 'cursor' ? cursorOf : readField;
    }
  }
  return schema;
}

type Answer = Record<string, unknown>;

/** The value under the field's response key; a connection becomes its page. */
export const readField: GraphQLFieldResolver<Answer, unknown> = (source, args, _context, info) => {
  const value = source[info.path.key];
  if (!value || !isConnection(getNullableType(info.returnType))) return value;
  return new Page(value as Answer, `${info.parentType.name}.${info.fieldName}`, args);
};

const readPage: GraphQLFieldResolver<Page, unknown> = (page, _args, _context, info) =>
  page.read(info.fieldName, String(info.path.key));
