import type { MeetingOutlines } from './meeting-outlines.js';
import type { PlaceTree } from './place-tree.js';
import { type MeetingCluster, peopleOf } from './told-meeting.js';

/** Days within which papers report the same news. */
const sameNews = 3;

/**
 * Puts together the meetings that documents tell without a day as their news: of the same people, in articles of the same days.
 * A document that tells of several such leaves open which of them it is.
 */
export class NewsWithoutDay {
  /** Number of each meeting and the day of its report, in turns, by whose news it is. */
  readonly #told = new Map<string, number[]>();

  note(cluster: MeetingCluster): void {
    const [key, day] = [newsKey(cluster), dayOf(cluster)];
    if (key === null || day === null) return;
    const told = this.#told.get(key);
    if (told) told.push(cluster.ordinal, day);
    else this.#told.set(key, [cluster.ordinal, day]);
  }

  /** Once all are noted. */
  join(outlines: MeetingOutlines, places: PlaceTree): void {
    for (const told of this.#told.values()) {
      if (told.length <= 2) continue;
      const news = told.flatMap((number, at) => (at % 2 === 0 ? [{ number, day: told[at + 1] as number }] : []));
      const documents = news.flatMap(({ number }) => [...outlines.of(number).documents]);
      if (new Set(documents).size < documents.length) continue;
      let last: (typeof news)[number] | undefined;
      for (const one of news.sort((a, b) => a.day - b.day || a.number - b.number)) {
        const isSame =
          last && one.day - last.day <= sameNews && agree(outlines.of(last.number), outlines.of(one.number), places);
        if (last && isSame) outlines.join(last.number, one.number);
        else last = one;
      }
    }
  }
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
