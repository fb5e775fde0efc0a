import type { Span } from '../text/article.js';
import type { ArticleView, Sentence } from './article-view.js';
import { matchesOf } from './matches-of.js';
import { CharacterClass } from './naming/character-class.js';
import { phraseStart } from './phrase-start.js';
import { beginningIn } from './spans-at.js';
import type { Term } from './term-index.js';
import type { TopicWord } from './topic-words.js';

/** A noun phrase that ends in a word for a topic: 某岛问题, 铁路项目建设. */
export interface TopicPhrase extends Span {
  readonly sentence: Sentence;
  /** How much its head says that it is a topic, 1 to 5. */
  readonly weight: number;
  /** Where the head begins. */
  readonly head: number;
  /** 农业 of 农业、科技等领域合作: named as a field to work together in. */
  readonly field?: boolean;
  /** Words that it holds whole. */
  readonly parts: readonly Span[];
}

const of = '的'.charCodeAt(0);

/** Characters; a longer stretch is a clause that no break was seen in. */
const [shortest, longest] = [3, 18];

const stops = new CharacterClass(/[，。；：！？、\s（）()…【】［］[\]"'‘’』」”〉><|/#*_“「《]/u);
const joins = new CharacterClass(/[和与及暨]/u);
/** 某领域的合作, 某机构的交流: what before 的 is part of the topic. */
const settings = /(?:领域|方面|框架下|机构|机关|议会|国会|政党|两党|关心|关切)$/u;

/** The words of one article that phrases are made of, names among them, none overlapping, in the order of the text. */
export function topicTerms(view: ArticleView): Term<TopicWord>[] {
  const names = view.names.map(
    ({ start, end, entry }): Term<TopicWord> => ({
      start,
      end,
      entry: { kind: entry.label === 'Person' ? 'BREAK' : 'WHOLE', weight: 0 },
    }),
  );
  const merged: Term<TopicWord>[] = [];
  let at = 0;
  for (const term of view.vocabulary.topics.find(view.folded)) {
    while (at < names.length && (names[at] as Span).end <= term.start) merged.push(names[at++] as Term<TopicWord>);
    const name = names[at];
    const clash = name !== undefined && name.start < term.end;
    if (!clash || (term.start <= name.start && term.end > name.end && term.entry.kind !== 'BREAK')) {
      while (at < names.length && (names[at] as Span).start < term.end) at++;
      merged.push(term);
    }
  }
  return [...merged, ...names.slice(at)].sort((a, b) => a.start - b.start);
}

/** Position of the first term at or behind a place in the text. */
function firstFrom(terms: readonly Term<TopicWord>[], place: number): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as Span).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrases of a sentence, given the article's terms. */
export function topicPhrases(view: ArticleView, sentence: Sentence, terms: readonly Term<TopicWord>[]): TopicPhrase[] {
  const { folded } = view;
  const phrases: TopicPhrase[] = [];
  let next = firstFrom(terms, sentence.start);
  let start = sentence.start;
  let head: { start: number; end: number; weight: number } | null = null;
  let parts: Span[] = [];
  const close = (resume: number) => {
    if (head) phrases.push({ start, end: head.end, weight: head.weight, head: head.start, parts, sentence });
    start = resume;
    parts = [];
    head = null;
  };
  for (let at = sentence.start; at < sentence.end; ) {
    while (next < terms.length && (terms[next] as Span).start < at) next++;
    const term = terms[next];
    if (term?.start === at && term.end <= sentence.end) {
      if (term.entry.kind === 'HEAD' && term.entry.weight <= 3 && endsIn(folded, head, at)) close(at);
      if (term.entry.kind === 'BREAK') close(term.end);
      else parts.push(term);
      if (term.entry.kind === 'HEAD') head = { start: at, end: term.end, weight: term.entry.weight };
      at = term.end;
      continue;
    }
    const quoted = quotedEnd(folded, at, sentence.end);
    if (quoted) {
      const last = terms[firstFrom(terms, quoted - 1) - 1];
      if (folded[at] === '《' && !isOutlet(view, at + 1, quoted - 1)) head = { start: at, end: quoted, weight: 5 };
      // “甲海行为准则”: a quoted name that ends in a head is one.
      else if (last?.entry.kind === 'HEAD' && last.end === quoted - 1 && last.start > at)
        head = { start: at, end: quoted, weight: last.entry.weight };
      at = quoted;
      continue;
    }
    const ended = (head as { end: number } | null)?.end === at;
    if (stops.has(folded, at)) close(at + 1);
    else if (joins.has(folded, at) && (ended || at === start)) close(at + 1);
    else if (folded.charCodeAt(at) === of && !(head === null && settings.test(folded.slice(start, at)))) close(at + 1);
    at++;
  }
  close(sentence.end);
  return [...phrases.flatMap((phrase) => trimmed(view, phrase) ?? []), ...fieldsIn(view, sentence, terms)];
}

/** 《某某日报》 is who tells it. */
const isOutlet = (view: ArticleView, start: number, end: number): boolean =>
  /[报刊]$/u.test(view.folded.slice(start, end)) ||
  beginningIn(view.names, start, start).some((name) => name.end === end && name.entry.label === 'Organization');

const fields =
  /([^，。；：！？“”「」\s]{2,40})等(?:重点|各|多|多个|诸多|新兴)?(?:领域|方面)[^，。；：、]{0,10}?(?:合作|交流|协作|往来)/gu;

/** The fields of 加强农业、科技等领域合作. */
function fieldsIn(view: ArticleView, sentence: Sentence, terms: readonly Term<TopicWord>[]): TopicPhrase[] {
  const text = view.folded.slice(sentence.start, sentence.end);
  if (!text.includes('等')) return [];
  return matchesOf(text, fields).flatMap((match) => {
    const [, list = ''] = match;
    const found: TopicPhrase[] = [];
    let at = sentence.start + match.index;
    for (const item of list.split(/([、和与及])/u)) {
      const end = at + item.length;
      if (!/^[、和与及]?$/u.test(item)) {
        const inside = terms.slice(firstFrom(terms, at), firstFrom(terms, end)).filter((term) => term.end <= end);
        const open = inside.findLast(({ entry }) => entry.kind === 'BREAK')?.end ?? at;
        const parts = inside.filter((term) => term.start >= open);
        const start = phraseStart(view.folded, { start: open, end }, parts, view.vocabulary.phraseWords);
        if (end - start >= 2 && end - start <= longestField)
          found.push({ start, end, head: start, weight: 3, parts, sentence, field: true });
      }
      at = end;
    }
    return found;
  });
}

const longestField = 10;

/** 甲乙关系稳定发展: what the relations are, or do, is no part of them. */
const endsIn = (folded: string, head: Span | null, at: number): boolean =>
  head?.end === at && folded.slice(head.start, at).endsWith('关系');

const closings = new Map(['“”', '「」', '《》'].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]));

/** Where a short name in quotation marks, or a title in 《》, ends. */
function quotedEnd(folded: string, at: number, limit: number): number | null {
  const closing = closings.get(folded.charCodeAt(at));
  if (!closing) return null;
  const length = folded.slice(at, Math.min(limit, at + 1 + (closing === '》' ? 30 : 9))).indexOf(closing);
  if (length < 0) return null;
  const end = at + length;
  return closing !== '》' && /[，。；：！？、]/u.test(folded.slice(at, end)) ? null : end + 1;
}

/** 2014年, 第三届: when it was is no part of what it is. */
const dated = /^(?:第?[\d一二三四五六七八九十]+(?:年(?:\d+月)?(?:\d+日)?|届|次|轮))/u;

/** 发展中国家 begins with no 发展 that could be left out. */
const developing = /^发展中国?家/u;

/** 某国经济界, 民主党派, 经济管理学院: the phrase goes on as the name of a body or of those who are in it. */
const partOfName =
  /^(?:界|党|联委会|委员会|联合委员会|理事会|地位|体(?![系制])|家(?![庭园乡国])|部(?![署分门])|团(?![结聚])|管理?学院|学院|研究[院所]|基金会|协会|学会)/u;

/** Without what leads up to it; null where too little or too much is left. */
function trimmed(view: ArticleView, phrase: TopicPhrase): TopicPhrase | null {
  const { prefixes } = view.vocabulary.grammar.topicGrammar;
  let { start } = phrase;
  for (let cut = true; cut; ) {
    const rest = view.folded.slice(start, phrase.head);
    const prefix = developing.test(rest)
      ? undefined
      : (prefixes.find((word) => rest.startsWith(word)) ?? dated.exec(rest)?.[0]);
    cut = prefix !== undefined;
    start += prefix?.length ?? 0;
  }
  const whole = [...phrase.parts, ...pairsOfPlaces(view, start, phrase.head)];
  start = phraseStart(view.folded, { start, end: phrase.head }, whole, view.vocabulary.phraseWords);
  start += joined.exec(view.folded.slice(start, phrase.head))?.[0].length ?? 0;
  const towards = isPlaceAt(view, start) ? (view.folded[start - 1] ?? '') : '';
  if (/[赴访抵]/u.test(towards)) return null;
  if (towards === '对' && measured.test(view.folded.slice(start, phrase.end))) start -= 1;
  const length = phrase.end - start;
  if (partOfName.test(view.folded.slice(phrase.end, phrase.end + 5))) return null;
  if (/^\d*周年$/u.test(view.folded.slice(start, phrase.end))) return null;
  return length < shortest || length > longest ? null : { ...phrase, start };
}

/** 维护和发展甲乙关系: the verb that a join adds to the one before. */
const joined = /^[和与及](?![平解谐约睦谈会])(?:发展|加强|深化|推动|促进|扩大|完善)?/u;

/** 对某国制裁, 对甲友好政策: towards whom is part of what it is. */
const measured = /(?:政策|制裁|禁运|援助|投资|出口|贸易|关税|军售)$/u;

const isPlaceAt = (view: ArticleView, at: number): boolean =>
  view.vocabulary.shortPlaces.has(view.folded[at] ?? '') ||
  beginningIn(view.names, at, at).some(({ entry }) => entry.label === 'Place');

/** 中加 in 中加关系. */
function pairsOfPlaces(view: ArticleView, start: number, end: number): Span[] {
  const { shortPlaces } = view.vocabulary;
  const isPlace = (at: number) => shortPlaces.has(view.folded[at] ?? '');
  for (let at = start; at + 1 < end; at++) if (isPlace(at) && isPlace(at + 1)) return [{ start: at, end: at + 2 }];
  return [];
}
