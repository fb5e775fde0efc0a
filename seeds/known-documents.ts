import { basename, dirname, join, sep } from 'node:path';
import { compareText } from '../src/facts/fact-order.js';
import type { LoadedDocument } from '../src/graph/load-sync.js';
import { stemOf } from '../src/resolve/ids.js';
import type { ClaimsSpool } from './claims-spool.js';
import type { Spooled } from './spool-documents.js';

/** A document that the graph is to tell of, read from a folder. */
export interface KnownDocument {
  readonly stem: string;
  /** Absolute; a document in a folder of the folder that was named has that one. */
  readonly folder: string;
  /** Name within the folder. */
  readonly file: string;
  /** Of its claims in the spool. */
  readonly key: string;
}

export interface Known {
  /** Sorted by stem, which is the order in which they are resolved. */
  readonly documents: readonly KnownDocument[];
  /** Ids of documents of the folder that are not in it any more. */
  readonly missing: readonly string[];
}

/**
 * The documents that were read from this folder and from others before, as they are now. A document keeps the stem by
 * which the graph knows it; a new one whose name another folder has already gets the next that is free. One that could
 * not be read this time stays as it was; so does one that is not in the folder any more, unless it is withdrawn. `present`
 * are the paths of all documents of the folder.
 */
export function knownDocuments(
  folder: string,
  spooled: readonly Spooled[],
  present: ReadonlySet<string>,
  loaded: readonly LoadedDocument[],
  withdraw: boolean,
): Known {
  const stems = new Map(loaded.map(({ document, source }) => [join(source.folder, source.file), stemIn(document)]));
  const own = new Map(spooled.map(({ path, key }) => [path, key]));
  const gone = loaded.filter(
    ({ source }) => isWithin(folder, source) && !present.has(join(source.folder, source.file)),
  );
  const missing = new Set(gone.map(({ document }) => document));
  const earlier = loaded
    .filter(
      ({ document, source }) => !own.has(join(source.folder, source.file)) && !(withdraw && missing.has(document)),
    )
    .map(({ document, source }) => ({ ...source, stem: stemIn(document), key: source.claims }));
  const taken = new Set(stems.values());
  const now = spooled.map(({ path, key }) => {
    const stem = stems.get(path) ?? freeStem(stemOf(basename(path)), taken);
    taken.add(stem);
    return { stem, folder: dirname(path), file: basename(path), key };
  });
  const documents = [...earlier, ...now].map(({ stem, folder: from, file, key }) => ({
    stem,
    folder: from,
    file,
    key,
  }));
  return { documents: documents.sort((a, b) => compareText(a.stem, b.stem)), missing: [...missing].sort(compareText) };
}

/** Whether a document lies in the folder or in one of the folders in it. */
export const isWithin = (folder: string, source: { readonly folder: string }): boolean =>
  source.folder === folder || source.folder.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Those whose claims are at hand; the others stay in the graph as they are, and nothing is resolved against them. */
export const atHand = (documents: readonly KnownDocument[], spool: ClaimsSpool): KnownDocument[] =>
  documents.filter(({ key }) => spool.has(key));

const stemIn = (document: string): string => document.replace(/^document\//u, '');

function freeStem(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem;
  for (let next = 2; ; next += 1) if (!taken.has(`${stem}-${next}`)) return `${stem}-${next}`;
}
