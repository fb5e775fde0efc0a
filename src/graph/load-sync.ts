import type { Database, Transaction } from './database.js';
import type { FactsFile, FactsSource } from './facts-file.js';
import type { DocumentChange } from './load-changes.js';
import { loadedAmong, loadedFiles, loadedFromFolders, loadedTimes } from './load-statements.js';

/** A document that the graph holds; `source` where it came from a folder. */
export interface LoadedDocument {
  readonly document: string;
  readonly sha256: string;
  readonly source: FactsSource;
}

const options = { timeoutMs: 60_000 };

/** Those of the given files that the graph does not hold, or holds in another version. */
export async function changedFiles(database: Database, given: ReadonlyMap<string, FactsFile>): Promise<FactsFile[]> {
  const rows = await database.read(loadedFiles, {}, options);
  const loaded = new Map(rows.map(({ document, sha256 }) => [document, sha256]));
  return [...given.values()].filter(({ document, sha256 }) => loaded.get(document) !== sha256);
}

export interface DocumentFromFolder extends LoadedDocument {
  /** SHA-256 of the document's file as it was read. */
  readonly bytes: string | null;
}

/** The documents in the graph that were read from folders. */
export const documentsFromFolders = async (database: Database): Promise<DocumentFromFolder[]> =>
  (await database.read(loadedFromFolders, {}, options)) as unknown as DocumentFromFolder[];

/** How often something was loaded into the graph: a figure that changes with every load. */
export async function loadVersion(database: Database): Promise<number> {
  const [row] = await database.read(loadedTimes, {}, options);
  return Number(row?.version ?? 0);
}

/** Those of the changes that are not in the graph yet, as it is within the transaction. */
export async function stillToDo(
  transaction: Transaction,
  changes: readonly DocumentChange[],
): Promise<readonly DocumentChange[]> {
  const documents = changes.map(({ document }) => document);
  const rows = (await transaction.run(loadedAmong, { documents })) as unknown as LoadedDocument[];
  const loaded = new Map(rows.map((row) => [row.document, row]));
  return changes.filter(({ document, file }) => {
    const there = loaded.get(document);
    if (!file || !there) return file !== undefined || there !== undefined;
    return there.sha256 !== file.sha256 || (file.source !== undefined && !sameSource(there.source, file.source));
  });
}

const sameSource = (a: FactsSource, b: FactsSource): boolean =>
  a.folder === b.folder && a.file === b.file && a.claims === b.claims && a.resolution === b.resolution;
