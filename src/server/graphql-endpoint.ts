import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { admit, UntrustedOperation } from './admit.js';
import { answerError, redirect } from './answer.js';
import { limits } from './limits.js';
import { RefusedRequest, readJsonBody } from './request-body.js';
import type { TrustedDocuments } from './trusted-documents.js';

/** /graphql: POST with a JSON body, or GET with the operation in the address (queries only). */
export async function answerGraphql<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: () => Promise<Context>,
  trusted: TrustedDocuments | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'POST') {
    response.setHeader('Allow', 'GET, POST');
    return answerError(response, 405, 'BAD_REQUEST', 'Only GET and POST are answered here.');
  }
  if (isVisit(request)) return redirect(response, '/graphiql');
  let body: unknown;
  try {
    body = request.method === 'POST' ? await readJsonBody(request) : undefined;
  } catch (error) {
    if (!(error instanceof RefusedRequest)) throw error;
    response.shouldKeepAlive = false;
    return answerError(response, error.status, 'BAD_REQUEST', error.message);
  }
  let search = searchOf(request);
  try {
    if (trusted && request.method === 'POST') body = admit(trusted, (body ?? {}) as Record<string, unknown>);
    else if (trusted) search = searchFrom(admit(trusted, Object.fromEntries(new URLSearchParams(search))));
  } catch (error) {
    if (!(error instanceof UntrustedOperation)) throw error;
    return answerError(response, 403, 'OPERATION_NOT_TRUSTED', error.message);
  }
  const httpGraphQLRequest = { method: request.method, headers: headerMap(request), search, body };
  const answer = apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  const inTime = await within(limits.answerMs, answer);
  if (inTime) return send(response, inTime);
  answerError(response, 504, 'TIMEOUT', `No answer within ${limits.answerMs / 1000} seconds. Ask for less at once.`);
}

/** Somebody typed the address into a browser. */
const isVisit = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'GET' && url === '/graphql' && (headers.accept ?? '').includes('text/html');

function searchOf({ url = '/' }: IncomingMessage): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

const searchFrom = (asked: Readonly<Record<string, unknown>>): string =>
  `?${new URLSearchParams(asked as Record<string, string>)}`;

function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** The schema has neither @defer nor @stream, so that every answer is complete. */
function send(response: ServerResponse, answer: HTTPGraphQLResponse): void {
  if (answer.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  // Without it Node sends the answer in chunks, each a write of its own.
  response.setHeader('Content-Length', Buffer.byteLength(answer.body.string));
  response.writeHead(answer.status ?? 200);
  response.end(answer.body.string);
}
