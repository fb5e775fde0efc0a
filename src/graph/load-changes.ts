import { compareText } from '../facts/fact-order.js';
import type { MergedFact, Telling } from '../facts/merge-facts.js';
import type { Fact } from '../model/fact.js';
import { type ChangedTelling, mergedAtOnce, othersOf, Retelling } from './changed-telling.js';
import type { Transaction } from './database.js';
import { type FactsFile, storedFactsFile } from './facts-file.js';
import { factsTexts } from './load-statements.js';
import { storedFacts } from './stored-facts.js';

/** A node or relation as all documents told it before, and as they tell it now; undefined where none does. */
export interface Change {
  readonly before: MergedFact | undefined;
  readonly after: MergedFact | undefined;
}

/** A document that is to tell other facts than before, or none where it is withdrawn. */
export interface DocumentChange {
  readonly document: string;
  readonly file: FactsFile | undefined;
}

/** Texts of other documents that are in memory at a time. */
const textsAtOnce = 100;

/**
 * What becomes of the graph when the documents tell what their files say in place of what they told. What other documents
 * tell is read only where it is needed to put a fact together anew, and a few of them at a time.
 */
export async function changesOf(transaction: Transaction, changed: readonly DocumentChange[]): Promise<Change[]> {
  const documents = changed.map(({ document }) => document);
  const old = new Map((await textsOf(transaction, documents)).map((file) => [file.document, file]));
  const touched = new Map<string, { fact: Fact; old: Set<string>; now: Telling[] }>();
  const at = (key: string, fact: Fact) => {
    const known = touched.get(key) ?? { fact, old: new Set<string>(), now: [] };
    touched.set(key, known);
    return known;
  };
  for (const { document, file } of changed.toSorted((a, b) => compareText(a.document, b.document))) {
    const before = old.get(document)?.facts ?? new Map<string, Fact>();
    for (const [key, fact] of before) {
      const telling = at(key, fact);
      if (!sameFact(fact, file?.facts.get(key))) telling.old.add(document);
    }
    for (const [key, fact] of file?.facts ?? []) {
      const telling = at(key, fact);
      if (!sameFact(fact, before.get(key))) telling.now.push({ document, fact });
    }
  }
  const stored = await storedFacts(
    transaction,
    [...touched.values()].map(({ fact }) => fact),
  );
  const tellings = new Map<string, ChangedTelling>(
    [...touched].map(([key, { fact: _, ...telling }]) => [key, { before: stored.get(key), ...telling }]),
  );
  const after = new Map([...tellings].map(([key, telling]) => [key, mergedAtOnce(telling)]));
  const open = new Map([...tellings].filter(([key]) => after.get(key) === null));
  for (const [key, merged] of await retold(transaction, open)) after.set(key, merged);
  return [...tellings].map(([key, { before }]) => ({ before, after: after.get(key) ?? undefined }));
}

/** Puts facts together from what each document says of them, in the order of the documents. */
async function retold(
  transaction: Transaction,
  open: ReadonlyMap<string, ChangedTelling>,
): Promise<Map<string, MergedFact | undefined>> {
  const retellings = new Map([...open].map(([key, telling]) => [key, new Retelling(telling)]));
  const asked = new Map<string, string[]>();
  for (const [key, telling] of open)
    for (const document of [...othersOf(telling), ...telling.now.map((one) => one.document)])
      asked.set(document, [...(asked.get(document) ?? []), key]);
  const waiting = new Set(open.keys());
  const order = [...asked.keys()].sort(compareText);
  for (let from = 0; from < order.length && waiting.size > 0; from += textsAtOnce) {
    const some = order.slice(from, from + textsAtOnce);
    const needed = some.filter((document) => asked.get(document)?.some((key) => waiting.has(key)));
    const files = new Map((await textsOf(transaction, needed)).map((file) => [file.document, file]));
    for (const document of needed)
      for (const key of asked.get(document) ?? []) {
        const fact =
          open.get(key)?.now.find((telling) => telling.document === document)?.fact ??
          (open.get(key)?.old.has(document) ? undefined : files.get(document)?.facts.get(key));
        if (fact && waiting.has(key)) retellings.get(key)?.add({ document, fact });
      }
    for (const key of waiting) if (retellings.get(key)?.isComplete()) waiting.delete(key);
  }
  return new Map([...retellings].map(([key, retelling]) => [key, retelling.end()]));
}

async function textsOf(transaction: Transaction, documents: readonly string[]): Promise<FactsFile[]> {
  if (documents.length === 0) return [];
  const rows = await transaction.run(factsTexts, { documents });
  return rows.map((row) => storedFactsFile(row as unknown as Parameters<typeof storedFactsFile>[0]));
}

const sameFact = (a: Fact, b: Fact | undefined): boolean => b !== undefined && JSON.stringify(a) === JSON.stringify(b);
