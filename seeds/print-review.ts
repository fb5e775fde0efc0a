import type { Decision } from '../src/model/decision.js';
import { type Candidate, type CandidateSubject, type Doubt, doubts } from '../src/resolve/candidate.js';
import { nameOfSubject } from '../src/resolve/contradiction.js';
import type { LostDocuments } from '../src/resolve/entity-judgements.js';
import { type MergedReview, sentenceLine } from './merge-review.js';

export interface ReviewReport extends Omit<MergedReview, 'text'> {
  readonly file: string;
  readonly documents: number;
  readonly decided: number;
  /** Decisions whose subject the documents do not tell any more. */
  readonly idle: readonly Decision[];
  /** Decisions that hold in some of their documents only, since the others are gone or were changed. */
  readonly lost: readonly LostDocuments[];
}

/** Open entries of one kind that are printed unless a number is given; the review file has all. */
const shownOfEach = 20;

/** What is open, for a reader at a terminal. */
export function printReview(report: ReviewReport, limit: number = shownOfEach): string {
  const { file, documents, decided, idle, lost, open, kept, dropped, away } = report;
  const sections = (Object.keys(doubts) as Doubt[]).flatMap((doubt) => section(doubt, report, limit));
  const fresh = open.filter(({ isNew }) => isNew).length;
  const rest = [
    ...idle.map(
      (decision) =>
        `  idle: ${describe(decision)}\n        what it is about is not told by these documents; it is kept\n`,
    ),
    ...lost.map(
      ({ decision, documents: names }) =>
        `  lost: ${describe(decision)}\n        of the documents that it names these are gone, or tell nothing of it any more: ${names.join(', ')}\n`,
    ),
    ...kept.map(
      ({ key }) =>
        `  kept: ${key ?? 'an entry without a key'}\n        nothing asks for it any more, but somebody wrote in it\n`,
    ),
  ];
  const counts = `${open.length} open (${fresh} new), ${decided} decided, ${idle.length} idle, ${dropped} dropped${away > 0 ? `, ${away} kept for documents that are away` : ''}; ${documents} documents`;
  return [
    ...sections,
    ...(rest.length > 0 ? ['\n', ...rest] : []),
    `${sections.length > 0 || rest.length > 0 ? '\n' : ''}${counts}.\n`,
    open.length > 0 ? `Decide in ${file}: fill in decision, by and at.\n` : '',
  ].join('');
}

/** The same as JSON, whole. */
export function reviewAsJson({
  file,
  documents,
  decided,
  dropped,
  away,
  open,
  idle,
  lost,
  kept,
}: ReviewReport): string {
  const value = {
    file,
    documents,
    decided,
    dropped,
    away,
    open: open.map(({ candidate, isNew }) => ({ ...candidate, isNew })),
    idle,
    lost,
    kept: kept.map(({ key }) => key ?? null),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function section(doubt: Doubt, { open }: ReviewReport, limit: number): string[] {
  const own = open.filter(({ candidate }) => candidate.doubt === doubt);
  if (own.length === 0) return [];
  const more = own.length > limit ? [`\n  … and ${own.length - limit} more in the review file\n`] : [];
  return [
    `\n${doubts[doubt]} (${own.length})\n`,
    ...own.slice(0, limit).map(({ candidate, isNew }) => printCandidate(candidate, isNew)),
    ...more,
  ];
}

function printCandidate({ reason, subjects }: Candidate, isNew: boolean): string {
  const lines = subjects.flatMap((subject, index) => [
    `${index === 0 ? (isNew ? '* ' : '- ') : '  '}${title(subject)}`,
    ...subject.told.map((sentence) => `      ${sentenceLine(sentence)}`),
  ]);
  return `\n${lines.map((line) => `  ${line}\n`).join('')}      why: ${reason}\n`;
}

function title(subject: CandidateSubject): string {
  if ('sentence' in subject) {
    const { who = [], status, date } = subject;
    return `${who.join(', ')}: ${(status ?? '').toLowerCase()}, ${date ?? 'no date'}`;
  }
  const {
    entity,
    names = [],
    offices = [],
    country,
  } = subject as Extract<CandidateSubject, { names?: unknown }> & {
    entity: string;
    country?: string;
  };
  const facts = [names.slice(0, 3).join(' '), country ?? '', offices.slice(0, 3).join('、')].filter(
    (text) => text !== '',
  );
  return `${entity} — ${facts.join(' · ')}`;
}

const describe = ({ judgement, subjects, by, at, where }: Decision): string =>
  `${judgement.toLowerCase()} by ${by}, ${at}: ${subjects.map(nameOfSubject).join(' / ')}${where ? ` (${where})` : ''}`;
