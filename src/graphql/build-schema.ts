import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readFieldsFromAnswer } from '../query/read-field.js';
import { CompareResolver } from './resolvers/compare-resolver.js';
import { DocumentResolver } from './resolvers/document-resolver.js';
import { IssueResolver, OrganizationResolver, PersonResolver, PlaceResolver } from './resolvers/entity-resolvers.js';
import { FacetsResolver } from './resolvers/facets-resolver.js';
import { MeetingResolver } from './resolvers/meeting-resolver.js';
import { NetworkResolver } from './resolvers/network-resolver.js';
import { NodeResolver } from './resolvers/node-resolver.js';
import { PathResolver } from './resolvers/path-resolver.js';
import { SearchResolver } from './resolvers/search-resolver.js';
import { StatementResolver } from './resolvers/statement-resolver.js';
import { TimelineResolver } from './resolvers/timeline-resolver.js';
import './types/sentence.js';

/** The schema, with resolvers that answer each root field with one statement on the context's database. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NetworkResolver,
      NodeResolver,
      PathResolver,
      SearchResolver,
      PersonResolver,
      OrganizationResolver,
      PlaceResolver,
      MeetingResolver,
      IssueResolver,
      DocumentResolver,
      TimelineResolver,
      FacetsResolver,
      CompareResolver,
      StatementResolver,
    ],
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'The questions that the graph answers. Each is answered with one statement.';
  return readFieldsFromAnswer(schema);
}
