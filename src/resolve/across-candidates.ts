import { MeetingsByDay } from './meetings-by-day.js';
import { isKnownTime, isOfFewDays } from './same-time.js';
import { type MeetingCluster, peopleOf, type ToldMeeting } from './told-meeting.js';

/** Stands for the two heads of state where nobody names them. */
const headsOfState = '';

/**
 * The meetings of other documents that one could be, by their numbers, without a look at all of them: those that share a day and
 * people with it, or a country where nobody is named. `closeness` is null for the rest.
 */
export class AcrossCandidates {
  readonly #byDay = new MeetingsByDay();
  /** Numbers of those who are named in a meeting, by its number; two stand for more. */
  readonly #named: Uint8Array;

  /** `count` is more than any number that a meeting has. */
  constructor(count: number) {
    this.#named = new Uint8Array(count);
  }

  /** To be called of a meeting, and again when it was joined with another; `before` are its keys until then. */
  note(cluster: MeetingCluster, before: ReadonlySet<string> = new Set()): void {
    const { ordinal, people } = cluster;
    this.#named[ordinal] = Math.min(2, people.size);
    for (const key of keysOf(cluster)) {
      if (before.has(key)) continue;
      const [date = '', party = ''] = split(key);
      this.#byDay.note(ordinal, party, date);
    }
  }

  /** In their order; `accounts` are those by which the meeting is compared. */
  of({ told }: MeetingCluster, accounts: readonly ToldMeeting[]): number[] {
    const mostNamed = Math.max(0, ...accounts.map(({ claim }) => peopleOf(claim).size));
    const shared = new Map<number, number>();
    const find = (party: string, dates: Iterable<string>, counts: number) => {
      const found = new Set([...dates].flatMap((date) => [...this.#byDay.at(party, date)]));
      for (const number of found) shared.set(number, (shared.get(number) ?? 0) + counts);
    };
    const asked = new Map<string, Set<string>>();
    for (const { claim } of [...accounts, ...told]) {
      const people = peopleOf(claim);
      const isKnown = people.size > 0 || claim.headsOfState ? isKnownTime : isOfFewDays;
      if (!claim.date || !isKnown(claim.date.date)) continue;
      for (const party of claim.headsOfState ? [headsOfState] : people.size > 0 ? people : claim.sides)
        asked.set(party, (asked.get(party) ?? new Set()).add(claim.date.date));
    }
    for (const [party, dates] of asked) find(party, dates, party.startsWith('person/') ? 1 : 2);
    // Of two who met, both must be named in both: most who share a day with somebody are not looked at.
    const able = [...shared].filter(([number, times]) => times > 1 || mostNamed < 2 || (this.#named[number] ?? 0) < 2);
    return able.map(([number]) => number).sort((a, b) => a - b);
  }
}

/** Under which a meeting is found: each day with each who was there, or, where nobody is named, each country. */
export function keysOf({ people, sides, dates, headsOfState: ofHeads, heads }: MeetingCluster): ReadonlySet<string> {
  const known = [...dates].filter(people.size === 0 ? isOfFewDays : isKnownTime);
  const parties = [...(people.size === 0 ? sides : people), ...(ofHeads || heads > 1 ? [headsOfState] : [])];
  return new Set(known.flatMap((date) => parties.map((party) => `${date} ${party}`)));
}

const split = (key: string): [date: string, party: string] => {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
};
