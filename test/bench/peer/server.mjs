import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { announce, neo4jFrom } from '../contenders/child.mjs';
import { typeDefs } from './type-defs.mjs';

// As its manual sets it up: Apollo Server's own HTTP server around the schema that the library makes.
const { uri, username, password } = neo4jFrom(process.env);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, csrfPrevention: true });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  process.stderr.write(printSchema(schema));
}
announce(url);
