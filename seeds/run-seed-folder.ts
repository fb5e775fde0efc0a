import { join, resolve } from 'node:path';
import { errorCodes } from '../src/model/error.js';
import { wasMounted } from './check-withdrawal.js';
import { decisionsIn, lastingDecisionsOf } from './decisions.js';
import { noFolder } from './folder-there.js';
import { inGraph } from './in-graph.js';
import type { Io } from './io.js';
import { keepHeapSmall } from './keep-heap-small.js';
import { Quarantine, withQuarantine } from './quarantine.js';
import { forget, remember, remembered } from './remembered.js';
import { type SeedFolderResult, seedFolder } from './seed-folder.js';
import { homeOf } from './settings-of.js';
import { defaultTimeoutSeconds, type ReadingOptions } from './spool-named.js';

export interface SeedOptions extends ReadingOptions {
  readonly withdraw?: boolean;
  /** With `withdraw`: also where the disk that held the folder is not mounted. */
  readonly diskGone?: boolean;
  /** The review file whose decisions are heeded, from now on; the one named last unless said, else that of the project. */
  readonly review?: string;
}

/**
 * `whomet seed FOLDER`: reads the documents of a folder that are new or changed and brings the graph to what all of them
 * tell. Gives 3 where some could not be read, though the others are loaded.
 */
export async function runSeedFolder(
  folder: string,
  {
    timeout = defaultTimeoutSeconds,
    workers,
    quarantine: list,
    withdraw = false,
    diskGone = false,
    review,
  }: SeedOptions,
  io: Io,
): Promise<number> {
  // No name at all would mean the folder in which whomet was called.
  if (folder === '') throw noFolder("''");
  const home = homeOf(io.env);
  const decisions = review === undefined ? decisionsIn(home) : lastingDecisionsOf(review);
  keepHeapSmall();
  const path = list ?? join(home, 'quarantine.jsonl');
  return withQuarantine(new Quarantine(path), (quarantine) =>
    inGraph(io, async (database, { show, end }) => {
      const result = await seedFolder({
        ...{ database, folder, quarantine, show, workers, decisions, withdraw, diskGone },
        ...{ spool: join(home, 'claims'), timeoutMs: timeout * 1000, before: remembered(home) },
        onSeen: (seen) => remember(home, seen, review === undefined ? undefined : resolve(review)),
      });
      end();
      if (result.isGone) forget(home, resolve(folder));
      for (const { reason } of result.failed) io.stderr.write(`${reason}\n`);
      io.stdout.write(`${summary(result, folder)}\n`);
      if (result.failed.length > 0) io.stdout.write(`What could not be read is listed in ${path}\n`);
      return result.failed.length > 0 ? errorCodes.UNREADABLE_DOCUMENT : 0;
    }),
  );
}

function summary(
  {
    read,
    loaded,
    unchanged,
    failed,
    missing,
    withdrawn,
    unmounted,
    copies,
    unfound,
    isEmpty,
    isGone,
  }: SeedFolderResult,
  folder: string,
): string {
  const counts = `${read} read, ${loaded} loaded, ${unchanged} unchanged, ${failed.length} not readable`;
  const gone = missing.length - withdrawn;
  const why = unmounted
    ? `, for ${wasMounted(unmounted)}: mount it and seed again`
    : ': --withdraw takes what they told out of the graph';
  const left = gone > 0 ? ` ${gone} no longer in the folder${why}.` : '';
  const twice = copies > 0 ? ` ${copies} told twice, once now.` : '';
  const lost =
    unfound > 0
      ? ` Decisions that find nothing here, or not all that they name: ${unfound}; whomet review says which.`
      : '';
  const none = isEmpty ? ` The folder ${folder} holds no document.` : '';
  const all = isGone ? ` The folder ${folder} is gone, and the graph tells nothing from it any more.` : '';
  return `Documents: ${counts}, ${withdrawn} withdrawn.${twice}${none}${left}${lost}${all}`;
}
