import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../model/error.js';

/** Codes of errors that Apollo and HTTP have names for; ours are in the model. */
type HttpErrorCode = ErrorCode | 'BAD_REQUEST' | 'OPERATION_NOT_TRUSTED';

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

/** An error in the shape of a GraphQL answer, for requests that never reach GraphQL. */
export function answerError(response: ServerResponse, status: number, code: HttpErrorCode, message: string): void {
  answerJson(response, status, { errors: [{ message, extensions: { code } }] });
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/** To another path of this server, for now. */
export function redirect(response: ServerResponse, path: string): void {
  response.writeHead(302, { Location: path, 'Cache-Control': 'no-cache' });
  response.end();
}
