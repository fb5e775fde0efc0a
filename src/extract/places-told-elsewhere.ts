import { oncePer } from '../model/once-per.js';
import { idsOfPeople, peopleWithin } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import { matchesOf } from './matches-of.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import type { ReadArticle } from './read-article.js';
import { beginningIn, endingAt } from './spans-at.js';
import { siteOf } from './unlisted-places.js';
import { venueTold } from './venue-told.js';
import type { DistantPlace } from './visit-places.js';

/** Where a meeting was that its own sentence does not place: as it was arranged, or the body to which somebody came for it. */
export function placesToldElsewhere(read: ReadArticle, frame: MeetingFrame): DistantPlace[] {
  if (frame.status !== 'HELD' || frame.words.family === 'CALL') return [];
  for (const placesBy of [venueBehind, placesArranged, placesOfBody]) {
    const places = placesBy(read, frame);
    if (places.length > 0) return places;
  }
  return [];
}

/** 周某会见吴某。会面地点为某府: in a sentence of its own, right behind. */
function venueBehind({ view }: ReadArticle, { sentence: { index, zoneIndex } }: MeetingFrame): DistantPlace[] {
  const behind = view.sentences[index + 1];
  if (behind?.zoneIndex !== zoneIndex) return [];
  const opening = /^(?:两人的?|双方的?)?(?:会面|见面|会谈|会议|会晤)?的?(?=地点)/u.exec(
    view.folded.slice(behind.start, behind.end),
  );
  if (!opening) return [];
  return venueTold(view, behind, { end: behind.start + opening[0].length }).map((place) => ({
    ...place,
    sentence: behind,
  }));
}

/** 周某说，吴某约好昨晚在某区见面: where the two were to meet, of a meeting of both on that day that is told as held. */
function placesArranged(read: ReadArticle, frame: MeetingFrame): DistantPlace[] {
  const who = new Set(peopleOf(frame));
  if (who.size < 2) return [];
  const told = arrangements(read).filter(
    ({ place: { sentence }, people }) =>
      [...who].every((id) => people.includes(id)) && isOfDay(read, sentence, frame.date?.edtf),
  );
  return told.slice(0, 1).map(({ place }) => place);
}

const arranged =
  /约(?:好|定|了|见|晤)?[^，。；约]{0,14}?在(?<where>[^，。；在]{2,12}?)(?:见面|会面|碰面|相见|面谈|倾谈|吃饭|用膳|聚会)(?!的|，?(?:但|惟|却|可是|其后取消))/gu;
/** 原本约在某地见面, 对方爽约: it came to nothing. */
const cameToNothing = /原[本定拟先]|没有|未|拒|失约|爽约|取消|改期|打算|希望|想/u;

/** 约好在某某埗见面, where nobody listed the place; and not 在会后, 在私下, 在下周, 在当地. */
const couldBePlace =
  /^(?!中[午秋旬]|周[一二三四五六日末]|[上下][周星午月次个]|[今明昨当前后本这那此哪某私网线会短近稍期早晚星\d一二三四五六七八九十两])\p{Script=Han}{2,8}(?<![后前时内中间期下上里日天晚])$/u;

const arrangements = oncePer((read: ReadArticle) => {
  const { view, agents } = read;
  return matchesOf(view.folded, arranged).flatMap((match) => {
    const sentence = view.sentences.find(({ start, end }) => start <= match.index && match.index < end);
    const where = match.groups?.where ?? '';
    const end = match.index + match[0].lastIndexOf(`在${where}`) + 1 + where.length;
    const name = endingAt(view.names, end);
    const start = name?.start ?? end - where.length;
    if (
      sentence?.zone.kind !== 'BODY' ||
      name?.entry.label === 'Person' ||
      (!name && !couldBePlace.test(where)) ||
      cameToNothing.test(view.folded.slice(sentence.start, match.index + match[0].length))
    )
      return [];
    const place = name?.entry.label === 'Place' ? name.entry.entity : siteOf(view, start, end);
    const people = idsOfPeople(beginningIn(agents, sentence.start, sentence.end));
    return [{ place: { start, end, place, sentence }, people }];
  });
});

/** 周某拜会某会成员。…周某下午到某会，与各人合照: the seat of the body whose people those met who came there. */
function placesOfBody(read: ReadArticle, frame: MeetingFrame): DistantPlace[] {
  const { view } = read;
  const { trigger, sentence } = frame;
  const body = beginningIn(view.names, trigger.end, Math.min(trigger.end + bodyReach, sentence.end)).find(
    ({ entry }) => entry.label === 'Organization',
  );
  if (body?.entry.label !== 'Organization' || /[，。；]/u.test(view.folded.slice(trigger.end, body.start))) return [];
  const { id } = body.entry.entity;
  // 三人今日先后拜会某会: what holds of one of them holds of all.
  const who = new Set(read.meetings.filter((other) => other.trigger.start === trigger.start).flatMap(peopleOf));
  for (const { start, end, entry } of view.names) {
    if (entry.label !== 'Organization' || entry.entity.id !== id) continue;
    const told = view.sentences.find((one) => one.start <= start && start < one.end);
    if (!told || told.zone.kind === 'HEADLINE' || !comesTo(view, told, start, end)) continue;
    const [comer] = peopleWithin(read.agents, told.start, start).slice(-1);
    if (comer && who.has(comer.mention.person.id) && isOfDay(read, told, frame.date?.edtf))
      return [{ start, end, place: siteOf(view, start, end), sentence: told }];
  }
  return [];
}

/** Characters between the verb and the body: 拜会手握多票的某会成员. */
const bodyReach = 12;

const comesTo = (view: ArticleView, { start: from }: Sentence, start: number, end: number): boolean =>
  /(?:[上下]午|中午|早上|晚上|[今昨日天晚早午）\s，])(?:前?往|来?到|赴|抵达|步入|走进|踏入)$/u.test(
    view.folded.slice(Math.max(from, start - 6), start),
  ) &&
  /^(?:总部|大楼|会址)?[，与和同跟会拜]/u.test(view.folded.slice(end, end + 3)) &&
  !/将|拟|会到|明[天日]|计划|曾|去年/u.test(view.folded.slice(Math.max(from, start - 16), start));

/** Whether a sentence tells of that day, or of none. */
const isOfDay = (read: ReadArticle, { start, end }: Sentence, day: string | null | undefined): boolean => {
  const days = beginningIn(read.dates, start, end).filter(
    ({ granularity, edtf }) => granularity === 'DAY' && edtf !== null,
  );
  return days.length === 0 || days.some(({ edtf }) => edtf === day);
};
