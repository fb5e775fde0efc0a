import type { Agent } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { leadsClause } from './leads-clause.js';
import { beginningIn } from './spans-at.js';
import { fullSpan, isOblique } from './spoken-of.js';

/** 某办主任周某，某部部长吴某同郑某会谈: a list of those with long titles, parted by ， and not by 、. */
export function namedInClauseBefore(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  from: number,
  first: Agent | undefined,
): readonly Agent[] {
  if (first?.kind !== 'PERSON' || first.mention.titles.length === 0 || from <= sentence.start) return [];
  if (view.folded[from - 1] !== '，' || !titleOnly.test(view.folded.slice(from, Math.max(from, fullSpan(first).start))))
    return [];
  const start = clauseStart(view, sentence, from - 1);
  const able = beginningIn(agents, start, from).filter((agent) => agent.kind === 'PERSON');
  const last = able.at(-1);
  if (
    last?.kind !== 'PERSON' ||
    last.mention.titles.length === 0 ||
    fullSpan(last).end >= from ||
    !endsClause.test(view.folded.slice(fullSpan(last).end, from - 1))
  )
    return [];
  const [one] = able;
  const alone =
    one && leadsClause(view, start, one) && able.every((agent) => !isOblique(view, sentence, agent)) ? able : [];
  const joined = alone.every((agent, index) => {
    const previous = alone[index - 1];
    return !previous || /^[、和及]/u.test(view.folded.slice(fullSpan(previous).end, fullSpan(agent).start));
  });
  return joined && alone.length > 0 ? [...namedInClauseBefore(view, sentence, agents, start, alone[0]), ...alone] : [];
}

/** 省委副书记、省长周某: one who holds several offices. */
const titleOnly =
  /^(?:[^，。；：、在与同对向说称指后时中就的]{2,14}、){0,3}(?:[^，。；：、在与同对向说称指后时中就的]{0,14}|[^，。；：、在同对向说称指后时中就的]{1,8}的[^，。；：、在同对向说称指后时就的]{0,16})$/u;

/** Nothing behind the last name but where he stands in the picture: （左起）. */
export const endsClause = /^(?:（[左右中前后上下][^）]{0,3}）)?$/u;
