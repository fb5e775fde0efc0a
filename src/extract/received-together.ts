import { groupedBy } from '../model/grouped-by.js';
import { type Agent, idsOfPeople, isPerson } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { MeetingFrame } from './meeting-frame.js';
import { fullSpan } from './spoken-of.js';

/**
 * 周某分别会见甲、乙和丙。在会见甲和乙时，周某说: of those received 分别, some of whom the text then tells together were
 * received together, if they are of one country: of several countries it sums up what was said to each, as it does where it
 * tells of all of them at once.
 */
export function receivedTogether(view: ArticleView, frames: readonly MeetingFrame[]): MeetingFrame[] {
  const apart = [...groupedBy(frames, ({ trigger }) => trigger.start).values()].filter((group) => group.length > 2);
  if (apart.length === 0) return [...frames];
  const joined = new Map<MeetingFrame, readonly Agent[] | null>();
  for (const frame of frames) {
    const some = new Set(idsOfPeople(frame.objects));
    if (some.size < 2 || !whenReceiving(view, frame) || !areOfOneCountry(frame.objects)) continue;
    const group = apart.find(
      (told) =>
        told.length > some.size &&
        (told[0] as MeetingFrame).trigger.start < frame.trigger.start &&
        told.every(({ objects }) => objects.length === 1) &&
        [...some].every((id) => told.some(({ objects }) => idsOfPeople(objects).includes(id))),
    );
    const [first, ...others] = (group ?? []).filter(({ objects }) => idsOfPeople(objects).some((id) => some.has(id)));
    if (!first || joined.has(first)) continue;
    joined.set(
      first,
      [first, ...others].flatMap(({ objects }) => objects),
    );
    for (const other of others) joined.set(other, null);
  }
  return frames.flatMap((frame) => {
    const objects = joined.get(frame);
    if (objects === null) return [];
    return objects ? { ...frame, objects } : frame;
  });
}

/** 会见甲和乙时: what was said there follows. */
function whenReceiving(view: ArticleView, { objects, trigger }: MeetingFrame): boolean {
  const end = Math.max(trigger.end, ...objects.filter(isPerson).map((agent) => fullSpan(agent).end));
  return /^(?:时|期间)/u.test(view.folded.slice(end, end + 2));
}

const areOfOneCountry = (agents: readonly Agent[]): boolean => {
  const countries = new Set(agents.filter(isPerson).map(({ mention }) => mention.person.country));
  return countries.size === 1 && !countries.has(undefined);
};
