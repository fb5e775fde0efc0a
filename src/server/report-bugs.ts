import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { WhometError } from '../model/error.js';

export type OnBug = (error: unknown) => void;

/** Tells of errors that clients see only as an internal one: without this nobody would learn what they were. */
export const reportBugs = (onBug: OnBug): ApolloServerPlugin<BaseContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          const cause = causeOf(error);
          if (isBug(cause)) onBug(cause);
        }
      },
    };
  },
  async unexpectedErrorProcessingRequest({ error }) {
    onBug(error);
  },
});

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;

/** graphql-js's own complaints are about the request, but for one: a value that does not fit the schema. */
function isBug(error: unknown): boolean {
  if (error instanceof WhometError) return error.code === 'INTERNAL';
  return !(error instanceof GraphQLError) || (error.path !== undefined && error.extensions.code === undefined);
}
