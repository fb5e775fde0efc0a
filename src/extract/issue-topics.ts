import type { ArticleView } from './article-view.js';
import { inOneWording, overlaps, topicsOf, type Wordings } from './grouped-topics.js';
import type { IssueMention } from './issue-lists.js';
import { type Placed, type Topic, type Traits, traitsOf } from './issue-salience.js';
import { type MeetingFrame, peopleOf } from './meeting-frame.js';
import { placedPhrase } from './placed-phrase.js';
import { countriesOf } from './relations.js';
import type { Speech } from './speech.js';
import type { TalkGrounds } from './talk-grounds.js';
import type { TalkScope } from './talk-scopes.js';
import { topicPhrases, topicTerms } from './topic-phrases.js';

/** The most topics of one meeting, those with the highest scores; one fewer for each issue listed. */
const most = 3;

/** Topics that nobody lists but that the talk was about, ranked by salience: the best few of each meeting. */
export function findTopics(
  view: ArticleView,
  scopes: readonly TalkScope[],
  speeches: readonly Speech[],
  lists: readonly IssueMention[],
  { told, agents }: TalkGrounds,
  written: string | null,
): IssueMention[] {
  if (scopes.length === 0) return [];
  const terms = topicTerms(view);
  return scopes
    .map((scope) => withoutToday(scope, written))
    .flatMap((scope) => {
      const own = new Set(scope.sentences.filter((sentence) => isOwn(scope, told.get(sentence) ?? [])));
      const listed = lists.filter((item) => own.has(item.sentence));
      const listing = new Set(listed.map(({ sentence }) => sentence));
      const phrases = scope.sentences
        .filter((sentence) => !listing.has(sentence) && !leftOut.test(view.folded.slice(sentence.start, sentence.end)))
        .flatMap((sentence, order) =>
          topicPhrases(view, sentence, terms).flatMap(
            (phrase) => placedPhrase(view, phrase, scope, speeches, order, agents) ?? [],
          ),
        );
      return best(view, phrases, listed, scope).map(({ start, end, sentence }) => ({
        start,
        end,
        sentence,
        frames: scope.frames,
      }));
    });
}

/** 1977年周某会见吴某, in an article of decades later: what other paragraphs tell is not what they talked of. */
function withoutToday(scope: TalkScope, written: string | null): TalkScope {
  const year = Number(written?.slice(0, 4));
  const isPast = ({ date }: MeetingFrame) => Number(date?.edtf?.slice(0, 4)) + longAgo <= year;
  if (!scope.frames.every(isPast)) return scope;
  const telling = new Set(scope.frames.map(({ sentence }) => sentence.zoneIndex));
  return { ...scope, sentences: scope.sentences.filter(({ zoneIndex }) => telling.has(zoneIndex)) };
}

/** Years. */
const longAgo = 10;

/** 周某说，去年郑某同吴某会晤，就…达成共识: what a sentence lists of a meeting of others is none of this one. */
const isOwn = ({ people }: TalkScope, told: readonly MeetingFrame[]): boolean =>
  told.length === 0 || told.some((frame) => peopleOf(frame).every((id) => people.has(id)));

/** 被问到某事，她说并无谈及. */
const leftOut =
  /(?:并?没有?|未有|并无|并未|毫无|不曾|没)(?:具体|深入|任何|特别)?(?:谈及|谈到|讨论|提及|提到|触及|谈论|涉及|商讨)/u;

function best(
  view: ArticleView,
  phrases: readonly Placed[],
  listed: readonly IssueMention[],
  scope: TalkScope,
): Placed[] {
  const countries = countriesOf(scope.frames);
  const topics = topicsOf(view, phrases, countries);
  const taken: Wordings[] = topicsOf(view, listed, countries);
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
    chosen.push(topic.relations ? [...topic.mentions] : inOneWording(view, topic.mentions));
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
