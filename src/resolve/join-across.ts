import { AcrossCandidates, keysOf } from './across-candidates.js';
import { judgedSame } from './judged-clusters.js';
import type { MeetingOutlines } from './meeting-outlines.js';
import type { PlaceTree } from './place-tree.js';
import { closeness } from './same-meeting.js';
import { isKnownTime, width } from './same-time.js';
import { type MeetingCluster, peopleOf, type ToldMeeting } from './told-meeting.js';

/**
 * Puts meetings together that several documents tell of, once all accounts that a document gives of each are read: the one that
 * names who met may not name the day. A document that tells of two has them stay two.
 */
export class AcrossDocuments {
  readonly #candidates: AcrossCandidates;

  /** `count` is more than any number that a meeting has. */
  constructor(
    private readonly outlines: MeetingOutlines,
    private readonly places: PlaceTree,
    count: number,
  ) {
    this.#candidates = new AcrossCandidates(count);
  }

  /** To be called of each meeting that a document tells of, in their order. Gives whether it is one that was told before. */
  join(cluster: MeetingCluster): boolean {
    const accounts = fullAccounts(cluster);
    const others = this.#candidates.of(cluster, accounts).map((number) => this.outlines.of(number));
    const same = closest(cluster, accounts, others, this.places);
    if (!same) {
      this.#candidates.note(cluster);
      return false;
    }
    const before = keysOf(same);
    this.outlines.join(same.ordinal, cluster.ordinal);
    this.#candidates.note(this.outlines.of(same.ordinal), before);
    return true;
  }
}

/** The accounts that name the meeting, each with the day, the place and those present that others give it; none where the day is not known. */
function fullAccounts({ told, dates, places, people, namesNobody }: MeetingCluster): ToldMeeting[] {
  const [date] = [...dates].filter(isKnownTime).sort((a, b) => width(a) - width(b));
  if (date === undefined) return [];
  const day = told.find(({ claim }) => claim.date?.date === date)?.claim.date ?? null;
  return told
    .filter(({ claim }) => !claim.anaphoric && (namesNobody || peopleOf(claim).size > 0))
    .map((account) => {
      const { claim } = account;
      const own = claim.date && width(claim.date.date) <= width(date) ? claim.date : day;
      const where = claim.places.length > 0 ? claim.places : [...places].map((id) => ({ id }));
      const attendance =
        namesNobody && people.size > 0 ? told.flatMap((one) => one.claim.attendance) : claim.attendance;
      return { ...account, claim: { ...claim, date: own, places: where, attendance } };
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
    // The other way round it would be asked of thousands: what all papers tell of is of as many documents.
    if ([...documents].some((id) => other.documents.has(id))) continue;
    // What people decided to be one is together already.
    if (accounts.length === 0 || told.some((account) => judgedSame(account, other) === false)) continue;
    let score = 0;
    for (const account of accounts) score += closeness(account, other, places) ?? Number.NaN;
    if (score > (found?.score ?? Number.NEGATIVE_INFINITY)) found = { cluster: other, score };
  }
  return found?.cluster;
}
