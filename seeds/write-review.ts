import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { WhometError } from '../src/model/error.js';
import { writeWhole } from './write-whole.js';

/**
 * Puts the text in the place of the file, whole or not at all. `before` is the text that it was made from (null: no file): a file
 * that somebody has saved meanwhile is left as it is, with INVALID_REVIEW.
 */
export function writeReview(file: string, text: string, before: string | null): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const check = (): void => {
    const now = existsSync(target) ? readFileSync(target, 'utf8') : null;
    if (now === before) return;
    const message = `${file} was changed while whomet was at work, and is left as it is; run it again.`;
    throw new WhometError('INVALID_REVIEW', message);
  };
  try {
    writeWhole(target, text, { isLasting: true, check });
  } catch (cause) {
    if (cause instanceof WhometError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new WhometError('INVALID_REVIEW', `${file} cannot be written (${code}); name another with --file.`, {
      cause,
    });
  }
}
