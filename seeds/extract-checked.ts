import { checkFacts } from '../src/facts/check-facts.js';
import type { CheckedFacts } from '../src/graph/load-facts.js';
import { projectDecisions } from './decisions.js';
import { documentsIn } from './document-files.js';
import { extractDocuments } from './extract-documents.js';
import type { RefusedFacts } from './read-facts-folder.js';

/** Extracts every document of a folder, heeds the review file, and checks what was found as facts from a file are checked. */
export async function extractChecked(
  folder: string,
): Promise<{ accepted: CheckedFacts[]; refused: readonly RefusedFacts[] }> {
  const { facts, documents, refused } = await extractDocuments(documentsIn(folder), projectDecisions());
  const accepted = [...facts].map(([stem, lines]) => {
    const file = `${stem}.jsonl`;
    checkFacts(lines, (name) => documents.get(name), file);
    return { file, facts: lines };
  });
  return { accepted, refused };
}
