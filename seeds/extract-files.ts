import { setImmediate } from 'node:timers/promises';
import { explainArticle } from '../src/extract/explain.js';
import { readArticles } from '../src/extract/read-articles.js';
import { mergeFacts } from '../src/facts/merge-facts.js';
import { factKey } from '../src/model/fact-key.js';
import { factsOfSpooled } from './decided-documents.js';
import { decisionsOf } from './decisions.js';
import { projectVocabulary } from './extract-documents.js';
import { FactSorter } from './fact-sorter.js';
import type { Io } from './io.js';
import { keepHeapSmall } from './keep-heap-small.js';
import { readDocumentFile } from './read-document-file.js';
import { type ReadingOptions, spoolNamed } from './spool-named.js';

export interface ExtractOptions extends ReadingOptions {
  /** The review file whose decisions are heeded; that of the project unless said. */
  readonly review?: string;
}

/**
 * `whomet extract --explain FILE…`: each sentence with what every layer of rules made of it, and each fact's rules. A document is
 * read by a worker first, so that one which takes too long, or cannot be read, stops no other.
 */
export async function explainFiles(
  named: readonly string[],
  io: Io,
  { review, ...reading }: ExtractOptions = {},
): Promise<number> {
  const decisions = decisionsOf(review);
  return spoolNamed(named, io, reading, async (documents, spool) => {
    const texts: string[] = [];
    for (const { path, named: name } of documents) {
      const { reads } = readArticles(await readDocumentFile(path), projectVocabulary());
      texts.push(`## ${name}\n`, ...reads.map(explainArticle));
    }
    const facts = new Map(factsOfSpooled(documents, spool, decisions));
    const claims = mergeFacts(facts).flatMap((fact) =>
      'rules' in fact ? [`${factKey(fact)}\n  by ${fact.rules.join(', ')}\n  on ${fact.evidence.join(', ')}\n`] : [],
    );
    io.stdout.write([...texts, '## facts\n', ...claims].join('\n'));
  });
}

/**
 * `whomet extract FILE…`: the facts of all files, resolved across them, as people decided, as JSON Lines on stdout; what could not
 * be read is said on stderr. Gives the status to exit with.
 */
export async function extractFiles(
  named: readonly string[],
  io: Io,
  { review, ...reading }: ExtractOptions = {},
): Promise<number> {
  keepHeapSmall();
  const decisions = decisionsOf(review);
  return spoolNamed(named, io, reading, async (documents, spool) => {
    const sorter = new FactSorter();
    try {
      let sorted = 0;
      for (const [stem, facts] of factsOfSpooled(documents, spool, decisions)) {
        sorter.add(stem, facts);
        if (++sorted % sortedAtOnce === 0) await setImmediate();
      }
      await writeLines(io.stdout, sorter.lines());
    } finally {
      sorter.close();
    }
  });
}

/** Documents between which it is heard whether somebody interrupts. */
const sortedAtOnce = 20;
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
