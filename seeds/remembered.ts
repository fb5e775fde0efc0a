import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isWithin } from './known-documents.js';
import { realMountOf } from './mount-of.js';
import { writeWhole } from './write-whole.js';

/** What `seed` was told, so that later commands need not be told again. Paths are absolute. */
const remembering = z.object({
  /** Folders that were seeded, those too that are not there now: they may be on a disk that comes back. */
  folders: z.array(z.string()).default([]),
  /** By folder, where the file system was mounted that held it. */
  mounts: z.record(z.string(), z.string()).default({}),
  /** The review file that was named last. */
  review: z.string().optional(),
});
export type Remembered = z.infer<typeof remembering>;
export type Seeded = Pick<Remembered, 'folders' | 'mounts'>;

const fileIn = (home: string): string => join(home, 'seeded.json');

/** Nothing where nothing was seeded yet, or where the file is damaged. */
export function remembered(home: string): Remembered {
  try {
    return remembering.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')));
  } catch {
    return { folders: [], mounts: {} };
  }
}

export function remember(home: string, folder: string, review: string | undefined): void {
  const before = remembered(home);
  const folders = [...new Set([...before.folders, folder])].sort();
  const mount = realMountOf(folder);
  const mounts = { ...before.mounts, ...(mount === undefined ? {} : { [folder]: mount }) };
  write(home, { ...before, folders, mounts, ...(review === undefined ? {} : { review }) });
}

/** For a folder that is gone, with those in it, and of which the graph tells nothing any more. */
export function forget(home: string, folder: string): void {
  const before = remembered(home);
  const isLeft = (other: string) => !isWithin(folder, { folder: other });
  const mounts = Object.entries(before.mounts).filter(([other]) => isLeft(other));
  write(home, { ...before, folders: before.folders.filter(isLeft), mounts: Object.fromEntries(mounts) });
}

const write = (home: string, next: Remembered): void =>
  writeWhole(fileIn(home), `${JSON.stringify(next)}\n`, { makesFolder: true });
