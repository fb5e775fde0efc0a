import { createHash } from 'node:crypto';
import type { Decision } from '../src/model/decision.js';
import type { Fact } from '../src/model/fact.js';
import { type Decided, decide } from '../src/resolve/apply-decisions.js';
import { MeetingResolution } from '../src/resolve/meeting-resolution.js';
import type { QuotedClaims } from '../src/resolve/quoted-claims.js';
import { factsOf } from '../src/resolve/resolve-documents.js';
import { type DocumentSummary, summaryOf } from '../src/resolve/summary.js';
import type { ToldDocuments } from '../src/resolve/told-documents.js';
import type { ClaimsSpool } from './claims-spool.js';
import { lexiconEntities } from './decisions.js';
import { projectVocabulary } from './extract-documents.js';

/** A document whose claims are in the spool. */
export interface KeptDocument {
  readonly stem: string;
  /** Of its claims in the spool. */
  readonly key: string;
}

/** Documents read back from the spool, one at a time, as people decided them; the spool knows nothing of decisions. */
export class DecidedDocuments implements ToldDocuments {
  readonly decided: Decided;
  readonly stems: readonly string[];
  readonly #keys: ReadonlyMap<string, string>;
  /** Those asked for last: who makes facts of them asks for their summary next. */
  #last: { readonly stem: string; readonly claims: QuotedClaims } | undefined;

  /** The documents must be in order. */
  constructor(
    private readonly documents: readonly KeptDocument[],
    private readonly spool: ClaimsSpool,
    decisions: readonly Decision[],
  ) {
    this.stems = documents.map(({ stem }) => stem);
    this.#keys = new Map(documents.map(({ stem, key }) => [stem, key]));
    this.decided = decide(this.#asRead(), decisions, decisions.length > 0 ? knownEntities() : undefined);
  }

  summary(stem: string): DocumentSummary {
    if (this.#last?.stem === stem) return summaryOf(this.#last.claims);
    const summary = this.spool.summary(this.#keys.get(stem) ?? '');
    const ids = summary.names.map(([id]) => id);
    return this.decided.touches(stem, ids) ? summaryOf(this.claims(stem)) : summary;
  }

  claims(stem: string): QuotedClaims {
    const claims = this.decided.apply(stem, this.spool.claims(this.#keys.get(stem) ?? ''));
    this.#last = { stem, claims };
    return claims;
  }

  /** Of what decisions make of the document's claims; empty where they leave it as it was read. */
  fingerprint(stem: string): string {
    const ids = this.spool.summary(this.#keys.get(stem) ?? '').names.map(([id]) => id);
    if (!this.decided.touches(stem, ids)) return '';
    return createHash('sha256')
      .update(JSON.stringify(this.claims(stem), withoutPlace))
      .digest('hex');
  }

  *#asRead(): Generator<[stem: string, claims: QuotedClaims]> {
    for (const { stem, key } of this.documents) yield [stem, this.spool.claims(key)];
  }
}

/** On which line a decision is written changes nothing that a document tells. */
const withoutPlace = (key: string, value: unknown): unknown => (key === 'where' ? undefined : value);

const knownEntities = () => lexiconEntities(projectVocabulary());

/** Resolves across documents that are in order, as people decided, and gives the facts of one after the other. */
export function* factsOfSpooled(
  documents: readonly KeptDocument[],
  spool: ClaimsSpool,
  decisions: readonly Decision[] = [],
): Generator<[stem: string, facts: Fact[]]> {
  const decided = new DecidedDocuments(documents, spool, decisions);
  const meetings = new MeetingResolution(decided);
  for (const { stem } of documents) yield [stem, factsOf(stem, decided.claims(stem), meetings.of(stem))];
}
