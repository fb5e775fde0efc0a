import { idsOfPeople, type PersonAgent, peopleWithin } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome, wordUpTo } from './frame-to-come.js';
import { futureHui } from './future-hui.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { fullSpan } from './spoken-of.js';

const words: MeetingWords = { words: ['会议'], family: 'TALKS', kind: 'TALKS' };
const willCome = new RegExp(
  `(?:都|均|也|亦)?(?:将(?!军)|${futureHui})(?:都|均|也|亦|分别|一同)?(?:出席|列席|致辞|与会|参加)(?=[，。；]|$)`,
  'gu',
);
/** 三地政府周四会在某地合办某会，; 周某今早召开特别会议，. */
const toCome =
  /(?:(?:将|会)(?:[于在][^，。；]{2,12})?|[今明][早晚日天]|下周[一二三四五六日]?|今[晚早])(?:召开|举行|举办|合办|主持)(?!了|过)[^，。；]{2,16}会议?，/u;
const listed = /^(?:[、，和及与]|以及|，以及)+[^，。；：、说称表指]{0,18}$/u;

/** 周某今早召开特别会议，吴某会出席; 三地政府会在某地合办某会，周某、吴某都会致辞: those who are to be there together, two at the least. */
export const attendingToCome = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /出席|列席|致辞|与会|参加/u, willCome).flatMap(({ sentence, start }) => {
    const called = toCome.exec(view.folded.slice(sentence.start, start));
    if (!called) return [];
    const end = sentence.start + called.index + called[0].length - 1;
    const [caller] = peopleWithin(layers.agents, clauseStart(view, sentence, end), end);
    const named = namedBefore(view, layers, sentence, start, end);
    const all = [...(caller ? [caller] : []), ...named];
    if (named.length === 0 || new Set(idsOfPeople(all)).size < 2) return [];
    return [
      frameToCome(view, layers, sentence, wordUpTo(end), { words, rule: 'meeting:attending-to-come', subjects: all }),
    ];
  });

const sends = /将(?:会)?由(?=[^。；]{4,90}(?:出席|列席|参加))(?!.*曾)/gu;
const comeThere = /^(?:代表)?(?:出席|列席|参加)(?:会议|会面|会谈|协商|谈判|对话|三方会[谈面])?(?=[，。；]|$)/u;

/** 某派将由周某、某党吴某出席会议；他派由郑某代表出席: those whom each side sends, told in one list. */
export const sentToCome = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /将(?:会)?由/u, sends).flatMap(({ sentence, start, end }) => {
    const people = peopleWithin(layers.agents, end, sentence.end);
    const last = people.findLast((agent) =>
      comeThere.test(view.folded.slice(Math.max(agent.end, fullSpan(agent).end), sentence.end)),
    );
    if (!last) return [];
    const listed = people.filter(({ start: at }) => at <= last.start);
    const apart = listed.some((agent, index) => {
      const before = listed[index - 1];
      const gap = before ? view.folded.slice(fullSpan(before).end, Math.max(fullSpan(before).end, agent.start)) : '';
      return before !== undefined && !sentGap.test(gap);
    });
    if (apart || new Set(idsOfPeople(listed)).size < 2) return [];
    const trigger = { start: start, end };
    return [frameToCome(view, layers, sentence, trigger, { words, rule: 'meeting:sent-to-come', subjects: listed })];
  });

/** 出席会议；他派则由某党. */
const sentGap =
  /^(?:（[^）]*）)?(?:(?:[、，和与及]|以及)+[^，。；：、说称表指]{0,14}|(?:代表)?(?:出席|列席|参加)[^，。；]{0,4}[，；][^，。；]{1,12}由[^，。；、]{0,12})$/u;

/** Those who stand as one list between the meeting and the verb. */
function namedBefore(
  view: ArticleView,
  { agents }: Layers,
  sentence: Sentence,
  verb: number,
  from: number,
): PersonAgent[] {
  const people = peopleWithin(agents, from, verb).filter(({ end }) => end <= Math.min(verb, sentence.end));
  const last = people.at(-1);
  if (
    !last ||
    !/^(?:（[^）]*）)?(?:等人?|三人|两人)?$/u.test(view.folded.slice(Math.max(last.end, fullSpan(last).end), verb))
  )
    return [];
  const apart = people.findLastIndex((agent, index) => {
    const before = people[index - 1];
    return (
      before &&
      !listed.test(view.folded.slice(fullSpan(before).end, Math.max(fullSpan(before).end, fullSpan(agent).start)))
    );
  });
  return people.slice(Math.max(0, apart));
}
