import type { Span } from '../text/article.js';
import { type Agent, idsOfPeople, peopleWithin } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { subjectsBefore } from './earlier-subjects.js';
import { fullSpan } from './spoken-of.js';

/**
 * 周某向吴某、郑某述职, 吴某听取周某述职: who reports and to whom, a meeting by another word. Null where nobody is named on either
 * side, or the reporting is only spoken of.
 */
export function dutyReport(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  { start }: Span,
): { readonly superiors: readonly Agent[]; readonly reporters: readonly Agent[] } | null {
  const from = clauseStart(view, sentence, start);
  const named = peopleWithin(agents, from, start);
  const before = view.folded.slice(from, start);
  const mark = /(?:向|听取)(?=[^，。；向]{2,40}$)/u.exec(before);
  if (!mark) return null;
  const at = from + mark.index;
  const behind = named.filter((agent) => fullSpan(agent).start > at);
  const ahead = named.filter((agent) => agent.end <= at);
  const others = ahead.length > 0 ? ahead : subjectsBefore(view, sentence, agents, from);
  const last = behind.at(-1);
  const close =
    last &&
    /^(?:等人?)?(?:的)?(?:作|进行|年度|例行|[^，。；]{0,6}年度?的?)*$/u.test(
      view.folded.slice(fullSpan(last).end, start),
    );
  if (!close || idsOfPeople(others).length === 0) return null;
  return mark[0] === '向' ? { superiors: behind, reporters: others } : { superiors: others, reporters: behind };
}
