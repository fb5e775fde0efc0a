import type { Database, Row, Transaction } from './database.js';
import { type FactsFile, type Ledger, storedFactsFile } from './load-ledger.js';
import { factsTexts, loadedFiles } from './load-statements.js';

type Given = ReadonlyMap<string, FactsFile>;
interface Loaded {
  readonly document: string;
  readonly sha256: string;
}

/** Those of the given files that the graph does not hold, or holds in another version; by document. */
export async function changedFiles(database: Database, given: Given): Promise<FactsFile[]> {
  const loaded = new Map(
    loadedOf(await database.read(loadedFiles, {}, { timeoutMs: 60_000 })).map(({ document, sha256 }) => [
      document,
      sha256,
    ]),
  );
  return [...given.values()].filter(({ document, sha256 }) => loaded.get(document) !== sha256);
}

/** Brings the ledger to what the graph holds now; a text is fetched only where the file is not at hand. */
export async function syncLedger(transaction: Transaction, ledger: Ledger, given: Given): Promise<void> {
  const loaded = loadedOf(await transaction.run(loadedFiles));
  const there = new Set(loaded.map(({ document }) => document));
  for (const document of ledger.documents) if (!there.has(document)) ledger.delete(document);
  const unknown = loaded.filter((file) => !ledger.holds(file));
  const atHand = (file: Loaded) => given.get(file.document)?.sha256 === file.sha256;
  for (const file of unknown.filter(atHand)) ledger.set(given.get(file.document) as FactsFile);
  const documents = unknown.filter((file) => !atHand(file)).map(({ document }) => document);
  if (documents.length === 0) return;
  for (const row of await transaction.run(factsTexts, { documents })) {
    ledger.set(storedFactsFile(row as unknown as Loaded & { text: string }));
  }
}

const loadedOf = (rows: readonly Row[]): Loaded[] => rows as unknown as Loaded[];
