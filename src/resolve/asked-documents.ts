import type { DocumentClaims } from '../model/claim.js';
import { type Decision, isAccount } from '../model/decision.js';
import { foldedSentences, foldSentence } from './find-account.js';
import type { QuotedClaims } from './quoted-claims.js';

/**
 * Which documents the decisions of meetings and statements may be about: those of the file names that they give, and, since a file
 * may have got another name, those of the same bytes and those that tell something in one of the very sentences.
 */
export class AskedDocuments {
  readonly #files = new Set<string>();
  readonly #bytes = new Set<string>();
  readonly #sentences = new Set<string>();

  constructor(decisions: readonly Decision[]) {
    for (const { document, sha256, sentence } of decisions.flatMap(({ subjects }) => subjects.filter(isAccount))) {
      this.#files.add(document);
      if (sha256 !== undefined) this.#bytes.add(sha256);
      this.#sentences.add(foldSentence(sentence));
    }
  }

  has(claims: DocumentClaims | QuotedClaims): boolean {
    const { file, sha256 } = claims.document;
    if (this.#files.has(file) || this.#bytes.has(sha256)) return true;
    if (this.#sentences.size === 0) return false;
    return [...claims.meetings, ...claims.statements].some((claim) =>
      foldedSentences(claims, claim).some((sentence) => this.#sentences.has(sentence)),
    );
  }
}
