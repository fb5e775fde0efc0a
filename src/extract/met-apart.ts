import { groupedBy } from '../model/grouped-by.js';
import { type Agent, idsOfPeople } from './agents.js';
import { type ArticleView, clauseStart } from './article-view.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';

/** Days on which those whom one use of 分别 names were met one by one, by their host and them; null for a day that is not told. */
export type MetApart = ReadonlyMap<string, ReadonlySet<string | null>>;

/** 周某分别会见吴某和郑某: the frames that one verb with 分别 was taken apart into. */
export function metApart(view: ArticleView, frames: readonly MeetingFrame[]): MetApart {
  const found = new Map<string, Set<string | null>>();
  for (const told of groupedBy(frames, ({ trigger }) => trigger.start).values()) {
    const [first] = told;
    if (!first || told.length < 2 || !severally(view, first)) continue;
    const pairs = told.map(peopleOf);
    const [host] = pairs[0]?.filter((id) => pairs.every((pair) => pair.length === 2 && pair.includes(id))) ?? [];
    if (host === undefined) continue;
    const key = keyOf(host, pairs.flat());
    found.set(key, (found.get(key) ?? new Set()).add(first.date?.edtf ?? null));
  }
  return found;
}

const severally = (view: ArticleView, { sentence, trigger }: MeetingFrame): boolean =>
  /分别[^，。；]{0,60}$/u.test(view.folded.slice(clauseStart(view, sentence, trigger.start), trigger.start));

/** 周某会晤吴某和郑某, where he is said to have met just these two 分别; on another day, or 三方会谈, they met together. */
export function wereMetApart(
  view: ArticleView,
  { sentence, trigger, another, date }: MeetingFrame,
  hosts: readonly Agent[],
  ids: readonly string[],
  apartly: MetApart,
): boolean {
  const [host, more] = idsOfPeople(hosts);
  if (host === undefined || more !== undefined || another) return false;
  const days = apartly.get(keyOf(host, ids));
  const day = date?.edtf ?? null;
  const sameDay = days !== undefined && (day === null || days.has(null) || days.has(day));
  return sameDay && !together.test(view.folded.slice(sentence.start, Math.min(sentence.end, trigger.end + 8)));
}

const keyOf = (host: string, others: readonly string[]): string =>
  [host, ...[...new Set(others)].filter((id) => id !== host).sort()].join(' ');

export const together = /[三四五六七]方|三边|多边|集体|共同|一同|三国|四国|峰会|分别|出席/u;
