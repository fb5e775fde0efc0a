import type { Agent, PersonAgent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import { patternOf } from './pattern.js';
import { rostersIn } from './rosters.js';

/** Sentences behind the meeting that may say who was there. */
const reach = 4;

/**
 * 周某召集某某团队开会。与会者包括吴某, 政府与学联举行对话。政府一方由周某率领: one calls others together, or two bodies meet, and the next
 * sentences say who was there. Empty where they do not. `before` is the clause up to the word for the meeting; `isNamed` says whether the clause names one who met.
 */
export function whoCame(
  view: ArticleView,
  agents: readonly Agent[],
  sentence: Sentence,
  before: string,
  isNamed: boolean,
): readonly PersonAgent[] {
  const { groups, bodies } = view.vocabulary.grammar;
  const withOthers = isNamed ? withGroup : bodyWithBody;
  if (!convenes.test(before) && !patternOf(withOthers, groups, bodies).test(before)) return [];
  const people: PersonAgent[] = [];
  for (const next of view.sentences.slice(sentence.index + 1, sentence.index + 1 + reach)) {
    if (next.zone.kind !== 'BODY' || ofOthers.test(view.folded.slice(next.start, next.end))) break;
    const listed = rostersIn(view, agents, next).flatMap((roster) => (roster.group ? [] : roster.people));
    if (listed.length === 0 && people.length > 0) break;
    people.push(...listed);
  }
  return people;
}

/** 周某与吴某的会谈，郑某也在场. */
const ofOthers = /[与同和跟][^，。；]{1,12}(?:会[谈晤面见]|见面|峰会)/u;

const convenes = /(?:召集|邀集|约集)(?!人)[^，。；：]{1,24}$/u;

const bodyWithBody = (groups: string, bodies: string) =>
  `^[^，。；：]{0,16}(?:政府|${groups}|${bodies})[与同和跟][^，。；：与同和跟]{0,12}(?:政府|${groups}|${bodies}|会)(?![长员])[^，。；：与同和跟]{0,30}$`;

/** 周某昨晚与学联五名代表展开(对话). */
const withGroup = (groups: string, bodies: string) =>
  `[与同和跟](?!记者|传媒|媒体)[^，。；：与同和跟]{0,10}(?:${groups}|${bodies})(?:(?:进行|举行|展开)[^，。；：]{0,6})?$`;
