import { type GraphQLSchema, graphql, parse } from 'graphql';
import type { Database } from '../../src/graph/database.js';
import { answerOperation } from '../../src/graphql/answer-operation.js';
import { createContext } from '../../src/graphql/context.js';
import type { Sent } from './ask.js';

interface Roads {
  readonly schema: GraphQLSchema;
  readonly database: Pick<Database, 'read'>;
  /** Every statement that the database was sent. */
  readonly sent: Sent[];
}

/**
 * An operation answered by the road round graphql-js's executor (`data`, which took so many `statements`), by the executor
 * after it (`rest`, which took so many more, `again`), and by the executor alone (`executed`).
 */
export async function byBothRoads(
  { schema, database, sent }: Roads,
  source: string,
  variables: Record<string, unknown>,
) {
  const document = parse(source);
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  if (!operation) throw new Error('the text has no operation');
  sent.length = 0;
  const context = createContext(database);
  const data = await answerOperation({ schema, document, operation, variables, context });
  const statements = sent.length;
  const rest = await graphql({ schema, source, variableValues: variables, contextValue: context });
  const again = sent.length - statements;
  const executed = await graphql({ schema, source, variableValues: variables, contextValue: createContext(database) });
  return { data, rest, executed, statements, again };
}
