import { idByName } from '../model/id-by-name.js';
import type { Span } from '../text/article.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import type { LexiconPlace } from './lexicon.js';
import type { MeetingFrame, PlaceMention } from './meeting-frame.js';
import { isForeignSurname } from './namesakes.js';
import { patternOf } from './pattern.js';
import { beginningIn, overlapping } from './spans-at.js';
import type { Term } from './term-index.js';
import type { NamedEntry } from './vocabulary-index.js';

export const siteOf = (view: ArticleView, start: number, end: number): LexiconPlace => ({
  id: idByName('place', view.folded.slice(start, end)),
  kind: 'SITE',
  names: {},
});

/** 在立法会与…会面, 率团到总统府，与…会面: the seat of a body. */
export function seatsOfBodies(view: ArticleView, sentence: Sentence, trigger: Span): PlaceMention[] {
  return beginningIn(view.names, sentence.start, trigger.start).flatMap(({ start, end, entry }) => {
    // 再往立法会见主席吴某: the verb is 见, though 会见 is read there.
    if (entry.label !== 'Organization' || end > trigger.start + (view.folded.startsWith('会见', trigger.start) ? 1 : 0))
      return [];
    const before = view.folded.slice(Math.max(sentence.start, start - 3), start);
    const after = view.folded.slice(end, end + 4);
    if (
      !/(?:在|到|抵|前往|[再又先]往|踏入|进入|现身|位于|到访|走访|造访|走进|步入)$/u.test(before) ||
      !/^(?:大楼|总部|内)?(?:(?:饭[叙敍聚局]|吃饭|用膳|作客|做客|午[宴膳餐]|晚[宴膳餐])?[与同和跟会接举，]|见|拜[会访]|面见|亲切|分别|的[会见][面晤谈])/u.test(
        after,
      )
    )
      return [];
    // 到甲院拜访周某，再会见吴某: there somebody else was met.
    if (
      !/^(?:大楼|总部|内|饭[叙敍聚局]|吃饭|作客|做客|午[宴膳餐]|晚[宴膳餐])?[与同和跟接举，]/u.test(after) &&
      view.folded.slice(end, trigger.start).includes('，')
    )
      return [];
    return [{ start, end, place: siteOf(view, start, end) }];
  });
}

/** 17日在某某斯比港会见, 在某某宫同吴某会谈: a place that nobody listed, foreign by its sounds or named for what it is. */
export function unlistedTown(view: ArticleView, { sentence, trigger, status, words }: MeetingFrame): PlaceMention[] {
  if (status !== 'HELD' || sentence.zone.kind !== 'BODY') return [];
  const from = clauseStart(view, sentence, trigger.start);
  const before = view.folded.slice(from, trigger.start);
  const told = seatNamed.exec(before) ?? townNamed.exec(before);
  // 8日前往国会，同议长谈了: where they had come.
  const earlier = view.folded.slice(sentence.start, from);
  const came = words.family !== 'CALL' && view.folded[trigger.end] !== '的' && withSomebody.test(before);
  const match = told ?? (came ? cameThere.exec(earlier) : null);
  const name = match?.[1];
  if (
    !match ||
    !name ||
    !(suffixed.test(name) || seatNamed.test(`在${name}的`) || (name.length > 2 && isForeignSurname(view, name)))
  )
    return [];
  const start = (told ? from : sentence.start) + match.index + match[0].indexOf(name);
  const end = start + name.length;
  // 中共中央统战部 begins with a listed body, which says nothing of where.
  const taken = overlapping(view.names, { start, end });
  if (taken.some((name) => name.entry.label !== 'Organization' || name.start !== start || name.end >= end)) return [];
  return [
    { start, end, place: { id: idByName('place', view.article.text.slice(start, end)), kind: 'SITE', names: {} } },
  ];
}

const townNamed =
  /(?:在(?!当地)|前往|(?<![感提谈达受得遭收接见听看想找说直等遇碰])到)(\p{Script=Han}{2,8}?)(?:$|亲切|分别|获|受到|[与同和跟]|举行|会见|会晤)/u;

const cameThere =
  /(?<!不|不再|没有|未|未能|拒绝|取消|的专机)(?:前往|来到|转赴|转往|(?<=[又先再早午晚天日])到|抵达|飞抵|率团到|造访|走访|走进|步入|步行到|赶到|先到)了?(\p{Script=Han}{2,12})，(?:先[与同和跟][^，。；]*，)?$/u;

const withSomebody = /^(?:并|随后|当天|当日|上午|下午|先|又|再)?(?:[与同和跟]|$|分别|先后|亲切|获|受到)/u;

/** 在某国首都某某与吴某会晤, where nobody listed the town. */
export function unlistedCapital(view: ArticleView, sentence: Sentence, trigger: Span): PlaceMention[] {
  const from = clauseStart(view, sentence, trigger.start);
  const match = capital.exec(view.folded.slice(from, trigger.start));
  const name = match?.[1];
  const start = from + (match?.index ?? 0) + 2;
  const country = beginningIn(view.names, sentence.start, start).find(({ end }) => end === start - 2);
  if (
    !name ||
    country?.entry.label !== 'Place' ||
    overlapping(view.names, { start, end: start + name.length }).length > 0
  )
    return [];
  const place: LexiconPlace = {
    id: idByName('place', name),
    kind: 'CITY',
    names: {},
    in: country.entry.entity.id,
  };
  return [{ start, end: start + name.length, place }];
}

const capital = /首都(\p{Script=Han}{2,6}?)(?=$|[与同和跟会]|分别|举行|出席|参加|进行)/u;

/** 在某某商会的会面. */
const seatNamed =
  /在(\p{Script=Han}{1,6}(?:商会|协会|总会|公会|学会|工会|联会|议会|立法会|(?<![变结僵格布])局|署|(?<![内全干大])部))的$/u;

/** Last words of what nobody listed, where it is a place. */
export const suffixed =
  /(?:国会|议会|立法会|市|省|州|县|岛|镇|港|城|堡|宫|府|馆|厅|堂|楼|大厦|外交部|国防部|财政部|商务部|统战部|联络部|中心|办事处|阁|园|庄园|庄|岭|办|寓所|官邸|住所|会所|总部|办公室|酒店|饭店|餐厅|茶楼|山庄|学院|大学)$/u;

/** 在当地某某饭店: a site by the kind of its name, in the listed place before it. */
export function unlistedSites(
  view: ArticleView,
  sentence: Sentence,
  trigger: Span,
  listed: readonly PlaceMention[],
): PlaceMention[] {
  const own = clauseStart(view, sentence, trigger.start);
  // 周某在下榻的某某酒店，会见吴某: the verb right behind the comma goes on with the clause before.
  const goesOn =
    own > sentence.start &&
    (onlyHow.test(view.folded.slice(own, trigger.start)) || withSomebody.test(view.folded.slice(own, trigger.start)));
  const from = goesOn ? clauseStart(view, sentence, own - 1) : own;
  const text = view.folded.slice(from, Math.min(sentence.end, trigger.end + 24));
  const match = patternOf(siteNamed, view.vocabulary.grammar.sites).exec(text);
  if (!match?.[1]) return [];
  const end = from + match.index + match[0].length;
  // 与周某会谈，随后前往总统府拜会吴某: where something else was.
  if (
    /；|，(?:随后|其后|之后|再|又|然后|接着|下午|晚上|傍晚|当晚|翌日|次日)/u.test(view.folded.slice(trigger.end, end))
  )
    return [];
  if (from !== own && end < own && end !== own - 1) return [];
  let start = end - match[1].length;
  // 在某区一间某国餐厅: the country says what they eat there.
  const kind = /[一某][间家所](?:\p{Script=Han}+)$/u.test(view.folded.slice(start, end));
  const outer = beginningIn(view.names, start, end).findLast(
    (name) =>
      name.entry.label === 'Place' &&
      name.end < end &&
      name.end > start &&
      !(kind && /[间家所]$/u.test(view.folded.slice(start, name.start))),
  );
  // 在某国驻华大使馆: the country is whose house it is; 在某市国宾馆: a word for a house says which one only with the town before it.
  const general = outer && view.vocabulary.grammar.sites.includes(view.folded.slice(outer.end, end));
  const mission = outer && view.folded[outer.end] === '驻';
  if (outer && !general) start = outer.end;
  if (outer && (general || mission)) start = outer.start;
  start +=
    /^(?:下[榻塌]的|入住的|距离?[^，。；的]{2,12}的|的|当地|市内|市中心|附近|郊外|近郊|市郊|郊区|城外|一间|一家|一处|某)*/u.exec(
      view.folded.slice(start, end),
    )?.[0].length ?? 0;
  const known = listed.some((place) => place.start < end && place.end > start && place.start !== outer?.start);
  const name = view.folded.slice(start, end);
  // 周某飞抵某国，傍晚到总统府与吴某会面.
  const within = listed.findLast(
    ({ place, start: at }) => at !== outer?.start && place.kind !== 'SITE' && place.kind !== 'REGION',
  )?.place.id;
  if (
    known ||
    name.length < 3 ||
    /^(?:举行|召开|主持|出席|会见|会晤|接见)/u.test(name) ||
    overlapping(view.names, { start, end }).some(
      (other) =>
        other !== outer &&
        !(kind && other.entry.label === 'Place') &&
        !isOwner(view, other, start) &&
        !isHoused(other, start, end),
    )
  )
    return [];
  const place: LexiconPlace = {
    id: idByName('place', name),
    kind: 'SITE',
    names: {},
    ...(outer?.entry.label === 'Place' && !mission ? { in: outer.entry.entity.id } : within ? { in: within } : {}),
  };
  return [{ start, end, place }];
}

/** 亲切接见: nothing that says who or where. */
const onlyHow = /^(?:亲切|亲自|并|分别|先后)*$/u;

/** 在候任特首办公室, 踏入某某区联络办大楼: a body is named in the name of its house, and at the end of that. */
const isHoused = (other: Term<NamedEntry>, start: number, end: number): boolean =>
  other.entry.label === 'Organization' && other.start >= start && other.end <= end;

/** 周某的律师楼. */
const isOwner = (view: ArticleView, { start, end, entry }: Term<NamedEntry>, from: number): boolean =>
  entry.label === 'Person' &&
  start === from &&
  /^(?:的|(?:总统|主席|总理|将军)?(?:图书馆|大厦|大楼|纪念堂|纪念馆|中心|庄园))/u.test(view.folded.slice(end, end + 6));

const siteNamed = (sites: string) =>
  `(?:[在于]|来到|走进|前往|踏入|步入|走入|进入|现身|到访|(?<=[上下]午|中午|[早晚昨今日天，先])到|抵达)((?:距离?[^，。；的]{2,12}的)?(?:[^，。；、在于与同和就会]|会(?![见谈晤面上后议])){0,16}?(?:${sites}|[楼座厦][\\d一二三四五六七八九十]{1,3}[楼层室]))(?!(?:主任|代表|人员|安排|支持|协助|见证|牵线|斡旋|陪同)|[\\p{Script=Han}]?[长员方])`;
