import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { extractDocument } from '../src/extract/extract-document.js';
import { indexVocabulary, type VocabularyIndex } from '../src/extract/vocabulary-index.js';
import type { DocumentClaims } from '../src/model/claim.js';
import type { Decision } from '../src/model/decision.js';
import { WhometError } from '../src/model/error.js';
import type { Fact } from '../src/model/fact.js';
import { applyDecisions } from '../src/resolve/apply-decisions.js';
import { resolveDocuments } from '../src/resolve/resolve-documents.js';
import type { ReadDocument } from '../src/text/article.js';
import { readDocument } from '../src/text/read-document.js';
import { lexiconEntities } from './decisions.js';
import { projectFolder } from './project-folder.js';
import { readGrammar } from './read-grammar.js';
import { readLexicon } from './read-lexicon.js';

export interface Extraction {
  /** Each document's facts by its stem, the name of its facts file. */
  readonly facts: ReadonlyMap<string, Fact[]>;
  /** Each document's text and hash by its file name. */
  readonly documents: ReadonlyMap<string, { readonly raw: string; readonly sha256: string }>;
  /** Why a document was not read, in the order of the files. */
  readonly refused: readonly { readonly file: string; readonly reason: string; readonly error: WhometError }[];
}

export const documentsFolder: string = join(projectFolder, 'seeds', 'documents');

let vocabulary: VocabularyIndex | undefined;

/** The project's lexicon made ready for search; read once. */
export function projectVocabulary(): VocabularyIndex {
  const folder = join(projectFolder, 'seeds', 'lexicon');
  vocabulary ??= indexVocabulary(readLexicon(folder), readGrammar(folder));
  return vocabulary;
}

/** The documents of a folder, sorted by name; what stands beside them (YAML, README) is none. */
export const documentsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => extname(name) === '.txt')
    .sort()
    .map((name) => join(folder, name));

/** Reads a file and the NAME.yaml beside it. Throws UNREADABLE_DOCUMENT with the file's path. */
export function readDocumentFile(file: string): ReadDocument {
  const sidecar = file.slice(0, file.length - extname(file).length).concat('.yaml');
  try {
    return readDocument(
      basename(file),
      readFileSync(file),
      existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : undefined,
    );
  } catch (cause) {
    if (cause instanceof WhometError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const what =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : `it cannot be read (${code})`;
    throw new WhometError('UNREADABLE_DOCUMENT', `${file}: ${what}. Name files of text.`, { cause });
  }
}

/** What each document tells by itself. One that cannot be read does not stop the others. */
export function readClaims(files: readonly string[]): Pick<Extraction, 'refused'> & { claims: DocumentClaims[] } {
  const index = projectVocabulary();
  const claims: DocumentClaims[] = [];
  const refused: { file: string; reason: string; error: WhometError }[] = [];
  for (const file of files) {
    try {
      claims.push(extractDocument(readDocumentFile(file), index));
    } catch (error) {
      if (!(error instanceof WhometError)) throw error;
      refused.push({ file, reason: error.message, error });
    }
  }
  return { claims, refused };
}

/** Extracts what the documents tell, resolved across all of them, as people decided where they did. */
export function extractDocuments(files: readonly string[], decisions: readonly Decision[] = []): Extraction {
  const { claims, refused } = readClaims(files);
  const documents = new Map(claims.map(({ document, raw }) => [document.file, { raw, sha256: document.sha256 }]));
  const decided = applyDecisions(claims, decisions, lexiconEntities(projectVocabulary()));
  return { facts: resolveDocuments(decided.documents), documents, refused };
}
