import type { WhometError } from '../model/error.js';
import { type Fact, isNodeFact, isPassage, type NodeOf, type PassageFact } from '../model/fact.js';
import { type QuotedDocument, quoteFrom } from '../model/quote.js';

/** A document as it lies in its file. */
export interface RawDocument {
  /** The bytes decoded, or the text layer of a PDF file; offsets count its UTF-16 code units. */
  readonly raw: string;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

type Refuse = (fact: Fact, problem: string) => WhometError;

/** Throws what `refuse` makes of the first article, evidence or other sentence that does not fit the document's text. */
export function checkOffsets(
  facts: readonly Fact[],
  document: NodeOf<'Document'>,
  { raw, sha256 }: RawDocument,
  refuse: Refuse,
): void {
  if (document.sha256 !== sha256) {
    throw refuse(
      document,
      `sha256: these facts were made from other bytes than ${document.file} has now (${sha256}); extract again`,
    );
  }
  if (document.length !== raw.length) {
    throw refuse(document, `length: is ${document.length}, but ${document.file} has ${raw.length} UTF-16 code units`);
  }
  const quoted = { raw, file: document.file };
  const borne = new Set(facts.flatMap((fact) => (isNodeFact(fact) && fact.node === 'Evidence' ? sliceOf(fact) : [])));
  for (const fact of facts) {
    if (!isNodeFact(fact) || (fact.node !== 'Article' && !isPassage(fact))) continue;
    if (fact.document !== document.id) {
      throw refuse(fact, `document: is ${fact.document}, but this file is about ${document.id}`);
    }
    if (fact.end <= fact.start || fact.end > raw.length) {
      throw refuse(fact, `start, end: ${fact.start} to ${fact.end} is not a range within 0 to ${raw.length}`);
    }
    if (!isPassage(fact)) continue;
    checkQuote(fact, quoted, refuse);
    if (fact.node === 'Sentence' && borne.has(sliceOf(fact))) {
      throw refuse(fact, `start, end: ${sliceOf(fact)} is evidence; such a sentence has no second line`);
    }
  }
}

const sliceOf = ({ start, end }: PassageFact): string => `${start} to ${end}`;

function checkQuote(fact: PassageFact, document: QuotedDocument, refuse: Refuse): void {
  const found = quoteFrom(document, fact);
  if (found !== fact.quote) {
    throw refuse(fact, `quote: is “${fact.quote}”, but ${fact.start} to ${fact.end} of the document is “${found}”`);
  }
}
