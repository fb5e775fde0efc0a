import type { PersonAgent } from './agents.js';
import type { ArticleView, Sentence } from './article-view.js';
import type { Roster } from './roster.js';

/** 代表团成员周某说, 访京团团长吴某引述: who speaks as one of a delegation, of which the article has told that it met somebody. */
export function delegatesIn(view: ArticleView, people: readonly PersonAgent[], sentence: Sentence): Roster[] {
  return people.flatMap((agent) => {
    const { start, end } = agent.mention.full;
    const before = view.folded.slice(Math.max(sentence.start, agent.mention.start - 24), agent.mention.start);
    const after = view.folded.slice(Math.max(end, agent.mention.end), sentence.end);
    if (!member.test(before) || !speaks.test(after) || !metDelegation.test(view.folded.slice(0, sentence.start)))
      return [];
    return [{ sentence, verb: { start, end }, people: [agent], all: false }];
  });
}

const delegation = '(?:代表团|访问团|访京团|访华团|考察团|议员团)';
const member = new RegExp(`${delegation}的?(?:成员|团员|团长|副团长)(?:、[^，。；、]{2,14})?$`, 'u');
const speaks =
  /^(?:（[^）]*）)?(?:[^，。；：]{0,20}(?:表示|透露|引述|说|称|指)|接受[^，。；]{0,16}(?:访问|采访|专访)[^，。；：]{0,4}(?:表示|说|称|指))/u;
const metDelegation = new RegExp(
  `(?:会见|接见|会晤|会面|拜会)[^。]{0,40}${delegation}|${delegation}[^。，；]{0,30}(?:会见|会晤|会面|拜会)`,
  'u',
);
