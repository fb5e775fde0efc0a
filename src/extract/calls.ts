import type { Span } from '../text/article.js';
import type { Agent } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { Parties } from './parties.js';
import { fullSpan } from './spoken-of.js';

/** 周某接听吴某的电话, 接获吴某来电: who took the call and who made it; null where it was no call that was taken. */
export function receivedCall(
  view: ArticleView,
  { subjects, companions }: Parties,
  trigger: Span,
  earlier: () => readonly Agent[],
): Agent[] | null {
  const own = [...subjects, ...companions].filter(({ kind }) => kind === 'PERSON');
  // 打破惯例，接听了吴某的电话: who took it leads the clause before.
  const people = own.length === 1 ? [...earlier().filter(({ kind }) => kind === 'PERSON'), ...own] : own;
  const caller = people.at(-1);
  if (!caller || people.length < 2) return null;
  const { start, end } = fullSpan(caller);
  return taking.test(view.folded.slice(Math.max(0, start - 8), start)) &&
    /^的?(?:亲自)?(?:打来的?)?$/u.test(view.folded.slice(end, trigger.start))
    ? people
    : null;
}

const taking = /(?:接听|接到|接获|收到|接过|接)(?:了|过)?[^，。；与和同跟]{0,4}$/u;
