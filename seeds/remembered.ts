import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { WhometError } from '../src/model/error.js';
import { writingAt } from './cannot-write.js';
import { isWithin } from './known-documents.js';
import { writeWhole } from './write-whole.js';

/** What `seed` was told, so that later commands need not be told again. Paths are absolute. */
const remembering = z.object({
  /** Folders that were seeded, those too that are not there now: they may be on a disk that comes back. */
  folders: z.array(z.string()).default([]),
  /** By folder with documents, where the file system was mounted that held it. */
  mounts: z.record(z.string(), z.string()).default({}),
  /** The review file that was named last. */
  review: z.string().optional(),
});
export type Remembered = z.infer<typeof remembering>;
export type Seeded = Pick<Remembered, 'folders' | 'mounts'>;

/** What a run of `seed` has seen of a folder. */
export interface SeenFolder {
  readonly folder: string;
  /** That of `mountsOf`. */
  readonly mounts: Readonly<Record<string, string>>;
  /** Nothing that the graph tells from the folder is missing there, or it goes now: then no other disk holds anything of it. */
  readonly isWhole: boolean;
  /** There is no document in it. */
  readonly isEmpty: boolean;
}

const fileIn = (home: string): string => join(home, 'seeded.json');

/** Nothing where nothing was seeded yet. Throws BAD_USER_INPUT where the file is damaged: what it said must not be forgotten unnoticed. */
export const remembered = (home: string): Remembered => parsed(home, textIn(home));

/**
 * A folder of which the graph tells nothing is not remembered. A disk is remembered until all that was on it is found somewhere else: where it was mounted may be empty, or hold other things, while it is away.
 */
export function remember(home: string, { folder, mounts, isWhole, isEmpty }: SeenFolder, review?: string): void {
  change(home, (before) => {
    const isOther = (other: string) => !isWithin(folder, { folder: other });
    const others = isWhole && isEmpty ? before.folders.filter(isOther) : [...before.folders, folder];
    const folders = [...new Set(others)].sort();
    const kept = Object.entries(before.mounts).filter(([other]) => !isWhole || isOther(other));
    const next = { ...before, folders, mounts: { ...mounts, ...Object.fromEntries(kept) } };
    return { ...next, ...(review === undefined ? {} : { review }) };
  });
}

/** For a folder that is gone, with those in it, and of which the graph tells nothing any more. */
export function forget(home: string, folder: string): void {
  const isLeft = (other: string) => !isWithin(folder, { folder: other });
  change(home, (before) => {
    const mounts = Object.entries(before.mounts).filter(([other]) => isLeft(other));
    return { ...before, folders: before.folders.filter(isLeft), mounts: Object.fromEntries(mounts) };
  });
}

function textIn(home: string): string | undefined {
  try {
    return readFileSync(fileIn(home), 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new WhometError('BAD_USER_INPUT', `${fileIn(home)} cannot be read (${code}).`, { cause });
  }
}

function parsed(home: string, text: string | undefined): Remembered {
  try {
    return remembering.parse(text === undefined ? {} : JSON.parse(text));
  } catch (cause) {
    throw new WhometError(
      'BAD_USER_INPUT',
      `${fileIn(home)}, which says what folders were seeded and by which review file, is damaged: remove it, and seed each folder once more, with --review where you named a file.`,
      { cause },
    );
  }
}

/** Other runs may change it at the same time. */
function change(home: string, next: (before: Remembered) => Remembered): void {
  for (;;) {
    const text = textIn(home);
    const content = `${JSON.stringify(next(parsed(home, text)))}\n`;
    if (content === text) return;
    let isOvertaken = false;
    const check = (): void => {
      isOvertaken = textIn(home) !== text;
      if (isOvertaken) throw new Error('another run was quicker');
    };
    try {
      writingAt(home, () => writeWhole(fileIn(home), content, { makesFolder: true, isLasting: true, check }));
      return;
    } catch (error) {
      if (!isOvertaken) throw error;
    }
  }
}
