import { explainArticle } from '../src/extract/explain.js';
import { readArticles } from '../src/extract/read-articles.js';
import { formatFacts } from '../src/facts/format-facts.js';
import { mergeFacts } from '../src/facts/merge-facts.js';
import type { Fact } from '../src/model/fact.js';
import { factKey } from '../src/model/fact-key.js';
import { decisionsOf } from './decisions.js';
import { extractDocuments, projectVocabulary, readDocumentFile } from './extract-documents.js';
import type { Io } from './io.js';

export interface ExtractOptions {
  /** The review file whose decisions are heeded; that of the project unless said. */
  readonly review?: string;
}

/** `whomet extract --explain FILE…`: each sentence with what every layer of rules made of it, and each fact's rules. */
export async function explainFiles(
  files: readonly string[],
  { stdout, stderr }: Io,
  { review }: ExtractOptions = {},
): Promise<number> {
  const { facts, refused } = extractDocuments(files, decisionsOf(review));
  for (const { reason } of refused) stderr.write(`${reason}\n`);
  const unread = new Set(refused.map(({ file }) => file));
  const texts = files
    .filter((file) => !unread.has(file))
    .flatMap((file) => [
      `## ${file}\n`,
      ...readArticles(readDocumentFile(file), projectVocabulary()).reads.map(explainArticle),
    ]);
  const claims = mergeFacts(facts).flatMap((fact) =>
    'rules' in fact ? [`${factKey(fact)}\n  by ${fact.rules.join(', ')}\n  on ${fact.evidence.join(', ')}\n`] : [],
  );
  stdout.write([...texts, '## facts\n', ...claims].join('\n'));
  return refused[0]?.error.exitCode ?? 0;
}

/**
 * `whomet extract FILE…`: the facts of all files, resolved across them, as JSON Lines on stdout; what could not be read is
 * said on stderr. Gives the status to exit with.
 */
export async function extractFiles(
  files: readonly string[],
  { stdout, stderr }: Io,
  { review }: ExtractOptions = {},
): Promise<number> {
  const { facts, refused } = extractDocuments(files, decisionsOf(review));
  for (const { reason } of refused) stderr.write(`${reason}\n`);
  const merged = mergeFacts(facts).map(({ documents, ...fact }) => fact as Fact);
  await new Promise<void>((resolve, reject) =>
    stdout.write(formatFacts(merged), (error) => (error ? reject(error) : resolve())),
  );
  return refused[0]?.error.exitCode ?? 0;
}
