import { projectVocabulary } from '../../seeds/extract-documents.js';
import { readDocumentFile } from '../../seeds/read-document-file.js';
import { extractDocument } from '../../src/extract/extract-document.js';
import { mergeFacts } from '../../src/facts/merge-facts.js';
import { WhometError } from '../../src/model/error.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { compareDocument } from './compare-document.js';
import { DocumentSentences } from './document-sentences.js';
import { foundIn } from './found-facts.js';
import { type GoldDocument, readGoldFolder } from './gold-folder.js';
import type { Miss } from './miss.js';
import { sumOf, type Tally } from './tally.js';

export interface Evaluated {
  readonly name: string;
  readonly tally: Tally;
  readonly misses: readonly Miss[];
}

export interface Evaluation {
  readonly documents: readonly Evaluated[];
  readonly tally: Tally;
}

/** Extracts each document of the folder by itself, as `whomet extract NAME.txt` does, and measures it against its gold. */
export async function evaluateFolder(folder: string): Promise<Evaluation> {
  const documents: Evaluated[] = [];
  for (const gold of readGoldFolder(folder)) documents.push(await evaluateDocument(gold));
  return { documents, tally: sumOf(documents.map(({ tally }) => tally)) };
}

/** A document that cannot be read has told nothing: everything in its gold is missed. */
async function evaluateDocument({ name, file, gold }: GoldDocument): Promise<Evaluated> {
  try {
    const document = await readDocumentFile(file);
    const facts = mergeFacts(resolveDocuments([extractDocument(document, projectVocabulary())]));
    return { name, ...compareDocument(foundIn(facts), gold, new DocumentSentences(document)) };
  } catch (error) {
    if (!(error instanceof WhometError)) throw error;
    const nothing = compareDocument(
      { people: [], meetings: [] },
      gold,
      new DocumentSentences({ file: '', raw: '', articles: [] }),
    );
    return { name, tally: nothing.tally, misses: [{ what: error.message, sentences: [] }, ...nothing.misses] };
  }
}
