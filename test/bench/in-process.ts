import { type GraphQLSchema, graphql } from 'graphql';
import { type Database, openDatabase, type Parameters } from '../../src/graph/database.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createContext } from '../../src/graphql/context.js';
import type { Asked, Values } from './operations.js';

export interface Statement {
  readonly cypher: string;
  readonly parameters: Parameters;
}

/** whomet's schema in this process, to see the statements that its operations become and how long that takes. */
export class InProcess {
  readonly #schema: GraphQLSchema = buildSchema();
  readonly #database: Database;
  #statements: Statement[] = [];

  constructor(neo4j: { uri: string; username: string; password: string }) {
    const { uri, username, password } = neo4j;
    const onStatement = (cypher: string, parameters: Parameters) => this.#statements.push({ cypher, parameters });
    this.#database = openDatabase({ uri, username, password, onStatement });
  }

  async ask(source: string, variableValues: Values): Promise<Values> {
    const contextValue = createContext(this.#database);
    const { data, errors } = await graphql({ schema: this.#schema, source, variableValues, contextValue });
    if (errors) throw new Error(`${errors.map(({ message }) => message).join('; ')}\n${source}`);
    return data as Values;
  }

  /** The one statement of an operation. */
  async statementOf({ text, variables }: Asked): Promise<Statement> {
    this.#statements = [];
    await this.ask(text, variables);
    const [statement, second] = this.#statements;
    if (!statement || second) throw new Error(`not one statement, but ${this.#statements.length}:\n${text}`);
    return statement;
  }

  /** Milliseconds from the text of an operation that was never seen to its statement, the middle of `times` tries. */
  async compileTime({ text, variables }: Asked, times = 21): Promise<number> {
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const begun = performance.now();
      const read = async (): Promise<never> => {
        taken.push(performance.now() - begun);
        throw new Error('not sent');
      };
      const source = `${text}# ${begun} ${time}\n`;
      await graphql({ schema: this.#schema, source, variableValues: variables, contextValue: createContext({ read }) });
    }
    if (taken.length < times) throw new Error(`not compiled:\n${text}`);
    return taken.sort((a, b) => a - b)[Math.floor(times / 2)] as number;
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}
