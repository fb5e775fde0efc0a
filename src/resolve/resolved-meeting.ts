import type { AttendeeRole, MeetingKind, MeetingStatus } from '../model/vocabulary.js';
import type { PlaceTree } from './place-tree.js';
import { width } from './same-time.js';
import type { MeetingSummary } from './summary.js';
import type { MeetingCluster, MeetingJudgement, ToldMeeting } from './told-meeting.js';

type Attendance = MeetingSummary['attendance'][number];
type StatedDate = NonNullable<MeetingSummary['date']>;

/** One meeting with what all its accounts together say of it. */
export interface ResolvedMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly title: string;
  readonly date: StatedDate | null;
  /** The document that the date is taken from. */
  readonly datedBy: string | null;
  /** The most specific places told. */
  readonly places: ReadonlySet<string>;
  /** By id of who attended. */
  readonly attendance: ReadonlyMap<string, Attendance>;
  /** What people decided of it. */
  readonly judgement: MeetingJudgement | undefined;
}

/** What a meeting is called, whoever holds it. */
const stays: ReadonlySet<MeetingKind> = new Set(['VIDEO', 'MEAL', 'VISIT']);

const statusOrder: readonly MeetingStatus[] = ['HELD', 'CANCELLED', 'DENIED', 'PLANNED', 'PROPOSED'];
const roleOrder: readonly AttendeeRole[] = ['HOST', 'GUEST', 'LEAD', 'MEMBER'];

/** The meeting without its id, of which the second that would get the same gets another. */
export type UnnamedMeeting = Omit<ResolvedMeeting, 'id'> & {
  /** What the id is to be. */
  readonly named: string;
};

/** `nameOf` gives the usual name of an entity. */
export function resolveMeeting(
  cluster: MeetingCluster,
  places: PlaceTree,
  nameOf: (id: string) => string,
): UnnamedMeeting {
  const claims = cluster.told.map(({ claim }) => claim);
  const full = claims.filter(({ anaphoric }) => !anaphoric);
  const main =
    full.find(({ family }) => family !== 'ENCOUNTER' && family !== 'ANY') ??
    full.find(({ kind }) => kind === 'TALKS') ??
    full[0] ??
    (claims[0] as MeetingSummary);
  const corrected = claims.flatMap(({ judged }) => judged?.corrected ?? []);
  const status =
    corrected.find((value) => value.status)?.status ??
    statusOrder.find((value) => claims.some((claim) => !claim.anaphoric && claim.status === value)) ??
    main.status;
  const attendance = mergeAttendance(claims);
  const people = [...attendance.values()].filter(({ who }) => who.startsWith('person/'));
  const heads = people.length > 1 && people.every(({ headOfState }) => headOfState);
  const dated = datedBy(cluster.told);
  const date = dated?.claim.date ?? null;
  const correctedPlaces = corrected.flatMap(({ place }) => place ?? []);
  return {
    named: meetingId(status, date, people, cluster.sides),
    kind:
      corrected.find((value) => value.kind)?.kind ??
      (heads && main.family === 'ENCOUNTER' && !stays.has(main.kind) ? 'SUMMIT' : main.kind),
    status,
    title: titleOf(main, people, [...cluster.sides], nameOf),
    date,
    datedBy: dated?.document ?? null,
    places: new Set(correctedPlaces.length > 0 ? correctedPlaces : places.mostSpecific(cluster.places)),
    judgement: cluster.judgement,
    attendance,
  };
}

/**
 * The account whose date a person gave; else that with the most precise date of those that name the meeting; failing that, of
 * any.
 */
function datedBy(told: readonly ToldMeeting[]): ToldMeeting | undefined {
  const decided = told.find(({ claim }) => claim.judged?.corrected?.date !== undefined);
  if (decided) return decided;
  const ranked = told.flatMap((account) => {
    const { date, anaphoric } = account.claim;
    return date ? [{ account, rank: [anaphoric, date.date.startsWith('XXXX'), width(date.date)].map(Number) }] : [];
  });
  return ranked.sort((a, b) => compare(a.rank, b.rank))[0]?.account;
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => (value === b[index] ? 0 : value - (b[index] ?? 0))).find((difference) => difference !== 0) ??
  0;

function mergeAttendance(claims: readonly MeetingSummary[]): Map<string, Attendance> {
  const merged = new Map<string, Attendance>();
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
  date: StatedDate | null,
  people: readonly Attendance[],
  sides: ReadonlySet<string>,
): string {
  const bare = (id: string) => id.replace(/^\w+\//u, '');
  const who =
    people.length > 0 ? people.slice(0, 2).map((attendance) => bare(attendance.who)) : [...sides].sort().map(bare);
  const parts = [date?.date.split('/')[0] ?? 'undated', ...who, ...(status === 'HELD' ? [] : [status.toLowerCase()])];
  return `meeting/${parts.join('-')}`;
}

function titleOf(
  main: MeetingSummary,
  people: readonly Attendance[],
  sides: readonly string[],
  nameOf: (id: string) => string,
): string {
  const names = (attendances: readonly Attendance[]) => attendances.map(({ who }) => nameOf(who)).join('、');
  const hosts = people.filter(({ role }) => role === 'HOST');
  const guests = people.filter(({ role }) => role === 'GUEST');
  const receives = hosts.length > 0 && guests.length > 0;
  // 周某、吴某：国事访问, first who comes.
  if (receives && main.kind === 'VISIT') return `${names([...guests, ...hosts])}：${main.event}`;
  if (receives) return `${names(hosts)}${main.event}${names(guests)}`;
  const who = people.length > 0 ? names(people) : sides.map(nameOf).join('、');
  return who ? `${who}：${main.event}` : main.event;
}
