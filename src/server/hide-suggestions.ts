import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { WhometError } from '../model/error.js';

/** What becomes of an error on its way out. */
export type FormatError = NonNullable<ApolloServerOptions<BaseContext>['formatError']>;

/**
 * Takes graphql-js's "Did you mean …?" out of errors about variables, where Apollo leaves it in. What our own errors
 * suggest, the nearest names in the data, stays.
 */
export const hideSuggestions =
  (formatError: FormatError): FormatError =>
  (formatted, error) => {
    const shown = formatError(formatted, error);
    return isOurs(error) ? shown : { ...shown, message: shown.message.replace(/ ?Did you mean .+\?$/su, '') };
  };

const isOurs = (error: unknown): boolean =>
  error instanceof WhometError || (error instanceof GraphQLError && isOurs(error.originalError));
