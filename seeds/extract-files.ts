import { formatFacts } from '../src/facts/format-facts.js';
import { mergeFacts } from '../src/facts/merge-facts.js';
import type { Fact } from '../src/model/fact.js';
import { extractDocuments } from './extract-documents.js';
import type { Io } from './io.js';

/**
 * `whomet extract FILE…`: the facts of all files, resolved across them, as JSON Lines on stdout; what could not be read is
 * said on stderr. Gives the status to exit with.
 */
export async function extractFiles(files: readonly string[], { stdout, stderr }: Io): Promise<number> {
  const { facts, refused } = extractDocuments(files);
  for (const { reason } of refused) stderr.write(`${reason}\n`);
  const merged = mergeFacts(facts).map(({ documents, ...fact }) => fact as Fact);
  await new Promise<void>((resolve, reject) =>
    stdout.write(formatFacts(merged), (error) => (error ? reject(error) : resolve())),
  );
  return refused[0]?.error.exitCode ?? 0;
}
