import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainArticle } from '../src/extract/explain.js';
import { readArticles } from '../src/extract/read-articles.js';
import { mergeFacts } from '../src/facts/merge-facts.js';
import { errorCodes } from '../src/model/error.js';
import type { Fact } from '../src/model/fact.js';
import { factKey } from '../src/model/fact-key.js';
import { factsOf, resolveSummaries } from '../src/resolve/resolve-documents.js';
import { ClaimsSpool } from './claims-spool.js';
import { extractDocuments, projectVocabulary, readDocumentFile } from './extract-documents.js';
import { FactSorter } from './fact-sorter.js';
import type { Io } from './io.js';
import { keepHeapSmall } from './keep-heap-small.js';
import { progressDisplay } from './progress-display.js';
import { Quarantine } from './quarantine.js';
import { inOrder, readSummaries, withStems } from './read-summaries.js';
import { homeOf } from './settings-of.js';
import { spoolDocuments } from './spool-documents.js';

/** `whomet extract --explain FILE…`: each sentence with what every layer of rules made of it, and each fact's rules. */
export async function explainFiles(files: readonly string[], { stdout, stderr }: Io): Promise<number> {
  const { facts, refused } = extractDocuments(files);
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

/** How documents are read, as options of the command line say it. */
export interface ReadingOptions {
  /** Longest time for one document, in seconds. */
  readonly timeout?: number;
  readonly workers?: number;
  /** File that lists the documents that could not be read. */
  readonly quarantine?: string;
}

/** More than this and a run that is broken off is worth going on with: what was read is kept for the next. */
const worthKeeping = 200;
export const defaultTimeoutSeconds = 30;

/**
 * `whomet extract FILE…`: the facts of all files, resolved across them, as JSON Lines on stdout; what could not be read is
 * said on stderr. Memory does not grow with the texts: what each document tells is put by on disk. Gives the status to
 * exit with.
 */
export async function extractFiles(
  files: readonly string[],
  { env, stdout, stderr }: Io,
  { timeout = defaultTimeoutSeconds, workers, quarantine: list }: ReadingOptions = {},
): Promise<number> {
  keepHeapSmall();
  const kept = files.length > worthKeeping;
  const folder = kept ? join(homeOf(env), 'claims') : mkdtempSync(join(tmpdir(), 'whomet-claims-'));
  const display = progressDisplay(stderr);
  const quarantine = list === undefined ? undefined : new Quarantine(list);
  const sorter = new FactSorter();
  try {
    const reading = { spool: folder, workers, timeoutMs: timeout * 1000, quarantine, show: display.show };
    const { spooled, failed } = await spoolDocuments(inOrder(files), reading);
    display.end();
    for (const { reason } of failed) stderr.write(`${reason}\n`);
    for (const [stem, facts] of factsOfSpooled(withStems(spooled), new ClaimsSpool(folder))) sorter.add(stem, facts);
    await writeLines(stdout, sorter.lines());
    return failed[0] ? errorCodes[failed[0].code] : 0;
  } finally {
    display.end();
    quarantine?.close();
    sorter.close();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

/** Resolves across documents that are in order, and gives the facts of one after the other. */
export function* factsOfSpooled(
  documents: readonly { readonly stem: string; readonly key: string }[],
  spool: ClaimsSpool,
): Generator<[stem: string, facts: Fact[]]> {
  const accounts = resolveSummaries(readSummaries(documents, spool));
  for (const { stem, key } of documents) yield [stem, factsOf(stem, spool.claims(key), accounts.get(stem))];
}

const writeAtOnce = 1 << 16;

/** Waits for whoever reads the stream. */
async function writeLines(stream: NodeJS.WritableStream, lines: Iterable<string>): Promise<void> {
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
  let waiting = '';
  for (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < writeAtOnce) continue;
    await write(waiting);
    waiting = '';
  }
  await write(waiting);
}
