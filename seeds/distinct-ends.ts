import { basename, sep } from 'node:path';
import { groupedBy } from '../src/model/grouped-by.js';

/** By path, the shortest end of it that no other of the paths has: the file's name where it is the only one of that name. */
export function distinctEnds(paths: Iterable<string>): Map<string, string> {
  const ends = new Map<string, string>();
  for (const alike of groupedBy(new Set(paths), basename).values())
    for (let parts = 1, open = alike; open.length > 0; parts++) {
      const found = [...groupedBy(open, (path) => endOf(path, parts))];
      for (const [end, [path, another]] of found) if (path !== undefined && another === undefined) ends.set(path, end);
      open = found.flatMap(([, those]) => (those.length > 1 ? those : []));
    }
  return ends;
}

/** As many of the last parts of a path. */
const endOf = (path: string, parts: number): string => path.split(sep).slice(-parts).join(sep);
