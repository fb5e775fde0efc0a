import type { Decision, EntitySubject } from '../model/decision.js';
import { groupedBy } from '../model/grouped-by.js';
import { covers } from './check-verdicts.js';
import { contradiction } from './contradiction.js';

/** A decision that entities are one, or that they are not, with the ids that its subjects mean. */
export interface GroupDecision {
  readonly decision: Decision;
  readonly found: readonly Found[];
}

/** A subject with the id that it means. */
export interface Found {
  readonly id: string;
  readonly subject: EntitySubject;
  /** Identities of the documents that it means; all where it is undefined. */
  readonly documents: readonly string[] | undefined;
}

/**
 * Throws INVALID_REVIEW where one decision says that two are the same, and another that they are different: two entities, or two
 * who share a name. To make one in some documents who are two in general is no contradiction.
 */
export function checkParted(same: readonly GroupDecision[], different: readonly GroupDecision[]): void {
  const speaking = groupedBy(
    same.flatMap((united) => [...new Set(united.found.map(({ id }) => id))].map((id) => ({ id, united }))),
    ({ id }) => id,
  );
  for (const parted of different)
    for (const { united } of parted.found.flatMap(({ id }) => speaking.get(id) ?? []))
      if (saysOf(united.found, parted.found) > 1) throw contradiction(parted.decision, [united.decision]);
}

/** How many of those who are parted the other decision makes one. */
function saysOf(united: readonly Found[], parted: readonly Found[]): number {
  const own = groupedBy(united, ({ id }) => id);
  const counts = [...groupedBy(parted, ({ id }) => id)].map(([id, of]) => {
    const meant = own.get(id) ?? [];
    const hit = of.filter((one) => meant.some((other) => isMeant(other, one)));
    // To speak of a name once is to speak of one of those who share it.
    return Math.min(hit.length, meant.length);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

const isMeant = (by: Found, other: Found): boolean =>
  by.subject.country !== undefined && !(by.documents && other.documents)
    ? by.subject.country === other.subject.country
    : covers(by.documents, other.documents);
