import { type GraphQLSchema, graphql } from 'graphql';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.js';
import { createContext } from '../../src/graphql/context.js';

/** A statement that was sent. */
export interface Sent {
  /** As people read it. */
  readonly cypher: string;
  /** As Neo4j was sent it: with short names and no indentation. */
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface Failure {
  readonly path: readonly (string | number)[] | undefined;
  readonly code: unknown;
  readonly message: string;
}

export interface Asked {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Failure[];
  /** The statements that the answer took. */
  readonly sent: readonly Sent[];
}

export type Variables = Readonly<Record<string, unknown>>;
export type Ask = (source: string, variables?: Variables) => Promise<Asked>;

/**
 * The run's real Neo4j, and a way to ask the schema about it with every statement on record. Neo4j may take `patience` ms for
 * each; as long as in the application where nothing is said.
 */
export function openAsked(schema: GraphQLSchema, patience?: number): { database: Database; ask: Ask; sent: Sent[] } {
  const sent: Sent[] = [];
  const opened = openDatabase(inject('neo4j'));
  const database: Database = {
    ...opened,
    read(text, parameters = {}, options = {}) {
      sent.push({ cypher: options.asWritten ?? text, text, parameters });
      return opened.read(text, parameters, patience ? { timeoutMs: patience, ...options } : options);
    },
  };
  const ask: Ask = async (source, variables = {}) => {
    sent.length = 0;
    const contextValue = createContext(database);
    const { data, errors = [] } = await graphql({ schema, source, variableValues: variables, contextValue });
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors
        .map(({ path, extensions, message }) => ({ path, code: extensions.code, message }))
        .sort((one, other) => String(one.path).localeCompare(String(other.path))),
      sent: [...sent],
    };
  };
  return { database, ask, sent };
}
