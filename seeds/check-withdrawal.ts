import type { LoadedDocument } from '../src/graph/load-sync.js';
import { WhometError } from '../src/model/error.js';
import { noFolder } from './folder-there.js';
import { isWithin } from './known-documents.js';
import { isMounted } from './mount-of.js';
import type { Seeded } from './remembered.js';

/** Throws NOT_FOUND for a folder that is gone unless it is to be withdrawn, and was seeded before. */
export function checkWasSeeded(
  folder: string,
  loaded: readonly Pick<LoadedDocument, 'source'>[],
  before: Seeded | undefined,
  withdraw: boolean,
): void {
  const told = loaded.filter(({ source }) => isWithin(folder, source)).length;
  if (told === 0 && !before?.folders.includes(folder)) throw noFolder(folder);
  if (withdraw) return;
  throw new WhometError(
    'NOT_FOUND',
    `There is no folder ${folder} any more; --withdraw takes what its documents told (${told}) out of the graph.`,
  );
}

/** Throws NOT_FOUND where the folder, or one in it or around it that was seeded, was on a disk that is not mounted now: what is there is not gone. */
export function checkMounted(folder: string, before: Seeded | undefined): void {
  for (const [seeded, mount] of Object.entries(before?.mounts ?? {})) {
    const isOfIt = isWithin(folder, { folder: seeded }) || isWithin(seeded, { folder });
    if (!isOfIt || isMounted(mount)) continue;
    throw new WhometError(
      'NOT_FOUND',
      `${seeded} was on a disk that was mounted at ${mount} and is not now, so that nothing was withdrawn: mount it. If the disk is not to come back, seed a folder ${seeded}, be it empty, and withdraw then.`,
    );
  }
}
