import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { WhometError } from '../src/model/error.js';
import { statOf } from './document-files.js';

/**
 * Whether the folder, by its absolute path, is there; false only where it is sure that it is gone. Throws NOT_FOUND where something else
 * is at the path, and where what leads to it cannot be read or is a link to nothing: then it may be there unseen.
 */
export function isFolderThere(folder: string): boolean {
  const nearest = nearestTo(folder);
  const stat = statOf(nearest);
  if (stat?.isDirectory()) return nearest === folder;
  if (stat) throw noFolder(folder);
  throw new WhometError(
    'NOT_FOUND',
    `${nearest} is a link to nothing that can be reached, so that nobody can tell whether there is a folder ${folder}: mend or remove the link.`,
  );
}

export const noFolder = (folder: string): WhometError =>
  new WhometError('NOT_FOUND', `There is no folder ${folder}: name one that holds documents.`);

/** The path itself, or the nearest above it at which there is something, be it a link to nothing. */
function nearestTo(folder: string): string {
  for (let path = folder; ; path = dirname(path)) {
    try {
      lstatSync(path);
      return path;
    } catch (cause) {
      const { code = 'unknown' } = cause as NodeJS.ErrnoException;
      if ((code === 'ENOENT' || code === 'ENOTDIR') && dirname(path) !== path) continue;
      const message = `The folder ${folder} cannot be reached (${code}), so that nobody can tell whether it is there.`;
      throw new WhometError('NOT_FOUND', message, { cause });
    }
  }
}
