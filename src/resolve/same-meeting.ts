import type { MeetingClaim } from '../model/claim.js';
import { judgedSame } from './judged-clusters.js';
import type { PlaceTree } from './place-tree.js';
import { canMeet, width } from './same-time.js';
import { datesOf, type MeetingCluster, peopleOf, placesOf, sidesOf, type ToldMeeting } from './told-meeting.js';

/** A stated time this wide, in days, is enough to tell meetings of the same people apart across documents. */
const knownWithin = 31;

/**
 * How well an account fits a meeting told elsewhere; null where it cannot be the same. Accounts that disagree on what
 * kind of meeting, when, where, or with whom are of different meetings. What people decided comes before all that.
 */
export function closeness(told: ToldMeeting, cluster: MeetingCluster, places: PlaceTree): number | null {
  const { claim } = told;
  const judged = judgedSame(told, cluster);
  if (judged !== undefined) return judged ? Number.POSITIVE_INFINITY : null;
  if (
    claim.joins &&
    !cluster.told.some((other) => other.document === told.document && other.claim.article === claim.article)
  )
    return null;
  if (!statusFits(told, cluster) || !cluster.told.some((other) => familyFits(claim, other.claim))) return null;
  const time = agreement(datesOf([told]), datesOf(cluster.told), canMeet);
  const place = agreement([...placesOf([told])], [...placesOf(cluster.told)], (a, b) => places.nested(a, b));
  const who = participantsFit(told, cluster, time === 1 && place === 1);
  if (time === null || place === null || who === null) return null;
  const sameDocument = cluster.told.some((other) => other.document === told.document);
  if (!sameDocument && !recognisable(told, cluster, who)) return null;
  const sameArticle = cluster.told.some(
    (other) => other.document === told.document && other.claim.article === claim.article,
  );
  const family = cluster.told.some((other) => other.claim.family === claim.family && !other.claim.anaphoric);
  const main = cluster.told.some(
    (other) => !other.claim.anaphoric && other.document === told.document && other.claim.article === claim.article,
  );
  return 3 * time + 3 * place + 2 * who + (family ? 2 : 0) + (sameArticle ? 1 : 0) + (main ? 1 : 0);
}

/** 1 where all that both say agrees, 0 where one says nothing, null where they contradict. */
function agreement(a: readonly string[], b: readonly string[], agree: (a: string, b: string) => boolean): 0 | 1 | null {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((x) => b.some((y) => agree(x, y))) && a.every((x) => b.some((y) => agree(x, y))) ? 1 : null;
}

const familyFits = (a: MeetingClaim, b: MeetingClaim): boolean =>
  a.family === b.family ||
  a.family === 'ANY' ||
  b.family === 'ANY' ||
  ((a.family === 'ENCOUNTER' || b.family === 'ENCOUNTER') && a.family !== 'CALL' && b.family !== 'CALL');

/** One document does not tell of one meeting as held and as planned; two may, before it and after it. */
function statusFits(told: ToldMeeting, cluster: MeetingCluster): boolean {
  if (cluster.told.some(({ claim }) => claim.status === told.claim.status)) return true;
  return (
    cluster.told.every((other) => other.document !== told.document) &&
    datesOf([told]).length > 0 &&
    datesOf(cluster.told).length > 0
  );
}

/** How many people both name; null where who was there cannot be reconciled. */
function participantsFit(told: ToldMeeting, cluster: MeetingCluster, sameTimeAndPlace: boolean): number | null {
  const [own, others] = [peopleOf([told]), peopleOf(cluster.told)];
  const heads = cluster.told.flatMap(({ claim }) => claim.attendance).filter(({ headOfState }) => headOfState);
  if (told.claim.headsOfState)
    return cluster.told.some(({ claim }) => claim.headsOfState) || heads.length > 1 ? 2 : null;
  const shared = [...own].filter((who) => others.has(who)).length;
  if (told.claim.joins) return shared;
  if (own.size > 0 && others.size > 0) {
    const pairs = own.size > 1 && others.size > 1;
    const needed = told.claim.anaphoric || (sameTimeAndPlace && !pairs) ? 1 : Math.min(2, own.size, others.size);
    return shared >= needed ? shared : null;
  }
  const [a, b] = [sidesOf([told]), sidesOf(cluster.told)];
  return [...a].every((side) => b.has(side)) || [...b].every((side) => a.has(side)) ? 0 : null;
}

/** Across documents: the same people at a known time. */
function recognisable(told: ToldMeeting, cluster: MeetingCluster, shared: number): boolean {
  const known = (dates: readonly string[]) =>
    dates.some((date) => width(date) <= knownWithin && !date.startsWith('XXXX'));
  return shared > 0 && known(datesOf([told])) && known(datesOf(cluster.told));
}
