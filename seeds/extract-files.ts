import { explainArticle } from '../src/extract/explain.js';
import { readArticles } from '../src/extract/read-articles.js';
import { formatFacts } from '../src/facts/format-facts.js';
import { mergeFacts } from '../src/facts/merge-facts.js';
import type { Fact } from '../src/model/fact.js';
import { factKey } from '../src/model/fact-key.js';
import { extractDocuments, projectVocabulary } from './extract-documents.js';
import type { Io } from './io.js';
import { readDocumentFile } from './read-document-file.js';

/** `whomet extract --explain FILE…`: each sentence with what every layer of rules made of it, and each fact's rules. */
export async function explainFiles(files: readonly string[], { stdout, stderr }: Io): Promise<number> {
  const { facts, files: read, refused } = await extractDocuments(files);
  for (const { reason } of refused) stderr.write(`${reason}\n`);
  const texts: string[] = [];
  for (const file of read) {
    const { reads } = readArticles(await readDocumentFile(file), projectVocabulary());
    texts.push(`## ${file}\n`, ...reads.map(explainArticle));
  }
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
export async function extractFiles(files: readonly string[], { stdout, stderr }: Io): Promise<number> {
  const { facts, refused } = await extractDocuments(files);
  for (const { reason } of refused) stderr.write(`${reason}\n`);
  const merged = mergeFacts(facts).map(({ documents, ...fact }) => fact as Fact);
  await new Promise<void>((resolve, reject) =>
    stdout.write(formatFacts(merged), (error) => (error ? reject(error) : resolve())),
  );
  return refused[0]?.error.exitCode ?? 0;
}
