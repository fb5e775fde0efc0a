import type { DocumentClaims, JudgedMeeting, MeetingClaim } from '../model/claim.js';
import { type AccountSubject, type Decision, isAccount } from '../model/decision.js';
import { WhometError } from '../model/error.js';
import { AccountFinder } from './find-account.js';
import { MergedIds } from './merged-ids.js';
import { marked } from './rewrite-entities.js';

interface Judged {
  readonly judged: JudgedMeeting;
  readonly decided: readonly string[];
}

/**
 * Writes on the accounts what people decided of their meetings: clustering and what follows it heed that, wherever the account
 * goes in between. Statements that are rejected go. `idOf` gives the id that an entity has after all decisions of entities.
 */
export function judgeMeetings(
  documents: readonly DocumentClaims[],
  decisions: readonly Decision[],
  idOf: (id: string) => string,
): { documents: readonly DocumentClaims[]; idle: Decision[] } {
  const ofText = decisions.filter(({ subjects }) => subjects.every(isAccount));
  if (ofText.length === 0) return { documents, idle: [] };
  const finders = new Map<string, AccountFinder[]>();
  for (const claims of documents) {
    const { file } = claims.document;
    finders.set(file, [...(finders.get(file) ?? []), new AccountFinder(claims)]);
  }
  const first = <T>({ document }: AccountSubject, find: (finder: AccountFinder) => T | undefined): T | undefined =>
    (finders.get(document) ?? []).map(find).find((found) => found !== undefined);
  const verdicts = new Map<MeetingClaim, Judged>();
  const dropped = new Set<object>();
  const idle: Decision[] = [];
  const together: [MeetingClaim, MeetingClaim][] = [];
  const note = (claim: MeetingClaim, judged: JudgedMeeting, decided: string): void => {
    const earlier = verdicts.get(claim);
    verdicts.set(claim, {
      judged: joined(earlier?.judged ?? claim.judged ?? {}, judged),
      decided: [...(earlier?.decided ?? []), decided],
    });
  };
  for (const [number, decision] of ofText.entries()) {
    const subjects = decision.subjects.filter(isAccount);
    const mark = `decision:${decision.judgement.toLowerCase()}`;
    if (subjects.some(({ statement }) => statement)) {
      const found = subjects.map((subject) => first(subject, (finder) => finder.statement(subject)));
      if (found.some((statement) => !statement)) idle.push(decision);
      for (const statement of found) if (statement) dropped.add(statement);
      continue;
    }
    const found = subjects.flatMap((subject) => {
      const claim = first(subject, (finder) => finder.meeting(subject, idOf));
      return claim ? [{ subject, claim }] : [];
    });
    if (found.length < subjects.length) {
      idle.push(decision);
      continue;
    }
    for (const [side, { subject, claim }] of found.entries())
      note(claim, verdict(decision, subject, number, side, idOf), mark);
    const [one, ...others] = found;
    if (decision.judgement === 'SAME')
      for (const other of others) together.push([(one as { claim: MeetingClaim }).claim, other.claim]);
  }
  const groups = groupsOf(together, documents);
  const judge = (claim: MeetingClaim): MeetingClaim => {
    const verdict = verdicts.get(claim);
    if (!verdict) return claim;
    const group = groups.get(claim);
    const judged = { ...verdict.judged, ...(group ? { together: group } : {}) };
    return { ...marked(claim, verdict.decided), judged };
  };
  checkConsistent([...verdicts.keys()].map(judge), ofText);
  return {
    documents: documents.map((claims) => ({
      ...claims,
      meetings: claims.meetings.map(judge),
      statements: claims.statements.filter((statement) => !dropped.has(statement)),
    })),
    idle,
  };
}

function verdict(
  decision: Decision,
  { entity }: AccountSubject,
  number: number,
  side: number,
  idOf: (id: string) => string,
): JudgedMeeting {
  if (decision.judgement === 'DIFFERENT') return { apart: [`${number}:${side}`] };
  if (decision.judgement === 'CORRECT') return { corrected: decision.value as NonNullable<JudgedMeeting['corrected']> };
  if (decision.judgement === 'REJECT') return entity ? { without: [idOf(entity)] } : { rejected: true };
  return {};
}

function joined(a: JudgedMeeting, b: JudgedMeeting): JudgedMeeting {
  const [apart, without] = [
    [...(a.apart ?? []), ...(b.apart ?? [])],
    [...(a.without ?? []), ...(b.without ?? [])],
  ];
  const corrected = a.corrected || b.corrected ? { ...a.corrected, ...b.corrected } : undefined;
  return {
    ...a,
    ...b,
    ...(apart.length > 0 ? { apart } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(corrected ? { corrected } : {}),
  };
}

/** A name for each set of accounts that decisions make one, the same on every run over the same documents. */
function groupsOf(
  pairs: readonly [MeetingClaim, MeetingClaim][],
  documents: readonly DocumentClaims[],
): Map<MeetingClaim, string> {
  const names = new Map<MeetingClaim, string>();
  if (pairs.length === 0) return names;
  for (const { document, meetings } of documents)
    for (const [index, claim] of meetings.entries()) names.set(claim, `${document.file} ${index + 1}`);
  const ids = new MergedIds(() => false);
  for (const [a, b] of pairs) ids.unite(names.get(a) as string, names.get(b) as string);
  return new Map(pairs.flat().map((claim) => [claim, ids.of(names.get(claim) as string)]));
}

function checkConsistent(claims: readonly MeetingClaim[], decisions: readonly Decision[]): void {
  const sides = new Map<string, string>();
  for (const { judged } of claims)
    for (const mark of judged?.together ? (judged.apart ?? []) : []) {
      const [number = '', side = ''] = mark.split(':');
      const key = `${judged?.together} ${number}`;
      const other = sides.get(key);
      if (other !== undefined && other !== side) {
        const { where, by, at } = decisions[Number(number)] as Decision;
        throw new WhometError(
          'INVALID_REVIEW',
          `${where ? `${where}: ` : ''}${by} decided on ${at} that these meetings are different, but other entries together say that they are the same; change one of them.`,
        );
      }
      sides.set(key, side);
    }
}
