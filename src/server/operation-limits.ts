import { GraphQLError, type ValidationRule } from 'graphql';
import { limits } from './limits.js';
import { measureOperation } from './measure-operation.js';

/** Refuses an operation that is deeper, wider or longer than `limits` allow; the message names the limit and both numbers. */
export const operationLimits: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const size = measureOperation(context.getDocument(), operation);
    const refuse = (what: string, found: number, allowed: number): void => {
      if (found <= allowed) return;
      context.reportError(
        new GraphQLError(
          `This operation has ${what} ${found}; at most ${allowed} are allowed. Ask for less at once, in several requests.`,
          { nodes: operation, extensions: { limit: allowed } },
        ),
      );
    };
    refuse('levels of nested fields:', size.depth, limits.depth);
    refuse('root fields:', size.rootFields, limits.rootFields);
    refuse('aliases:', size.aliases, limits.aliases);
    refuse('fields once its fragments are spelled out:', size.fields, limits.fields);
  },
});
