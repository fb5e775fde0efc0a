import { openDatabase } from '../../src/graph/database.js';
import { answerOperation } from '../../src/graphql/answer-operation.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createContext } from '../../src/graphql/context.js';
import { formatError } from '../../src/graphql/errors.js';
import { startServer } from '../../src/server/start-server.js';

/** A process of its own that serves what lies in a Neo4j, and waits to be killed: NEO4J_URI, _USERNAME and _PASSWORD say where. */
const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = process.env;
const database = openDatabase({ uri, username, password });
const { url } = await startServer({
  schema: buildSchema(),
  database,
  context: () => createContext(database),
  formatError,
  answerOperation,
  onBug: (error) => process.stderr.write(`${String(error)}\n`),
  host: '127.0.0.1',
  port: 0,
  graphiqlFolder: '/nowhere',
});
process.send?.({ url });
