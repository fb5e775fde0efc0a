import { projectVocabulary, readDocumentFile } from '../../seeds/extract-documents.js';
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
export function evaluateFolder(folder: string): Evaluation {
  const documents = readGoldFolder(folder).map(evaluateDocument);
  return { documents, tally: sumOf(documents.map(({ tally }) => tally)) };
}

/** A document that cannot be read has told nothing: everything in its gold is missed. */
function evaluateDocument({ name, file, gold }: GoldDocument): Evaluated {
  try {
    const document = readDocumentFile(file);
    const facts = mergeFacts(resolveDocuments([extractDocument(document, projectVocabulary())]));
    return { name, ...compareDocument(foundIn(facts), gold, new DocumentSentences(document)) };
  } catch (error) {
    if (!(error instanceof WhometError)) throw error;
    const nothing = compareDocument(
      { people: [], meetings: [] },
      gold,
      new DocumentSentences({ raw: '', articles: [] }),
    );
    return { name, tally: nothing.tally, misses: [{ what: error.message, sentences: [] }, ...nothing.misses] };
  }
}
