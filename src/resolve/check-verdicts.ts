import type { MeetingVerdict } from '../model/claim.js';
import type { Decision } from '../model/decision.js';
import { groupedBy } from '../model/grouped-by.js';
import { contradiction } from './contradiction.js';

/** Something that a person said of one entity. */
export interface EntityVerdict {
  readonly decision: Decision;
  readonly id: string;
  /** The id after all decisions. */
  readonly becomes: string;
  /** Identities of documents; everywhere where there are none. */
  readonly documents?: readonly string[] | undefined;
}

/** Throws INVALID_REVIEW where a meeting, or a part in it, is rejected and also accepted or corrected, or is corrected in two ways. */
export const checkMeetingVerdicts = (verdicts: readonly MeetingVerdict[]): void =>
  checkPairs(
    verdicts,
    (one, other) =>
      (isRejection(one) && !isRejection(other) && (one.entity === undefined || one.entity === other.entity)) ||
      differ(one, other, ['date', 'status', 'kind', 'place']),
  );

/**
 * Throws INVALID_REVIEW where an entity is rejected and also accepted or corrected, or is corrected in two ways. To reject in some
 * documents what holds in general is no contradiction.
 */
export function checkEntityVerdicts(verdicts: readonly EntityVerdict[]): void {
  for (const ofOne of groupedBy(verdicts, ({ becomes }) => becomes).values())
    checkPairs(
      ofOne,
      (one, other) =>
        (one.id === other.id &&
          ((isRejection(one) && !isRejection(other) && covers(one.documents, other.documents)) ||
            differ(one, other, ['name']))) ||
        differ(one, other, ['country']),
    );
}

/** Whether what is said of some documents is also about what is said of others: of one of them, or of all. */
export const covers = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  some === undefined || (others?.some((document) => some.includes(document)) ?? false);

interface Verdict {
  readonly decision: Decision;
}

/** `clash` is asked of each two, in both orders. */
function checkPairs<T extends Verdict>(verdicts: readonly T[], clash: (one: T, other: T) => boolean): void {
  for (const [at, later] of verdicts.entries())
    for (const earlier of verdicts.slice(0, at))
      if (clash(earlier, later) || clash(later, earlier)) throw contradiction(later.decision, [earlier.decision]);
}

const isRejection = ({ decision }: Verdict): boolean => decision.judgement === 'REJECT';

/** Whether both say what is right in place of the same, and not the same. */
function differ(one: Verdict, other: Verdict, keys: readonly string[]): boolean {
  const [a, b] = [one, other].map(({ decision }) => new Map(Object.entries(decision.value ?? {})));
  return keys.some((key) => a?.has(key) && b?.has(key) && a.get(key) !== b.get(key));
}
