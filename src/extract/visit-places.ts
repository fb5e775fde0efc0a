import { type Sentence, within } from './article-view.js';
import { countryMeant } from './country-meant.js';
import { eventsToldBefore } from './event-told-before.js';
import { aroundOccasion, ofThoseThere } from './meeting-date.js';
import type { MeetingFrame, PlaceMention } from './meeting-frame.js';
import { isBackground } from './meeting-standing.js';
import { placesOf, visitedIn } from './places.js';
import type { ReadArticle } from './read-article.js';
import { beginningIn } from './spans-at.js';
import { afterTalks } from './verb-context.js';

/** A place told in another sentence than the meeting. */
export type DistantPlace = PlaceMention & { readonly sentence?: Sentence };

/** 还会见了: the meeting told last before it, of the same host. */
export function meetingBefore(read: ReadArticle, frame: MeetingFrame): MeetingFrame | undefined {
  const host = frame.subjects.find((agent) => agent.kind === 'PERSON');
  return read.meetings.findLast(
    (other) =>
      other.trigger.start < frame.sentence.start &&
      other.status === 'HELD' &&
      other.sentence.zone.kind === 'BODY' &&
      host?.kind === 'PERSON' &&
      other.subjects.some((agent) => agent.kind === 'PERSON' && agent.mention.person.id === host.mention.person.id),
  );
}

/** 当天下午，…还会见了: where the meeting told last before it was, of the same host on the same day. */
export function placesOfSameDay(read: ReadArticle, frame: MeetingFrame): DistantPlace[] {
  const { view } = read;
  if (frame.sentence.zone.kind !== 'BODY' || frame.status === 'CANCELLED') return [];
  const said = view.folded.slice(frame.sentence.start, frame.trigger.start);
  // 峰会在某市展开。吴某出席。周某在会议场边与吴某会面: the sentence between tells of it too, but not where.
  const after = view.folded.slice(frame.trigger.end, frame.trigger.end + 8);
  const events = atItsEdge.test(said) ? eventsAround : aroundOccasion.test(said) || ofThoseThere.test(after) ? 1 : 0;
  const there = placesOfOccasion(read, frame.sentence, events);
  if (there.length > 0) return there;
  // 会谈结束后，周某设宴款待吴某: where they dined is not told.
  if (
    !(
      (frame.another && !(frame.words.kind === 'MEAL' && afterTalks.test(said))) ||
      /^(?:当[天日晚]|同日|同一天)/u.test(said)
    )
  )
    return [];
  const before = meetingBefore(read, frame);
  return before ? placesOf(view, before).map((place) => ({ ...place, sentence: before.sentence })) : [];
}

/** Sentences; between the news of a congress and whom somebody met there stands what he said. */
const occasionReach = 20;

/** Sentences that tell of an event. */
const eventsAround = 3;

/** 大会8日在京开幕. */
const shortPlace = /在([京沪港澳台])(?:隆重|正式)?(?:举行|召开|举办|开幕|展开|揭幕|登场)/u;

/** 周某在会议场边与吴某会面. */
const atItsEdge = /在(?:会议|峰会|论坛|大会|年会)(?:的)?(?:场边|场外|间隙|期间)/u;

/** 大会开始前，周某会见吴某: where the occasion was, as the text has just told (大会在某市举行, 峰会周六在某国首都某市展开). */
function placesOfOccasion({ view }: ReadArticle, sentence: Sentence, among: number): DistantPlace[] {
  const events = eventsToldBefore(view, sentence, occasionReach).slice(0, among);
  for (const told of events) {
    const places = beginningIn(view.names, told.start, told.end).flatMap(({ start, end, entry }) =>
      entry.label === 'Place' &&
      /[在于](?:[^，。；在于]{2,10}(?:首都|首府))?$/u.test(view.folded.slice(Math.max(0, start - 13), start)) &&
      /^(?:隆重|正式)?(?:举行|召开|举办|开幕|展开|揭幕|登场)/u.test(view.folded.slice(end, end + 4))
        ? [{ start, end, place: entry.entity, sentence: told }]
        : [],
    );
    const short = shortPlace.exec(view.folded.slice(told.start, told.end));
    const meant = short?.[1] === undefined ? undefined : countryMeant(view, short[1]);
    if (short && meant) {
      const start = told.start + short.index + 1;
      places.push({ start, end: start + 1, place: meant, sentence: told });
    }
    if (places.length > 0) return places;
  }
  return [];
}

/**
 * 周某10日访问某国。周某会见吴某: a meeting told without a place, of somebody whose visit the article opens with, was on that visit,
 * as long as nothing dates it to another time.
 */
export function placesOfVisit(read: ReadArticle, frame: MeetingFrame): DistantPlace[] {
  return visitOf(read, frame).map((place) => ({ ...place.place, sentence: place.lead }));
}

/** The days of that visit, where its sentence tells from which to which and no other: a meeting told without a day was on one of them. */
export function daysOfVisit(read: ReadArticle, frame: MeetingFrame): Pick<MeetingFrame, 'date' | 'sentence'> | null {
  if (frame.date) return null;
  const { sentence } = frame;
  const { folded, sentences } = read.view;
  const told = duringVisit.test(folded.slice(sentence.start, sentence.end))
    ? sentences.findLast(
        ({ start, end, zone, index }) =>
          zone.kind === 'BODY' &&
          index < sentence.index &&
          index >= sentence.index - 3 &&
          /访/u.test(folded.slice(start, end)),
      )
    : visitOf(read, frame)[0]?.lead;
  return told ? daysToldIn(read, told) : null;
}

/** 访问期间，周某与吴某会谈: of the visit told just before. */
const duringVisit = /^(?:在)?(?:访问|访\p{Script=Han}{1,3}|到访|出访|此行|此访)(?:期间|其间)/u;

function daysToldIn(read: ReadArticle, sentence: Sentence): Pick<MeetingFrame, 'date' | 'sentence'> | null {
  const dates = beginningIn(read.dates, sentence.start, sentence.end).filter((date) => within(date, sentence));
  const [date, other] = dates;
  return date && !other && date.granularity === 'INTERVAL' && !date.deadline ? { date, sentence } : null;
}

/** Sentences behind a lead that tells no day. */
const leadReach = 2;

function visitOf(read: ReadArticle, frame: MeetingFrame): { readonly place: PlaceMention; readonly lead: Sentence }[] {
  const { view } = read;
  const lead = view.sentences.find(({ zone }) => zone.kind === 'BODY');
  if (!lead || frame.sentence.zone.kind !== 'BODY' || isBackground(read, frame) || frame.status !== 'HELD') return [];
  const days = beginningIn(read.dates, lead.start, lead.end).filter((date) => within(date, lead));
  // 周某抵达某市。他今早与吴某会面: a lead without a day is of the same days.
  if (
    frame.sentence.index <= lead.index ||
    (frame.date &&
      !days.some(({ edtf }) => edtf === frame.date?.edtf) &&
      (days.length > 0 || frame.sentence.index > lead.index + leadReach))
  )
    return [];
  const visitor = [...frame.subjects, ...frame.objects].some(
    (agent) =>
      agent.kind === 'PERSON' &&
      beginningIn(read.people, lead.start, lead.end).some(
        (mention) => mention.person.id === agent.mention.person.id && within(mention, lead),
      ),
  );
  return visitor ? visitedIn(view, lead).map((place) => ({ place, lead })) : [];
}
