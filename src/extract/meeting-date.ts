import type { Span } from '../text/article.js';
import { idsOfPeople } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import type { DateMention } from './dates/date-mention.js';
import { eventToldBefore } from './event-told-before.js';
import type { Layers } from './meeting-frame.js';
import { atEvent, heldEvent } from './other-event.js';
import { beginningIn } from './spans-at.js';

/** 当天, 同一天: the day told last before. */
const sameDay = /当天|当日|同一天|同日/u;

/** 对前一天的参观表示感谢: a look back, from which 当天 does not count. */
const dayBefore = /^前一[天日晚]$/u;

/** 当时他与周某会面约半日: when the sentence before says, be it no day. */
const thatTime = /^(?:当时|其时|那时|那次)(?!任|的)/u;
const thatTimeReach = 60;

/** 下午会见周某, 其后与吴某会晤: on the day of what was told just before. */
const partOfDay =
  /(?<![今昨明前翌次当日天周一二三四五六\d）])(?:上午|下午|早上|傍晚|晚上|中午)|(?:^|，)(?:[^，。；]{0,8}(?:其后|随后|稍后|稍早)|之后，)(?![数几一两二三四五六七八九十\d]*个?[天日周月年])/u;
const partOfDayReach = 200;
/** Behind 其后 nothing but the same day goes on. */
const thereafterReach = 330;
const thereafter = /^(?:其后|随后|稍后)，/u;
/** 将于7月1日生效, 据5月7日《某报》, 就周五起的收费: no day on which the text goes on. */
const isOfElse = (view: ArticleView, { start, end }: Span): boolean =>
  /(?:将于|将在|拟于|定于|自|至|由|就|针对|围绕|关于)$/u.test(view.folded.slice(Math.max(0, start - 3), start)) ||
  ofPaper.test(view.folded.slice(end, end + 16)) ||
  ofOffice.test(view.folded.slice(end, end + 4));

/** 此次峰会是…，也是周某首次同吴某会晤: the event that was told just before. */
const thisEvent = /^(?:此|这|本|是)次(?:峰会|会议|大会|论坛|会谈|会晤|会见|会面|磋商|访问)(?:是|也是|系)/u;

/** 周某会见与会代表: whoever came to the event that was told just before. */
export const ofThoseThere =
  /^了?(?:与会|参会|出席大会的|出席会议的|参加会议的|大会)(?:的)?(?:全体)?(?:代表|人员|嘉宾|来宾)/u;

/** 招待会前, 仪式结束后: before or after what the text has just told, on the day of that. */
export const aroundOccasion =
  /^(?:在)?(?:[^，。；]{2,6}仪式|招待会|开幕式|闭幕式|仪式|欢迎仪式|典礼|论坛|大会|会议|宴会|晚宴|午宴|演出|晚会|签字仪式|会谈|会见|活动|记者会|酒会)(?:举行|开始|结束)?(?:之)?[前后]，/u;

/** 离开指挥所，周某来到机关，接见…: the next room of the same tour. */
const goesOn = /^(?:离开|走出)[^，。；]{2,16}，[^，。；]{2,12}(?:来到|走进|步入)/u;

/** 8日表示，…会晤: between the day and the verb somebody speaks, so that the day is that of the speech. */
const says =
  /(?:表示|指出|透露|宣布|证实|称|(?<![演小学传])说|指|发文|撰文|报道)(?:[，：「“]|(?:他|她|自己)?(?:将(?!军)|拟|计划|打算|准备|有意|会(?![谈晤见面])))/u;

/** 6月上任的周某: the day of another event that only describes somebody. */
const ofOffice = /^(?:才|刚|起)?(?:上任|就任|出任|接任|当选|履新|成立|出生|去世|离任|卸任)/u;

/** 9日抵达某市，将与对方会谈: the day on which somebody came, before what is yet to be. */
const ofArrival =
  /^[^，。；]{0,6}(?:抵达|抵|飞抵|到达|离开|启程|动身|出发)[^。；]*，[^。；，]{0,6}(?:将(?!军)|拟|准备|预计)/u;

/** 4日乘专机离开北京，…并举行会晤: the day of setting out. */
const ofDeparture =
  /^(?:上午|下午|晚上?|中午|凌晨)?，?(?:应[^，。；]{2,90}邀请，)?[^，。；]{0,14}(?:乘专机|乘坐专机|启程|动身)[^，。；]{0,16}(?:离开|离京|前往|赴|飞往|启程)/u;

/** 27日会晤前通话, 去年在某国举行的第二次会议: the day of another event that the text only speaks of. */
const ofOther = new RegExp(
  `^[^，。；]{0,6}(?:会晤|峰会|会面|选举|大选|投票)(?:之)?前(?![总首主外部任往来])|^(?!.*(?:${atEvent}))${heldEvent(24)}`,
  'u',
);

/** 他当天与某官员举行了会谈，还计划与吴某磋商: the day on which something else was. */
const ofWhatWas = /(?:举行|进行|会见|会晤|接见)了[^。；]{0,80}，[^，。；]{0,6}(?:计划|打算|准备|有意)/u;

/** 据今日《某某日报》报道: the day of the paper. */
const ofPaper = /^(?:的|出版的)?《[^》]{2,10}(?:报|刊|周刊|日报|时报)》/u;

/** 自6月上任以来的首次会谈: since when, and not when. */
const isSince = (view: ArticleView, sentence: Sentence, { start, end }: Span, until: number): boolean =>
  /^[^，。；]{0,30}以来/u.test(view.folded.slice(end, until)) &&
  /自[^，。；]*$/u.test(view.folded.slice(Math.max(sentence.start, start - 30), start));

/** 就下周起的收费与周某会面: the day of what they talk about. */
const ofTopic = /(?:就|针对|围绕|关于)(?:[^，。；]{0,6}（)?$/u;

/** 1972年, 去年, 四年前: though not 1972年以来. */
const pastYear = /^(?:(?:19|20)\d\d年|[去前]年|.{1,2}年之?前)$/u;
/** 将于明年访问某国: of a plan, in the plan's own clause. */
const yearAhead = /^[明后]年$/u;
const plans = /访(?!谈)|将(?!军)|拟|计划|期待|希望|有望|同意|邀请|商定|预定|打算|准备|料/u;
const since = /^(?:[^，。；会见晤谈与同和跟]{0,20}以来|起|后|至今|开始|之后|以后|底|初|中(?=[，。、旬期]))/u;

const sinceReach = 24;

/** The date told nearest before the verb in its sentence, else after it in its clause; headlines tell none. */
export function dateOf(
  view: ArticleView,
  layers: Layers,
  sentence: Sentence,
  trigger: Span,
  until: number,
): DateMention | null {
  if (sentence.zone.kind === 'HEADLINE') return null;
  const before = view.folded.slice(sentence.start, trigger.start);
  const isDay = (date: DateMention) => !date.deadline && date.granularity !== 'YEAR' && date.edtf !== null;
  const ofSpeech = (date: DateMention) =>
    isSince(view, sentence, date, trigger.start) ||
    ofTopic.test(view.folded.slice(sentence.start, date.start)) ||
    says.test(view.folded.slice(date.end, trigger.start)) ||
    ofPaper.test(view.folded.slice(date.end, date.end + 16)) ||
    ofWhatWas.test(view.folded.slice(date.end, trigger.start)) ||
    ofOffice.test(view.folded.slice(date.end, date.end + 4)) ||
    ofArrival.test(view.folded.slice(date.end, trigger.start)) ||
    ofDeparture.test(view.folded.slice(date.end, trigger.start)) ||
    ofOther.test(view.folded.slice(date.end, trigger.start));
  const isYear = (date: DateMention) =>
    date.granularity === 'YEAR' &&
    !date.deadline &&
    date.edtf !== null &&
    (pastYear.test(view.folded.slice(date.start, date.end)) ||
      (yearAhead.test(view.folded.slice(date.start, date.end)) &&
        date.start >= clauseStart(view, sentence, trigger.start) &&
        plans.test(view.folded.slice(clauseStart(view, sentence, trigger.start), trigger.start)))) &&
    !since.test(view.folded.slice(date.end, date.end + sinceReach));
  return (
    beginningIn(layers.dates, sentence.start, trigger.start).findLast(
      (date) => isDay(date) && date.end <= trigger.start && !ofSpeech(date),
    ) ??
    beginningIn(layers.dates, trigger.end, until).find((date) => isDay(date) && date.end <= until) ??
    (thatTime.test(before)
      ? (layers.dates.findLast(
          (date) => isDay(date) && date.end <= sentence.start && sentence.start - date.end <= thatTimeReach,
        ) ?? null)
      : null) ??
    // 10日发布声明说，周某当天与吴某通话: the day of what was said.
    (/[，：][^，。；]{0,16}(?:当天|当日)/u.test(before)
      ? beginningIn(layers.dates, sentence.start, trigger.start).findLast(
          (date) => isDay(date) && date.end <= trigger.start && says.test(view.folded.slice(date.end, trigger.start)),
        )
      : undefined) ??
    (thisEvent.test(before) || ofThoseThere.test(view.folded.slice(trigger.end, trigger.end + 8))
      ? dayOfEvent(view, layers, sentence)
      : undefined) ??
    (sameDay.test(before) || aroundOccasion.test(before) || goesOn.test(before)
      ? (layers.dates.findLast(
          (date) =>
            isDay(date) &&
            date.end <= sentence.start &&
            date.granularity === 'DAY' &&
            !dayBefore.test(view.folded.slice(date.start, date.end)),
        ) ?? null)
      : null) ??
    (partOfDay.test(before) && !says.test(before)
      ? (layers.dates.findLast(
          (date) =>
            date.granularity === 'DAY' &&
            isDay(date) &&
            date.end <= trigger.start &&
            trigger.start - date.end <= (thereafter.test(before) ? thereafterReach : partOfDayReach) &&
            !isOfElse(view, date),
        ) ?? null)
      : null) ??
    (saidThere.test(view.folded.slice(trigger.end, sentence.end)) ? dayOfSpeech(view, layers, sentence) : undefined) ??
    beginningIn(layers.dates, sentence.start, trigger.start).findLast(
      (date) => isYear(date) && date.end <= trigger.start && !ofSpeech(date),
    ) ??
    null
  );
}

/** 周某会见吴某时被传媒问到某事, 周某是在会见吴某前作出上述表示: what he is quoted with was said there. */
const saidThere =
  /^[^。；]{0,40}(?:作出上述|作上述|被(?:在场|现场)?(?:传媒|记者|媒体)(?:问|追问|提问)|时，?回应(?:传媒|记者|媒体))/u;
const speechReach = 8;
/** Characters. */
const speakerReach = 8;

/** 周某周三说: the only day on which one of those whom the sentence names is told to have spoken, in the sentences before. */
function dayOfSpeech(view: ArticleView, layers: Layers, { index, start, end }: Sentence): DateMention | undefined {
  const from = view.sentences[Math.max(0, index - speechReach)]?.start ?? start;
  const here = new Set(idsOfPeople(beginningIn(layers.agents, start, end)));
  const speaks = (date: DateMention) =>
    /^[^，。；]{0,10}(?:表示|称(?!赞)|说(?!明)|指(?!责|导)|透露|宣布)/u.test(
      view.folded.slice(date.end, date.end + 14),
    ) && idsOfPeople(beginningIn(layers.agents, date.start - speakerReach, date.start)).some((id) => here.has(id));
  const days = beginningIn(layers.dates, from, start).filter(
    (date) => date.granularity === 'DAY' && date.edtf !== null && speaks(date),
  );
  return new Set(days.map(({ edtf }) => edtf)).size === 1 ? days[0] : undefined;
}

/** Sentences. */
const eventReach = 3;

/** The only day in the sentence that has just told of the event. */
function dayOfEvent(view: ArticleView, layers: Layers, sentence: Sentence): DateMention | undefined {
  const told = eventToldBefore(view, sentence, eventReach);
  const days = beginningIn(layers.dates, told?.start ?? 0, told?.end ?? 0).filter(
    (date) => date.granularity === 'DAY' && date.edtf !== null && !date.deadline && !isOfElse(view, date),
  );
  return days.length === 1 ? days[0] : undefined;
}
