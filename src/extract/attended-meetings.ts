import type { Span } from '../text/article.js';
import { type Agent, idsOfPeople, isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence, within } from './article-view.js';
import { patternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';

/**
 * 某党议员代表与多名候选人会面，周某、吴某亦有出席; 甲国和乙国举行谈判，周某和吴某分别率团参加: two groups or countries meet of whom nobody is
 * named, and the next clause says who was there. Empty where it does not, or names one alone.
 */
export function whoAttended(
  view: ArticleView,
  agents: readonly Agent[],
  sentence: Sentence,
  trigger: Span,
): readonly PersonAgent[] {
  const { groups, bodies } = view.vocabulary.grammar;
  const from = clauseStart(view, sentence, trigger.start);
  const before = view.folded.slice(from, trigger.start);
  const countries = beginningIn(agents, from, trigger.start).filter(({ kind }) => kind === 'SIDE');
  if (countries.length < 2 && !ofCountries.test(before) && !patternOf(groupWithGroup, groups, bodies).test(before))
    return [];
  const text = view.folded.slice(trigger.end, sentence.end);
  const told = attended.exec(text);
  const next = view.sentences[sentence.index + 1];
  if (!told && next?.zone.kind === 'BODY' && listed.test(view.folded.slice(next.start, next.end)))
    return severalOf(beginningIn(agents, next.start, next.end).filter((agent) => agent.end <= next.end));
  if (!told) return [];
  const end = trigger.end + told[0].length;
  return severalOf(beginningIn(agents, trigger.end, end).filter((agent) => within(agent, sentence)));
}

/** The people among them, if they are two or more. */
function severalOf(agents: readonly Agent[]): readonly PersonAgent[] {
  const people = agents.filter(isPerson);
  return new Set(idsOfPeople(people)).size > 1 ? people : [];
}

/** 与会的议员包括周某、吴某: the sentence behind the meeting. */
const listed = /^(?:与会|出席|参加)(?:者|的)?[^，。；]{0,12}(?:包括|计有|分别为|分别是)/u;
const groupWithGroup = (groups: string, bodies: string) =>
  `^[^，。；：]{0,24}(?:${groups}|${bodies})[^，。；：与同和跟]{0,12}[与同和跟][^，。；]{0,20}(?:${groups}|${bodies}|者)[^，。；]{0,4}$`;
/** 中日韩, 中国和某国, 两国: who meets is countries. */
const ofCountries =
  /[中美日韩朝俄欧印英法德澳加越泰]{2,4}(?!元|文|语)|[两三四五六]国|[双三四各]方|国[^，。；]{0,3}[和与同及、][^，。；]{1,8}(?=\d|今|昨|周|星期|本|上|在|于|将|已|举|进)/u;
const attended =
  /^(?:约?[^，。；]{0,10}|[^，。；]{0,20}(?:举行|召开|进行))?，(?:[^。；说称表指]{2,60}(?:亦|也|均|都|皆)?(?:有)?(?:出席|在场|参加|列席|同行|共同主持)|(?:[^，。；：]{1,3}方(?:面)?)?(?:出席者|与会者|成员|当中|其中)?(?:包括|计有|有)[：:]?[^，。；]{2,160})(?=[，。；]|$)/u;
