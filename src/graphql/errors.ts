import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { WhometError } from '../model/error.js';

const bug = 'Something went wrong inside whomet. Its own output says what.';

/** WhometError with its code and details in `extensions`; anything else is a bug of ours, whose text stays inside. */
export function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (!(error instanceof WhometError) || error.code === 'INTERNAL') {
    return new GraphQLError(bug, { originalError: error as Error, extensions: { code: 'INTERNAL' } });
  }
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { ...error.details, code: error.code },
  });
}

/** For Apollo's `formatError`: the last look at what goes out. An error that carries no code of its own is a bug. */
export function formatError(formatted: GraphQLFormattedError, _error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  return { ...formatted, message: bug, extensions: { code: 'INTERNAL' } };
}
