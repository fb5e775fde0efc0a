import { projectVocabulary } from '../../seeds/extract-documents.js';
import { extractDocument } from '../../src/extract/extract-document.js';
import { checkFacts } from '../../src/facts/check-facts.js';
import { formatFacts } from '../../src/facts/format-facts.js';
import { parseFacts } from '../../src/facts/parse-facts.js';
import { WhometError } from '../../src/model/error.js';
import { resolveDocuments } from '../../src/resolve/resolve-documents.js';
import { readDocument } from '../../src/text/read-document.js';
import type { SourceDocument } from './source-documents.js';

/** `facts` that were found, all of which loading would accept; or why the document was refused. */
export type Outcome = { readonly facts: number } | { readonly refused: string };

/** Reads, extracts, resolves, writes and checks as the commands do. Rejects with anything that is not for the reader. */
export async function tryDocument({ file, bytes }: SourceDocument): Promise<Outcome> {
  const vocabulary = projectVocabulary();
  const document = await readDocument(file, bytes).catch((error: unknown) => {
    if (error instanceof WhometError && error.code === 'UNREADABLE_DOCUMENT') return error;
    throw error;
  });
  if (document instanceof WhometError) return { refused: document.message };
  const { raw, sha256 } = document;
  let facts = 0;
  for (const [stem, lines] of resolveDocuments([extractDocument(document, vocabulary)])) {
    const name = `${stem}.jsonl`;
    const parsed = parseFacts(formatFacts(lines), name);
    checkFacts(parsed, () => ({ raw, sha256 }), name);
    facts += parsed.length;
  }
  return { facts };
}
