import { type Agent, isPerson, type PersonAgent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { leadsClause } from './leads-clause.js';
import { beginningIn } from './spans-at.js';
import { type Speech, speechAt } from './speech.js';
import { fullSpan } from './spoken-of.js';

/** 周某转达了问候。他表示: where the paragraph quotes nobody yet. */
export function speechOfPronoun(
  view: ArticleView,
  actors: readonly Agent[],
  sentence: Sentence,
  speeches: readonly Speech[],
): Speech | null {
  if (sentence.zone.kind !== 'BODY' || speechAt(speeches, sentence.start)) return null;
  const match = heSays.exec(view.folded.slice(sentence.start, sentence.end));
  const who = match && beginningIn(actors, sentence.start, sentence.start + 1).find(isPerson);
  if (!match || !who || !isAboutHim(view, actors, sentence, who, speeches)) return null;
  return {
    ...{ sentence, start: sentence.start + match[0].length, end: sentence.end },
    ...{ speaker: who, source: null, via: null },
  };
}

/** The sentence before begins with whom he is, or is what he says. */
function isAboutHim(
  view: ArticleView,
  actors: readonly Agent[],
  { index }: Sentence,
  { mention }: PersonAgent,
  speeches: readonly Speech[],
): boolean {
  const before = view.sentences[index - 1];
  if (before?.zone.kind !== 'BODY') return false;
  const is = (agent: Agent | null | undefined) =>
    agent?.kind === 'PERSON' && agent.mention.person.id === mention.person.id;
  const said = speechAt(speeches, before.end - 1);
  if (said) return is(said.speaker);
  const named = beginningIn(actors, before.start, before.end).filter(isPerson);
  const [first] = named;
  // 周某抵达，吴某在机场迎接; 周某被捕，一名目击者…: the sentence goes on about another.
  const goesOn = named.some((agent) => {
    const start = clauseStart(view, before, fullSpan(agent).start);
    return !is(agent) && start > before.start && leadsClause(view, start, agent);
  });
  if (!first || !is(first) || goesOn || unnamed.test(view.folded.slice(before.start, before.end))) return false;
  return opens.test(view.folded.slice(before.start, fullSpan(first).start));
}
const unnamed = /，[^，。；]{0,6}[一多数两几]?[名位群]/u;
/** Nothing stands before whom a sentence is about, or when, or a phrase that ends in ，. */
const opens = /^(?:[^，。；被问]{2,10}，)?[\d年月日号今昨前周星期一二三四五六当天上下午早晚]*$/u;
const heSays = /^[他她](?:还|又|也|亦|则|随后|其后|最后|同时|首先|并)*(?:表示|强调|指出|重申|认为|说|称)(?=[，：])/u;
