import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Database } from '../src/graph/database.js';
import { type LoadOptions, type LoadResult, loadFacts } from '../src/graph/load-facts.js';
import { errorCodes, WhometError } from '../src/model/error.js';
import { inGraph } from './in-graph.js';
import type { Io } from './io.js';
import { projectFolder } from './project-folder.js';
import { type RefusedFacts, readFactsFolder } from './read-facts-folder.js';
import { reportError } from './report-error.js';

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

/**
 * `npm run seed [-- --documents FOLDER] [--facts FOLDER]`: seeds the database of the settings. Gives the status to exit
 * with: 3 where a file was refused, though the others are loaded. A signal breaks it off; the next run finishes the work.
 */
export async function runSeed(args: readonly string[], io: Io): Promise<number> {
  const folders = foldersOf(args);
  return inGraph(io, async (database, display) => {
    const onProgress: LoadOptions['onProgress'] = (progress) => display.show({ step: 'Loading facts', ...progress });
    const report = (line: string) => io.stderr.write(`${line}\n`);
    const result = await seed({ database, ...folders, onProgress, report });
    display.end();
    io.stdout.write(`${summary(result)}\n`);
    return result.refused.length > 0 ? errorCodes.INVALID_FACTS : 0;
  });
}

function foldersOf(args: readonly string[]): Pick<SeedOptions, 'documentsFolder' | 'factsFolder'> {
  const options = { documents: { type: 'string' }, facts: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return {
      documentsFolder: resolve(values.documents ?? join(projectFolder, 'seeds', 'documents')),
      factsFolder: resolve(values.facts ?? join(projectFolder, 'seeds', 'facts')),
    };
  } catch (cause) {
    const usage = 'Usage: npm run seed -- [--documents FOLDER] [--facts FOLDER]';
    throw new WhometError('BAD_USER_INPUT', `${(cause as Error).message}\n${usage}`, { cause });
  }
}

function summary({ loaded, unchanged, refused, nodes, relations, deletions }: SeedResult): string {
  const written = `${nodes} nodes and ${relations} relations written, ${deletions} deleted`;
  return `Documents: ${loaded} loaded, ${unchanged} unchanged, ${refused.length} refused (${written}).`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await runSeed(process.argv.slice(2), process).catch((error) => reportError(error, process.stderr));
}
