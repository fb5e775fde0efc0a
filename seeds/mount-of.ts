import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder at which the file system is mounted that holds the path; undefined where there is nothing at the path. */
export function mountOf(path: string, deviceOf: (path: string) => number | undefined = device): string | undefined {
  const own = deviceOf(path);
  if (own === undefined) return undefined;
  let mount = path;
  while (dirname(mount) !== mount && deviceOf(dirname(mount)) === own) mount = dirname(mount);
  return mount;
}

/** The same of what the path leads to where links are in it. */
export function realMountOf(path: string): string | undefined {
  try {
    return mountOf(realpathSync(path));
  } catch {
    return undefined;
  }
}

export const isMounted = (mount: string): boolean => mountOf(mount) === mount;

function device(path: string): number | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.dev;
  } catch {
    return undefined;
  }
}
