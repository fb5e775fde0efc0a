import { createHash } from 'node:crypto';
import type { AccountSubject } from '../model/decision.js';
import type { Candidate, CandidateSubject, Sentence } from './candidate.js';
import { foldSentence } from './find-account.js';
import type { QuotedClaims } from './quoted-claims.js';
import { sentenceOf } from './sentence-of.js';
import type { MeetingCluster, ToldMeeting } from './told-meeting.js';

/** Gives the claims of the document with that stem, as people decided them. */
export type ClaimsOf = (stem: string) => QuotedClaims;

/** One of two meetings that may be one. */
export interface MeetingSide {
  readonly cluster: MeetingCluster;
  /** The account by which a reader knows it. */
  readonly main: ToldMeeting;
}

/** The question whether two meetings are one; undefined where one sentence tells of both. */
export function meetingCandidate(
  a: MeetingSide,
  b: MeetingSide,
  reason: string,
  claimsOf: ClaimsOf,
): Candidate | undefined {
  const subjects = [a, b].flatMap((side) => subjectOf(side, claimsOf) ?? []);
  if (subjects.length < 2) return undefined;
  const keys = subjects.map(({ key }) => key).sort();
  if (keys[0] === keys[1]) return undefined;
  const [one, other] = subjects.map(({ subject }) => subject as AccountSubject);
  const copied = foldSentence(one?.sentence ?? '') === foldSentence(other?.sentence ?? '');
  // One sentence that tells of several meetings is no doubt.
  if (copied && one?.document === other?.document) return undefined;
  subjects.sort((x, y) => (x.key < y.key ? -1 : 1));
  return {
    key: `NEAR_MEETING ${keys.join(' ')}`,
    doubt: 'NEAR_MEETING',
    reason: copied ? `${reason}; one sentence in two documents` : reason,
    weight:
      (copied ? 40 : 0) +
      (reason.includes('agree') ? 20 : reason.includes('apart') ? 10 : 0) +
      a.cluster.people.size +
      b.cluster.people.size,
    subjects: subjects.map(({ subject }) => subject),
  };
}

function subjectOf(
  { cluster, main }: MeetingSide,
  claimsOf: ClaimsOf,
): { key: string; subject: CandidateSubject } | undefined {
  const [first] = sentencesOf(main, claimsOf);
  if (!first) return undefined;
  const { file: document, sha256 } = claimsOf(main.document).document;
  const { quote } = first;
  const { status, attendance } = main.claim;
  const who = [...new Set(attendance.map((one) => one.who))].filter((id) => cluster.people.has(id)).sort();
  const [date] = cluster.dates;
  const words = `${foldSentence(quote)} ${who.join(' ')} ${status}`;
  return {
    key: `${document}#${createHash('sha256').update(words).digest('hex').slice(0, 10)}`,
    subject: {
      document,
      sha256,
      sentence: quote,
      ...(who.length > 0 ? { who } : {}),
      status,
      ...(date ? { date } : {}),
      told: firstSentences(cluster.told, claimsOf),
    },
  };
}

function sentencesOf({ document, index }: ToldMeeting, claimsOf: ClaimsOf): Sentence[] {
  const claims = claimsOf(document);
  return (claims.meetings[index]?.evidence ?? []).map((span) => sentenceOf(claims, span));
}

/** No more accounts are looked at than are needed. */
function firstSentences(told: readonly ToldMeeting[], claimsOf: ClaimsOf, most = 3): Sentence[] {
  const distinct = new Map<string, Sentence>();
  for (const account of told) {
    for (const sentence of sentencesOf(account, claimsOf))
      distinct.set(`${sentence.document} ${sentence.start}`, sentence);
    if (distinct.size >= most) break;
  }
  return [...distinct.values()].slice(0, most);
}
