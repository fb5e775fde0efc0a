import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { wasMounted } from './check-withdrawal.js';
import { documentsIn } from './document-files.js';
import { isWithin } from './known-documents.js';
import { isMounted } from './mount-of.js';
import type { Seeded } from './remembered.js';

/** A seeded folder whose documents cannot be looked at now, though the graph tells of them. */
export interface AwayFolder {
  readonly folder: string;
  readonly why: string;
}

/** Of what is named, the seeded folders that hold nothing now, be it because they are gone, and what was on a disk that is not mounted now. */
export function awayFolders(named: readonly string[], { folders, mounts }: Seeded): AwayFolder[] {
  const asked = named.map((path) => resolve(path));
  const empty = asked.filter((path) => folders.includes(path) && isEmpty(path));
  const isAsked = (folder: string) => asked.some((path) => isWithin(path, { folder }));
  const isEmptyAnyway = (folder: string) => empty.some((path) => isWithin(path, { folder }));
  const unmounted = Object.entries(mounts)
    .filter(([folder, mount]) => isAsked(folder) && !isEmptyAnyway(folder) && !isMounted(mount))
    .map(([folder, mount]) => ({ folder, why: wasMounted({ folder, mount }) }));
  return [...empty.map((folder) => ({ folder, why: `${folder} holds no document now` })), ...unmounted];
}

export const isEmpty = (folder: string): boolean => !existsSync(folder) || documentsIn(folder).length === 0;
