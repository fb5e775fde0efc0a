import { GraphQLError } from 'graphql';
import { WhometError } from '../model/error.js';
import type { FormatError } from './apollo.js';

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
