import { CandidateClusters } from './candidate-clusters.js';
import { judgedSame } from './judged-clusters.js';
import type { PlaceTree } from './place-tree.js';
import { closeness } from './same-meeting.js';
import { isKnownTime, width } from './same-time.js';
import { type MeetingCluster, peopleOf, type ToldMeeting } from './told-meeting.js';

/**
 * Puts meetings together that documents tell apart, of which it is known what they are only once all accounts of a document
 * are read: the one that names who met may not name the day. A document that tells of two has them stay two.
 */
export function joinAcross(clusters: readonly MeetingCluster[], places: PlaceTree): MeetingCluster[] {
  const candidates = new CandidateClusters();
  const kept: MeetingCluster[] = [];
  for (const cluster of clusters) {
    const accounts = fullAccounts(cluster);
    const [first] = accounts;
    const same = first && closest(cluster, accounts, candidates.of(first), places);
    for (const told of same ? cluster.told : []) same?.add(told);
    if (!same) kept.push(cluster);
    if (first) candidates.note(same ?? cluster, first);
  }
  return kept;
}

/** The accounts that name the meeting, each with the day and the place that others give it; none where the day is not known. */
function fullAccounts({ told, dates, places, namesNobody }: MeetingCluster): ToldMeeting[] {
  const [date] = [...dates].filter(isKnownTime).sort((a, b) => width(a) - width(b));
  if (date === undefined) return [];
  const day = told.find(({ claim }) => claim.date?.date === date)?.claim.date ?? null;
  return told
    .filter(({ claim }) => !claim.anaphoric && (namesNobody || peopleOf(claim).size > 0))
    .map((account) => {
      const { claim } = account;
      const own = claim.date && isKnownTime(claim.date.date) ? claim.date : day;
      const where = claim.places.length > 0 ? claim.places : [...places].map((id) => ({ id }));
      return { ...account, claim: { ...claim, date: own, places: where } };
    });
}

/** Of other documents, the one that all accounts fit best. */
function closest(
  { documents, told }: MeetingCluster,
  accounts: readonly ToldMeeting[],
  others: readonly MeetingCluster[],
  places: PlaceTree,
): MeetingCluster | undefined {
  let found: { cluster: MeetingCluster; score: number } | undefined;
  for (const other of others) {
    if ([...other.documents].some((id) => documents.has(id))) continue;
    if (told.some((account) => judgedSame(account, other) === false)) continue;
    let score = 0;
    for (const account of accounts) score += closeness(account, other, places) ?? Number.NaN;
    if (score > (found?.score ?? Number.NEGATIVE_INFINITY)) found = { cluster: other, score };
  }
  return found?.cluster;
}
