import { CandidateClusters } from './candidate-clusters.js';
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
    const accounts = datedAccounts(cluster);
    const [first] = accounts;
    const same = first && closest(cluster, accounts, candidates.of(first), places);
    for (const told of same ? cluster.told : []) same?.add(told);
    if (!same) kept.push(cluster);
    if (first) candidates.note(same ?? cluster, first);
  }
  return kept;
}

/** The accounts that name who met, each with the day that some of them give it; none where the day is not known. */
function datedAccounts({ told, dates, people }: MeetingCluster): ToldMeeting[] {
  const [date] = [...dates].filter(isKnownTime).sort((a, b) => width(a) - width(b));
  if (date === undefined) return [];
  const dating = told.find(({ claim }) => claim.date?.date === date)?.claim.date ?? null;
  return told
    .filter(({ claim }) => !claim.anaphoric && (people.size === 0 || peopleOf(claim).size > 0))
    .map((account) => ({ ...account, claim: { ...account.claim, date: account.claim.date ?? dating } }));
}

function closest(
  cluster: MeetingCluster,
  accounts: readonly ToldMeeting[],
  others: readonly MeetingCluster[],
  places: PlaceTree,
): MeetingCluster | undefined {
  let found: { cluster: MeetingCluster; score: number } | undefined;
  for (const other of others.filter(({ documents }) => [...documents].every((id) => !cluster.documents.has(id)))) {
    let score = 0;
    for (const told of accounts) score += closeness(told, other, places) ?? Number.NaN;
    if (score > (found?.score ?? Number.NEGATIVE_INFINITY)) found = { cluster: other, score };
  }
  return found?.cluster;
}
