import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const withoutPort = (host: string): string =>
  host
    .replace(/:\d+$/u, '')
    .replace(/^\[|\]$/gu, '')
    .toLowerCase();

/**
 * Whether a request may be answered, by the host it was sent to. A server bound to loopback answers loopback names alone:
 * a page elsewhere whose name was made to point here (DNS rebinding) is refused. A server bound wider answers any name.
 */
export function isAllowedHost(boundTo: string, request: IncomingMessage): boolean {
  return !loopback.has(boundTo) || loopback.has(withoutPort(request.headers.host ?? ''));
}
