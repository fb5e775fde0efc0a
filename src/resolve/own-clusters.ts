import { dayRange } from '../model/partial-date.js';
import { isKnownTime } from './same-time.js';
import type { MeetingCluster, ToldMeeting } from './told-meeting.js';

/** So many are looked through one by one. */
const fewEnough = 64;

/** What one document tells of; where that is much, by day: a chronicle tells of thousands of meetings of the same people. */
export class OwnClusters {
  readonly #all = new Set<MeetingCluster>();
  #days: ClustersByDay | undefined;

  /** To be called whenever an account has been added to the cluster. */
  note(cluster: MeetingCluster, { claim: { date } }: ToldMeeting): void {
    this.#all.add(cluster);
    if (this.#days) this.#days.note(cluster, date?.date);
    else if (this.#all.size > fewEnough) this.#days = new ClustersByDay(this.#all);
  }

  /** Those that the account could be of, in the order in which they were begun: none whose dates contradict its own, unless people decided. */
  referredBy({ claim: { judged, date } }: ToldMeeting): MeetingCluster[] {
    const byDay =
      this.#days && !judged && date !== null && isKnownTime(date.date) ? this.#days.at(date.date) : undefined;
    return [...new Set(byDay ?? this.#all)].sort(byOrdinal);
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
