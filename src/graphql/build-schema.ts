import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readFieldsFromAnswer } from '../query/read-field.js';
import { DocumentResolver } from './resolvers/document-resolver.js';
import { IssueResolver, OrganizationResolver, PersonResolver, PlaceResolver } from './resolvers/entity-resolvers.js';
import { MeetingResolver } from './resolvers/meeting-resolver.js';
import { NodeResolver } from './resolvers/node-resolver.js';
import { SearchResolver } from './resolvers/search-resolver.js';

/** The schema, with resolvers that answer each root field with one statement on the context's database. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      SearchResolver,
      PersonResolver,
      OrganizationResolver,
      PlaceResolver,
      MeetingResolver,
      IssueResolver,
      DocumentResolver,
    ],
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'The questions that the graph answers. Each is answered with one statement.';
  return readFieldsFromAnswer(schema);
}
