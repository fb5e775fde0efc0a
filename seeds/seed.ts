import type { Database } from '../src/graph/database.js';
import { type LoadOptions, type LoadResult, loadFacts } from '../src/graph/load-facts.js';
import { type RefusedFacts, readFactsFolder } from './read-facts-folder.js';

export interface SeedOptions {
  readonly database: Database;
  /** Where the documents lie that the facts were found in. */
  readonly documentsFolder: string;
  readonly factsFolder: string;
  readonly onProgress?: LoadOptions['onProgress'];
  /** Takes a line for the reader for each file that is refused. */
  readonly report?: (line: string) => void;
}

export interface SeedResult extends LoadResult {
  readonly refused: readonly RefusedFacts[];
}

/** Loads a folder of facts; a file that is wrong is refused whole and reported, and the others load. */
export async function seed({
  database,
  documentsFolder,
  factsFolder,
  onProgress,
  report = () => {},
}: SeedOptions): Promise<SeedResult> {
  const { accepted, refused } = await readFactsFolder(factsFolder, documentsFolder);
  for (const { reason } of refused) report(`Refused ${reason}`);
  return { ...(await loadFacts(database, accepted, onProgress ? { onProgress } : {})), refused };
}
