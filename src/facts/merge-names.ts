import type { NameFact } from '../model/fact.js';
import type { NameKind } from '../model/vocabulary.js';

const rank: Record<NameKind, number> = { FULL: 0, SHORT: 1, ALIAS: 2 };

/**
 * Unites lists of names in the order in which they first come. A name given as two kinds keeps the stronger one:
 * FULL, then SHORT, then ALIAS.
 */
export function mergeNames(lists: readonly (readonly NameFact[])[]): NameFact[] {
  const merged = new Map<string, NameFact>();
  for (const name of lists.flat()) {
    const key = `${name.language} ${name.value}`;
    const known = merged.get(key);
    if (!known || rank[name.kind] < rank[known.kind]) merged.set(key, name);
  }
  return [...merged.values()];
}
