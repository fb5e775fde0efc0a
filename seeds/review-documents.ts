import { resolve } from 'node:path';
import type { Subject } from '../src/model/decision.js';
import { reviewCandidates } from '../src/resolve/review-candidates.js';
import { awayFolders, isEmpty } from './away-folders.js';
import type { ClaimsSpool } from './claims-spool.js';
import { DecidedDocuments } from './decided-documents.js';
import { reviewFile } from './decisions.js';
import { distinctEnds } from './distinct-ends.js';
import { documentsFolder } from './extract-documents.js';
import type { Io } from './io.js';
import { isWithin } from './known-documents.js';
import { LookedAt } from './looked-at.js';
import { mergeReview } from './merge-review.js';
import { printReview, reviewAsJson } from './print-review.js';
import { remembered } from './remembered.js';
import { readReviewFile } from './review-file.js';
import { homeOf } from './settings-of.js';
import { type NamedDocument, type ReadingOptions, spoolNamed } from './spool-named.js';
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
  const away = awayFolders(asked, earlier);
  for (const { why } of away) io.stderr.write(`${why}: nothing that it told is looked at.\n`);
  const there = asked.filter((path) => !away.some(({ folder }) => folder === resolve(path) && isEmpty(folder)));
  return spoolNamed(there, io, reading, async (kept, spool) => {
    const documents = new DecidedDocuments(kept, spool, decisions);
    const { decided } = documents;
    const ends = distinctEnds(kept.map(({ named }) => named));
    const shownAs = new Map(kept.map(({ stem, named }) => [stem, ends.get(named)]));
    const claimsOf = (stem: string) => ({ ...documents.claims(stem), shownAs: shownAs.get(stem) });
    // Whether a doubt or a decision is about what is away can be told only by what is not.
    const lookedAt = away.length > 0 ? new LookedAt(kept.map((one) => withBytes(one, spool))) : undefined;
    const isAway = (subjects: readonly Subject[]) => lookedAt !== undefined && !lookedAt.hasAllOf(subjects);
    const candidates = reviewCandidates({ told: documents, claimsOf }, decided, decisions);
    const merged = mergeReview(before, candidates, isAway);
    const isNothing = before.text === null && merged.open.length === 0;
    if (merged.text !== before.text && !isNothing) writeReview(file, merged.text, before.text);
    const report = {
      file: resolve(file),
      documents: kept.length,
      decided: decisions.length,
      idle: decided.idle.filter(({ subjects }) => !isAway(subjects)),
      lost: lookedAt?.lostHere(decided.lost) ?? decided.lost,
      ...merged,
    };
    const text = json ? reviewAsJson(report) : printReview(report, limit);
    await new Promise<void>((done, reject) => io.stdout.write(text, (error) => (error ? reject(error) : done())));
  });
}

const withBytes = ({ named, key }: NamedDocument, spool: ClaimsSpool) => ({
  named,
  sha256: spool.claims(key).document.sha256,
});

/** The folders whose documents the graph tells: that of the project, and those that were seeded; none that lies in another. */
const inTheGraph = (seeded: readonly string[]): string[] => {
  const folders = [documentsFolder, ...seeded];
  return folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(other, { folder })));
};
