import { createHash } from 'node:crypto';
import type { DocumentClaims, MeetingClaim } from '../model/claim.js';
import type { AccountSubject } from '../model/decision.js';
import type { Candidate, CandidateSubject } from './candidate.js';
import { foldSentence } from './find-account.js';
import { sentenceOf } from './sentences-naming.js';
import type { MeetingCluster, ToldMeeting } from './told-meeting.js';

/** One of two meetings that may be one. */
export interface MeetingSide {
  readonly cluster: MeetingCluster;
  /** The account by which a reader knows it. */
  readonly main: ToldMeeting;
  readonly people: ReadonlySet<string>;
  readonly dates: readonly string[];
}

/** The question whether two meetings are one; undefined where one sentence tells of both. */
export function meetingCandidate(
  a: MeetingSide,
  b: MeetingSide,
  reason: string,
  documents: ReadonlyMap<string, DocumentClaims>,
): Candidate | undefined {
  const subjects = [a, b].flatMap((side) => subjectOf(side, documents) ?? []);
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
      a.people.size +
      b.people.size,
    subjects: subjects.map(({ subject }) => subject),
  };
}

function subjectOf(
  { cluster, main, people, dates }: MeetingSide,
  documents: ReadonlyMap<string, DocumentClaims>,
): { key: string; subject: CandidateSubject } | undefined {
  const claims = documents.get(main.document);
  const [first] = main.claim.evidence;
  if (!claims || !first) return undefined;
  const { quote } = sentenceOf(claims, first);
  const who = [...new Set(main.claim.attendance.map((one) => one.who))].filter((id) => people.has(id)).sort();
  const told = cluster.told.flatMap(({ document, claim }) => spansOf(documents.get(document), claim));
  const distinct = new Map(told.map((sentence) => [`${sentence.document} ${sentence.start}`, sentence]));
  const words = `${foldSentence(quote)} ${who.join(' ')} ${main.claim.status}`;
  return {
    key: `${claims.document.file}#${createHash('sha256').update(words).digest('hex').slice(0, 10)}`,
    subject: {
      document: claims.document.file,
      sentence: quote,
      ...(who.length > 0 ? { who } : {}),
      status: main.claim.status,
      ...(dates[0] ? { date: dates[0] } : {}),
      told: [...distinct.values()].slice(0, 3),
    },
  };
}

const spansOf = (claims: DocumentClaims | undefined, { evidence }: MeetingClaim) =>
  claims ? evidence.map((span) => sentenceOf(claims, span)) : [];
