import { sep } from 'node:path';
import { type DocumentReference, isAccount, referenceOf, type Subject } from '../src/model/decision.js';
import type { LostDocuments } from '../src/resolve/entity-judgements.js';

/** The documents that were looked at, as entries of a review file name them. */
export class LookedAt {
  readonly #bytes = new Set<string>();
  readonly #ends = new Set<string>();

  /** `named` is a path, `sha256` that of the file. */
  constructor(documents: Iterable<{ readonly named: string; readonly sha256: string }>) {
    for (const { named, sha256 } of documents) {
      this.#bytes.add(sha256);
      const parts = named.split(sep);
      for (const at of parts.keys()) this.#ends.add(parts.slice(at).join(sep));
    }
  }

  /** Whether what is said of the subjects can be seen in these: one that names no document may be told of in any other. */
  hasAllOf(subjects: readonly Subject[]): boolean {
    return subjects.every((subject) => {
      const references = referencesOf(subject);
      return references.length > 0 && references.every((reference) => this.#has(reference));
    });
  }

  /** The same decisions without what may be lost only because it was not looked at. */
  lostHere(lost: readonly LostDocuments[]): LostDocuments[] {
    return lost.flatMap(({ decision, documents }) => {
      const elsewhere = decision.subjects.flatMap(referencesOf).filter((reference) => !this.#has(reference));
      const here = documents.filter((name) => !elsewhere.some(({ document }) => document === name));
      return here.length > 0 ? [{ decision, documents: here }] : [];
    });
  }

  #has({ document, sha256 }: DocumentReference): boolean {
    return sha256 === undefined ? this.#ends.has(document) : this.#bytes.has(sha256);
  }
}

/** A sentence as `sentenceLine` writes it begins with where it stands. */
const sentenceOf = /^(?<document>.+?) \d+-\d+: /u;

function referencesOf(subject: Subject): DocumentReference[] {
  const shown = (subject.sentences ?? []).flatMap((line) => sentenceOf.exec(line)?.groups?.document ?? []);
  const named = isAccount(subject) ? [withBytes(subject)] : (subject.documents ?? []).map(referenceOf);
  return [...named, ...shown.map((document) => ({ document }))];
}

const withBytes = ({ document, sha256 }: DocumentReference): DocumentReference =>
  sha256 === undefined ? { document } : { document, sha256 };
