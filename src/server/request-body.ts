import type { IncomingMessage } from 'node:http';
import { limits } from './limits.js';

/** A request that is refused before GraphQL sees it. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON value that a POST carries. Throws RefusedRequest where it is too large, not JSON, or not declared as JSON. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const declared = request.headers['content-type'] ?? '';
  const [type = '', ...parameters] = declared.toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  if (type.trim() !== 'application/json' || (charset && !/^charset="?utf-?8"?$/u.test(charset))) {
    throw new RefusedRequest(415, `Send the operation as application/json in UTF-8, not as "${declared}".`);
  }
  if (request.headers['content-encoding'] && request.headers['content-encoding'] !== 'identity') {
    throw new RefusedRequest(415, 'Send the operation without compression.');
  }
  const bytes = await readBytes(request);
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (cause) {
    throw new RefusedRequest(400, `The request's body is not JSON: ${(cause as Error).message}`);
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // The default iterator would tear the connection down before the refusal is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limits.bytes) {
      throw new RefusedRequest(413, `The request's body is larger than ${limits.bytes} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
