import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { WhometError } from '../src/model/error.js';

/**
 * Puts the text in the place of the file, whole or not at all. `before` is the text that it was made from (null: no file): a file
 * that somebody has saved meanwhile is left as it is, with INVALID_REVIEW.
 */
export function writeReview(file: string, text: string, before: string | null): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    const now = existsSync(target) ? readFileSync(target, 'utf8') : null;
    if (now !== before)
      throw new WhometError(
        'INVALID_REVIEW',
        `${file} was changed while whomet was at work, and is left as it is; run it again.`,
      );
    renameSync(temporary, target);
  } catch (cause) {
    if (cause instanceof WhometError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new WhometError('INVALID_REVIEW', `${file} cannot be written (${code}); name another with --file.`, {
      cause,
    });
  } finally {
    rmSync(temporary, { force: true });
  }
}
