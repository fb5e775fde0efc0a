import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatByName } from '../src/model/document-format.js';
import { WhometError } from '../src/model/error.js';

/**
 * The documents of a folder and the folders in it, sorted by path: files whose names end in .txt, .md, .html, .htm, .shtml, .xhtml or .pdf.
 * What stands beside them (YAML, README) and what is hidden is none; links to folders are not followed.
 */
export function documentsIn(folder: string): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = entriesOf(next);
    // A folder that must not be read is told as a document would be.
    if (!entries) found.push(next);
    for (const entry of entries ?? []) {
      const path = join(next, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (isDocument(entry) && isReadable(path)) found.push(path);
    }
  }
  return found.sort();
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/**
 * A pipe or a socket that happens to lie in a folder holds no document, and to open it would wait for ever; a link to a folder is
 * none, whatever its name; what a broken link says is told.
 */
const isReadable = (path: string): boolean => {
  const stat = statOf(path);
  return stat === undefined || stat.isFile();
};

/** Of a name that is not UTF-8, by which nothing can be opened. */
export const hasUnknownCharacter = (path: string): boolean => path.includes('\uFFFD');

/** Undefined where there is nothing at the path, or nothing that can be named so. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const isDocument = (entry: Dirent): boolean =>
  !entry.isDirectory() && formatByName(entry.name) !== undefined && !/^readme\./iu.test(entry.name);

/** What the command line names: a file or - as it is, for a folder its documents. Throws where a folder holds none. */
export function documentFiles(named: string): string[] {
  if (named === '-' || statOf(named)?.isDirectory() !== true) return [named];
  const files = documentsIn(named);
  if (files.length > 0) return files;
  throw new WhometError(
    'UNREADABLE_DOCUMENT',
    `${named}: the folder holds no document: no file whose name ends in .txt, .md, .html, .htm, .shtml, .xhtml or .pdf`,
  );
}
