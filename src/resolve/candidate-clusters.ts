import { dayRange } from '../model/partial-date.js';
import { isKnownTime, isOfFewDays } from './same-time.js';
import { type MeetingCluster, peopleOf, type ToldMeeting } from './told-meeting.js';

/** Stands for the two heads of state where nobody names them. */
const headsOfState = '';

/**
 * The clusters that an account could belong to, without a look at all the others: those that its own document tells of,
 * those that people decided it to be of, and those of other documents that share a day and a person with it, or a country
 * where nobody is named. `closeness` is null for the rest.
 */
export class CandidateClusters {
  readonly #byDocument = new Map<string, ClustersOfDocument>();
  /** By the mark of accounts that people decided to be of one meeting. */
  readonly #byMark = new Map<string, Set<MeetingCluster>>();
  /** By a person who was there, or, where nobody is named, a country. */
  readonly #byPartyAndDay = new Map<string, Map<string, Set<MeetingCluster>>>();

  /** To be called whenever an account has been added to the cluster, for `referredBy`. */
  noteOwn(cluster: MeetingCluster, told: ToldMeeting): void {
    this.noteDay(cluster, told);
    const { judged } = told.claim;
    if (judged?.together !== undefined) setAt(this.#byMark, judged.together).add(cluster);
  }

  /** The same for an account that only refers to the meeting. */
  noteDay(cluster: MeetingCluster, { document, claim: { date } }: ToldMeeting): void {
    const own = this.#byDocument.get(document) ?? new ClustersOfDocument();
    this.#byDocument.set(document, own);
    own.note(cluster, date?.date);
  }

  /** To be called when a cluster has got all the accounts that one document gives of it, for `of`. */
  note(cluster: MeetingCluster, accounts: readonly ToldMeeting[]): void {
    for (const told of accounts) this.noteOwn(cluster, told);
    const dates = [...cluster.dates].filter(cluster.people.size === 0 ? isOfFewDays : isKnownTime);
    const who = [
      ...(cluster.people.size === 0 ? cluster.sides : cluster.people),
      ...(cluster.headsOfState || cluster.heads > 1 ? [headsOfState] : []),
    ];
    for (const party of who) {
      const byDay = this.#byPartyAndDay.get(party) ?? new Map<string, Set<MeetingCluster>>();
      this.#byPartyAndDay.set(party, byDay);
      for (const day of dates.flatMap(daysOf)) setAt(byDay, day).add(cluster);
    }
  }

  /** Those that an account which only refers to a meeting could mean. */
  referredBy(told: ToldMeeting): MeetingCluster[] {
    return [...this.#own(told)].sort(byOrdinal);
  }

  of(told: ToldMeeting): MeetingCluster[] {
    const { claim } = told;
    const found = this.#own(told);
    const people = peopleOf(claim);
    const isKnown = people.size > 0 || claim.headsOfState ? isKnownTime : isOfFewDays;
    if (claim.date && isKnown(claim.date.date)) {
      const days = daysOf(claim.date.date);
      for (const party of claim.headsOfState ? [headsOfState] : people.size > 0 ? people : claim.sides)
        for (const day of days)
          for (const cluster of this.#byPartyAndDay.get(party)?.get(day) ?? []) found.add(cluster);
    }
    return [...found].sort(byOrdinal);
  }

  #own({ document, claim: { judged, date } }: ToldMeeting): Set<MeetingCluster> {
    const decided = judged?.together === undefined ? [] : (this.#byMark.get(judged.together) ?? []);
    return new Set([...(this.#byDocument.get(document)?.at(judged ? undefined : date?.date) ?? []), ...decided]);
  }
}

/** So many are looked through one by one. */
const fewEnough = 64;

/** What one document tells of; where that is much, by day: a chronicle tells of thousands of meetings of the same people. */
class ClustersOfDocument {
  readonly #all = new Set<MeetingCluster>();
  #days: ClustersByDay | undefined;

  /** `date` is that of the account that has been added to the cluster. */
  note(cluster: MeetingCluster, date: string | undefined): void {
    this.#all.add(cluster);
    if (this.#days) this.#days.note(cluster, date);
    else if (this.#all.size > fewEnough) this.#days = new ClustersByDay(this.#all);
  }

  /** Those whose dates do not contradict this one, and perhaps more. */
  at(date: string | undefined): Iterable<MeetingCluster> {
    return this.#days && date !== undefined && isKnownTime(date) ? this.#days.at(date) : this.#all;
  }
}

class ClustersByDay {
  /** Without a date, or with one that leaves much open: they may be of any day. */
  readonly #ofAnyDay = new Set<MeetingCluster>();
  readonly #byDay = new Map<string, Set<MeetingCluster>>();

  constructor(clusters: Iterable<MeetingCluster>) {
    for (const cluster of clusters) {
      if (cluster.dates.size === 0) this.note(cluster, undefined);
      for (const date of cluster.dates) this.note(cluster, date);
    }
  }

  note(cluster: MeetingCluster, date: string | undefined): void {
    if (date !== undefined && isKnownTime(date)) for (const day of daysOf(date)) setAt(this.#byDay, day).add(cluster);
    else if (date !== undefined || cluster.dates.size === 0) this.#ofAnyDay.add(cluster);
  }

  at(date: string): MeetingCluster[] {
    return [...this.#ofAnyDay, ...daysOf(date).flatMap((day) => [...(this.#byDay.get(day) ?? [])])];
  }
}

const byOrdinal = (a: MeetingCluster, b: MeetingCluster): number => a.ordinal - b.ordinal;

function setAt<V>(map: Map<string, Set<V>>, key: string): Set<V> {
  const known = map.get(key);
  if (known) return known;
  const set = new Set<V>();
  map.set(key, set);
  return set;
}

/** Every day that the date can mean, YYYY-MM-DD. */
function daysOf(date: string): string[] {
  const range = dayRange(date);
  if (!range) return [];
  const days: string[] = [];
  for (let at = Date.parse(range.earliest); at <= Date.parse(range.latest); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
