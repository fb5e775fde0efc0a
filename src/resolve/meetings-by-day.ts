import { dayRange } from '../model/partial-date.js';

/** Days that are looked through together: fewer make more entries of a date that leaves a month open. */
const daysTogether = 8;

/** First and last day, in days since 1970. */
type Days = readonly [first: number, last: number];

/**
 * Finds, by their numbers, the meetings that a party had within certain days: somebody, a country, or whatever else is told of
 * them. Made of numbers alone, since it holds every meeting that has a day.
 */
export class MeetingsByDay {
  /** By party and days: number of the meeting, first day and last day, in turns. */
  readonly #entries = new Map<string, number[]>();

  /** `date` is EDTF. */
  note(number: number, party: string, date: string): void {
    const days = daysOf(date);
    for (const key of days ? keysOf(party, days) : []) {
      const entries = this.#entries.get(key);
      if (entries) entries.push(number, ...(days as Days));
      else this.#entries.set(key, [number, ...(days as Days)]);
    }
  }

  at(party: string, date: string): Set<number> {
    const days = daysOf(date);
    const found = new Set<number>();
    if (!days) return found;
    const [first, last] = days;
    for (const key of keysOf(party, days)) {
      const entries = this.#entries.get(key) ?? [];
      for (let at = 0; at < entries.length; at += 3)
        if ((entries[at + 1] as number) <= last && first <= (entries[at + 2] as number))
          found.add(entries[at] as number);
    }
    return found;
  }
}

function daysOf(date: string): Days | undefined {
  const range = dayRange(date);
  return range ? [Date.parse(range.earliest) / 86_400_000, Date.parse(range.latest) / 86_400_000] : undefined;
}

function keysOf(party: string, [first, last]: Days): string[] {
  const keys: string[] = [];
  for (let at = Math.floor(first / daysTogether); at <= Math.floor(last / daysTogether); at++)
    keys.push(`${at} ${party}`);
  return keys;
}
