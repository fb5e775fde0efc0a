import { stringify } from 'yaml';
import type { Subject } from '../src/model/decision.js';
import type { Candidate, Sentence } from '../src/resolve/candidate.js';
import type { ReviewFile, WrittenEntry } from './review-file.js';

const head = `# What whomet doubts, for a person to decide. Fill in decision, by and at of an entry; note is yours. Then run whomet again.
#
#   same       the subjects are one (two spellings of one person; one meeting told twice)
#   different  they are not one, and whomet need not ask again
#   accept     it is right as it stands
#   reject     there is no such person (or meeting): it goes, and what rests on it
#   correct    it is right but for what stands in value: {name: …, country: place/cn} of a person;
#              {date: 2019-01-31, status: HELD, kind: TALKS, place: place/beijing} of a meeting
#
# by is who decided, at the day (2026-11-24). Decided entries stay as you wrote them, comments too; open ones come and go with the
# documents. README.md, "When whomet is in doubt", says more.
`;

export interface MergedReview {
  readonly text: string;
  /** Open entries that were there before and those that are new, in the order of the file. */
  readonly open: readonly { readonly candidate: Candidate; readonly isNew: boolean }[];
  readonly dropped: number;
  /** Open entries that nothing asks for now, kept until the documents that they are about can be looked at again. */
  readonly away: number;
  /** Open entries that nothing asks for any more, kept for what a person wrote in them. */
  readonly kept: readonly WrittenEntry[];
}

/**
 * The review file with the candidates of now: what is decided stays where and as it is, open entries that are still asked
 * get today's sentences unless a person wrote in them, those that are not go unless they are about what is away, new ones come last.
 */
export function mergeReview(
  file: ReviewFile,
  candidates: readonly Candidate[],
  isAway: (subjects: readonly Subject[]) => boolean = () => false,
): MergedReview {
  const wanted = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const lineBreak = file.text?.includes('\r\n') ? '\r\n' : '\n';
  const own = (candidate: Candidate) => written(candidate).replaceAll('\n', lineBreak);
  const present = new Set<string>();
  const kept: WrittenEntry[] = [];
  let [dropped, away] = [0, 0];
  const texts = file.entries.flatMap((entry) => {
    const candidate = entry.key === undefined ? undefined : wanted.get(entry.key);
    if (candidate) present.add(candidate.key);
    if (entry.decision) return [entry.text];
    if (candidate) return [entry.touched ? entry.text : leadOf(entry.text) + own(candidate)];
    if (isAway(entry.subjects)) {
      away++;
      return [entry.text];
    }
    if (entry.touched) {
      kept.push(entry);
      return [entry.text];
    }
    dropped++;
    return [];
  });
  const added = candidates.filter(({ key }) => !present.has(key));
  const all = [...texts, ...added.map((candidate) => `${lineBreak}${own(candidate)}`)].map((text) =>
    text.endsWith('\n') ? text : text + lineBreak,
  );
  return {
    text: (file.text === null ? head : file.head) + all.join(''),
    open: candidates.map((candidate) => ({ candidate, isNew: !present.has(candidate.key) })),
    dropped,
    away,
    kept,
  };
}

/** The empty lines before an entry. */
const leadOf = (text: string): string => /^\s*/u.exec(text)?.[0] ?? '';

/** A sentence as the review file and the terminal show it: 001.txt 412-470: 双方… */
export const sentenceLine = ({ document, start, end, quote }: Sentence): string =>
  `${document} ${start}-${end}: ${quote}`;

function written({ key, doubt, reason, subjects }: Candidate): string {
  const entry = {
    key,
    doubt,
    reason,
    subjects: subjects.map(({ told, ...subject }) => ({ ...subject, sentences: told.map(sentenceLine) })),
    decision: null,
    by: null,
    at: null,
    note: null,
  };
  return stringify([entry], { nullStr: '', lineWidth: 0 });
}
