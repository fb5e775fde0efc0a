import { basename } from 'node:path';
import { compareText } from '../src/facts/fact-order.js';
import { stemOf, uniqueIds } from '../src/resolve/ids.js';
import type { DocumentSummary } from '../src/resolve/summary.js';

/** By file name, whatever the order in which they came. */
export const inOrder = (paths: readonly string[]): string[] =>
  paths.toSorted((a, b) => compareText(basename(a), basename(b)) || compareText(a, b));

/** Gives documents that are in order their stems, by which they are sorted then; the second of one file name gets -2. */
export function withStems<T extends { readonly path: string }>(documents: readonly T[]): (T & { stem: string })[] {
  const unique = uniqueIds();
  return documents
    .map((document) => ({ ...document, stem: unique(stemOf(basename(document.path))) }))
    .sort((a, b) => compareText(a.stem, b.stem));
}

/** The summaries of documents in their order, by stem; what one has in common with another is held once. */
export function readSummaries(
  documents: readonly { readonly stem: string; readonly key: string }[],
  spool: { summary(key: string, stem: string): DocumentSummary },
): Map<string, DocumentSummary> {
  const texts = new Map<string, string>();
  const named = new Set<string>();
  const placed = new Set<string>();
  const shared = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const share = <T>(value: T): T => {
    if (typeof value === 'string') return shared(value) as T;
    if (Array.isArray(value)) return value.map(share) as T;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, share(part)])) as T;
  };
  const unseen = (seen: Set<string>, id: string): boolean => seen.size < seen.add(id).size;
  return new Map(
    documents.map(({ stem, key }) => {
      const { meetings, names, within } = spool.summary(key, stem);
      // The first document that names an entity, or places a place, is followed: what the others say is not asked for.
      const own = {
        meetings: share(meetings),
        names: names.filter(([id]) => unseen(named, id)),
        within: within.filter(([inner]) => unseen(placed, inner)),
      };
      return [stem, own] as const;
    }),
  );
}
