import type { Span } from '../text/article.js';
import { type ArticleView, clauseStart, type Sentence } from './article-view.js';
import { beginningIn } from './spans-at.js';
import type { TalkGrounds } from './talk-grounds.js';

/** 某国在某地的驻军是非法的, 单边制裁不可接受: what one of those who met passes judgement on is what they talked of. */
export function judgedTopics(view: ArticleView, sentence: Sentence, text: string, grounds: TalkGrounds): Span[] {
  const match = judgement.exec(text);
  const talk = match && grounds.talkOf.get(sentence);
  if (!talk) return [];
  const end = sentence.start + match.index;
  const from = clauseStart(view, sentence, end);
  const start = from + (leading.exec(view.folded.slice(from, end))?.[0].length ?? 0);
  const says = beginningIn(grounds.agents, sentence.start, from).some(
    (agent) => agent.kind === 'PERSON' && talk.people.has(agent.mention.person.id),
  );
  const said = view.folded.slice(start, end);
  const isNoun = end - start >= shortest && end - start <= longest && !clause.test(said);
  return says && speaking.test(view.folded.slice(sentence.start, from)) && isNoun ? [{ start, end }] : [];
}

const [shortest, longest] = [4, 20];

const judgement =
  /(?:[都均也]|完全|绝对|根本)?(?:是|属|属于)?(?:非法|违法|违反国际法|不合法|不可接受|不能接受|无法接受|不能容忍|不可容忍|令人无法接受)的?(?=[，。；])|，(?:这)?(?:严重|粗暴|公然|明显)(?:侵犯|违反|损害|破坏|干涉|践踏|威胁|影响)/u;
const leading = /^(?:任何|一切|所有|这种|此类|而|因此|但)*/u;
const speaking = /(?:表示|指出|强调|认为|说|称|指|重申)[，：「“]+$/u;
/** 对方这样做, 此举: no noun that says what. */
const clause = /^[这此该其他她我]|^(?:对方|如果|若|把|将)|这样|如此|[我他她你您]|做法$|行动$|认为|表示/u;
