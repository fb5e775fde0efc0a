import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** Answers a valid operation by another road than graphql-js's executor; undefined leaves it to the executor. */
export type AnswerOperation<Context> = (request: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: Context;
}) => Promise<Record<string, unknown> | undefined>;

/** Lets Apollo do all that it does but for executing operations that `answer` takes. */
export const answerPlugin = <Context extends BaseContext>(
  answer: AnswerOperation<Context>,
): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        const data = await answer({ schema, document, operation, variables: request.variables, context: contextValue });
        if (!data) return null;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data } },
        };
      },
    };
  },
});
