import type { Span } from '../text/article.js';
import { type Agent, isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { patternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';

/** Sentences behind the meeting that may say who was there. */
const reach = 4;

/**
 * 周某召集某某团队开会。与会者包括吴某, 政府与学联举行对话。政府一方由周某率领: one calls others together, or two bodies meet, and the next
 * sentences say who was there. Empty where they do not.
 */
export function whoCame(
  view: ArticleView,
  agents: readonly Agent[],
  sentence: Sentence,
  trigger: Span,
): readonly PersonAgent[] {
  const { groups, bodies } = view.vocabulary.grammar;
  const before = view.folded.slice(clauseStart(view, sentence, trigger.start), trigger.start);
  if (!convenes.test(before) && ![bodyWithBody, withGroup].some((of) => patternOf(of, groups, bodies).test(before)))
    return [];
  const people: PersonAgent[] = [];
  for (const next of view.sentences.slice(sentence.index + 1, sentence.index + 1 + reach)) {
    const text = view.folded.slice(next.start, next.end);
    if (next.zone.kind !== 'BODY') break;
    const lists = listed.test(text) || closed.test(text);
    if (!lists && people.length > 0) break;
    if (lists) people.push(...beginningIn(agents, next.start, next.end).filter(isPerson));
  }
  return people;
}

const convenes = /(?:召集|邀集|约集)(?!人)[^，。；：]{1,24}$/u;

const bodyWithBody = (groups: string, bodies: string) =>
  `^[^，。；：]{0,16}(?:政府|${groups}|${bodies})[与同和跟][^，。；：与同和跟]{0,12}(?:政府|${groups}|${bodies}|会)(?![长员])[^，。；：与同和跟]{0,30}$`;

/** 周某昨晚与学联五名代表展开(对话). */
const withGroup = (groups: string, bodies: string) =>
  `[与同和跟](?!记者|传媒|媒体)[^，。；：与同和跟]{0,10}(?:${groups}|${bodies})(?:(?:进行|举行|展开)[^，。；：]{0,6})?$`;

const listed =
  /^(?:与会|出席|在座|列席|参加|陪同)(?:者|的|人员|人士|官员)?[^，。；：]{0,10}(?:包括|计有|有|(?<![认成作以因称视])为|是)|^[^，。；：]{1,10}(?:一方|方面|方|党团|代表)?(?:除[^，。；、]{1,12}外，)?(?:则|还)?(?:有|由[^，。；]{2,40}(?:率领|带领|领军|出席|代表|上阵)|[\d一二两三四五六七八九十]+[人名位](?:为|是)|派出的?(?:是|有|为|包括)|(?:出席|参加|列席)的(?:有|是|为|包括))/u;
const closed = /^[^。；]{0,60}(?:出席|在座|列席|在场|到场|与会|参加)(?:了)?(?:会议|会面|对话|备询)?(?:[，。；]|$)/u;
