import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../graph/database.js';
import { isAllowedHost } from './allowed-host.js';
import { answerError, answerText, redirect } from './answer.js';
import type { AnswerOperation } from './answer-plugin.js';
import { startApollo } from './apollo.js';
import { answerGraphql } from './graphql-endpoint.js';
import { answerLivez, answerReadyz } from './health.js';
import type { FormatError } from './hide-suggestions.js';
import { limits } from './limits.js';
import { listen } from './listen.js';
import type { OnBug } from './report-bugs.js';
import { type Routes, route } from './routes.js';
import { setSecurityHeaders } from './security-headers.js';
import { staticFiles } from './static-files.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface ServerOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly database: Pick<Database, 'verify'>;
  /** Made anew for every request. */
  readonly context: () => Context;
  readonly formatError: FormatError;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Where GraphiQL's built page lies. */
  readonly graphiqlFolder: string;
  /** Told of a request that failed through a mistake of ours. */
  readonly onBug: OnBug;
  /** The only operations to answer; any, if left out. */
  readonly trusted?: TrustedDocuments | undefined;
  /** Asked before the executor. */
  readonly answerOperation?: AnswerOperation<Context>;
}

export interface RunningServer {
  /** http://host:port, with a host that a browser on this machine can open. */
  readonly url: string;
  /** Takes no more requests, lets those under way end (10 seconds at most), and closes. */
  close(): Promise<void>;
}

/** Serves GraphQL, GraphiQL and the health checks on one port. */
export async function startServer<Context extends BaseContext>(
  options: ServerOptions<Context>,
): Promise<RunningServer> {
  const server = createServer({
    requestTimeout: limits.requestMs,
    headersTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    maxHeaderSize: 16_384 + limits.bytes,
  });
  const { trusted } = options;
  const apollo = await startApollo<Context>(options.schema, server, options.formatError, options.onBug, {
    answerOperation: options.answerOperation,
    persistedQueries: !trusted,
  });
  const graphiql = await staticFiles(options.graphiqlFolder);
  const page = async (request: IncomingMessage, response: ServerResponse, name: string): Promise<void> => {
    if (await graphiql(request, response, name)) return;
    answerText(response, 404, name === 'index.html' ? 'GraphiQL is not built. Run: npm run build' : 'No such file.');
  };
  const routes: Routes = {
    '/': (_request, response) => redirect(response, '/graphiql'),
    '/graphql': (request, response) => answerGraphql(apollo, async () => options.context(), trusted, request, response),
    '/graphiql': (request, response) => page(request, response, 'index.html'),
    '/graphiql/': (request, response, name) => page(request, response, name || 'index.html'),
    '/livez': (_request, response) => answerLivez(response),
    '/readyz': (_request, response) => answerReadyz(options.database, response),
  };
  server.on('request', listener(routes, options));
  await listen(server, options.host, options.port).catch(async (error) => {
    await apollo.stop().catch(() => undefined);
    throw error;
  });
  return { url: urlOf(options.host, (server.address() as AddressInfo).port), close: () => apollo.stop() };
}

function listener(
  routes: Routes,
  { host, onBug }: Pick<ServerOptions<BaseContext>, 'host' | 'onBug'>,
): RequestListener {
  return (request, response) => {
    setSecurityHeaders(response);
    if (!isAllowedHost(host, request)) {
      const message =
        'whomet answers this machine alone (localhost, 127.0.0.1). Set HOST to serve it under other names.';
      return answerError(response, 421, 'BAD_REQUEST', message);
    }
    route(routes, request, response).catch((error) => {
      if (request.destroyed && !request.complete) return;
      onBug(error);
      if (response.headersSent) response.destroy();
      else answerError(response, 500, 'INTERNAL', 'Something went wrong inside whomet; its own output says what.');
    });
  };
}

function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
