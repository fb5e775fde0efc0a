import { createHash } from 'node:crypto';
import { documentOf } from '../facts/check-facts.js';
import { formatFacts } from '../facts/format-facts.js';
import { type MergedFact, mergeTellings } from '../facts/merge-facts.js';
import type { Fact } from '../model/fact.js';
import { factKey } from '../model/fact-key.js';

/** To be raised when the same facts are to stand otherwise in the graph: it makes the next load write them again. */
const layout = 1;

/** What one document tells, as it is kept in the graph beside the nodes and relations made of it. */
export interface FactsFile {
  /** Id of the document. */
  readonly document: string;
  /** Of the text, and of the way in which facts stand in the graph. */
  readonly sha256: string;
  /** In canonical form. */
  readonly text: string;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** `file` is named in the error (INVALID_FACTS) where the facts are not those of exactly one document. */
export function factsFile(facts: readonly Fact[], file: string): FactsFile {
  const text = formatFacts(facts);
  const sha256 = createHash('sha256').update(`layout ${layout}\n${text}`).digest('hex');
  return storedFactsFile({ document: documentOf(facts, file).id, sha256, text });
}

/** A facts file read back from the graph, where only checked and canonical ones are. */
export function storedFactsFile(stored: { document: string; sha256: string; text: string }): FactsFile {
  const facts = stored.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Fact);
  return { ...stored, facts: new Map(facts.map((fact) => [factKey(fact), fact])) };
}

/** A node or relation as all documents told it before, and as they tell it now; undefined where none does. */
export interface Change {
  readonly before: MergedFact | undefined;
  readonly after: MergedFact | undefined;
}

/** What each document in the graph tells, so that what several tell can be put together anew when one of them changes. */
export class Ledger {
  readonly #files = new Map<string, FactsFile>();
  /** Ids of the documents that tell a fact, by its key. */
  readonly #tellers = new Map<string, Set<string>>();

  get documents(): string[] {
    return [...this.#files.keys()];
  }

  holds({ document, sha256 }: Pick<FactsFile, 'document' | 'sha256'>): boolean {
    return this.#files.get(document)?.sha256 === sha256;
  }

  set(file: FactsFile): void {
    this.delete(file.document);
    this.#files.set(file.document, file);
    for (const key of file.facts.keys()) {
      const tellers = this.#tellers.get(key);
      if (tellers) tellers.add(file.document);
      else this.#tellers.set(key, new Set([file.document]));
    }
  }

  delete(document: string): void {
    for (const key of this.#files.get(document)?.facts.keys() ?? []) this.#tellers.get(key)?.delete(document);
    this.#files.delete(document);
  }

  /** What becomes of the graph when these files take the place of what their documents told; the ledger stays as it is. */
  changes(files: readonly FactsFile[]): Change[] {
    const replaced = new Map(files.map((file) => [file.document, file]));
    const told = [...replaced.keys()].flatMap((document) => [...(this.#files.get(document)?.facts.keys() ?? [])]);
    const keys = new Set([...told, ...files.flatMap((file) => [...file.facts.keys()])]);
    return [...keys].map((key) => {
      const before = [...(this.#tellers.get(key) ?? [])].map((document) => this.#files.get(document) as FactsFile);
      const kept = before.filter(({ document }) => !replaced.has(document));
      return { before: merged(key, before), after: merged(key, [...kept, ...replaced.values()]) };
    });
  }
}

function merged(key: string, files: readonly FactsFile[]): MergedFact | undefined {
  const tellings = files.flatMap(({ document, facts }) => {
    const fact = facts.get(key);
    return fact ? [{ document, fact }] : [];
  });
  return tellings.length > 0 ? mergeTellings(tellings) : undefined;
}
