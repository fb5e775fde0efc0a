import type { Grounds, StatementClaim } from '../model/claim.js';
import type { ResolvedMeeting } from './resolved-meeting.js';

/**
 * The meeting at which a statement was made: one told in the same sentence, else the one that its article tells of first;
 * in either case only where its makers were there, and not where a source quotes a paper of its own (引述…文件).
 */
export function statedAt(
  statement: StatementClaim,
  stem: string,
  meetings: readonly ResolvedMeeting[],
): ResolvedMeeting | undefined {
  if (statement.attributedTo.some(({ via }) => via)) return undefined;
  const [first] = statement.evidence;
  const held = meetings.filter(({ status }) => status === 'HELD');
  const own = held.filter(({ cluster }) =>
    cluster.told.some(({ document, claim }) => document === stem && claim.article === statement.article),
  );
  const inSentence = own.find(
    (meeting) =>
      attended(statement, meeting) &&
      meeting.cluster.told.some(
        ({ document, claim }) => document === stem && claim.evidence.some(({ start }) => start === first?.start),
      ),
  );
  const told = own.filter(({ cluster }) =>
    cluster.told.some(
      ({ document, claim }) => document === stem && claim.article === statement.article && !claim.anaphoric,
    ),
  );
  return inSentence ?? told.find((meeting) => attended(statement, meeting));
}

/** Its makers, or who conveyed it, are among those present, by name or by side. */
function attended(statement: StatementClaim, meeting: ResolvedMeeting): boolean {
  const present = new Set([...meeting.attendance.values()].flatMap(({ who, side }) => (side ? [who, side] : [who])));
  const all = (links: StatementClaim['madeBy']) => links.length > 0 && links.every(({ id }) => present.has(id));
  return all(statement.madeBy) || all(statement.conveyedBy);
}

/** A meeting that continues talks follows the last one held by the same sides that the document tells of. */
export function followed(
  meetings: readonly ResolvedMeeting[],
  stem: string,
): { from: string; to: string; grounds: Grounds }[] {
  return meetings.flatMap((meeting) => {
    const continuing = meeting.cluster.told.find(
      ({ document, claim }) => document === stem && claim.continues && claim.status !== 'HELD' && !claim.anaphoric,
    );
    if (!continuing) return [];
    const before = meetings
      .filter(
        (other) =>
          other !== meeting && other.status === 'HELD' && other.kind === meeting.kind && sameSides(other, meeting),
      )
      .sort((a, b) => (a.date?.date ?? '').localeCompare(b.date?.date ?? ''))
      .at(-1);
    return before ? [{ from: meeting.id, to: before.id, grounds: continuing.claim }] : [];
  });
}

const sides = (meeting: ResolvedMeeting): string =>
  [...new Set([...meeting.attendance.values()].flatMap(({ side }) => side ?? []))].sort().join(' ');
const sameSides = (a: ResolvedMeeting, b: ResolvedMeeting): boolean => sides(a) === sides(b);
