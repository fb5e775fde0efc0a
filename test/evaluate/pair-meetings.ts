import { compatible } from './compatible-dates.js';
import type { FoundMeeting } from './found-facts.js';
import type { GoldEvent } from './gold.js';
import { isCalled } from './likeness.js';

export interface Pair<E extends GoldEvent> {
  readonly meeting: FoundMeeting;
  readonly target: E;
}

export const acceptedDates = ({ date, dateAlt }: GoldEvent): (string | null)[] => [date, ...dateAlt];

/**
 * Which found meeting is which of the gold's, one to one: most participants shared first, then those with the very date.
 * Two shared participants make a pair, or all where the gold names fewer, if the dates can be of one time.
 */
export function pairMeetings<E extends GoldEvent>(found: readonly FoundMeeting[], gold: readonly E[]): Pair<E>[] {
  const candidates = found.flatMap((meeting) =>
    gold.flatMap((target) => {
      const shared = target.participants.filter((name) => attended(meeting, name)).length;
      const exact = acceptedDates(target).includes(meeting.date);
      return fits(meeting, target, shared) ? [{ meeting, target, shared, exact }] : [];
    }),
  );
  candidates.sort((a, b) => b.shared - a.shared || Number(b.exact) - Number(a.exact));
  const pairs: Pair<E>[] = [];
  for (const { meeting, target } of candidates)
    if (!pairs.some((pair) => pair.meeting === meeting || pair.target === target)) pairs.push({ meeting, target });
  return pairs;
}

export const attended = ({ participants }: FoundMeeting, name: string): boolean =>
  participants.some((names) => isCalled(names, name));

function fits(meeting: FoundMeeting, target: GoldEvent, shared: number): boolean {
  const { participants, participantsMin } = target;
  const nobody = participants.length === 0 && meeting.participants.length === 0;
  if (!(shared >= 2 || shared === Math.max(1, participants.length) || nobody)) return false;
  if (!participantsMin.every((name) => attended(meeting, name))) return false;
  return acceptedDates(target).some((date) => compatible(meeting.date, date));
}
