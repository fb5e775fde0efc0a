import { type ArticleView, within } from './article-view.js';
import { beginningIn } from './spans-at.js';
import type { TopicPhrase } from './topic-phrases.js';

/** A phrase where it counts: in a title, where the meeting is told, or in what those who met say. */
export interface Placed extends TopicPhrase {
  readonly title: boolean;
  /** Who says it; null in a title or an account. */
  readonly speaker: string | null;
  /** 双方同意…: both sides say it. */
  readonly joint: boolean;
  /** Where its sentence stands among those of the talk, 0 the first. */
  readonly order: number;
}

/** Mentions of one topic. */
export interface Topic {
  readonly id: string;
  readonly relations: boolean;
  /** The relations, or cooperation, of the two countries whose people met. */
  readonly theirs: boolean;
  readonly texts: readonly string[];
  readonly mentions: readonly Placed[];
}

/** What a topic stands among. */
export interface Surroundings {
  readonly phrases: readonly Placed[];
  /** How many issues the text itself lists for the meeting. */
  readonly listed: number;
  /** How many topics compete. */
  readonly topics: number;
  /** How many sentences the talk goes on for. */
  readonly sentences: number;
  /** It is told in the first two sentences of the article's body. */
  readonly news: boolean;
}

/** By name, each 0 or 1 or a small number; seeds/lexicon/topics.yaml weighs them. */
export type Traits = Readonly<Record<string, number>>;

/** What tells a topic of the talk from what is said in passing; null where it is none at all. */
export function traitsOf(view: ArticleView, topic: Topic, around: Surroundings): Traits | null {
  const { mentions, texts } = topic;
  const [first] = mentions as [Placed];
  const { empty } = view.vocabulary.grammar.topicGrammar;
  const text = view.folded.slice(first.start, first.end);
  if (empty.includes(text) || isOfOneCountry(view, first)) return null;
  const body = mentions.filter(({ title }) => !title);
  const known = topic.id.startsWith('issue/') && !topic.relations;
  if (body.length === 0 && !known) return null;
  const speakers = new Set(mentions.flatMap(({ speaker }) => speaker ?? []));
  const sentences = new Set(
    around.phrases
      .filter((other) => texts.some((form) => view.folded.slice(other.start, other.end).includes(form)))
      .map(({ sentence }) => sentence),
  );
  const once = sentences.size === 1 && !known && !topic.relations;
  const named = beginningIn(view.names, first.start, first.end).some((name) => within(name, first));
  const weight = Math.max(...mentions.map((mention) => mention.weight));
  const plain = mentions.every((mention) => isPlain(view, mention));
  const speaking = new Set(around.phrases.flatMap(({ speaker }) => (speaker?.startsWith('person/') ? speaker : [])));
  const is = (value: boolean) => (value ? 1 : 0);
  const order = Math.min(...mentions.map((mention) => mention.order));
  const long = Math.max(...texts.map(({ length }) => length));
  const every = (pattern: RegExp) =>
    mentions.every(({ sentence }) => pattern.test(view.folded.slice(sentence.start, sentence.end)));
  const rightBehind = (pattern: RegExp) =>
    mentions.some((mention) => pattern.test(view.folded.slice(mention.start - 2, mention.start)));
  const behind = (pattern: RegExp) =>
    mentions.some((mention) => pattern.test(view.folded.slice(mention.sentence.start, mention.start)));
  return {
    // what it is
    matter: is(weight === 4),
    means: is(weight <= 2),
    plain: is(plain),
    known: is(known),
    relations: is(topic.relations),
    theirs: is(topic.theirs),
    named: is(named),
    vague: is(once && weight === 5 && !named),
    long: is(long >= 9),
    short: is(long <= 4),
    quoted: is(texts.some((form) => /[“「《]/u.test(form))),
    // how it is told
    repeated: is(sentences.size > 1),
    oftenRepeated: Math.min(2, Math.max(0, sentences.size - 2)),
    bothSides: is(speakers.size > 1),
    joint: is(mentions.some(({ joint }) => joint)),
    oneSided: is(once && speaking.size < 2),
    near: is(order <= 1),
    furthered: is(rightBehind(/推动|推进|深化|加强|促进|扩大|拓展|提升|开展|建设|发展|落实/u)),
    matterOf: is(rightBehind(/(?:在|就|对|关于|围绕|有关)$/u)),
    atIssue: is(
      named &&
        rightBehind(/处理|解决|管控|[在就]/u) &&
        texts.some((form) => /(?:问题|局势|危机|争端|协议)$/u.test(form)),
    ),
    wished: is(behind(/愿|希望|同意|期待/u)),
    past: is(every(/去年|年来|以来|过去|\d年前/u)),
    field: is(mentions.every(({ field }) => field)),
    // what it stands among
    monologue: is(speaking.size === 1),
    listed: Math.min(4, around.listed),
    crowded: is(around.topics > 12),
    longTalk: is(around.sentences > 12),
    news: is(around.news),
  };
}

/** Nothing stands before its head but words that every talk has: 双方务实合作. */
function isPlain(view: ArticleView, { start, head, end, field }: Placed): boolean {
  const { plain } = view.vocabulary.grammar.topicGrammar;
  if (field) return false;
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
