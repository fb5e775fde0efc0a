import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-whole.js';

/** What `seed` was told, so that later commands need not be told again. Paths are absolute. */
const remembering = z.object({
  /** Folders that were seeded. */
  folders: z.array(z.string()).default([]),
  /** The review file that was named last. */
  review: z.string().optional(),
});
export type Remembered = z.infer<typeof remembering>;

const fileIn = (home: string): string => join(home, 'seeded.json');

/** Nothing where nothing was seeded yet, or where the file is damaged. */
export function remembered(home: string): Remembered {
  try {
    return remembering.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')));
  } catch {
    return { folders: [] };
  }
}

export function remember(home: string, folder: string, review: string | undefined): void {
  const before = remembered(home);
  const folders = [...new Set([...before.folders, folder])].filter((path) => existsSync(path)).sort();
  const next: Remembered = { ...before, folders, ...(review === undefined ? {} : { review }) };
  writeWhole(fileIn(home), `${JSON.stringify(next)}\n`, { makesFolder: true });
}
