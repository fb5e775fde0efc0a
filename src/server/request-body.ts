import { isUtf8 } from 'node:buffer';
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

const byteOrderMark = '\ufeff';

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
  if (!isUtf8(bytes)) throw new RefusedRequest(400, "The request's body is not UTF-8.");
  const text = bytes.toString();
  try {
    return JSON.parse(text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text);
  } catch (cause) {
    throw new RefusedRequest(400, `The request's body is not JSON: ${(cause as Error).message}`);
  }
}

/** By events: reading a stream by its iterator takes several turns of the event loop for each request. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= limits.bytes) return;
      // Left as it is: tearing it down would take the connection with it before the refusal is sent.
      request.off('data', take).pause();
      reject(new RefusedRequest(413, `The request's body is larger than ${limits.bytes} bytes.`));
    };
    request
      .on('data', take)
      .on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
      .on('error', reject)
      .on('close', () => {
        if (!request.complete) reject(new RefusedRequest(400, 'The request ended before its body did.'));
      });
  });
}
