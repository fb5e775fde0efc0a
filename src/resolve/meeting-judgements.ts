import type { DocumentClaims, JudgedMeeting, MeetingClaim } from '../model/claim.js';
import { type AccountSubject, type Decision, isAccount, type MeetingCorrection } from '../model/decision.js';
import { AccountSearch } from './account-search.js';
import { contradiction, decisionsUniting, type Union } from './contradiction.js';
import { MergedIds } from './merged-ids.js';
import type { QuotedClaims } from './quoted-claims.js';
import { type DecidableClaims, marked } from './rewrite-entities.js';

interface Judged {
  readonly judged: JudgedMeeting;
  readonly decided: readonly string[];
}

/** What people decided of meetings and statements, by the document that tells of them and the position there. */
export interface MeetingJudgements {
  readonly meetings: ReadonlyMap<string, ReadonlyMap<number, Judged>>;
  readonly rejectedStatements: ReadonlyMap<string, ReadonlySet<number>>;
  readonly idle: readonly Decision[];
}

/**
 * Finds in the documents, which must be as decisions of entities left them, what people decided of meetings. `documents` are
 * those of `AskedDocuments`, by the keys of the answer; `idOf` gives the id that an entity has after all decisions of entities.
 */
export function judgeMeetings(
  documents: ReadonlyMap<string, DocumentClaims | QuotedClaims>,
  decisions: readonly Decision[],
  idOf: (id: string) => string,
): MeetingJudgements {
  const ofText = decisions.filter(({ subjects }) => subjects.every(isAccount));
  const accounts = new AccountSearch(documents.values(), idOf);
  const verdicts = new Map<MeetingClaim, Judged>();
  const dropped = new Set<object>();
  const idle: Decision[] = [];
  const together: Pair[] = [];
  const parted: Pair[] = [];
  const note = (claim: MeetingClaim, judged: JudgedMeeting, decided: string): void => {
    const earlier = verdicts.get(claim);
    verdicts.set(claim, {
      judged: joined(earlier?.judged ?? {}, judged),
      decided: [...(earlier?.decided ?? []), decided],
    });
  };
  for (const [number, decision] of ofText.entries()) {
    const subjects = decision.subjects.filter(isAccount);
    const mark = `decision:${decision.judgement.toLowerCase()}`;
    if (subjects.some(({ statement }) => statement)) {
      const found = accounts.statements(subjects);
      if (found.length < subjects.length) idle.push(decision);
      for (const statement of found) dropped.add(statement);
      continue;
    }
    const found = accounts.meetings(subjects);
    if (found.length < subjects.length) {
      idle.push(decision);
      continue;
    }
    for (const [side, { subject, claim }] of found.entries())
      note(claim, verdict(decision, subject, number, side, idOf), mark);
    if (decision.judgement === 'SAME') together.push(...pairsOf(decision, found));
    if (decision.judgement === 'DIFFERENT') parted.push(...pairsOf(decision, found));
  }
  const groups = groupsOf(together, parted, documents);
  const judged = new Map(
    [...verdicts].map(([claim, verdict]) => {
      const group = groups.get(claim);
      return [claim, { ...verdict, judged: { ...verdict.judged, ...(group ? { together: group } : {}) } }] as const;
    }),
  );
  return {
    meetings: positions(
      documents,
      (claims) => claims.meetings,
      (one) => judged.get(one),
    ),
    rejectedStatements: new Map(
      [
        ...positions(
          documents,
          (claims) => claims.statements,
          (one) => dropped.has(one) || undefined,
        ),
      ].map(([key, found]) => [key, new Set(found.keys())]),
    ),
    idle,
  };
}

/** By document, as far as there is something, what is found for each of its claims, by the claim's position. */
function positions<T, V>(
  documents: ReadonlyMap<string, DocumentClaims | QuotedClaims>,
  claimsOf: (claims: DocumentClaims | QuotedClaims) => readonly T[],
  of: (claim: T) => V | undefined,
): Map<string, Map<number, V>> {
  const found = [...documents].map(([key, claims]) => {
    const own = claimsOf(claims).map((claim, at) => [at, of(claim)] as const);
    return [key, new Map(own.filter((pair): pair is [number, V] => pair[1] !== undefined))] as const;
  });
  return new Map(found.filter(([, own]) => own.size > 0));
}

/**
 * Writes on a document's accounts what people decided of their meetings: clustering and what follows it heed that, wherever the
 * account goes in between. Statements that are rejected go.
 */
export function withJudgements<T extends DecidableClaims>(
  claims: T,
  key: string,
  { meetings, rejectedStatements }: MeetingJudgements,
): T {
  const [own, rejected] = [meetings.get(key), rejectedStatements.get(key)];
  if (!own?.size && !rejected?.size) return claims;
  return {
    ...claims,
    meetings: claims.meetings.map((claim, at) => {
      const found = own?.get(at);
      return found ? { ...marked(claim, found.decided), judged: found.judged } : claim;
    }),
    statements: claims.statements.filter((_, at) => !rejected?.has(at)),
  };
}

function verdict(
  decision: Decision,
  subject: AccountSubject,
  number: number,
  side: number,
  idOf: (id: string) => string,
): JudgedMeeting {
  const { judgement, value } = decision;
  if (judgement === 'DIFFERENT') return { apart: [`${number}:${side}`] };
  if (judgement === 'SAME') return {};
  const entity = subject.entity === undefined ? undefined : idOf(subject.entity);
  const verdicts = [{ decision, ...(entity === undefined ? {} : { entity }) }];
  if (judgement === 'CORRECT') return { corrected: value as MeetingCorrection, verdicts };
  if (judgement === 'ACCEPT') return { verdicts };
  return { ...(entity === undefined ? { rejected: true } : { without: [entity] }), verdicts };
}

function joined(a: JudgedMeeting, b: JudgedMeeting): JudgedMeeting {
  const both = <T>(key: (of: JudgedMeeting) => readonly T[] | undefined): T[] => [...(key(a) ?? []), ...(key(b) ?? [])];
  const [apart, without, verdicts] = [both((of) => of.apart), both((of) => of.without), both((of) => of.verdicts)];
  const corrected = a.corrected || b.corrected ? { ...a.corrected, ...b.corrected } : undefined;
  return {
    ...a,
    ...b,
    ...(apart.length > 0 ? { apart } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(verdicts.length > 0 ? { verdicts } : {}),
    ...(corrected ? { corrected } : {}),
  };
}

interface Pair {
  readonly a: MeetingClaim;
  readonly b: MeetingClaim;
  readonly decision: Decision;
}

const pairsOf = (decision: Decision, found: readonly { readonly claim: MeetingClaim }[]): Pair[] =>
  found.flatMap(({ claim: a }, at) => found.slice(at + 1).map(({ claim: b }) => ({ a, b, decision })));

/**
 * A name for each set of accounts that decisions make one, the same on every run over the same documents. Throws INVALID_REVIEW where
 * two of a set are parted.
 */
function groupsOf(
  together: readonly Pair[],
  parted: readonly Pair[],
  documents: ReadonlyMap<string, Pick<DocumentClaims, 'meetings'>>,
): Map<MeetingClaim, string> {
  const names = new Map<MeetingClaim, string>();
  if (together.length === 0) return names;
  for (const [key, { meetings }] of documents)
    for (const [index, claim] of meetings.entries()) names.set(claim, `${key} ${index + 1}`);
  const named = ({ a, b, decision }: Pair): Union => ({
    a: names.get(a) as string,
    b: names.get(b) as string,
    decision,
  });
  const unions = together.map(named);
  const ids = new MergedIds(() => false);
  for (const { a, b } of unions) ids.unite(a, b);
  for (const { a, b, decision } of parted.map(named))
    if (a !== b && ids.of(a) === ids.of(b)) throw contradiction(decision, decisionsUniting(unions, a, b));
  return new Map(together.flatMap(({ a, b }) => [a, b]).map((claim) => [claim, ids.of(names.get(claim) as string)]));
}
