import type { Span } from '../text/article.js';
import { type ArticleView, clauseEndBehind, clauseStart, type Sentence, within } from './article-view.js';
import { countryMeant } from './country-meant.js';
import { matchesOf } from './matches-of.js';
import type { MeetingFrame, PlaceMention } from './meeting-frame.js';
import { atEvent, heldEvent } from './other-event.js';
import { everyPatternOf, patternOf } from './pattern.js';
import { beginningAt, beginningIn, endingAt, isTaken } from './spans-at.js';
import { seatsOfBodies, siteOf, unlistedCapital, unlistedSites, unlistedTown } from './unlisted-places.js';
import { venueTold } from './venue-told.js';

/**
 * Where a frame says that its meeting was or will be: 在北京, 率团到北京, 赴华, 华盛顿磋商, 会见在北京进行, and a site that nobody
 * listed (在当地某某饭店). Most specific last.
 */
export function placesOf(view: ArticleView, frame: MeetingFrame): PlaceMention[] {
  const { sentence, trigger, visited } = frame;
  if (visited) return [visited];
  // 甲在某市演习；乙赴某国，会见丙: two pieces of news in one sentence.
  const since = view.folded.lastIndexOf('；', trigger.start - 1) + 1;
  const clause = clauseStart(view, sentence, trigger.start);
  const spokenOf = /^(?:对于|关于)/u.test(view.folded.slice(clause, clause + 2)) ? clause : 0;
  const scope = { start: Math.max(frame.from, since, spokenOf), end: trigger.start };
  const full = beginningIn(view.names, scope.start, scope.end).flatMap((name) =>
    name.entry.label === 'Place' &&
    within(name, scope) &&
    isLocative(view, name, trigger) &&
    !ofOtherEvent.test(view.folded.slice(name.end, trigger.start)) &&
    !ofSpeech.test(view.folded.slice(name.end, trigger.start)) &&
    view.folded[name.end] !== '驻' &&
    !ofTopic.test(view.folded.slice(name.end, trigger.start))
      ? [{ start: name.start, end: name.end, place: name.entry.entity }]
      : [],
  );
  const found = [
    ...full,
    ...shortPlaces(view, sentence, scope),
    ...placeBehind(view, sentence, trigger),
    ...visitedByMet(view, sentence, trigger),
    ...(frame.words.kind === 'VISIT' ? countryBehind(view, trigger) : []),
    ...seatsOfBodies(view, sentence, trigger),
    ...unlistedCapital(view, sentence, trigger),
    ...venueTold(view, sentence, trigger),
  ];
  // 周某8日在某地会见吴某，早前与郑某通电话: where he was then is told of no call.
  const own = frame.words.family === 'CALL' ? found.filter(({ start }) => start >= clause) : found;
  const placed = [...own, ...unlistedSites(view, sentence, trigger, own)].sort((a, b) => a.start - b.start);
  return placed.length > 0 ? withoutContinents(ofOwnClause(placed, clause)) : unlistedTown(view, frame);
}

/** 周某在甲楼会见吴某，郑某在乙楼会见他: where the verb's own clause tells the place, another of its kind told before is not. */
function ofOwnClause(places: readonly PlaceMention[], clause: number): PlaceMention[] {
  const own = places.filter(({ start }) => start >= clause);
  const closest = Math.max(...own.map(({ place }) => levels.indexOf(place.kind)));
  return places.filter(
    (mention) => own.includes(mention) || levels.indexOf(mention.place.kind) < closest || own.length === 0,
  );
}

const levels: readonly string[] = ['REGION', 'COUNTRY', 'CITY', 'SITE'];

/** 访问欧洲多国，在某市会见: the continent says nothing beside the town. */
function withoutContinents(places: PlaceMention[]): PlaceMention[] {
  const somewhere = places.filter(({ place }) => place.kind !== 'REGION' || place.in !== undefined);
  return somewhere.length > 0 ? somewhere : places;
}

/** 会见在北京进行, 峰会由周某于8日在某某总部某市与吴某举行: the noun of the meeting, and then where it was held. */
function placeBehind(view: ArticleView, sentence: Sentence, { end: from }: Span): PlaceMention[] {
  const until = clauseEndBehind(view, sentence, from);
  const clause = view.folded.slice(from, until);
  if (!(clause.startsWith('，') ? heldBehindComma : heldBehind).test(clause)) return [];
  return beginningIn(view.names, from, until).flatMap(({ start, end, entry }) => {
    if (end > until || !at.test(view.folded.slice(from, start)) || isMoment(view, end)) return [];
    if (entry.label === 'Place') return [{ start, end, place: entry.entity }];
    const seat =
      entry.label === 'Organization' && /^(?:大楼|总部|内)?(?:进行|举行|$)/u.test(view.folded.slice(end, until));
    return seat ? [{ start, end, place: siteOf(view, start, end) }] : [];
  });
}

/** 会面在北京时间8日下午. */
const isMoment = (view: ArticleView, end: number): boolean => /^(?:当地)?时间/u.test(view.folded.slice(end, end + 4));

const heldBehind =
  /^(?!后(?!天)|之后|结束|期间|以后)(?:[^，。；后同意]|最后|后天)*[在于][^，。；]*(?:进行|举行|展开|召开)(?:$|了)|^(?:地点)?(?:[是就则]|安排)?[在于][^，。；的]{2,16}$/u;

/** 首次会谈，周二在某地举行, and not what took place there afterwards. */
const heldBehindComma =
  /^，(?:将|已|拟|定)?(?:于)?[\d一二三四五六七八九十周星期月日号今昨前当本上下午中晚早凌晨间]*[在于](?![^，。；]*的[^，。；「」]{1,6}(?:会|仪式|论坛|活动)|[^，。；]*(?:另有|还有))[^，。；]{2,28}(?:进行|举行|展开|召开)$/u;

const at = /[在于](?:[^，。；在于]{0,8}(?:总部|首都|首府))?$/u;

/** 访问某国, 访华. */
const countryBehind = (view: ArticleView, { start, end }: Span): PlaceMention[] => {
  const [, short] = /^访(?!问)(.)$/u.exec(view.folded.slice(start, end)) ?? [];
  const place = short && countryMeant(view, short);
  if (place) return [{ start: end - 1, end, place }];
  const name = beginningAt(view.names, end);
  return name?.entry.label === 'Place' ? [{ start: name.start, end: name.end, place: name.entry.entity }] : [];
};

/** 会见访华的周某, 接见上京述职的吴某: whom somebody received had come there. */
function visitedByMet(view: ArticleView, sentence: Sentence, { end }: Span): PlaceMention[] {
  const scope = { start: end, end: Math.min(sentence.end, end + visitorReach) };
  if (!visiting.test(view.folded.slice(scope.start, scope.end))) return [];
  const full = beginningIn(view.names, scope.start, scope.end).flatMap((name) =>
    name.entry.label === 'Place' &&
    visiting.test(view.folded.slice(scope.start, name.start)) &&
    /^(?:访问|出席|述职)?的/u.test(view.folded.slice(name.end, name.end + 3))
      ? [{ start: name.start, end: name.end, place: name.entry.entity }]
      : [],
  );
  return [...full, ...shortPlaces(view, sentence, scope)];
}

const visitorReach = 10;

const visiting = /^(?:了|正在|应邀|率团|前来|当日|当天)*(?:访问|到访|来访|访|来(?!自)|上|进|抵|赴|到)(?:$|.)/u;

/** 周某下午到立法会出席会议; 周某中午到商会，和吴某合照: where those came who took part in a meeting that is told elsewhere. */
export const placesComeTo = (view: ArticleView, sentence: Sentence, verb: Span): PlaceMention[] =>
  beginningIn(view.names, sentence.start, verb.start).flatMap(({ start, end, entry }) => {
    if (entry.label === 'Person' || !comesTo.test(view.folded.slice(sentence.start, start))) return [];
    if (end !== verb.start && !(end < verb.start && view.folded[end] === '，')) return [];
    return [{ start, end, place: entry.label === 'Place' ? entry.entity : siteOf(view, start, end) }];
  });

const comesTo = /(?:[上下]午|中午|早上|晚上|[，今昨日天晚])(?:前?往|到|赴|抵达)$/u;

/** 在某国举行的第二次会议, 出席某市峰会: the place of another event; 飞往某国，登机前: where they were not yet. */
const ofOtherEvent = new RegExp(
  `^(?!.*(?:${atEvent}))(?:(?:峰会|会议|论坛)|${heldEvent(4)})|^，(?:登机|起飞|出发|启程|临行|离开)(?:之)?前`,
  'u',
);

/** 在某市，发言人在记者会上被问到某人与吴某会面, 周某在某市表示，他与吴某会面: where it was spoken of. */
const ofSpeech =
  /^[^。；]{0,40}(?:记者会|发布会|被问[到及]|[对向](?:记者|传媒|媒体)|受访时|接受[^，。；]{0,12}(?:访问|采访|专访))|^[^，。；]{0,4}(?:表示|指出|透露|宣布|证实|发文|撰文|说|称)[，：「“]/u;

/** 双方在某国、某地等问题上进行了讨论: what they talked about. */
const ofTopic = /^[^，。；在就对围于]{0,40}(?:问题|议题|事务|事项|领域|局势|方面)[上中]?(?:进行|展开|交换)/u;

function isLocative(view: ArticleView, name: Span, trigger: Span): boolean {
  const { towards } = view.vocabulary.grammar;
  const before = view.folded.slice(Math.max(0, name.start - 6), name.start);
  const gap = /(?:附近|郊外|近郊|市郊|郊区|郊|当地|境内|城外|市内|市中心|以[东南西北])的?$/u.exec(
    view.folded.slice(Math.max(0, name.start - 5), name.start),
  );
  const site = endingAt(view.names, name.start - (gap?.[0].length ?? 0));
  return (
    (patternOf(leadingTo, towards).test(before) && !spokenOf.test(before)) ||
    (name.end === trigger.start && !/[与同和跟]/u.test(view.folded[name.start - 1] ?? '')) ||
    // 组团往某市，会见周某.
    (view.folded[name.end] === '，' && view.folded[name.start - 1] === '往') ||
    // 对某国进行国事访问.
    (view.folded[name.start - 1] === '对' && forVisit.test(view.folded.slice(name.end, trigger.end))) ||
    (/在[^，。；]{0,12}$/u.test(view.folded.slice(Math.max(0, name.start - 13), name.start)) &&
      occasion.test(view.folded.slice(name.end, trigger.start))) ||
    (site !== undefined && site.entry.label === 'Place' && isLocative(view, site, trigger))
  );
}

/** 谈到某地战略. */
const spokenOf = /[谈提讲说聊论感想看听遇]到$/u;

const forVisit = /^(?:进行|展开|开始)[^，。；]{0,10}访问$/u;

/** 在下周某市某某峰会上. */
const occasion = /^[^，。；、与同和]{0,12}(?:峰会|首脑会议|领导人会议|领导人非正式会议)(?:上|期间|场边|间隙)/u;

const leadingTo = (towards: string) => `(?:在|于|${towards})(?:首都|首府)?$`;

const toShortPlace = (towards: string, short: string) =>
  `(?:在|[上进](?=京)|${towards})(${short})(?=$|[^\\p{Script=Han}]|[与同和跟参举会见访进出考并的就商磋谈再继期后时述]|(?<=[在上赴抵进返访来]京)(?![津剧都东畿]))(?!国|方)`;

/** 赴华, 来美, 在京: a country or capital by one character. */
function shortPlaces(view: ArticleView, sentence: Sentence, scope: Span): PlaceMention[] {
  const { shortForms, grammar } = view.vocabulary;
  const pattern = everyPatternOf(toShortPlace, grammar.towards, shortForms);
  return matchesOf(view.folded.slice(sentence.start, scope.end), pattern).flatMap((match) => {
    const end = sentence.start + match.index + match[0].length;
    const place = countryMeant(view, match[1] ?? '');
    const inName = isTaken(view.names, { start: end - 1, end });
    return place && end - 1 >= scope.start && !inName ? [{ start: end - 1, end, place }] : [];
  });
}

/** The last listed place that a sentence says somebody visits or comes to: 访问某国, 抵达某市, 到某国某市出席, 带队赴某市拜访. */
export function visitedIn(view: ArticleView, sentence: Sentence): PlaceMention[] {
  const names = beginningIn(view.names, sentence.start, sentence.end).filter(
    (name) => name.entry.label === 'Place' && within(name, sentence),
  );
  const visited = names.findLast(({ start, end }, index) => {
    const before = names[index - 1];
    const first = before?.end === start ? before.start : start;
    const [said, goesOn] = [view.folded.slice(Math.max(0, first - 4), first), view.folded.slice(end, end + 18)];
    return (
      arrives.test(said) ||
      (wentTo.test(said) && toMeet.test(goesOn)) ||
      (view.folded[start - 1] === '对' && /^进行[^，。]{0,12}访问/u.test(goesOn))
    );
  });
  return visited?.entry.label === 'Place' && tellsVisit.test(view.folded.slice(sentence.start, sentence.end))
    ? [{ start: visited.start, end: visited.end, place: visited.entry.entity }]
    : [];
}

const arrives = /(?:访问|出访|抵达|到访|飞抵|率团访问|在)$/u;
const wentTo = /(?<![得谈提讲说聊论感想看听遇达直])(?:到|赴|前往)$/u;
const toMeet = /^(?:出席|参加|访问|拜访|拜会|考察|参访|公干|交流|走访|展开|进行)/u;
const tellsVisit = /访问|出访|抵达|到访|飞抵|来访|出席|拜访|拜会|考察|参访|公干|交流|走访/u;
