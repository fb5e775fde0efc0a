import type { Server } from 'node:http';
import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import { type AnswerOperation, answerPlugin } from './answer-plugin.js';
import { type FormatError, hideSuggestions } from './hide-suggestions.js';
import { limits } from './limits.js';
import { operationLimits } from './operation-limits.js';
import { type OnBug, reportBugs } from './report-bugs.js';

/**
 * Apollo with what a server near people needs: nothing is sent anywhere, whatever APOLLO_… the environment holds; no
 * batches, no stored queries, no stack traces, no names from the schema in errors. Introspection is on: it is a playground.
 */
export async function startApollo<Context extends BaseContext>(
  schema: GraphQLSchema,
  httpServer: Server,
  formatError: FormatError,
  onBug: OnBug,
  answerOperation?: AnswerOperation<Context>,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: hideSuggestions(formatError),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    validationRules: [operationLimits],
    plugins: [
      reportBugs(onBug),
      ...(answerOperation ? [answerPlugin(answerOperation)] : []),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: limits.drainMs }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
