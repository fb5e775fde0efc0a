import { judgedSame } from './judged-clusters.js';
import { OwnClusters } from './own-clusters.js';
import type { PlaceTree } from './place-tree.js';
import { closeness } from './same-meeting.js';
import type { DocumentSummary } from './summary.js';
import { MeetingCluster, peopleOf, type ToldMeeting } from './told-meeting.js';

/**
 * Puts together the accounts that one document gives of one meeting, within an article and across the articles of a page: first
 * those that name a meeting, in the order of the text; then those that only refer to one, by person, place or day; last the bare
 * lists of issues. What refers to no meeting that is told makes none. The clusters are in the order in which they were begun,
 * with ordinals from `first` on, of which there are as many as accounts at most. Where people decided that an account is of a meeting that
 * other documents tell of (`isShared` by its mark), it refers to no other, and is of none that they decided to be another.
 */
export function clusterDocument(
  document: string,
  { meetings }: Pick<DocumentSummary, 'meetings'>,
  places: PlaceTree,
  {
    first = 0,
    isShared = () => false,
  }: { readonly first?: number; readonly isShared?: (mark: string) => boolean } = {},
): MeetingCluster[] {
  const all: ToldMeeting[] = meetings.map((claim, index) => ({ document, index, claim }));
  const clusters: MeetingCluster[] = [];
  const own = new OwnClusters();
  for (const told of all.filter(({ claim }) => !claim.anaphoric)) {
    const able = own.referredBy(told).filter((other) => !isDecidedOther(told, other, isShared));
    const cluster = best(told, able, places) ?? new MeetingCluster(first + clusters.length);
    if (cluster.told.length === 0) clusters.push(cluster);
    cluster.add(told);
    own.note(cluster, told);
  }
  const referring = all.filter(({ claim }) => claim.anaphoric);
  const specific = ({ claim }: ToldMeeting) =>
    claim.headsOfState || claim.attendance.length + claim.places.length > 0 || claim.date !== null;
  for (const told of [...referring.filter(specific), ...referring.filter((other) => !specific(other))]) {
    const decided = isDecidedElsewhere(told, clusters, isShared);
    if (decided) clusters.push(new MeetingCluster(first + clusters.length));
    for (const cluster of decided ? clusters.slice(-1) : meant(told, own.referredBy(told), places)) {
      cluster.add(told);
      own.note(cluster, told);
    }
  }
  return withoutRetold(clusters, own, places);
}

/** Whether people decided both to be of meetings that other documents tell of, and not of one. */
const isDecidedOther = (
  { claim }: ToldMeeting,
  { told }: MeetingCluster,
  isShared: (mark: string) => boolean,
): boolean => {
  const mark = claim.judged?.together;
  if (mark === undefined || !isShared(mark)) return false;
  const others = told.flatMap((other) => other.claim.judged?.together ?? []).filter(isShared);
  return others.length > 0 && !others.includes(mark);
};

/** Whether the meeting that people decided it to be of is told in other documents, and not by an account of this one before. */
const isDecidedElsewhere = (
  told: ToldMeeting,
  clusters: readonly MeetingCluster[],
  isShared: (mark: string) => boolean,
): boolean => {
  const mark = told.claim.judged?.together;
  return mark !== undefined && isShared(mark) && !clusters.some((cluster) => judgedSame(told, cluster));
};

/**
 * One of a group that somebody met may tell of it (与周某会面) before the article says that he was of the group: once all
 * accounts are together, his, without a day of its own, is of that meeting.
 */
function withoutRetold(clusters: readonly MeetingCluster[], own: OwnClusters, places: PlaceTree): MeetingCluster[] {
  const kept = new Set(clusters);
  for (const cluster of clusters) {
    const [only, more] = cluster.told.filter(({ claim }) => !claim.anaphoric);
    if (!only || more || cluster.dates.size > 0 || only.claim.attendance.length < 2) continue;
    const others = own
      .referredBy(only)
      .filter((other) => other !== cluster && kept.has(other) && isToldByOneOf(other, only));
    const same = best(only, others, places);
    if (!same) continue;
    for (const told of cluster.told) {
      same.add(told);
      own.note(same, told);
    }
    kept.delete(cluster);
  }
  return [...kept];
}

const isToldByOneOf = (cluster: MeetingCluster, told: ToldMeeting): boolean => {
  const who = peopleOf(told.claim);
  return (
    cluster.isNewsOf(told.document) &&
    cluster.isIn(told) &&
    [...who].every((id) => cluster.people.has(id)) &&
    cluster.told.some(({ claim }) => claim.joins === 'GROUP' && claim.attendance.some((one) => who.has(one.who)))
  );
};

/** The meeting that an account refers to; of those that a list of people could join, the one told nearest before, or all. */
function meant(told: ToldMeeting, clusters: readonly MeetingCluster[], places: PlaceTree): MeetingCluster[] {
  const { joins } = told.claim;
  if (!joins) {
    const able = clusters.filter((cluster) => canMean(told, cluster));
    const first = best(told, able, places);
    return first ? [first, ...toldWith(first, told, able, places)] : [];
  }
  const able = clusters.filter(
    (cluster) =>
      (cluster.isNewsOf(told.document) || cluster.isToldWith(told)) &&
      (joins !== 'GROUP' || cluster.ofGroup) &&
      closeness(told, cluster, places) !== null,
  );
  const here = able.filter((cluster) => cluster.isToldWith(told));
  if (joins !== 'GROUP' && here.length > 0) return here;
  if (joins === 'ALL') return toldTogether(told, able);
  const named = able.filter((cluster) =>
    cluster.told.some(({ claim }) => !claim.joins && claim.event === told.claim.event),
  );
  const fitting = told.claim.event !== '' && named.length > 0 ? named : able;
  // 两人继2015年会面后再度会面。…周某陪同出席: the news, and not what it goes back to.
  const news = fitting.filter(({ past }) => !past);
  const likely = news.length > 0 && told.claim.past !== true ? news : fitting;
  const at = likely.map((cluster) => cluster.lastToldBefore(told));
  const nearest = Math.max(...at);
  const near = likely.filter((_, index) => at[index] === nearest);
  return nearest < 0 ? near.slice(0, 1) : near;
}

/** 参加了上述会见: of those told before it, the nearest, and those of the same people on the same days. */
function toldTogether(told: ToldMeeting, clusters: readonly MeetingCluster[]): MeetingCluster[] {
  const before = clusters.filter((cluster) => cluster.lastToldBefore(told) >= 0);
  const nearest = Math.max(...before.map((cluster) => cluster.lastToldBefore(told)));
  const near = before.filter((cluster) => cluster.lastToldBefore(told) === nearest);
  const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((each) => b.has(each));
  return before.length === 0
    ? [...clusters]
    : before.filter((cluster) =>
        near.some(
          ({ people, dates }) =>
            shares(people, cluster.people) &&
            (dates.size === 0 || cluster.dates.size === 0 || shares(dates, cluster.dates)),
        ),
      );
}

/** 会谈暂停, with nobody and no place, refers to what its own article tells of, not to another item on the page. */
const canMean = (told: ToldMeeting, cluster: MeetingCluster): boolean => {
  const { attendance, sides, places, headsOfState } = told.claim;
  return attendance.length + sides.length + places.length > 0 || headsOfState || cluster.isIn(told);
};

/** 分别会见周某和吴某。会见在某地进行: said of all that one verb tells of, where it names nobody. */
function toldWith(
  first: MeetingCluster,
  told: ToldMeeting,
  clusters: readonly MeetingCluster[],
  places: PlaceTree,
): MeetingCluster[] {
  const at = first.lastToldBefore(told);
  if (at < 0 || told.claim.attendance.length > 0) return [];
  return clusters.filter(
    (other) => other !== first && other.lastToldBefore(told) === at && closeness(told, other, places) !== null,
  );
}

function best(told: ToldMeeting, clusters: readonly MeetingCluster[], places: PlaceTree): MeetingCluster | undefined {
  let found: { cluster: MeetingCluster; score: number } | undefined;
  for (const cluster of clusters) {
    const score = closeness(told, cluster, places);
    if (score !== null && (!found || score > found.score)) found = { cluster, score };
  }
  return found?.cluster;
}
