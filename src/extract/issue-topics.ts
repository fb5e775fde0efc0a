import type { Agent } from './agents.js';
import { type ArticleView, within } from './article-view.js';
import type { IssueMention } from './issue-lists.js';
import { countriesOf, relationsIn } from './relations.js';
import { beginningIn } from './spans-at.js';
import { type Speech, speechAt } from './speech.js';
import type { TalkScope } from './talk-scopes.js';
import { type TopicPhrase, topicPhrases, topicTerms } from './topic-phrases.js';

/**
 * What the places of a topic's mentions add to the weight of its head. Set by trial on annotated articles, one half of
 * them checked against the other.
 */
const points = {
  headline: 2,
  /** In the first sentence that somebody says. */
  opening: 1,
  /** In a second sentence; and for each of two more. */
  repeated: 2,
  oftenRepeated: 1,
  /** Both sides speak of it. */
  bothSides: 1.5,
  listed: 1,
  /** It names a place or an organization. */
  named: 0.5,
  relations: 1,
  /** Nobody is quoted with it. */
  unspoken: -1,
  /** Told once, and no issue of the lexicon, where fewer than two of those who met are quoted: 周某向记者表示… */
  oneSided: -1.5,
  /** Told once, and of no place, body or lexicon: 管理问题. */
  vague: -2,
  /** For each issue that the text itself lists for the meeting, four at most: then little is left to guess. */
  perListItem: -0.5,
};
/** A topic with less is none. */
const threshold = 4.5;
/** The most topics of one meeting, those with the highest scores; one fewer for each issue listed. */
const most = 4;

/** Topics that nobody lists but that the talk was about, ranked by salience: the best few of each meeting. */
export function findTopics(
  view: ArticleView,
  scopes: readonly TalkScope[],
  speeches: readonly Speech[],
  lists: readonly IssueMention[],
): IssueMention[] {
  if (scopes.length === 0) return [];
  const terms = topicTerms(view);
  return scopes.flatMap((scope) => {
    const own = new Set(scope.sentences);
    const listed = lists.filter((item) => own.has(item.sentence));
    const listing = new Set(listed.map(({ sentence }) => sentence));
    const phrases = scope.sentences
      .filter((sentence) => !listing.has(sentence))
      .flatMap((sentence) =>
        topicPhrases(view, sentence, terms).flatMap((phrase) => placed(phrase, scope, speeches) ?? []),
      );
    return best(view, phrases, listed, countriesOf(scope.frames)).map(({ start, end, sentence }) => ({
      start,
      end,
      sentence,
      frames: scope.frames,
    }));
  });
}

interface Placed extends TopicPhrase {
  readonly title: boolean;
  /** Who says it; null in a title or an account. */
  readonly speaker: string | null;
  readonly opening: boolean;
}

/** A phrase counts in a title, where the meeting is told, and in what those who met say. */
function placed(phrase: TopicPhrase, scope: TalkScope, speeches: readonly Speech[]): Placed | null {
  const { sentence } = phrase;
  const title = sentence.zone.kind !== 'BODY';
  const speech = title ? undefined : speechAt(speeches, phrase.start);
  const told = title || scope.frames.some((frame) => frame.sentence === sentence);
  if (!speech) return told ? { ...phrase, title, speaker: null, opening: false } : null;
  const speaker = speech.speaker ? speakerOf(speech.speaker) : '';
  if (speech.speaker?.kind === 'PERSON' && !scope.people.has(speaker)) return null;
  return { ...phrase, title, speaker, opening: speech.sentence === sentence };
}

const speakerOf = (agent: Agent): string => (agent.kind === 'PERSON' ? agent.mention.person.id : agent.sides.join(' '));

/** Mentions of one topic. */
interface Topic {
  readonly id: string;
  readonly relations: boolean;
  readonly texts: readonly string[];
  readonly mentions: readonly Placed[];
}

function best(
  view: ArticleView,
  phrases: readonly Placed[],
  listed: readonly IssueMention[],
  countries: readonly string[],
): Placed[] {
  const topics = topicsOf(view, phrases, countries);
  const taken: Topic[] = topicsOf(view, listed, countries);
  const limit = Math.max(1, most - taken.length);
  const ranked = topics
    .map((topic) => ({ topic, score: scoreOf(view, topic, phrases) + Math.min(4, taken.length) * points.perListItem }))
    .filter(({ score }) => score >= threshold)
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
      relations: relations !== null || /关系$|relations$/u.test(id),
      texts: [],
      mentions: [],
    };
    topics.set(id, topic);
    topic.texts.push(text);
    topic.mentions.push(mention);
  }
  return [...topics.values()] as unknown as (Topic & { mentions: T[] })[];
}

/** One in other words, or a part of the other; 两国关系 beside 甲乙关系 says nothing new. */
const overlaps = (a: Topic, b: Topic): boolean =>
  a.id === b.id ||
  (a.relations && b.relations) ||
  a.texts.some((x) => b.texts.some((y) => x.includes(y) || y.includes(x)));

function scoreOf(view: ArticleView, topic: Topic, all: readonly Placed[]): number {
  const { mentions, texts } = topic;
  const [first] = mentions as [Placed];
  const { empty } = view.vocabulary.grammar.topicGrammar;
  const text = view.folded.slice(first.start, first.end);
  if (empty.includes(text) || isOfOneCountry(view, first)) return 0;
  const body = mentions.filter(({ title }) => !title);
  const listed = topic.id.startsWith('issue/') && !topic.relations;
  if (body.length === 0 && !listed) return 0;
  const speakers = new Set(mentions.flatMap(({ speaker }) => speaker ?? []));
  const sentences = new Set(
    all
      .filter((other) => texts.some((form) => view.folded.slice(other.start, other.end).includes(form)))
      .map(({ sentence }) => sentence),
  );
  const once = sentences.size === 1 && !listed && !topic.relations;
  const named = beginningIn(view.names, first.start, first.end).some((name) => within(name, first));
  const weight = Math.max(...mentions.map((mention) => mention.weight));
  const plain = mentions.every((mention) => isPlain(view, mention));
  const speaking = new Set(all.flatMap(({ speaker }) => (speaker?.startsWith('person/') ? speaker : [])));
  return (
    weight * (plain ? 0.5 : 1) +
    (body.length < mentions.length ? points.headline : 0) +
    (mentions.some(({ opening }) => opening) ? points.opening : 0) +
    (sentences.size > 1 ? points.repeated + Math.min(2, sentences.size - 2) * points.oftenRepeated : 0) +
    (speakers.size > 1 ? points.bothSides : 0) +
    (speakers.size === 0 ? points.unspoken : 0) +
    (listed ? points.listed : 0) +
    (topic.relations ? points.relations : 0) +
    (named ? points.named : 0) +
    (once && speaking.size < 2 ? points.oneSided : 0) +
    (once && weight === 5 && !named ? points.vague : 0)
  );
}

/** Nothing stands before its head but words that every talk has: 双方务实合作. */
function isPlain(view: ArticleView, { start, head, end }: Placed): boolean {
  const { plain } = view.vocabulary.grammar.topicGrammar;
  if (start === head && view.vocabulary.issues.get(view.folded.slice(start, end))) return false;
  let at = start;
  while (at < head) {
    const word = plain.find((candidate) => view.folded.startsWith(candidate, at));
    if (!word) return false;
    at += word.length;
  }
  return true;
}

/** 某国关系, of 发展同某国关系, is none without the other side. */
const isOfOneCountry = (view: ArticleView, { start, head, end }: Placed): boolean =>
  view.folded.slice(head, end) === '关系' && beginningIn(view.names, start, start).some((name) => name.end === head);
