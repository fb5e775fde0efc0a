import { type Agent, isPerson } from './agents.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { isLeader } from './ranks.js';
import { beginningAt } from './spans-at.js';

/** 总统愿意会面，但时间有限，她会…: a clause before the position's own is about somebody by an office alone, which nobody named before has. */
export function isAboutOffice(
  view: ArticleView,
  sentence: Sentence,
  agents: readonly Agent[],
  position: number,
): boolean {
  for (let start = clauseStart(view, sentence, position); start > sentence.start; ) {
    start = clauseStart(view, sentence, start - 1);
    const title = beginningAt(view.titles, start);
    if (
      title !== undefined &&
      isLeader(title.entry.rank) &&
      !ofOffice.test(view.folded.slice(title.end, title.end + 2)) &&
      !agents.some((agent) => isPerson(agent) && agent.end <= start && agent.mention.ranks.includes(title.entry.rank))
    )
      return true;
  }
  return false;
}

/** 总统府, 总统选举. */
const ofOffice = /^(?:府|办|大?选|候选|制|职|权|夫人|特使|令|任|团|国|会|级|人选|一行)/u;
