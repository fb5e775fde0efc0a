import { basename, dirname, join, sep } from 'node:path';
import { compareText } from '../src/facts/fact-order.js';
import type { DocumentFromFolder } from '../src/graph/load-sync.js';
import { groupedBy } from '../src/model/grouped-by.js';
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
 * A file of one name and content in two places is one document, and stands where it was read first, as long as it is there: a
 * folder that was moved or copied tells nothing twice. `bytesOf` gives the SHA-256 of a document's file by its key,
 * `isThere` says whether there is a file at a path.
 */
export function knownDocuments(
  folder: string,
  spooled: readonly Spooled[],
  present: ReadonlySet<string>,
  loaded: readonly DocumentFromFolder[],
  withdraw: boolean,
  bytesOf: (key: string) => string,
  isThere: (path: string) => boolean,
): Known {
  const own = new Map(loaded.map((one) => [pathOf(one), one]));
  const elsewhere = loaded.filter((one) => !present.has(pathOf(one)));
  const copies = groupedBy(elsewhere, ({ source, bytes }) => contentOf(source.file, bytes));
  const contents = contentsOf(spooled, elsewhere, bytesOf);
  const claimed = new Map<string, KnownDocument>();
  const read = new Set<string>();
  const free = new FreeStems(loaded.map(({ document }) => stemIn(document)));
  for (const { path, key } of inTurn(spooled, own, present)) {
    const content = contents.get(key) ?? key;
    const others = copies.get(content) ?? [];
    // A copy of what another folder tells and still holds.
    if (!own.has(path) && others.some((one) => pathOf(one) !== path && isThere(pathOf(one)))) continue;
    const known = [own.get(path), ...others].flatMap((one) => (one ? stemIn(one.document) : []));
    const [stem = free.next(stemOf(basename(path)))] = known.sort(compareText);
    // Two files of the folder are one where what a person wrote beside them is the same, too.
    if (read.has(present.has(path) ? key : content) || claimed.has(stem)) continue;
    read.add(key).add(content);
    claimed.set(stem, { stem, folder: dirname(path), file: basename(path), key });
  }
  const left = loaded.filter(({ document }) => !claimed.has(stemIn(document)));
  const paths = new Set([...claimed.values()].map((one) => join(one.folder, one.file)));
  // Told by another stem now, or by another copy.
  const isToldAlready = (one: DocumentFromFolder) =>
    paths.has(pathOf(one)) || (!present.has(pathOf(one)) && read.has(contentOf(one.source.file, one.bytes)));
  const missing = left.filter(
    (one) => !isToldAlready(one) && isWithin(folder, one.source) && !present.has(pathOf(one)),
  );
  const gone = new Set([...left.filter(isToldAlready), ...(withdraw ? missing : [])]);
  const earlier = left
    .filter((one) => !gone.has(one))
    .map(({ document, source }) => ({
      stem: stemIn(document),
      folder: source.folder,
      file: source.file,
      key: source.claims,
    }));
  return {
    documents: [...earlier, ...claimed.values()].sort((a, b) => compareText(a.stem, b.stem)),
    missing: idsOf(missing),
    gone: idsOf(gone),
  };
}

/** Those that the graph knows by their path first, since they keep their stems; those of other folders last. */
function inTurn(
  spooled: readonly Spooled[],
  own: ReadonlyMap<string, DocumentFromFolder>,
  present: ReadonlySet<string>,
): Spooled[] {
  const rank = ({ path }: Spooled): number => (present.has(path) ? (own.has(path) ? 0 : 1) : 2);
  return [0, 1, 2].flatMap((turn) => spooled.filter((one) => rank(one) === turn));
}

/** By key, the name and content of the documents whose name is that of another. */
function contentsOf(
  spooled: readonly Spooled[],
  elsewhere: readonly DocumentFromFolder[],
  bytesOf: (key: string) => string,
): Map<string, string> {
  const names = [...spooled.map(({ path }) => basename(path)), ...elsewhere.map(({ source }) => source.file)];
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    spooled.flatMap(({ path, key }) => {
      const name = basename(path);
      return (times.get(name) ?? 0) > 1 ? [[key, contentOf(name, bytesOf(key))] as const] : [];
    }),
  );
}

const contentOf = (file: string, bytes: string | null): string => `${file} ${bytes}`;

const pathOf = ({ source }: DocumentFromFolder): string => join(source.folder, source.file);

const idsOf = (some: Iterable<DocumentFromFolder>): string[] =>
  [...some].map(({ document }) => document).sort(compareText);

/** Whether a document lies in the folder or in one of the folders in it. */
export const isWithin = (folder: string, source: { readonly folder: string }): boolean =>
  source.folder === folder || source.folder.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Those whose claims are at hand; the others stay in the graph as they are, and nothing is resolved against them. */
export const atHand = (documents: readonly KnownDocument[], spool: ClaimsSpool): KnownDocument[] =>
  documents.filter(({ key }) => spool.has(key));

const stemIn = (document: string): string => document.replace(/^document\//u, '');

class FreeStems {
  readonly #taken: Set<string>;
  /** By stem, the last number that was tried. */
  readonly #tried = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  next(stem: string): string {
    let free = stem;
    let number = this.#tried.get(stem) ?? 1;
    while (this.#taken.has(free)) free = `${stem}-${++number}`;
    this.#tried.set(stem, number);
    this.#taken.add(free);
    return free;
  }
}
