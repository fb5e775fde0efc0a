import { realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The folder at which the file system is mounted that holds the path; undefined where there is nothing at the path. */
export function mountOf(path: string, deviceOf: (path: string) => number | undefined = device): string | undefined {
  const own = deviceOf(path);
  if (own === undefined) return undefined;
  let mount = path;
  while (dirname(mount) !== mount && deviceOf(dirname(mount)) === own) mount = dirname(mount);
  return mount;
}

/**
 * Where the file systems are mounted that hold the documents of a folder: by the folder's path, and by that of each folder in it at
 * which another disk is mounted. `paths` are those of the documents that are there; a folder that holds none tells nothing of its disk.
 */
export function mountsOf(
  folder: string,
  paths: readonly string[],
  mountAt: (path: string) => string | undefined = mountOf,
): Record<string, string> {
  const real = realPathOf(folder);
  const own = mountAt(real);
  const mounts = new Map<string, string>();
  for (const inner of new Set(paths.map((path) => dirname(path)))) {
    const mount = mountAt(join(real, relative(folder, inner)));
    if (mount !== undefined) mounts.set(mount === own ? folder : join(folder, relative(real, mount)), mount);
  }
  return Object.fromEntries(mounts);
}

export const isMounted = (mount: string): boolean => mountOf(mount) === mount;

/** What the path leads to where links are in it. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function device(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.dev;
  } catch {
    return undefined;
  }
}
