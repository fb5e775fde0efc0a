import type { PersonAgent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import type { Roster } from './roster.js';

/** 代表团成员周某说, 访京团团长吴某引述: who speaks as one of a delegation was of the group that somebody met, where the article tells of one. */
export function delegatesIn(view: ArticleView, people: readonly PersonAgent[], sentence: Sentence): Roster[] {
  return people.flatMap((agent) => {
    const { start, end } = agent.mention.full;
    const before = view.folded.slice(Math.max(sentence.start, agent.mention.start - 24), agent.mention.start);
    const after = view.folded.slice(Math.max(end, agent.mention.end), sentence.end);
    return member.test(before) && speaks.test(after)
      ? [{ sentence, verb: { start, end }, people: [agent], all: false, group: true as const }]
      : [];
  });
}

/** What calls somebody one of a delegation: most sentences hold none of it. */
export const delegate = /团的?(?:成员|团员|团长|副团长)/u;
const member = new RegExp(`(?:代表|访问|访京|访华|考察|议员)${delegate.source}(?:、[^，。；、]{2,14})?$`, 'u');
const speaks =
  /^(?:（[^）]*）)?(?:[^，。；：]{0,20}(?:表示|透露|引述|说|称|指)|接受[^，。；]{0,16}(?:访问|采访|专访)[^，。；：]{0,4}(?:表示|说|称|指))/u;
