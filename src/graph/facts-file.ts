import { createHash } from 'node:crypto';
import { documentOf } from '../facts/check-facts.js';
import { formatFacts } from '../facts/format-facts.js';
import type { Fact } from '../model/fact.js';
import { factKey } from '../model/fact-key.js';

/** To be raised when the same facts are to stand otherwise in the graph: it makes the next load write them again. */
const layout = 2;

/** What one document tells, as it is kept in the graph beside the nodes and relations made of it. */
export interface FactsFile {
  /** Id of the document. */
  readonly document: string;
  /** Of the text, and of the way in which facts stand in the graph. */
  readonly sha256: string;
  /** In canonical form. */
  readonly text: string;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly source?: FactsSource | undefined;
}

/** Where the facts of a document come from that was read from a folder, so that the next time tells what is new. */
export interface FactsSource {
  /** Absolute path. */
  readonly folder: string;
  /** Name within the folder. */
  readonly file: string;
  /** Hash of the document and of all that its claims were made with. */
  readonly claims: string;
  /** Hash of its claims and of the meetings that it was found to tell of. */
  readonly resolution: string;
}

/** `file` is named in the error (INVALID_FACTS) where the facts are not those of exactly one document. */
export function factsFile(facts: readonly Fact[], file: string, source?: FactsSource): FactsFile {
  const text = formatFacts(facts);
  const sha256 = createHash('sha256').update(`layout ${layout}\n${text}`).digest('hex');
  const stored = storedFactsFile({ document: documentOf(facts, file).id, sha256, text });
  return source ? { ...stored, source } : stored;
}

/** A facts file read back from the graph, where only checked and canonical ones are. */
export function storedFactsFile(stored: { document: string; sha256: string; text: string }): FactsFile {
  const facts = stored.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact);
  return { ...stored, facts: new Map(facts.map((fact) => [factKey(fact), fact])) };
}
