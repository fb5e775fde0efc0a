import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerError, answerText } from './answer.js';
import { limits } from './limits.js';

/** Answers one request; the name is what follows the route's path, without a slash at its start. */
export type Handler = (request: IncomingMessage, response: ServerResponse, rest: string) => Promise<void> | void;

/** By path; a path that ends in / takes all that lie under it. Only /graphql takes anything but GET and HEAD. */
export type Routes = Readonly<Record<string, Handler>>;

export async function route(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? '/';
  if (address.length > limits.bytes) return answerError(response, 414, 'BAD_REQUEST', 'The address is too long.');
  const path = address.split(/[?#]/u, 1)[0] ?? '/';
  const folder = Object.keys(routes).find((key) => key.length > 1 && key.endsWith('/') && path.startsWith(key));
  const handler = Object.hasOwn(routes, path) ? routes[path] : folder && routes[folder];
  if (!handler) return answerText(response, 404, 'Nothing here. Try /graphiql, /graphql, /livez or /readyz.');
  if (path !== '/graphql' && request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return answerText(response, 405, 'Only GET and HEAD are answered here.');
  }
  await handler(request, response, folder ? path.slice(folder.length) : '');
}
