import { resolve } from 'node:path';
import { reviewCandidates } from '../src/resolve/review-candidates.js';
import { DecidedDocuments } from './decided-documents.js';
import { reviewFile } from './decisions.js';
import { documentsFolder } from './extract-documents.js';
import type { Io } from './io.js';
import { mergeReview } from './merge-review.js';
import { printReview, reviewAsJson } from './print-review.js';
import { readReviewFile } from './review-file.js';
import { type ReadingOptions, spoolNamed } from './spool-named.js';
import { writeReview } from './write-review.js';

export interface ReviewOptions extends ReadingOptions {
  /** The review file; that of the project unless said. */
  readonly file?: string;
  readonly json?: boolean;
  /** Open entries of one kind of doubt that are printed. */
  readonly limit?: number;
}

/**
 * `whomet review [FILE|FOLDER…]`: brings the review file up to the documents and prints what is open, with its sentences. Gives the
 * status to exit with: 0, or that of the first document that could not be read. A review file that is wrong is refused before anything is written.
 */
export async function reviewDocuments(
  paths: readonly string[],
  { file = reviewFile, json = false, limit, ...reading }: ReviewOptions,
  io: Io,
): Promise<number> {
  const before = readReviewFile(file);
  const decisions = before.entries.flatMap(({ decision }) => decision ?? []);
  return spoolNamed(paths.length > 0 ? paths : [documentsFolder], io, reading, async (kept, spool) => {
    const documents = new DecidedDocuments(kept, spool, decisions);
    const { decided } = documents;
    const told = { summaries: documents.summaries(), claimsOf: (stem: string) => documents.claims(stem) };
    const merged = mergeReview(before, reviewCandidates(told, decided, decisions));
    const isEmpty = before.text === null && merged.open.length === 0;
    if (merged.text !== before.text && !isEmpty) writeReview(file, merged.text, before.text);
    const report = {
      file: resolve(file),
      documents: kept.length,
      decided: decisions.length,
      idle: decided.idle,
      ...merged,
    };
    const text = json ? reviewAsJson(report) : printReview(report, limit);
    await new Promise<void>((done, reject) => io.stdout.write(text, (error) => (error ? reject(error) : done())));
  });
}
