import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyDecisions } from '../src/resolve/apply-decisions.js';
import { reviewCandidates } from '../src/resolve/review-candidates.js';
import { lexiconEntities, reviewFile } from './decisions.js';
import { documentsFolder, documentsIn, projectVocabulary, readClaims } from './extract-documents.js';
import type { Io } from './io.js';
import { mergeReview } from './merge-review.js';
import { printReview, reviewAsJson } from './print-review.js';
import { readReviewFile } from './review-file.js';
import { writeReview } from './write-review.js';

export interface ReviewOptions {
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
  { file = reviewFile, json = false, limit }: ReviewOptions,
  { stdout, stderr }: Io,
): Promise<number> {
  const before = readReviewFile(file);
  const decisions = before.entries.flatMap(({ decision }) => decision ?? []);
  const { claims, refused } = readClaims(filesOf(paths));
  for (const { reason } of refused) stderr.write(`${reason}\n`);
  const decided = applyDecisions(claims, decisions, lexiconEntities(projectVocabulary()));
  const merged = mergeReview(before, reviewCandidates(decided, decisions));
  const isEmpty = before.text === null && merged.open.length === 0;
  if (merged.text !== before.text && !isEmpty) writeReview(file, merged.text, before.text);
  const report = {
    file: resolve(file),
    documents: claims.length,
    decided: decisions.length,
    idle: decided.idle,
    ...merged,
  };
  const text = json ? reviewAsJson(report) : printReview(report, limit);
  await new Promise<void>((done, reject) => stdout.write(text, (error) => (error ? reject(error) : done())));
  return refused[0]?.error.exitCode ?? 0;
}

function filesOf(paths: readonly string[]): string[] {
  if (paths.length === 0) return documentsIn(documentsFolder);
  return paths.flatMap((path) => (existsSync(path) && statSync(path).isDirectory() ? documentsIn(path) : [path]));
}
