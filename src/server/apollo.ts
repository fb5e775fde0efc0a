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
import { costLimit } from './cost-limit.js';
import { type FormatError, hideSuggestions } from './hide-suggestions.js';
import { limits } from './limits.js';
import { operationLimits } from './operation-limits.js';
import { type OnBug, reportBugs } from './report-bugs.js';

interface ApolloOptions<Context extends BaseContext> {
  readonly answerOperation?: AnswerOperation<Context> | undefined;
  /** Whether clients may ask by the hash of an operation that some client has sent before (APQ). */
  readonly persistedQueries: boolean;
}

/**
 * Apollo with what a server near people needs: nothing is sent anywhere, whatever APOLLO_… the environment holds; no
 * batches, no stack traces, no names from the schema in errors. Introspection is on: it is a playground.
 */
export async function startApollo<Context extends BaseContext>(
  schema: GraphQLSchema,
  httpServer: Server,
  formatError: FormatError,
  onBug: OnBug,
  { answerOperation, persistedQueries }: ApolloOptions<Context>,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: hideSuggestions(formatError),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    // Apollo keeps them in its own cache, of 30 MiB at most, what was asked for longest ago forgotten first.
    ...(persistedQueries ? {} : { persistedQueries: false }),
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    executionOptions: { maxCoercionErrors: 20 },
    validationRules: [operationLimits],
    plugins: [
      reportBugs(onBug),
      costLimit(),
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
