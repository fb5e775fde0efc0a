import { basename, join } from 'node:path';
import { type ErrorCode, errorCodes, WhometError } from '../src/model/error.js';
import { ClaimsSpool } from './claims-spool.js';
import type { KeptDocument } from './decided-documents.js';
import { documentFiles, statOf } from './document-files.js';
import { inOrder, withStems } from './in-order.js';
import type { Io } from './io.js';
import { progressDisplay } from './progress-display.js';
import { pruneClaims } from './prune-claims.js';
import { Quarantine, withQuarantine } from './quarantine.js';
import { putByOnce } from './read-document-file.js';
import { homeOf } from './settings-of.js';
import { type Spooled, spoolDocuments } from './spool-documents.js';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';

/** How documents are read, as options of the command line say it. */
export interface ReadingOptions {
  /** Longest time for one document, in seconds. */
  readonly timeout?: number;
  readonly workers?: number;
  /** File that lists the documents that could not be read. */
  readonly quarantine?: string;
}

/** More than this and a run that is broken off is worth going on with: what was read is kept for the next. */
const worthKeeping = 200;
export const defaultTimeoutSeconds = 30;

/** A document that was read; `named` is what a reader knows it by: its path, or what was put by as a file to be read. */
export type NamedDocument = KeptDocument & Spooled & { readonly named: string };

interface Refused {
  readonly named: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

/**
 * Reads the documents named, folders and - among them, into a spool, says on stderr what could not be read, and lets `use` have
 * the others, in order. Memory does not grow with the texts: what each tells is put by on disk. Gives the status to exit with.
 */
export async function spoolNamed(
  named: readonly string[],
  { env, stderr }: Pick<Io, 'env' | 'stderr'>,
  { timeout = defaultTimeoutSeconds, workers, quarantine: list }: ReadingOptions,
  use: (documents: readonly NamedDocument[], spool: ClaimsSpool) => Promise<void>,
): Promise<number> {
  const timeoutMs = timeout * 1000;
  const display = progressDisplay(stderr);
  const run = async (quarantine: Quarantine | undefined): Promise<number> => {
    let input: TemporaryFolder | undefined;
    const putBy = new Map<string, string>();
    const refused: Refused[] = [];
    // Two pipes may have one name: the order in which they were named is theirs.
    const folderAt = (at: number): string => {
      input ??= temporaryFolder('input');
      return join(input.path, String(at).padStart(8, '0'));
    };
    const files = (
      await Promise.all(named.map((name, at) => filesNamed(name, () => folderAt(at), timeoutMs, putBy, refused)))
    ).flat();
    const kept = files.length > worthKeeping;
    const passing = kept ? undefined : temporaryFolder('claims');
    const folder = passing?.path ?? join(homeOf(env), 'claims');
    try {
      const reading = { spool: folder, workers, timeoutMs, quarantine, show: display.show };
      const { spooled, failed } = await spoolDocuments(inOrder(files), reading);
      display.end();
      const nameOf = (path: string): string => putBy.get(path) ?? path;
      const unread = failed.map(({ path, code, reason }) => ({
        ...{ named: nameOf(path), code },
        reason: reason.replaceAll(path, nameOf(path)),
      }));
      const problems = [...refused, ...unread];
      for (const { named: name, code, reason } of problems) {
        if (isReadOnce(name)) quarantine?.add(name, code, reason);
        stderr.write(`${reason}\n`);
      }
      for (const name of named) if (name !== '-' && statOf(name)?.isDirectory()) quarantine?.settle(name);
      for (const { path } of spooled) if (putBy.has(path)) quarantine?.release(nameOf(path));
      const documents = withStems(once(spooled)).map((document) => ({ ...document, named: nameOf(document.path) }));
      await use(documents, new ClaimsSpool(folder));
      if (kept) pruneClaims(folder, new Set(spooled.map(({ key }) => key)));
      return problems[0] ? errorCodes[problems[0].code] : 0;
    } finally {
      display.end();
      passing?.remove();
      // Before the list is closed, on which what was put by there has no place.
      input?.remove();
    }
  };
  return withQuarantine(list === undefined ? undefined : new Quarantine(list), run);
}

/** A file of one name and content that is named twice, or lies in two of the folders, is one document. */
function once(spooled: readonly Spooled[]): Spooled[] {
  const keys = new Set<string>();
  return spooled.filter(({ key }) => keys.size < keys.add(key).size);
}

/** A pipe or a device. */
function isReadOnce(name: string): boolean {
  const stat = statOf(name);
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

/**
 * The documents of a folder, or the file itself; what can be read only once is put by as a file in `folder`, so that a worker can
 * read it, and noted in `putBy` with the name that it was given.
 */
async function filesNamed(
  named: string,
  folder: () => string,
  timeoutMs: number,
  putBy: Map<string, string>,
  refused: Refused[],
): Promise<readonly string[]> {
  try {
    if (named !== '-' && !isReadOnce(named)) return documentFiles(named);
    const path = await putByOnce(named, folder(), timeoutMs);
    putBy.set(path, named === '-' ? basename(path) : named);
    return [path];
  } catch (error) {
    if (!(error instanceof WhometError)) throw error;
    refused.push({ named, code: error.code, reason: error.message });
    return [];
  }
}
