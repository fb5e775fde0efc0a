import type { AttendanceClaim, DateClaim, DocumentClaims, MeetingClaim } from '../model/claim.js';
import type { AttendeeRole, MeetingKind, MeetingStatus } from '../model/vocabulary.js';
import { uniqueIds } from './ids.js';
import type { PlaceTree } from './place-tree.js';
import { width } from './same-time.js';
import { type MeetingCluster, placesOf, sidesOf } from './told-meeting.js';

/** One meeting with what all its accounts together say of it. */
export interface ResolvedMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly title: string;
  readonly date: DateClaim | null;
  /** The most specific places told. */
  readonly places: ReadonlySet<string>;
  /** By id of who attended. */
  readonly attendance: ReadonlyMap<string, AttendanceClaim>;
  readonly cluster: MeetingCluster;
}

const statusOrder: readonly MeetingStatus[] = ['HELD', 'CANCELLED', 'DENIED', 'PLANNED', 'PROPOSED'];
const roleOrder: readonly AttendeeRole[] = ['HOST', 'GUEST', 'LEAD', 'MEMBER'];

export function resolveMeetings(
  clusters: readonly MeetingCluster[],
  documents: ReadonlyMap<string, DocumentClaims>,
  places: PlaceTree,
): ResolvedMeeting[] {
  const unique = uniqueIds();
  const nameOf = preferredNames(documents);
  return clusters.map((cluster) => {
    const claims = cluster.told.map(({ claim }) => claim);
    const full = claims.filter(({ anaphoric }) => !anaphoric);
    const main =
      full.find(({ family }) => family !== 'ENCOUNTER' && family !== 'ANY') ?? full[0] ?? (claims[0] as MeetingClaim);
    const corrected = claims.flatMap(({ judged }) => judged?.corrected ?? []);
    const status =
      corrected.find((value) => value.status)?.status ??
      statusOrder.find((value) => claims.some((claim) => !claim.anaphoric && claim.status === value)) ??
      main.status;
    const attendance = mergeAttendance(claims);
    const people = [...attendance.values()].filter(({ who }) => who.startsWith('person/'));
    const heads = people.length > 1 && people.every(({ headOfState }) => headOfState);
    const date = dateOf(claims);
    const correctedPlaces = corrected.flatMap(({ place }) => place ?? []);
    return {
      id: unique(meetingId(status, date, people, sidesOf(cluster.told))),
      kind:
        corrected.find((value) => value.kind)?.kind ?? (heads && main.family === 'ENCOUNTER' ? 'SUMMIT' : main.kind),
      status,
      title: titleOf(main, people, [...sidesOf(cluster.told)], nameOf),
      date,
      places: new Set(correctedPlaces.length > 0 ? correctedPlaces : places.mostSpecific(placesOf(cluster.told))),
      attendance,
      cluster,
    };
  });
}

/** The date that a person gave, else the most precise date that a full account gives; failing that, the most precise of any. */
function dateOf(claims: readonly MeetingClaim[]): DateClaim | null {
  const decided = claims.find(({ judged }) => judged?.corrected?.date !== undefined);
  if (decided) return decided.date;
  const rank = (claim: MeetingClaim) => (claim.anaphoric ? 1 : 0);
  const dated = claims.flatMap((claim) => (claim.date ? [{ claim, date: claim.date }] : []));
  dated.sort(
    (a, b) =>
      rank(a.claim) - rank(b.claim) ||
      Number(a.date.date.startsWith('XXXX')) - Number(b.date.date.startsWith('XXXX')) ||
      width(a.date.date) - width(b.date.date),
  );
  return dated[0]?.date ?? null;
}

function mergeAttendance(claims: readonly MeetingClaim[]): Map<string, AttendanceClaim> {
  const merged = new Map<string, AttendanceClaim>();
  for (const attendance of claims.flatMap((claim) => claim.attendance)) {
    const earlier = merged.get(attendance.who);
    if (!earlier) {
      merged.set(attendance.who, attendance);
      continue;
    }
    const role = roleOrder.find((value) => value === earlier.role || value === attendance.role) ?? earlier.role;
    const longer = (attendance.capacity?.length ?? 0) > (earlier.capacity?.length ?? 0) ? attendance : earlier;
    const onBehalfOf = earlier.onBehalfOf ?? attendance.onBehalfOf;
    merged.set(attendance.who, {
      ...earlier,
      role,
      ...(longer.capacity ? { capacity: longer.capacity } : {}),
      ...(onBehalfOf ? { onBehalfOf } : {}),
    });
  }
  return merged;
}

/** meeting/2019-01-31-donald-trump-liu-he: the first day, and the first two who were there, or else the sides. */
function meetingId(
  status: MeetingStatus,
  date: DateClaim | null,
  people: readonly AttendanceClaim[],
  sides: ReadonlySet<string>,
): string {
  const bare = (id: string) => id.replace(/^\w+\//u, '');
  const who =
    people.length > 0 ? people.slice(0, 2).map((attendance) => bare(attendance.who)) : [...sides].sort().map(bare);
  const parts = [date?.date.split('/')[0] ?? 'undated', ...who, ...(status === 'HELD' ? [] : [status.toLowerCase()])];
  return `meeting/${parts.join('-')}`;
}

function titleOf(
  main: MeetingClaim,
  people: readonly AttendanceClaim[],
  sides: readonly string[],
  nameOf: (id: string) => string,
): string {
  const names = (attendances: readonly AttendanceClaim[]) => attendances.map(({ who }) => nameOf(who)).join('、');
  const hosts = people.filter(({ role }) => role === 'HOST');
  const guests = people.filter(({ role }) => role === 'GUEST');
  if (hosts.length > 0 && guests.length > 0) return `${names(hosts)}${main.event}${names(guests)}`;
  const who = people.length > 0 ? names(people) : sides.map(nameOf).join('、');
  return who ? `${who}：${main.event}` : main.event;
}

function preferredNames(documents: ReadonlyMap<string, DocumentClaims>): (id: string) => string {
  const names = new Map<string, string>();
  for (const { entities } of documents.values())
    for (const entity of entities) {
      const full =
        entity.names.find(({ language, kind }) => language === 'ZH_HANS' && kind === 'FULL') ?? entity.names[0];
      if (full && !names.has(entity.id)) names.set(entity.id, full.value);
    }
  return (id) => names.get(id) ?? id;
}
