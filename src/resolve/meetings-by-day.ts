import { dayRange } from '../model/partial-date.js';
import { GrowingNumbers } from './growing-numbers.js';

/** Days that are looked through together: fewer make more entries of a date that leaves a month open. */
const daysTogether = 8;
/** More than the days that are looked through together from the year 0 to the year 9999, and before 1970 as after. */
const ofAllYears = 2 ** 20;

/** First and last day, in days since 1970. */
type Days = readonly [first: number, last: number];

/** Of an entry: the number of a meeting, its first and its last day, and where the entry before it of the same party and days begins. */
const perEntry = 4;
const none = -1;

/**
 * Finds, by their numbers, the meetings that a party had within certain days: somebody, a country, or whatever else is told of
 * them. Made of numbers alone, since it holds every meeting that has a day.
 */
export class MeetingsByDay {
  readonly #parties = new Map<string, number>();
  readonly #entries = new GrowingNumbers();
  /** By party and days, where the last of their entries begins. */
  readonly #last = new Map<number, number>();

  /** `date` is EDTF. */
  note(number: number, party: string, date: string): void {
    const days = daysOf(date);
    if (!days) return;
    const known = this.#parties.get(party);
    const partyNumber = known ?? this.#parties.size;
    if (known === undefined) this.#parties.set(party, partyNumber);
    for (const key of keysOf(partyNumber, days)) {
      const before = this.#last.get(key) ?? none;
      this.#last.set(key, this.#entries.length);
      this.#entries.push(number, ...days, before);
    }
  }

  at(party: string, date: string): Set<number> {
    const days = daysOf(date);
    const partyNumber = this.#parties.get(party);
    const found = new Set<number>();
    if (!days || partyNumber === undefined) return found;
    const [first, last] = days;
    for (const key of keysOf(partyNumber, days)) {
      const entries = this.#entries;
      for (let at = this.#last.get(key) ?? none; at !== none; at = entries.at(at + perEntry - 1))
        if (entries.at(at + 1) <= last && first <= entries.at(at + 2)) found.add(entries.at(at));
    }
    return found;
  }
}

function daysOf(date: string): Days | undefined {
  const range = dayRange(date);
  return range ? [Date.parse(range.earliest) / 86_400_000, Date.parse(range.latest) / 86_400_000] : undefined;
}

/** A number of its own for each party and each of its days that are looked through together. */
function keysOf(party: number, [first, last]: Days): number[] {
  const keys: number[] = [];
  for (let at = Math.floor(first / daysTogether); at <= Math.floor(last / daysTogether); at++)
    keys.push(party * ofAllYears + at + ofAllYears / 2);
  return keys;
}
