import type { Agent, PersonAgent } from './agents.js';
import type { ArticleView } from './article-view.js';
import { patternOf } from './pattern.js';

/** Whether the person is said to lead: 刘某率领…, 由刘某带领, or one of several before the verb (A和B将率领…). */
export function leads(view: ArticleView, agent: Agent): boolean {
  if (agent.kind !== 'PERSON') return false;
  const end = Math.max(agent.mention.full.end, agent.end);
  const rest = view.folded.slice(end, end + 24);
  if (patternOf(leading, view.vocabulary.grammar.leading).test(rest)) return true;
  return (
    byWhom.test(view.folded.slice(Math.max(0, agent.mention.full.start - 40), agent.mention.full.start)) &&
    ledBy.test(rest)
  );
}

/** 参访团由周某、吴某率领. */
const byWhom = /团(?:是)?由(?:[^，。；]{2,30}[、和及])?[^，。；、]{0,8}$/u;
const ledBy = /^(?:[、和及与][^，。；]{2,24})?(?:率领|带领|率团|领军)(?=[，。；]|$)/u;

const leading = (words: string) =>
  `^(?:（[^）]{1,6}）)?[^，。；：的在与同]{0,16}?(?:${words})(?:的|领|团|.{0,8}(?:团|队))`;

/** The people whom an article says to lead, wherever it says so. */
export const leadersIn = (view: ArticleView, agents: readonly Agent[]): PersonAgent[] =>
  agents.filter((agent): agent is PersonAgent => {
    if (agent.kind !== 'PERSON') return false;
    const { start, end } = agent.mention.full;
    return (
      leads(view, agent) ||
      /率(?:团|领|队)[^，。；]{0,8}的[^，。；在将与]{0,8}$|(?:团长|领队)(?:是|为|、[^，。；、]{0,16})?$/u.test(
        view.folded.slice(Math.max(0, start - 14), start),
      ) ||
      /(?:团长|领队)$/u.test(view.folded.slice(start, agent.start)) ||
      /^(?:任|担任|为)(?:团长|领队)/u.test(view.folded.slice(end, end + 6))
    );
  });
