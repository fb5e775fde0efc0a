import { join } from 'node:path';
import { extractDocument } from '../src/extract/extract-document.js';
import { indexVocabulary, type VocabularyIndex } from '../src/extract/vocabulary-index.js';
import type { DocumentClaims } from '../src/model/claim.js';
import type { Decision } from '../src/model/decision.js';
import { WhometError } from '../src/model/error.js';
import type { Fact } from '../src/model/fact.js';
import { applyDecisions } from '../src/resolve/apply-decisions.js';
import { resolveDocuments } from '../src/resolve/resolve-documents.js';
import { lexiconEntities } from './decisions.js';
import { documentFiles } from './document-files.js';
import { projectFolder } from './project-folder.js';
import { readDictionary } from './read-dictionary.js';
import { readDocumentFile } from './read-document-file.js';
import { readGrammar } from './read-grammar.js';
import { readLexicon } from './read-lexicon.js';

export interface Extraction {
  /** Each document's facts by its stem, the name of its facts file. */
  readonly facts: ReadonlyMap<string, Fact[]>;
  /** Each document's text and hash by its file name. */
  readonly documents: ReadonlyMap<string, { readonly raw: string; readonly sha256: string }>;
  /** The paths of the documents that were read, in their order. */
  readonly files: readonly string[];
  /** Why a document was not read, in the order of the files. */
  readonly refused: readonly { readonly file: string; readonly reason: string; readonly error: WhometError }[];
}

export const documentsFolder: string = join(projectFolder, 'seeds', 'documents');

let vocabulary: VocabularyIndex | undefined;

/** The project's lexicon made ready for search; read once. */
export function projectVocabulary(): VocabularyIndex {
  const folder = join(projectFolder, 'seeds', 'lexicon');
  vocabulary ??= indexVocabulary(readLexicon(folder), readGrammar(folder), readDictionary());
  return vocabulary;
}

/**
 * Extracts what the documents tell, resolved across all of them, as people decided where they did; a folder stands for the
 * documents in it, - for standard input. One that cannot be read does not stop the others.
 */
export async function extractDocuments(
  named: readonly string[],
  decisions: readonly Decision[] = [],
): Promise<Extraction> {
  const index = projectVocabulary();
  const claims: DocumentClaims[] = [];
  const read: string[] = [];
  const refused: { file: string; reason: string; error: WhometError }[] = [];
  const refuse = (file: string, error: unknown) => {
    if (!(error instanceof WhometError)) throw error;
    refused.push({ file, reason: error.message, error });
  };
  for (const name of named) {
    for (const file of filesOf(name, refuse)) {
      try {
        claims.push(extractDocument(await readDocumentFile(file), index));
        read.push(file);
      } catch (error) {
        refuse(file, error);
      }
    }
  }
  const documents = new Map(claims.map(({ document, raw }) => [document.file, { raw, sha256: document.sha256 }]));
  const decided = applyDecisions(claims, decisions, lexiconEntities(index));
  return { facts: resolveDocuments(decided.documents), documents, files: read, refused };
}

function filesOf(name: string, refuse: (file: string, error: unknown) => void): string[] {
  try {
    return documentFiles(name);
  } catch (error) {
    refuse(name, error);
    return [];
  }
}
