import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainArticle } from '../src/extract/explain.js';
import { readArticles } from '../src/extract/read-articles.js';
import { mergeFacts } from '../src/facts/merge-facts.js';
import { type ErrorCode, errorCodes, WhometError } from '../src/model/error.js';
import type { Fact } from '../src/model/fact.js';
import { factKey } from '../src/model/fact-key.js';
import { factsOf, resolveSummaries } from '../src/resolve/resolve-documents.js';
import { ClaimsSpool } from './claims-spool.js';
import { documentFiles } from './document-files.js';
import { extractDocuments, projectVocabulary } from './extract-documents.js';
import { FactSorter } from './fact-sorter.js';
import type { Io } from './io.js';
import { progressDisplay } from './progress-display.js';
import { Quarantine } from './quarantine.js';
import { readDocumentFile, standardInputFile } from './read-document-file.js';
import { inOrder, readSummaries, withStems } from './read-summaries.js';
import { homeOf } from './settings-of.js';
import { spoolDocuments } from './spool-documents.js';

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
  named: readonly string[],
  { env, stdout, stderr }: Io,
  { timeout = defaultTimeoutSeconds, workers, quarantine: list }: ReadingOptions = {},
): Promise<number> {
  const input = mkdtempSync(join(tmpdir(), 'whomet-input-'));
  const refused: { code: ErrorCode; reason: string }[] = [];
  const files = (await Promise.all(named.map((name) => filesNamed(name, input, refused)))).flat();
  const kept = files.length > worthKeeping;
  const folder = kept ? join(homeOf(env), 'claims') : mkdtempSync(join(tmpdir(), 'whomet-claims-'));
  const display = progressDisplay(stderr);
  const quarantine = list === undefined ? undefined : new Quarantine(list);
  const sorter = new FactSorter();
  try {
    const reading = { spool: folder, workers, timeoutMs: timeout * 1000, quarantine, show: display.show };
    const { spooled, failed } = await spoolDocuments(inOrder(files), reading);
    display.end();
    const problems = [...refused, ...failed];
    for (const { reason } of problems) stderr.write(`${reason}\n`);
    for (const [stem, facts] of factsOfSpooled(withStems(spooled), new ClaimsSpool(folder))) sorter.add(stem, facts);
    await writeLines(stdout, sorter.lines());
    return problems[0] ? errorCodes[problems[0].code] : 0;
  } finally {
    display.end();
    quarantine?.close();
    sorter.close();
    rmSync(input, { recursive: true, force: true });
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

/** The documents of a folder, or the file itself; what comes in by - is put by as a file in `input`, so that a worker can read it. */
async function filesNamed(
  name: string,
  input: string,
  refused: { code: ErrorCode; reason: string }[],
): Promise<readonly string[]> {
  try {
    return name === '-' ? [await standardInputFile(input)] : documentFiles(name);
  } catch (error) {
    if (!(error instanceof WhometError)) throw error;
    refused.push({ code: error.code, reason: error.message });
    return [];
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
