import { basename } from 'node:path';
import { compareText } from '../src/facts/fact-order.js';
import { stemOf, uniqueIds } from '../src/resolve/ids.js';

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
