import type { Agent } from './agents.js';
import type { ArticleView } from './article-view.js';
import { escapeWords } from './pattern.js';

/** Whether the person is said to lead: 刘某率领…, 由刘某带领, or one of several before the verb (A和B将率领…). */
export function leads(view: ArticleView, agent: Agent): boolean {
  if (agent.kind !== 'PERSON') return false;
  const end = Math.max(agent.mention.full.end, agent.end);
  const rest = view.folded.slice(end, end + 24);
  return new RegExp(
    `^(?:（[^）]{1,6}）)?[^，。；：的在与同]{0,16}?(?:${escapeWords(view.vocabulary.grammar.leading)})(?:的|领|团|.{0,8}(?:团|队))`,
    'u',
  ).test(rest);
}
