import { dayRange } from '../model/partial-date.js';
import type { Candidate } from './candidate.js';
import { judgedSame } from './judged-clusters.js';
import { type ClaimsOf, type MeetingSide, meetingCandidate } from './meeting-candidate.js';
import type { PlaceTree } from './place-tree.js';
import { canMeet } from './same-time.js';
import type { MeetingCluster } from './told-meeting.js';

/** Two stated dates this many days apart may be one, told in another time zone or by the day of the report. */
const daysApart = 2;
/** A meeting without a date is taken to be at most this many days older than its report. */
const daysOld = 7;
/** Meetings of one block that follow in time and are compared with each: work grows with the meetings. */
const neighbours = 12;

interface Timed extends MeetingSide {
  /** Days since 1970, first and last, by what is stated or else by the report; null where neither is known. */
  readonly days: readonly [number, number] | null;
}

/** Gives the EDTF date of an article by its document's stem and its ordinal there. */
export type PublishedOn = (stem: string, article: number) => string | undefined;

/** Meetings of the same people that were left two, though nothing that is told of them must keep them apart. */
export function nearMeetingCandidates(
  clusters: Iterable<MeetingCluster>,
  places: PlaceTree,
  publishedOn: PublishedOn,
  claimsOf: ClaimsOf,
): Candidate[] {
  const blocks = new Map<string, Timed[]>();
  for (const cluster of clusters) {
    const timed = timeOf(cluster, publishedOn);
    if (!timed) continue;
    for (const key of blockKeys(timed)) {
      const block = blocks.get(key);
      if (block) block.push(timed);
      else blocks.set(key, [timed]);
    }
  }
  const found = new Map<string, Candidate>();
  const compared = new Set<string>();
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    block.sort((a, b) => (a.days?.[0] ?? 0) - (b.days?.[0] ?? 0));
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1, at + 1 + neighbours)) {
        const pair = [a.cluster.ordinal, b.cluster.ordinal].sort((x, y) => x - y).join(' ');
        if (compared.has(pair)) continue;
        compared.add(pair);
        const reason = nearness(a, b, places);
        if (!reason) continue;
        const candidate = meetingCandidate(a, b, reason, claimsOf);
        if (candidate) found.set(candidate.key, candidate);
      }
  }
  return [...found.values()];
}

function timeOf(cluster: MeetingCluster, publishedOn: PublishedOn): Timed | undefined {
  const main = cluster.told.find(({ claim }) => !claim.anaphoric) ?? cluster.told[0];
  if (!main || cluster.people.size === 0) return undefined;
  const dates = [...cluster.dates];
  const stated = dates.flatMap((date) => dayRange(date) ?? []);
  const report = dayRange(publishedOn(main.document, main.claim.article));
  const day = (date: string) => Date.parse(date) / 86_400_000;
  const days: Timed['days'] =
    stated.length > 0
      ? [Math.max(...stated.map(({ earliest }) => day(earliest))), Math.min(...stated.map(({ latest }) => day(latest)))]
      : report && dates.length === 0
        ? [day(report.earliest) - daysOld, day(report.latest)]
        : null;
  return { cluster, main, days: days && [Math.min(...days), Math.max(...days)] };
}

/** Two of the people, or one of them where an account names no second. */
function blockKeys({ cluster: { people } }: Timed): string[] {
  const sorted = [...people].sort();
  const [only, second] = sorted;
  if (second === undefined) return [`one ${only}`];
  return sorted.flatMap((a, at) => [`one ${a}`, ...sorted.slice(at + 1).map((b) => `${a} ${b}`)]);
}

function nearness(a: Timed, b: Timed, places: PlaceTree): string | null {
  const [one, other] = [a.main.claim, b.main.claim];
  if (one.status !== other.status || (one.family === 'CALL') !== (other.family === 'CALL')) return null;
  if (a.cluster.told.some((told) => judgedSame(told, b.cluster) !== undefined)) return null;
  if (!samePeople(a.cluster, b.cluster)) return null;
  const time = timeNearness(a, b);
  if (!time) return null;
  const [here, there] = [a.cluster.places, b.cluster.places];
  if (here.size === 0 || there.size === 0) return `the same people, ${time}, the place missing in one`;
  const nested = [...here].some((x) => [...there].some((y) => places.nested(x, y)));
  return nested ? `the same people and place, ${time}` : null;
}

/** All of the fewer are among the more; one person alone is enough where the sides agree. */
function samePeople(a: MeetingCluster, b: MeetingCluster): boolean {
  const [few, many] = a.people.size <= b.people.size ? [a, b] : [b, a];
  if (![...few.people].every((who) => many.people.has(who))) return false;
  if (few.people.size > 1) return true;
  return few.sides.size > 1 && [...few.sides].every((side) => many.sides.has(side));
}

function timeNearness(a: Timed, b: Timed): string | null {
  const [own, others] = [[...a.cluster.dates], [...b.cluster.dates]];
  const dated = own.length > 0 && others.length > 0;
  if (dated && own.every((date) => others.some((other) => canMeet(date, other)))) return 'dates that agree';
  if (!a.days || !b.days) return null;
  const apart = Math.max(a.days[0], b.days[0]) - Math.min(a.days[1], b.days[1]);
  if (dated) return apart > 0 && apart <= daysApart ? (apart === 1 ? 'a day apart' : `${apart} days apart`) : null;
  return apart <= 0 ? 'reported in the same days, the date missing in one' : null;
}
