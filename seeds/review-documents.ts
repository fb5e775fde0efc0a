import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { reviewCandidates } from '../src/resolve/review-candidates.js';
import { DecidedDocuments } from './decided-documents.js';
import { reviewFile } from './decisions.js';
import { distinctEnds } from './distinct-ends.js';
import { documentsIn } from './document-files.js';
import { documentsFolder } from './extract-documents.js';
import type { Io } from './io.js';
import { isWithin } from './known-documents.js';
import { mergeReview } from './merge-review.js';
import { printReview, reviewAsJson } from './print-review.js';
import { remembered } from './remembered.js';
import { readReviewFile } from './review-file.js';
import { homeOf } from './settings-of.js';
import { type ReadingOptions, spoolNamed } from './spool-named.js';
import { writeReview } from './write-review.js';

export interface ReviewOptions extends ReadingOptions {
  /** The review file; the one that `seed` was last told of unless said, else that of the project. */
  readonly file?: string;
  readonly json?: boolean;
  /** Open entries of one kind of doubt that are printed. */
  readonly limit?: number;
}

/**
 * `whomet review [FILE|FOLDER…]`: brings the review file up to the documents, those of all seeded folders unless some are named, and
 * prints what is open, with its sentences. Gives the
 * status to exit with: 0, or that of the first document that could not be read. A review file that is wrong is refused before anything is written.
 */
export async function reviewDocuments(
  paths: readonly string[],
  { file: given, json = false, limit, ...reading }: ReviewOptions,
  io: Io,
): Promise<number> {
  const earlier = remembered(homeOf(io.env));
  const file = given ?? earlier.review ?? reviewFile;
  const before = readReviewFile(file);
  const decisions = before.entries.flatMap(({ decision }) => decision ?? []);
  const asked = paths.length > 0 ? paths : inTheGraph(earlier.folders);
  const away = asked.filter((path) => earlier.folders.includes(path) && isEmpty(path));
  for (const folder of away) io.stderr.write(`${folder} holds no document now: nothing that it told is looked at.\n`);
  const there = asked.filter((path) => !away.includes(path));
  return spoolNamed(there, io, reading, async (kept, spool) => {
    const documents = new DecidedDocuments(kept, spool, decisions);
    const { decided } = documents;
    const ends = distinctEnds(kept.map(({ named }) => named));
    const shownAs = new Map(kept.map(({ stem, named }) => [stem, ends.get(named)]));
    const claimsOf = (stem: string) => ({ ...documents.claims(stem), shownAs: shownAs.get(stem) });
    const merged = mergeReview(before, reviewCandidates({ told: documents, claimsOf }, decided, decisions));
    const isEmpty = before.text === null && merged.open.length === 0;
    if (merged.text !== before.text && !isEmpty) writeReview(file, merged.text, before.text);
    const report = {
      file: resolve(file),
      documents: kept.length,
      decided: decisions.length,
      idle: decided.idle,
      lost: decided.lost,
      ...merged,
    };
    const text = json ? reviewAsJson(report) : printReview(report, limit);
    await new Promise<void>((done, reject) => io.stdout.write(text, (error) => (error ? reject(error) : done())));
  });
}

/** Be it because it is gone. */
const isEmpty = (folder: string): boolean => !existsSync(folder) || documentsIn(folder).length === 0;

/** The folders whose documents the graph tells: that of the project, and those that were seeded; none that lies in another. */
const inTheGraph = (seeded: readonly string[]): string[] => {
  const folders = [documentsFolder, ...seeded];
  return folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(other, { folder })));
};
