import type { DocumentClaims } from '../model/claim.js';
import { dayRange } from '../model/partial-date.js';
import type { Candidate } from './candidate.js';
import { judgedSame } from './judged-clusters.js';
import { type MeetingSide, meetingCandidate } from './meeting-candidate.js';
import type { PlaceTree } from './place-tree.js';
import { canMeet } from './same-time.js';
import { datesOf, type MeetingCluster, peopleOf, placesOf, sidesOf } from './told-meeting.js';

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

/** Meetings of the same people that were left two, though nothing that is told of them must keep them apart. */
export function nearMeetingCandidates(
  clusters: readonly MeetingCluster[],
  documents: ReadonlyMap<string, DocumentClaims>,
  places: PlaceTree,
): Candidate[] {
  const blocks = new Map<string, Timed[]>();
  for (const cluster of clusters) {
    const timed = timeOf(cluster, documents);
    if (!timed) continue;
    for (const key of blockKeys(timed)) {
      const block = blocks.get(key);
      if (block) block.push(timed);
      else blocks.set(key, [timed]);
    }
  }
  const found = new Map<string, Candidate>();
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    block.sort((a, b) => (a.days?.[0] ?? 0) - (b.days?.[0] ?? 0));
    for (const [at, a] of block.entries())
      for (const b of block.slice(at + 1, at + 1 + neighbours)) {
        const reason = nearness(a, b, places);
        if (!reason) continue;
        const candidate = meetingCandidate(a, b, reason, documents);
        if (candidate) found.set(candidate.key, candidate);
      }
  }
  return [...found.values()];
}

function timeOf(cluster: MeetingCluster, documents: ReadonlyMap<string, DocumentClaims>): Timed | undefined {
  const main = cluster.told.find(({ claim }) => !claim.anaphoric) ?? cluster.told[0];
  const people = peopleOf(cluster.told);
  if (!main || people.size === 0) return undefined;
  const dates = datesOf(cluster.told);
  const stated = dates.flatMap((date) => dayRange(date) ?? []);
  const report = dayRange(
    documents.get(main.document)?.articles.find(({ ordinal }) => ordinal === main.claim.article)?.publishedOn,
  );
  const day = (date: string) => Date.parse(date) / 86_400_000;
  const days: Timed['days'] =
    stated.length > 0
      ? [Math.max(...stated.map(({ earliest }) => day(earliest))), Math.min(...stated.map(({ latest }) => day(latest)))]
      : report && dates.length === 0
        ? [day(report.earliest) - daysOld, day(report.latest)]
        : null;
  return { cluster, main, people, dates, days: days && [Math.min(...days), Math.max(...days)] };
}

/** Two of the people, or one of them where an account names no second. */
function blockKeys({ people }: Timed): string[] {
  const sorted = [...people].sort();
  const [only, second] = sorted;
  if (second === undefined) return [`one ${only}`];
  return sorted.flatMap((a, at) => [`one ${a}`, ...sorted.slice(at + 1).map((b) => `${a} ${b}`)]);
}

function nearness(a: Timed, b: Timed, places: PlaceTree): string | null {
  const [one, other] = [a.main.claim, b.main.claim];
  if (one.status !== other.status || (one.family === 'CALL') !== (other.family === 'CALL')) return null;
  if (a.cluster.told.some((told) => judgedSame(told, b.cluster) !== undefined)) return null;
  if (!samePeople(a, b)) return null;
  const time = timeNearness(a, b);
  if (!time) return null;
  const [here, there] = [placesOf(a.cluster.told), placesOf(b.cluster.told)];
  if (here.size === 0 || there.size === 0) return `the same people, ${time}, the place missing in one`;
  const nested = [...here].some((x) => [...there].some((y) => places.nested(x, y)));
  return nested ? `the same people and place, ${time}` : null;
}

/** All of the fewer are among the more; one person alone is enough where the sides agree. */
function samePeople(a: Timed, b: Timed): boolean {
  const [few, many] = a.people.size <= b.people.size ? [a, b] : [b, a];
  if (![...few.people].every((who) => many.people.has(who))) return false;
  if (few.people.size > 1) return true;
  const [sides, others] = [sidesOf(few.cluster.told), sidesOf(many.cluster.told)];
  return sides.size > 1 && [...sides].every((side) => others.has(side));
}

function timeNearness(a: Timed, b: Timed): string | null {
  const dated = a.dates.length > 0 && b.dates.length > 0;
  if (dated && a.dates.every((date) => b.dates.some((other) => canMeet(date, other)))) return 'dates that agree';
  if (!a.days || !b.days) return null;
  const apart = Math.max(a.days[0], b.days[0]) - Math.min(a.days[1], b.days[1]);
  if (dated) return apart > 0 && apart <= daysApart ? (apart === 1 ? 'a day apart' : `${apart} days apart`) : null;
  return apart <= 0 ? 'reported in the same days, the date missing in one' : null;
}
