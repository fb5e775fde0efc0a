import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatByName } from '../src/model/document-format.js';
import { WhometError } from '../src/model/error.js';

/**
 * The documents of a folder and the folders in it, sorted by path: files whose names end in .txt, .md, .html, .htm or .pdf.
 * What stands beside them (YAML, README) and what is hidden is none; links to folders are not followed.
 */
export function documentsIn(folder: string): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.push(join(next, entry.name));
      else if (isDocument(entry)) found.push(join(next, entry.name));
    }
  }
  return found.sort();
}

const isDocument = (entry: Dirent): boolean =>
  !entry.isDirectory() && formatByName(entry.name) !== undefined && !/^readme\./iu.test(entry.name);

/** What the command line names: a file or - as it is, for a folder its documents. Throws where a folder holds none. */
export function documentFiles(named: string): string[] {
  if (named === '-' || statSync(named, { throwIfNoEntry: false })?.isDirectory() !== true) return [named];
  const files = documentsIn(named);
  if (files.length > 0) return files;
  throw new WhometError(
    'UNREADABLE_DOCUMENT',
    `${named}: the folder holds no document: no file whose name ends in .txt, .md, .html, .htm or .pdf`,
  );
}
