import { readSync, realpathSync, type Stats } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { WhometError } from '../src/model/error.js';
import { largestDocument, tooLarge } from '../src/text/limits.js';

const atOnce = 1 << 16;
const pauseMs = 10;

/**
 * All that a pipe or a device gives; `descriptor` must have been opened without blocking, since a pipe that nobody writes to would be
 * waited for by the whole thread, signals or not. A named pipe is empty until somebody opens it to write. Rejects with TIMEOUT where
 * what is written has not ended in time.
 */
export async function bytesOfStream(
  descriptor: number,
  path: string,
  stat: Stats,
  timeoutMs: number,
): Promise<Uint8Array> {
  const until = performance.now() + timeoutMs;
  const waitsForWriter = stat.isFIFO() && hasPath(path);
  const buffer = Buffer.alloc(atOnce);
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const read = readNow(descriptor, buffer);
    if (read === 0 && !(waitsForWriter && length === 0)) return Buffer.concat(chunks, length);
    if (read) {
      chunks.push(Buffer.from(buffer.subarray(0, read)));
      length += read;
      if (length > largestDocument) throw tooLarge(path);
      continue;
    }
    if (performance.now() >= until) {
      const what = length === 0 ? 'nobody wrote to this pipe' : 'what is written to this pipe did not end';
      const message = `${path}: ${what} within ${timeoutMs / 1000} s. It was given up; --timeout waits longer.`;
      throw new WhometError('TIMEOUT', message);
    }
    await setTimeout(pauseMs);
  }
}

/** Undefined where there is nothing yet; 0 at the end, and where nobody has the pipe open to write. */
function readNow(descriptor: number, buffer: Buffer): number | undefined {
  try {
    return readSync(descriptor, buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}

/** Not so of the pipe between two commands, though /dev/fd/63 leads to it. */
function hasPath(path: string): boolean {
  try {
    realpathSync.native(path);
    return true;
  } catch {
    return false;
  }
}
