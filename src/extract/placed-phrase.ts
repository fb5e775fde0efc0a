import { type Agent, isPerson } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { Placed } from './issue-salience.js';
import { countriesOf } from './relations.js';
import { beginningIn, lastFrom } from './spans-at.js';
import { type Speech, speechAt } from './speech.js';
import { fullSpan } from './spoken-of.js';
import type { TalkScope } from './talk-scopes.js';
import type { TopicPhrase } from './topic-phrases.js';

/** A phrase counts in a title, where the meeting is told, and in what those who met say. */
export function placedPhrase(
  view: ArticleView,
  phrase: TopicPhrase,
  scope: TalkScope,
  speeches: readonly Speech[],
  order: number,
  agents: readonly Agent[],
): Placed | null {
  const { sentence } = phrase;
  if (isServed(view, phrase)) return null;
  if (describesSomebody(view, phrase, scope) || namesMeeting(view, phrase, scope) || isOccasion(view, phrase))
    return null;
  const title = sentence.zone.kind !== 'BODY';
  const said = view.folded.slice(sentence.start, phrase.start);
  const joint = !title && jointly.test(said);
  const at = { ...phrase, title, joint, order };
  const speech = title ? undefined : speechOf(speeches, phrase, said);
  const told = title || scope.frames.some((frame) => frame.sentence === sentence);
  if (!speech) {
    const wishes = title ? undefined : whoWishes(view, phrase, scope, agents);
    if (wishes !== undefined) return { ...at, speaker: wishes };
    return told || joint ? { ...at, speaker: joint ? 'both' : null } : null;
  }
  const speaking = [...(speech.speaker ? [speech.speaker] : []), ...(speech.others ?? [])];
  const own = speaking.find((agent) => agent.kind !== 'PERSON' || scope.people.has(speakerOf(agent)));
  if (speaking.length > 0 && !own) return null;
  const speaker = own ? speakerOf(own) : '';
  if (speech.speaker?.kind === 'SIDE' && isThirdSide(speech.speaker, scope)) return null;
  // 外交部发言人又说: who speaks for a government was not there.
  if (!speech.speaker && /发言人[^，。；]{0,8}(?:表示|称|说|指出|强调|批评|抨击)/u.test(said)) return null;
  return { ...at, speaker };
}

/** 甲国白宫发表声明称, where those of 乙国 and 丙国 met: of a country that nobody came from. */
function isThirdSide({ sides }: Agent, { frames }: TalkScope): boolean {
  const met = countriesOf(frames);
  return met.length > 1 && sides.length > 0 && !sides.some((side) => met.includes(side));
}

/** 为世界经济发展作出贡献: what one means to serve is not what they talk about; 为某半岛问题发挥作用 is. */
const isServed = ({ folded }: ArticleView, { sentence, start, end }: TopicPhrase): boolean =>
  /^(?:世界|全球|人类|地区|国际|亚洲|亚太)(?!.*(?:问题|关系)$)/u.test(folded.slice(start, end)) &&
  /(?<![成作认称变视])为[^，。；为]{0,24}$/u.test(folded.slice(sentence.start, start)) &&
  /^[^，。；]{0,20}(?:作出|做出|作|做)[^，。；]{0,8}贡献/u.test(folded.slice(end, end + 36));

/** 会见来华出席某某论坛的吴某, 某某政策高级代表吴某: what stands before the last of those who met says who they are. */
const describesSomebody = (view: ArticleView, { sentence, start, end }: TopicPhrase, { frames }: TalkScope): boolean =>
  frames.some(
    (frame) =>
      frame.sentence === sentence &&
      [...frame.subjects, ...frame.objects].some((agent) => agent.kind === 'PERSON' && end <= agent.mention.start) &&
      !/(?:就|围绕|有关|关于)[^，。；]{0,20}$/u.test(view.folded.slice(sentence.start, start)),
  );

/** 举行第六轮甲乙安全对话, 双边合作委员会会议: the phrase is the name of the meeting. */
const namesMeeting = (view: ArticleView, { sentence, start, end }: TopicPhrase, { frames }: TalkScope): boolean =>
  frames.some(
    ({ sentence: told, trigger }) =>
      told === sentence &&
      ((start < trigger.end && end > trigger.start) ||
        (end <= trigger.start &&
          /^(?:[^，。；的与和同]{0,6}(?:委员会|机制|小组|论坛))?(?:双方)?(?:主席|牵头人)?(?:第[^，。；]{1,4}[次届轮])?(?:全体|部长级|高级别|副部级)?$/u.test(
            view.folded.slice(end, trigger.start),
          ))),
  );

/** 在某某峰会期间: when they met; 以建交50周年为契机: what they only start from. */
const isOccasion = ({ folded }: ArticleView, { start, end }: TopicPhrase): boolean =>
  (/(?:峰会|论坛|大会|会议|年会)$/u.test(folded.slice(start, end)) &&
    /^(?:期间|间隙|场边|上(?![周月述年海])|前夕|之际|开幕)/u.test(folded.slice(end, end + 2))) ||
  /^为(?:契机|新?起点)/u.test(folded.slice(end, end + 4));

/** 双方同意加强…, 两国元首一致认为: what both say. */
const jointly =
  /^(?:[^，]{0,8}，)?[^，]{0,6}(?:双方|两国元首|两国领导人|两国总理|两国外长|两人)[^，。]{0,8}(?:同意|商定|一致|强调|认为|重申|重视|主张|决定|指出)/u;

/** 周某希望推进某项改革: what one of those who met wants, told without a verb of speaking. */
function whoWishes(
  view: ArticleView,
  { sentence, start }: TopicPhrase,
  { people }: TalkScope,
  agents: readonly Agent[],
): string | undefined {
  const who = beginningIn(agents, sentence.start, start)
    .filter(isPerson)
    .findLast((agent) => wishes.test(view.folded.slice(fullSpan(agent).end, start)));
  return who && people.has(who.mention.person.id) ? who.mention.person.id : undefined;
}
const wishes = /^(?:[亦也则又再还]|同时|其后|随后)*(?:希望|期望|盼望|要求|促请|敦促|呼吁|建议|主张|寄望)/u;

/** 二是加强…: the next point of the one who spoke in the paragraph before. */
const nextPoint = /^(?:[一二三四五六七八]是|第[一二三四五六七八][，、]|[一二三四五六七八]、)/u;

const speechOf = (speeches: readonly Speech[], phrase: TopicPhrase, said: string): Speech | undefined =>
  speechAt(speeches, phrase.start) ?? (nextPoint.test(said) ? lastFrom(speeches, phrase.start) : undefined);

const speakerOf = (agent: Agent): string => (agent.kind === 'PERSON' ? agent.mention.person.id : agent.sides.join(' '));
