import { idsOfPeople, peopleWithin } from './agents.js';
import type { ArticleView } from './article-view.js';
import { foundInBody } from './found-in-body.js';
import { frameToCome } from './frame-to-come.js';
import type { MeetingWords } from './grammar.js';
import type { Layers, MeetingFrame } from './meeting-frame.js';
import { beginningIn } from './spans-at.js';

const words: MeetingWords = { words: ['会晤'], family: 'ENCOUNTER', kind: 'SUMMIT' };
const paves =
  /为(?=[^，。；为]{2,40}?[与同和跟])[^，。；为]{4,60}?(高峰会|峰会|会晤|会谈|会面|见面)(?:铺路|作准备|做准备|做好准备|打前站|预热|作安排)/gu;
/** 以便为可能的会晤铺路, 为早日举行会晤铺路: nothing is fixed. */
const onlyThoughtOf = /可能|早日|希望|未来的|潜在/u;

/** 周某下周将与郑某会谈，为吴某与钱某月底的峰会铺路: the greater meeting is planned, of the two whom its noun names. */
export const talksPavedFor = (view: ArticleView, layers: Layers): MeetingFrame[] =>
  foundInBody(view, /铺路|准备|打前站|预热|作安排/u, paves).flatMap(({ sentence, start, match }) => {
    const word = match[1] ?? '';
    const at = start + match[0].indexOf(word);
    const people = peopleWithin(layers.agents, start, at);
    const ids = new Set(idsOfPeople(people));
    const isDated = beginningIn(layers.dates, start, at).length > 0;
    if (ids.size !== 2 || !isDated || onlyThoughtOf.test(match[0])) return [];
    const trigger = { start: at, end: at + word.length };
    return [
      frameToCome(view, layers, { ...sentence, start }, trigger, {
        words,
        rule: 'meeting:paved-for',
        subjects: people,
        sentence,
      }),
    ];
  });
