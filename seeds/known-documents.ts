import { basename, dirname, join, sep } from 'node:path';
import { compareText } from '../src/facts/fact-order.js';
import type { DocumentFromFolder } from '../src/graph/load-sync.js';
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
  /** Ids of those that are to be taken out of the graph: what is withdrawn, and second copies. */
  readonly gone: readonly string[];
}

/**
 * The documents that were read from this folder and from others before, as they are now. A document keeps the stem by
 * which the graph knows it; a new one whose name another folder has already gets the next that is free. One that could
 * not be read this time stays as it was; so does one that is not in the folder any more, unless it is withdrawn. `present`
 * are the paths of all documents of the folder.
 *
 * A file of one name and content in two places is one document, and stands as it was last read: a folder that was moved or
 * copied tells nothing twice. `bytesOf` gives the SHA-256 of a document's file by its key.
 */
export function knownDocuments(
  folder: string,
  spooled: readonly Spooled[],
  present: ReadonlySet<string>,
  loaded: readonly DocumentFromFolder[],
  withdraw: boolean,
  bytesOf: (key: string) => string,
): Known {
  const claimed = new Map<string, KnownDocument>();
  const keys = new Set<string>();
  const taken = new Set(loaded.map(({ document }) => stemIn(document)));
  const own = new Map(loaded.map((one) => [pathOf(one), one]));
  const elsewhere = byFile(loaded.filter((one) => !present.has(pathOf(one))));
  const stemOfKnown = ({ path, key }: Spooled): string | undefined => {
    const there = own.get(path);
    const others = elsewhere.get(basename(path))?.filter((one) => one !== there) ?? [];
    const copies = others.length > 0 ? sameBytes(others, bytesOf(key)) : [];
    return [...(there ? [there] : []), ...copies].map(({ document }) => stemIn(document)).sort(compareText)[0];
  };
  const isPresent = ({ path }: Spooled) => present.has(path);
  for (const one of [...spooled.filter(isPresent), ...spooled.filter((other) => !isPresent(other))]) {
    const { path, key } = one;
    const known = stemOfKnown(one);
    if (keys.has(key) || (known !== undefined && claimed.has(known))) continue;
    const stem = known ?? freeStem(stemOf(basename(path)), taken);
    keys.add(key);
    taken.add(stem);
    claimed.set(stem, { stem, folder: dirname(path), file: basename(path), key });
  }
  const left = loaded.filter(({ document }) => !claimed.has(stemIn(document)));
  const rest = byFile(left);
  const copied = new Set(
    [...claimed.values()].flatMap(({ file, key }) => {
      const some = rest.get(file);
      return some ? sameBytes(some, bytesOf(key)) : [];
    }),
  );
  const missing = left.filter((one) => !copied.has(one) && isWithin(folder, one.source) && !present.has(pathOf(one)));
  const gone = new Set([...copied, ...(withdraw ? missing : [])]);
  const earlier = left
    .filter((one) => !gone.has(one))
    .map(({ document, source: { folder: from, file, claims } }) => ({
      ...{ stem: stemIn(document), folder: from, file, key: claims },
    }));
  const ids = (some: Iterable<DocumentFromFolder>) => [...some].map(({ document }) => document).sort(compareText);
  return {
    documents: [...earlier, ...claimed.values()].sort((a, b) => compareText(a.stem, b.stem)),
    missing: ids(missing),
    gone: ids(gone),
  };
}

function byFile(loaded: readonly DocumentFromFolder[]): Map<string, DocumentFromFolder[]> {
  const named = new Map<string, DocumentFromFolder[]>();
  for (const one of loaded) {
    const some = named.get(one.source.file);
    if (some) some.push(one);
    else named.set(one.source.file, [one]);
  }
  return named;
}

const sameBytes = (some: readonly DocumentFromFolder[], sha256: string): DocumentFromFolder[] =>
  some.filter(({ bytes }) => bytes === sha256);

const pathOf = ({ source }: DocumentFromFolder): string => join(source.folder, source.file);

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
