import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const day = 86_400_000;
/** Claims that no run used for so long are removed: the document is gone, or there are others of it by now. */
export const unusedDays = 90;

/**
 * Removes from a spool's folder what has not been used for long, and what a run that was broken off left half written. `used` are
 * the keys of what is in use now.
 */
export function pruneClaims(folder: string, used: ReadonlySet<string>, now: number = Date.now()): void {
  if (!existsSync(folder)) return;
  for (const part of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    for (const name of readdirSync(join(folder, part.name))) {
      const path = join(folder, part.name, name);
      // Another run may remove it at the same time.
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (written === undefined) continue;
      const unused = (now - written) / day;
      const isUnfinished = name.includes('.');
      if (used.has(name)) {
        if (unused > 1) touch(path, now);
      } else if (unused > (isUnfinished ? 1 : unusedDays)) rmSync(path, { force: true });
    }
}

function touch(path: string, now: number): void {
  try {
    utimesSync(path, now / 1000, now / 1000);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
