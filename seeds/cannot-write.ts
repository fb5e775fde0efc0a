import { WhometError } from '../src/model/error.js';

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'no more space is allowed there',
  EROFS: 'the disk is read-only',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
};

/**
 * Does what writes at the path. Throws PREREQUISITE_MISSING where the disk or its owner does not let it: that is nothing which the
 * document at hand, or whomet, is to blame for.
 */
export function writingAt<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (cause instanceof WhometError || code === undefined || syscall === undefined) throw cause;
    throw cannotWrite(path, code, cause);
  }
}

/** The same error for one that was not foreseen at its place, such as a full disk behind standard output; undefined for any other. */
export function writeProblem(error: unknown): WhometError | undefined {
  const { code, syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  const isOfWriting =
    ['mkdtemp', 'mkdir'].includes(syscall ?? '') || ['ENOSPC', 'EDQUOT', 'EROFS'].includes(code ?? '');
  return code !== undefined && isOfWriting
    ? cannotWrite(path ?? 'standard output, or a temporary file', code, error)
    : undefined;
}

const cannotWrite = (path: string, code: string, cause: unknown): WhometError =>
  new WhometError(
    'PREREQUISITE_MISSING',
    `${path}: ${causes[code] ?? 'it cannot be written'} (${code}). Mend that, or name another place, and run the same command again: what is done already is not done twice.`,
    { cause },
  );
