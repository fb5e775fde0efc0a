import { groupedBy } from '../model/grouped-by.js';
import type { PlaceTree } from './place-tree.js';
import { type MeetingCluster, peopleOf } from './told-meeting.js';

/** Days within which papers report the same news. */
const sameNews = 3;

/**
 * Puts together the meetings that documents tell without a day as their news: of the same people, in articles of the same days.
 * A document that tells of several such leaves open which of them it is.
 */
export function joinNews(clusters: readonly MeetingCluster[], places: PlaceTree): MeetingCluster[] {
  const news = clusters.flatMap((cluster) => {
    const [key, day] = [newsKey(cluster), dayOf(cluster)];
    return key === null || day === null ? [] : [{ cluster, key, day }];
  });
  const joined = new Set<MeetingCluster>();
  for (const group of groupedBy(news, ({ key }) => key).values()) {
    const told = group.flatMap(({ cluster }) => [...cluster.documents]);
    if (new Set(told).size < told.length) continue;
    let last: (typeof news)[number] | undefined;
    for (const one of group.sort((a, b) => a.day - b.day || a.cluster.ordinal - b.cluster.ordinal)) {
      if (last && one.day - last.day <= sameNews && agree(last.cluster, one.cluster, places)) {
        for (const account of one.cluster.told) last.cluster.add(account);
        joined.add(one.cluster);
      } else last = one;
    }
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

/** Whose news it is: null where fewer than two are named, or a day is told, or people decided something of it. */
function newsKey({ told, dates, statuses }: MeetingCluster): string | null {
  if (dates.size > 0 || statuses.size > 1 || told.some(({ claim }) => claim.judged)) return null;
  const full = told.filter(({ claim }) => !claim.anaphoric);
  const [people, other] = [...new Set(full.map(({ claim }) => [...peopleOf(claim)].sort().join(' ')))];
  if (people === undefined || other !== undefined || !people.includes(' ')) return null;
  const [status] = statuses;
  return `${status} ${full[0]?.claim.family} ${people}`;
}

/** In days; null unless each account that names the meeting tells it as the news of one day. */
function dayOf({ told }: MeetingCluster): number | null {
  const days = new Set(told.flatMap(({ claim }) => (claim.anaphoric ? [] : [claim.newsOf])));
  const [day] = days;
  return day !== undefined && days.size === 1 ? Date.parse(day) / 86_400_000 : null;
}

const agree = (a: MeetingCluster, b: MeetingCluster, places: PlaceTree): boolean =>
  a.places.size === 0 ||
  b.places.size === 0 ||
  [...a.places].some((one) => [...b.places].some((other) => places.nested(one, other)));
