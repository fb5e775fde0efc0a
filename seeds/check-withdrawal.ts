import type { LoadedDocument } from '../src/graph/load-sync.js';
import { WhometError } from '../src/model/error.js';
import { noFolder } from './folder-there.js';
import { isWithin } from './known-documents.js';
import { isMounted } from './mount-of.js';
import type { Seeded } from './remembered.js';

type Loaded = readonly Pick<LoadedDocument, 'source'>[];

/** A folder that was on a disk which is not mounted now. */
export interface Unmounted {
  readonly folder: string;
  /** Where the disk was mounted. */
  readonly mount: string;
}

/**
 * The first of the folders on disks that are not mounted now from which the graph tells something that was in `folder`: what is
 * missing there is not gone. Of folders in each other, it is the inner one that says on which disk its documents were.
 */
export function unmountedOf(folder: string, loaded: Loaded, before: Seeded | undefined): Unmounted | undefined {
  const noted = Object.entries(before?.mounts ?? {}).sort(([a], [b]) => b.length - a.length);
  for (const inner of new Set(loaded.map(({ source }) => source.folder))) {
    if (!isWithin(folder, { folder: inner })) continue;
    const [seeded, mount] = noted.find(([outer]) => isWithin(outer, { folder: inner })) ?? [];
    if (seeded !== undefined && mount !== undefined && !isMounted(mount)) return { folder: seeded, mount };
  }
  return undefined;
}

export const wasMounted = ({ folder, mount }: Unmounted): string =>
  `${folder} was on a disk that was mounted at ${mount} and is not now`;

/** Throws NOT_FOUND for a folder that is gone unless it is to be withdrawn, and was seeded before. */
export function checkWasSeeded(folder: string, loaded: Loaded, before: Seeded | undefined, withdraw: boolean): void {
  const told = loaded.filter(({ source }) => isWithin(folder, source)).length;
  if (told === 0 && !before?.folders.includes(folder)) throw noFolder(folder);
  if (withdraw) return;
  const unmounted = unmountedOf(folder, loaded, before);
  throw new WhometError(
    'NOT_FOUND',
    unmounted
      ? `There is no folder ${folder}: ${wasMounted(unmounted)}. Mount it and seed again.`
      : `There is no folder ${folder} any more; --withdraw takes what its documents told (${told}) out of the graph.`,
  );
}

/** Throws NOT_FOUND where what is missing was on a disk that is not mounted now: it is not gone. */
export function checkMounted(folder: string, loaded: Loaded, before: Seeded | undefined): void {
  const unmounted = unmountedOf(folder, loaded, before);
  if (!unmounted) return;
  throw new WhometError(
    'NOT_FOUND',
    `${wasMounted(unmounted)}, so that nothing was withdrawn: mount it. If that disk is not to come back, --withdraw --disk-gone takes out what is not in the folder now.`,
  );
}
