import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../dist/src/graph/database.js';
import { answerOperation } from '../../../dist/src/graphql/answer-operation.js';
import { buildSchema } from '../../../dist/src/graphql/build-schema.js';
import { createContext } from '../../../dist/src/graphql/context.js';
import { formatError } from '../../../dist/src/graphql/errors.js';
import { startServer } from '../../../dist/src/server/start-server.js';
import { announce, neo4jFrom } from './child.mjs';

// As `whomet start` with NEO4J_URI, but for the project's own documents, which are not to be loaded into the graph.
const database = openDatabase(neo4jFrom(process.env));
const { url } = await startServer({
  schema: buildSchema(),
  database,
  context: () => createContext(database),
  formatError,
  answerOperation,
  host: '127.0.0.1',
  port: 0,
  graphiqlFolder: fileURLToPath(new URL('../../../dist/explorer/graphiql', import.meta.url)),
  onBug: (error) => process.stderr.write(`${error}\n`),
});
announce(`${url}/graphql`);
