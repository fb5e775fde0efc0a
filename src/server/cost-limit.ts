import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { costOfOperation } from '../graphql/cost-of-operation.js';
import { limits } from './limits.js';

const inWords = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 0 });

/** Refuses an operation whose answer may hold more objects than `limits` allow, before the database is asked. */
export const costLimit = (): ApolloServerPlugin<BaseContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        const cost = costOfOperation({ schema, document, operation, variables: request.variables });
        if (!cost || cost.objects <= limits.objects) return;
        const { path, objects } = cost.most;
        throw new GraphQLError(
          `This operation may cost ${inWords(cost.objects)} objects; at most ${inWords(limits.objects)} are allowed. ` +
            `Most are ${path}: ${inWords(objects)}. Give a smaller first there or above it, and page on with after.`,
          {
            nodes: operation,
            extensions: {
              code: 'OPERATION_TOO_COSTLY',
              cost: cost.objects,
              limit: limits.objects,
              most: cost.most,
              http: { status: 400 },
            },
          },
        );
      },
    };
  },
});
