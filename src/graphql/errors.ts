import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
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

/**
 * For Apollo's `formatError`: the last look at what goes out. What graphql-js says of an argument's value (a variable that
 * is null where it must not be) is about the request; any other error without a code of its own is a bug of ours.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  if (isAboutArguments(error)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  return { ...formatted, message: bug, extensions: { code: 'INTERNAL' } };
}

/** graphql-js points at the value where an argument is at fault, and at the field where the answer is. */
function isAboutArguments(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError, nodes } = error;
  if (originalError) return isAboutArguments(originalError);
  return nodes?.[0] !== undefined && nodes[0].kind !== Kind.FIELD;
}
