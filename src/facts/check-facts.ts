import { type Fact, isNodeFact, type NodeOf } from '../model/fact.js';
import { checkOffsets, type RawDocument } from './check-offsets.js';
import { checkReferences } from './check-references.js';
import { invalidFacts } from './parse-facts.js';

/**
 * Checks what a single line cannot tell: that the file is about one document, that no fact stands twice, that whatever
 * a fact refers to is told in the same file, and that every offset and quote fits the document's own text.
 *
 * `facts[i]` must be line i + 1 of `file`, as from parseFacts. `readRaw` is given the document's file name; undefined
 * where there is no such document. Throws INVALID_FACTS with file, line and reason at the first fact that is wrong.
 */
export function checkFacts(
  facts: readonly Fact[],
  readRaw: (documentFile: string) => RawDocument | undefined,
  file: string,
): void {
  const document = documentOf(facts, file);
  const raw = readRaw(document.file);
  const refuse = (fact: Fact, problem: string) => invalidFacts(file, facts.indexOf(fact) + 1, problem);
  if (!raw) {
    throw refuse(
      document,
      `the document ${document.file} is not there; put it beside the others, or remove these facts`,
    );
  }
  checkReferences(facts, refuse);
  checkOffsets(facts, document, raw, refuse);
}

/** The one document that a facts file is about; INVALID_FACTS where there is none, or a second. */
export function documentOf(facts: readonly Fact[], file: string): NodeOf<'Document'> {
  const documents = facts.filter((fact) => isNodeFact(fact) && fact.node === 'Document');
  const [document, second] = documents;
  if (!document)
    throw invalidFacts(file, 1, 'the file has no Document line; a facts file tells of exactly one document');
  if (second) {
    const line = facts.indexOf(second) + 1;
    throw invalidFacts(file, line, `a second document, ${second.id}; a facts file tells of exactly one document`);
  }
  return document;
}
