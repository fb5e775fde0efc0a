import type { Agent } from './agents.js';
import type { ArticleView } from './article-view.js';
import type { IssueMention } from './issue-lists.js';
import { type Placed, type Topic, type Traits, traitsOf } from './issue-salience.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { countriesOf, relationsIn } from './relations.js';
import { lastFrom } from './spans-at.js';
import { type Speech, speechAt } from './speech.js';
import type { TalkGrounds } from './talk-grounds.js';
import type { TalkScope } from './talk-scopes.js';
import { type TopicPhrase, topicPhrases, topicTerms } from './topic-phrases.js';

/** The most topics of one meeting, those with the highest scores; one fewer for each issue listed. */
const most = 3;

/** Topics that nobody lists but that the talk was about, ranked by salience: the best few of each meeting. */
export function findTopics(
  view: ArticleView,
  scopes: readonly TalkScope[],
  speeches: readonly Speech[],
  lists: readonly IssueMention[],
  { told }: TalkGrounds,
): IssueMention[] {
  if (scopes.length === 0) return [];
  const terms = topicTerms(view);
  return scopes.flatMap((scope) => {
    const own = new Set(scope.sentences.filter((sentence) => isOwn(scope, told.get(sentence) ?? [])));
    const listed = lists.filter((item) => own.has(item.sentence));
    const listing = new Set(listed.map(({ sentence }) => sentence));
    const phrases = scope.sentences
      .filter((sentence) => !listing.has(sentence) && !leftOut.test(view.folded.slice(sentence.start, sentence.end)))
      .flatMap((sentence, order) =>
        topicPhrases(view, sentence, terms).flatMap((phrase) => placed(view, phrase, scope, speeches, order) ?? []),
      );
    return best(view, phrases, listed, scope).map(({ start, end, sentence }) => ({
      start,
      end,
      sentence,
      frames: scope.frames,
    }));
  });
}

/** 周某说，去年郑某同吴某会晤，就…达成共识: what a sentence lists of a meeting of others is none of this one. */
const isOwn = ({ people }: TalkScope, told: readonly MeetingFrame[]): boolean =>
  told.length === 0 || told.some((frame) => peopleOf(frame).every((id) => people.has(id)));

/** A phrase counts in a title, where the meeting is told, and in what those who met say. */
function placed(
  view: ArticleView,
  phrase: TopicPhrase,
  scope: TalkScope,
  speeches: readonly Speech[],
  order: number,
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
  if (!speech) return told || joint ? { ...at, speaker: joint ? 'both' : null } : null;
  const speaker = speech.speaker ? speakerOf(speech.speaker) : '';
  if (speech.speaker?.kind === 'PERSON' && !scope.people.has(speaker)) return null;
  // 外交部发言人又说: who speaks for a government was not there.
  if (!speech.speaker && /发言人[^，。；]{0,8}(?:表示|称|说|指出|强调|批评|抨击)/u.test(said)) return null;
  return { ...at, speaker };
}

/** 为世界经济发展作出贡献: what one means to serve is not what they talk about; 为某半岛问题发挥作用 is. */
const isServed = ({ folded }: ArticleView, { sentence, start, end }: TopicPhrase): boolean =>
  /^(?:世界|全球|人类|地区|国际|亚洲|亚太)(?!.*(?:问题|关系)$)/u.test(folded.slice(start, end)) &&
  /(?<![成作认称变视])为[^，。；为]{0,24}$/u.test(folded.slice(sentence.start, start)) &&
  /^[^，。；]{0,20}(?:作出|做出|作|做)[^，。；]{0,8}贡献/u.test(folded.slice(end, end + 36));

/** 被问到某事，她说并无谈及. */
const leftOut =
  /(?:并?没有?|未有|并无|并未|毫无|不曾|没)(?:具体|深入|任何|特别)?(?:谈及|谈到|讨论|提及|提到|触及|谈论|涉及|商讨)/u;

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

/** 在某某峰会期间: when they met. */
const isOccasion = ({ folded }: ArticleView, { start, end }: TopicPhrase): boolean =>
  /(?:峰会|论坛|大会|会议|年会)$/u.test(folded.slice(start, end)) &&
  /^(?:期间|间隙|场边|上(?![周月述年海])|前夕|之际|开幕)/u.test(folded.slice(end, end + 2));

/** 双方同意加强…, 两国元首一致认为: what both say. */
const jointly =
  /^(?:[^，]{0,8}，)?[^，]{0,6}(?:双方|两国元首|两国领导人|两国总理|两国外长|两人)[^，。]{0,8}(?:同意|商定|一致|强调|认为|重申|重视|主张|决定|指出)/u;

/** 二是加强…: the next point of the one who spoke in the paragraph before. */
const nextPoint = /^(?:[一二三四五六七八]是|第[一二三四五六七八][，、]|[一二三四五六七八]、)/u;

const speechOf = (speeches: readonly Speech[], phrase: TopicPhrase, said: string): Speech | undefined =>
  speechAt(speeches, phrase.start) ?? (nextPoint.test(said) ? lastFrom(speeches, phrase.start) : undefined);

const speakerOf = (agent: Agent): string => (agent.kind === 'PERSON' ? agent.mention.person.id : agent.sides.join(' '));

function best(
  view: ArticleView,
  phrases: readonly Placed[],
  listed: readonly IssueMention[],
  scope: TalkScope,
): Placed[] {
  const countries = countriesOf(scope.frames);
  const topics = topicsOf(view, phrases, countries);
  const taken: Topic[] = topicsOf(view, listed, countries);
  const itemized = topicsOf(
    view,
    listed.filter(({ agreed }) => !agreed),
    countries,
  ).length;
  const limit = Math.max(1, most - itemized);
  const around = {
    phrases,
    listed: itemized,
    topics: topics.length,
    sentences: scope.sentences.length,
    news: opensArticle(view, scope),
  };
  const { salience } = view.vocabulary.grammar.topicGrammar;
  const ranked = topics
    .flatMap((topic) => {
      const traits = traitsOf(view, topic, around);
      return traits ? [{ topic, score: scoreOf(traits, salience) }] : [];
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || start(a.topic) - start(b.topic));
  const chosen: Placed[][] = [];
  for (const { topic } of ranked) {
    if (chosen.length >= limit) break;
    if (taken.some((other) => overlaps(topic, other))) continue;
    taken.push(topic);
    chosen.push([...topic.mentions]);
  }
  return chosen.flat();
}

const scoreOf = (traits: Traits, weights: Traits): number =>
  Object.entries(traits).reduce((sum, [trait, value]) => sum + value * (weights[trait] ?? 0), weights.bias ?? 0);

/** Told in one of the first two sentences of the body. */
const opensArticle = (view: ArticleView, { frames }: TalkScope): boolean => {
  const lead = view.sentences.filter(({ zone }) => zone.kind === 'BODY').slice(0, 2);
  return frames.some(({ sentence }) => lead.includes(sentence));
};

const start = ({ mentions }: Topic): number => mentions[0]?.start ?? 0;

function topicsOf<T extends { start: number; end: number }>(
  view: ArticleView,
  mentions: readonly T[],
  countries: readonly string[],
): (Topic & { mentions: T[] })[] {
  const topics = new Map<string, { id: string; relations: boolean; texts: string[]; mentions: T[] }>();
  for (const mention of mentions) {
    const text = view.folded.slice(mention.start, mention.end);
    const relations = relationsIn(view, text, countries);
    const id = relations?.id ?? view.vocabulary.issues.get(text)?.id ?? text;
    const topic = topics.get(id) ?? {
      id,
      relations: relations !== null || (/关系$|relations$/u.test(id) && !narrow.test(text)),
      texts: [],
      mentions: [],
    };
    topics.set(id, topic);
    topic.texts.push(text);
    topic.mentions.push(mention);
  }
  return [...topics.values()] as unknown as (Topic & { mentions: T[] })[];
}

/** 经贸关系 is an issue beside the relations of the two. */
const narrow = /经|贸|军|党|议会|立法|人文|防务|安全|司法/u;

/** 中国—东盟关系, beside those of the two that met. */
const ofUnion =
  /东盟|欧盟|非盟|[中美日俄印]欧|[中美日俄印]非|[中美日俄]阿(?!富汗|根廷)|[中美日俄]拉|中东欧|上合|金砖|阿盟/u;

/** One in other words, or a part of the other; 两国关系 beside 甲乙关系 says nothing new. */
const overlaps = (a: Topic, b: Topic): boolean =>
  a.id === b.id ||
  (a.relations && b.relations && ofUnion.test(a.texts[0] ?? '') === ofUnion.test(b.texts[0] ?? '')) ||
  a.texts.some((x) => b.texts.some((y) => x.includes(y) || y.includes(x)));
