import { type Agent, peopleWithin } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import { listBefore, type Roster } from './roster.js';
import { beginningIn } from './spans-at.js';

/** 两国总理听取周某、吴某和对方负责人的工作汇报: who reports there is there. */
export function reportingTo(view: ArticleView, agents: readonly Agent[], sentence: Sentence, text: string): Roster[] {
  const match = reported.exec(text);
  if (!match?.[1]) return [];
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  if (!heard(view, agents, sentence, start)) return [];
  const list = start + match[0].indexOf(match[1]);
  const named = peopleWithin(agents, list, end);
  const last = named.at(-1);
  if (!last || !reportGap.test(view.folded.slice(Math.max(last.end, last.mention.full.end), list + match[1].length)))
    return [];
  return [{ sentence, verb: { start, end }, people: listBefore(view, named, last.mention.full.end), all: false }];
}

/** Both who met hear it, not one of them from his own people on another day. */
function heard(view: ArticleView, agents: readonly Agent[], sentence: Sentence, verb: number): boolean {
  const first = beginningIn(agents, sentence.start, verb).find(({ kind, end }) => kind === 'PERSON' && end <= verb);
  return (
    both.test(view.folded.slice(sentence.start, verb)) ||
    (first !== undefined && /^[和与及、]\p{Script=Han}{2,12}$/u.test(view.folded.slice(first.end, verb)))
  );
}

const both = /(?:双方|两人|两国(?:元首|领导人|总理|首相|主席|外长))[^，。；]{0,6}$/u;

const reported = /听取(?:了)?([^。；，]{2,60}?)(?:的|所作|作的|就[^。；，]{2,20})(?:工作|有关|情况)*(?:汇报|报告)/u;
/** 和俄方负责人. */
const reportGap = /^(?:等[^，。；、]{0,8})?(?:[和与及][^，。；、]{0,6}方[^，。；、]{0,8})?$/u;
