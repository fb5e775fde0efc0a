import type { DocumentClaims } from '../model/claim.js';
import { type Decision, type EntitySubject, isAccount, type NamedDocument, referenceOf } from '../model/decision.js';

type Document = Pick<DocumentClaims['document'], 'file' | 'sha256'>;

/** What tells a document from others of its name, and from itself with other bytes. */
export const identityOf = ({ file, sha256 }: Document): string => `${sha256} ${file}`;

/**
 * The documents that decisions about people, bodies, places and issues name: the ones that have the bytes, whatever they are called
 * now; where there are none, since the document was changed or its bytes are not said, those of the file's name.
 */
export class NamedDocuments {
  /** Identities by file name and by bytes, of those that are asked for. */
  readonly #byName = new Map<string, Set<string>>();
  readonly #byBytes = new Map<string, Set<string>>();
  /** By identity, the ids of what the document names. */
  readonly #naming = new Map<string, ReadonlySet<string>>();

  constructor(decisions: readonly Decision[]) {
    for (const { subjects } of decisions)
      for (const named of subjects.flatMap((subject) => (isAccount(subject) ? [] : (subject.documents ?? [])))) {
        const { document, sha256 } = referenceOf(named);
        this.#byName.set(document, new Set());
        if (sha256 !== undefined) this.#byBytes.set(sha256, new Set());
      }
  }

  /** Looks at one document. */
  note({ document, entities }: Pick<DocumentClaims, 'document' | 'entities'>): void {
    const asked = [this.#byName.get(document.file), this.#byBytes.get(document.sha256)].flatMap((of) => of ?? []);
    if (asked.length === 0) return;
    const identity = identityOf(document);
    for (const identities of asked) identities.add(identity);
    this.#naming.set(identity, new Set(entities.map(({ id }) => id)));
  }

  /** Identities of the documents that the subject is about, undefined where it is about all; what is not found stands for itself. */
  of({ documents }: EntitySubject): readonly string[] | undefined {
    return documents?.flatMap((named) => {
      const found = this.#found(named);
      return found.length > 0 ? found : [`? ${referenceOf(named).document}`];
    });
  }

  /** File names of those that are not there any more, or do not name the entity of that id any more. */
  lost({ documents = [] }: EntitySubject, id: string): string[] {
    const isTold = (named: NamedDocument) =>
      this.#found(named).some((identity) => this.#naming.get(identity)?.has(id) === true);
    return documents.filter((named) => !isTold(named)).map((named) => referenceOf(named).document);
  }

  #found(named: NamedDocument): string[] {
    const { document, sha256 } = referenceOf(named);
    const ofBytes = sha256 === undefined ? undefined : this.#byBytes.get(sha256);
    return [...(ofBytes?.size ? ofBytes : (this.#byName.get(document) ?? []))];
  }
}
