import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface WriteWholeOptions {
  /** Makes the folder where it is not there; else that is an error with the code ENOENT. */
  readonly makesFolder?: boolean;
  /** Waits until the disk has it, so that a machine which loses its power leaves the file as it was or as it is to be. */
  readonly isLasting?: boolean;
  /** Called when all is written, before it takes the file's place; what it throws leaves the file as it was. */
  readonly check?: () => void;
}

/** Puts the content in the place of the file, whole or not at all: whoever reads it meanwhile has the one before. */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  { makesFolder = false, isLasting = false, check }: WriteWholeOptions = {},
): void {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = openNew(unfinished, makesFolder);
    try {
      writeFileSync(handle, content);
      if (isLasting) fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    check?.();
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The folder is made only when the file could not be: for most files it is there. */
function openNew(path: string, makesFolder: boolean): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (!makesFolder || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'wx');
  }
}
