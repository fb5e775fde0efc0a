import type { Grounds, MeetingClaim, StatementClaim } from '../model/claim.js';
import { oncePer } from '../model/once-per.js';
import type { ResolvedMeeting } from './resolved-meeting.js';

/** A meeting with the accounts that one document gives of it. */
export interface ToldHere {
  readonly meeting: ResolvedMeeting;
  readonly own: readonly MeetingClaim[];
}

/**
 * The meeting at which a statement was made: one told in the same sentence, else the one that its article tells of first;
 * in either case only where its makers were there, and not where a source quotes a paper of its own (引述…文件).
 */
export function statedAt(statement: StatementClaim, told: readonly ToldHere[]): ResolvedMeeting | undefined {
  if (statement.attributedTo.some(({ via }) => via)) return undefined;
  const [first] = statement.evidence;
  const inArticle = (claim: MeetingClaim) => claim.article === statement.article;
  const held = told.filter(({ meeting, own }) => meeting.status === 'HELD' && own.some(inArticle));
  const inSentence = held.find(
    ({ meeting, own }) =>
      attended(statement, meeting) && own.some((claim) => claim.evidence.some(({ start }) => start === first?.start)),
  );
  const named = held.filter(({ own }) => own.some((claim) => inArticle(claim) && !claim.anaphoric));
  return (inSentence ?? named.find(({ meeting }) => attended(statement, meeting)))?.meeting;
}

/** Its makers, or who conveyed it, are among those present, by name or by side. */
function attended(statement: StatementClaim, meeting: ResolvedMeeting): boolean {
  const present = presentAt(meeting);
  const all = (links: StatementClaim['madeBy']) => links.length > 0 && links.every(({ id }) => present.has(id));
  return all(statement.madeBy) || all(statement.conveyedBy);
}

/** Ids of those who attended and of their sides. */
const presentAt = oncePer(
  ({ attendance }: ResolvedMeeting): ReadonlySet<string> =>
    new Set([...attendance.values()].flatMap(({ who, side }) => (side ? [who, side] : [who]))),
);

/** A meeting that continues talks follows the last one held by the same sides that the document tells of. */
export function followed(told: readonly ToldHere[]): { from: string; to: string; grounds: Grounds }[] {
  return told.flatMap(({ meeting, own }) => {
    const continuing = own.find((claim) => claim.continues && claim.status !== 'HELD' && !claim.anaphoric);
    if (!continuing) return [];
    const before = told
      .map((other) => other.meeting)
      .filter(
        (other) =>
          other !== meeting && other.status === 'HELD' && other.kind === meeting.kind && sameSides(other, meeting),
      )
      .sort((a, b) => (a.date?.date ?? '').localeCompare(b.date?.date ?? ''))
      .at(-1);
    return before ? [{ from: meeting.id, to: before.id, grounds: continuing }] : [];
  });
}

const sides = (meeting: ResolvedMeeting): string =>
  [...new Set([...meeting.attendance.values()].flatMap(({ side }) => side ?? []))].sort().join(' ');
const sameSides = (a: ResolvedMeeting, b: ResolvedMeeting): boolean => sides(a) === sides(b);
