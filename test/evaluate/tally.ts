export const countedKinds = ['people', 'meetings', 'participants', 'issues'] as const;
export const sharedKinds = ['dates', 'places', 'statuses'] as const;
export type CountedKind = (typeof countedKinds)[number];
export type SharedKind = (typeof sharedKinds)[number];

/** `gold` is how many there are, `found` how many were found, `hit` how many of those are right. */
export interface Count {
  hit: number;
  found: number;
  gold: number;
}

export interface Share {
  right: number;
  of: number;
}

/** `statuses`: planned, cancelled and telephoned ones that were found as such. */
export interface Tally extends Record<CountedKind, Count>, Record<SharedKind, Share> {
  falseHeld: number;
}

const count = (): Count => ({ hit: 0, found: 0, gold: 0 });
const share = (): Share => ({ right: 0, of: 0 });

export const emptyTally = (): Tally => ({
  people: count(),
  meetings: count(),
  participants: count(),
  issues: count(),
  dates: share(),
  places: share(),
  statuses: share(),
  falseHeld: 0,
});

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const kind of countedKinds)
      for (const key of ['hit', 'found', 'gold'] as const) sum[kind][key] += tally[kind][key];
    for (const kind of sharedKinds) for (const key of ['right', 'of'] as const) sum[kind][key] += tally[kind][key];
    sum.falseHeld += tally.falseHeld;
  }
  return sum;
}
