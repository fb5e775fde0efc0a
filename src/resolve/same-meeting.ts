import type { BodyClaim } from '../model/claim.js';
import { judgedSame } from './judged-clusters.js';
import type { PlaceTree } from './place-tree.js';
import { canMeet, isKnownTime, isOfFewDays } from './same-time.js';
import type { MeetingFamily, MeetingSummary } from './summary.js';
import { leadersOf, type MeetingCluster, peopleOf, type ToldMeeting } from './told-meeting.js';

/**
 * How well an account fits a meeting told elsewhere; null where it cannot be the same. Accounts that disagree on what
 * kind of meeting, when, where, or with whom are of different meetings. What people decided comes before all that.
 */
export function closeness(told: ToldMeeting, cluster: MeetingCluster, places: PlaceTree): number | null {
  const { document, claim } = told;
  const judged = judgedSame(told, cluster);
  if (judged !== undefined) return judged ? Number.POSITIVE_INFINITY : null;
  if (claim.joins && !cluster.isIn(told)) return null;
  if (claim.inclusive && cluster.isNewsOf(document)) return null;
  if (
    claim.another &&
    cluster.lastToldBefore(told) >= 0 &&
    (isOtherMeal(claim, cluster) || !isOfSamePair(claim, cluster))
  )
    return null;
  if (!statusFits(told, cluster) || ![...cluster.families].some((family) => familyFits(claim.family, family)))
    return null;
  if (!claim.anaphoric && !isOfOccasion(claim, cluster)) return null;
  if (!claim.joins && !claim.anaphoric && isOfOtherSize(claim, cluster)) return null;
  const time = agreement(datesOf(told), mostTelling([...cluster.dates]), canMeet);
  const place = agreement(placesOf(told), [...cluster.places], (a, b) => places.nested(a, b));
  const sameDay = time === 1 && [...datesOf(told), ...cluster.dates].every(isKnownTime);
  const body = bodyInCommon(claim, cluster);
  // 某党今早与周某会面，某会今午与周某会面: a group and another.
  if (body === false && (claim.group || cluster.ofGroup || claim.joins === 'GROUP')) return null;
  const ofOneBody =
    body === true &&
    sameDay &&
    !claim.another &&
    cluster.documents.has(document) &&
    (claim.group === true || cluster.withGroup);
  const who = participantsFit(told, cluster, (time === 1 && place === 1) || ofOneBody, ofOneBody);
  if (!claim.joins && !claim.anaphoric && !sameDay && onlyOneOfGroup(claim, cluster)) return null;
  if (time === null || place === null || who === null) return null;
  if (time === 0 && (claim.anaphoric ? isLongAgo(claim, cluster) : isOtherTime(claim, cluster))) return null;
  if (!cluster.documents.has(document) && !recognisable(told, cluster, who, place)) return null;
  const family = cluster.ownFamilies.has(claim.family) ? 2 : 0;
  return (
    3 * time +
    3 * place +
    2 * who +
    family +
    (cluster.isIn(told) ? 1 : 0) +
    (cluster.isNamedIn(told) ? 1 : 0) -
    (cluster.past ? 1 : 0)
  );
}

/** Whether those who are not the same in both accounts are of one party or association; undefined where one account names none. */
function bodyInCommon(claim: MeetingSummary, { bodies, people }: MeetingCluster): boolean | undefined {
  const own = peopleOf(claim);
  const ids = (all: readonly BodyClaim[]) =>
    all.filter(({ of }) => of === undefined || !own.has(of) || !people.has(of)).map(({ id }) => id);
  const [a, b] = [ids(claim.bodies ?? []), ids(bodies)];
  return a.length === 0 || b.length === 0 ? undefined : a.some((id) => b.includes(id));
}

/** Of 8月9日, 本月 and 今年, told of one meeting, only the first tells it from others of the year. */
function mostTelling(dates: readonly string[]): readonly string[] {
  const days = dates.filter(isOfFewDays);
  const known = days.length > 0 ? days : dates.filter(isKnownTime);
  return known.length > 0 ? known : dates;
}

const datesOf = ({ claim }: ToldMeeting): string[] => (claim.date ? [claim.date.date] : []);
const placesOf = ({ claim }: ToldMeeting): string[] => claim.places.map(({ id }) => id);

/** 1 where all that both say agrees, 0 where one says nothing, null where they contradict. */
function agreement(a: readonly string[], b: readonly string[], agree: (a: string, b: string) => boolean): 0 | 1 | null {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((x) => b.some((y) => agree(x, y))) && a.every((x) => b.some((y) => agree(x, y))) ? 1 : null;
}

const familyFits = (a: MeetingFamily, b: MeetingFamily): boolean =>
  a === b || a === 'ANY' || b === 'ANY' || ((a === 'ENCOUNTER' || b === 'ENCOUNTER') && a !== 'CALL' && b !== 'CALL');

/** One document does not tell of one meeting as held and as planned; two may, before it and after it. */
const statusFits = ({ document, claim }: ToldMeeting, cluster: MeetingCluster): boolean =>
  cluster.statuses.has(claim.status) ||
  (!cluster.documents.has(document) && claim.date !== null && cluster.dates.size > 0);

/** 三方会谈 of three of whom two held a 双边会谈: told apart by how many met. */
function isOfOtherSize(claim: MeetingSummary, { mostNamed: other, events, sides }: MeetingCluster): boolean {
  const own = peopleOf(claim).size;
  if (own > 2) return other === 2 && ofThree.test(claim.event) && ![...events].some((event) => ofThree.test(event));
  if (own !== 2 || other <= 2) return false;
  return claim.event.startsWith('双边') ? sides.size > 2 : [...events].some((event) => ofThree.test(event));
}
const ofThree = /^三[方国]/u;

/** 周某取消与吴某的会谈，亦取消同他的晚宴. */
const isOtherMeal = ({ kind, status }: MeetingSummary, { told }: MeetingCluster): boolean =>
  kind === 'MEAL' && status === 'CANCELLED' && told.every(({ claim }) => claim.anaphoric || claim.kind !== 'MEAL');

/** 两人又见面: told without a day of the two who met, it may well be the same. */
function isOfSamePair(claim: MeetingSummary, { people }: MeetingCluster): boolean {
  const own = peopleOf(claim);
  return claim.date === null && own.size > 1 && own.size === people.size && [...own].every((who) => people.has(who));
}

/** 将出席某某峰会, 将会见吴某: to be at a summit is not to meet somebody, and two summits are two. */
const isOfOccasion = ({ occasion }: MeetingSummary, { occasions }: MeetingCluster): boolean =>
  occasion === undefined ? occasions.size === 0 : occasions.has(occasion);

/** How many people both name; null where who was there cannot be reconciled. */
function participantsFit(
  { claim }: ToldMeeting,
  cluster: MeetingCluster,
  sameTimeAndPlace: boolean,
  ofOneBody: boolean,
): number | null {
  const [own, others] = [peopleOf(claim), cluster.people];
  if (claim.headsOfState) return cluster.headsOfState || cluster.heads > 1 ? 2 : null;
  const shared = [...own].filter((who) => others.has(who)).length;
  if (claim.joins) return shared;
  if (own.size > 0 && others.size > 0) {
    const pairs = own.size > 1 && others.size > 1;
    if (pairs && !ofOneBody && !claim.anaphoric && isLedByOthers(claim, own, cluster)) return null;
    const needed =
      claim.anaphoric || ofOneBody || (sameTimeAndPlace && !pairs) ? 1 : Math.min(2, own.size, others.size);
    return shared >= needed ? shared : null;
  }
  const [a, b] = [new Set(claim.sides), cluster.sides];
  return [...a].every((side) => b.has(side)) || [...b].every((side) => a.has(side)) ? 0 : null;
}

/** 周某会见李某、王某; 吴某会见李某、王某: the same guests, received by somebody else of the same country. */
const isLedByOthers = (claim: MeetingSummary, own: ReadonlySet<string>, { people, leaders }: MeetingCluster): boolean =>
  leadersOf(claim).some(([side, who]) => {
    const theirs = leaders.get(side);
    return theirs !== undefined && !people.has(who) && [...theirs].every((other) => !own.has(other));
  });

/** 周某会见一批代表 and 周某会见吴某: those of the group are no more likely 吴某 than anybody else. */
function onlyOneOfGroup(claim: MeetingSummary, cluster: MeetingCluster): boolean {
  const own = peopleOf(claim);
  // 周某会见吴某率领的访问团: who leads it is named in both.
  const namedInBoth = own.size > 1 && [...own].every((who) => cluster.people.has(who));
  if (claim.group !== true) return cluster.ofGroup && own.size > 1 && !namedInBoth;
  return cluster.people.size > 1 && !cluster.ofGroup && !namedInBoth;
}

/** What an article tells of without a date is of its own days, and not what it dates to years before. */
const isOtherTime = (claim: MeetingSummary, cluster: MeetingCluster): boolean =>
  claim.date === null ? cluster.past && !claim.background : claim.past === true && cluster.dates.size === 0;

/** 周某说，去年举行的会议: what somebody dates to another year is not the undated news. */
const isLongAgo = ({ past, background }: MeetingSummary, { dates }: MeetingCluster): boolean =>
  past === true && background === true && dates.size === 0;

/**
 * Across documents: the same people at a known time; or, where nobody is named, the same countries on the same day in the
 * same place, if the talks have one name.
 */
const recognisable = (told: ToldMeeting, cluster: MeetingCluster, shared: number, place: 0 | 1): boolean =>
  shared > 0
    ? datesOf(told).some(isKnownTime) && [...cluster.dates].some(isKnownTime)
    : place === 1 && isOfSameCountries(told.claim, cluster);

function isOfSameCountries(claim: MeetingSummary, { people, sides, dates, events }: MeetingCluster): boolean {
  if (people.size > 0 || peopleOf(claim).size > 0 || sides.size < 2) return false;
  const date = claim.date?.date ?? '';
  return (
    isOfFewDays(date) &&
    dates.has(date) &&
    [...events].every((event) => event === claim.event) &&
    claim.sides.length === sides.size &&
    claim.sides.every((side) => sides.has(side))
  );
}
