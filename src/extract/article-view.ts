import { foldScript } from '../model/fold.js';
import { type Article, rawSpan, type Span, type Zone } from '../text/article.js';
import { evenWidths } from '../text/even-widths.js';
import type { MeetingWords } from './grammar.js';
import type { LexiconIssue, LexiconTitle } from './lexicon.js';
import { CharacterClass } from './naming/character-class.js';
import { beginningIn, overlapping } from './spans-at.js';
import type { Term } from './term-index.js';
import type { NamedEntry, VocabularyIndex } from './vocabulary-index.js';

export interface Sentence extends Span {
  /** Position among the article's sentences. */
  readonly index: number;
  readonly zone: Zone;
  /** Position of the zone among the article's zones. */
  readonly zoneIndex: number;
}

/** An article made ready for the rules: folded text, sentences in order, and the terms of the first layer. */
export interface ArticleView {
  readonly article: Article;
  /** Simplified, with wide punctuation, of the length of article.text; all spans count in it. */
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Term<NamedEntry>[];
  readonly titles: readonly Term<LexiconTitle>[];
  readonly issues: readonly Term<LexiconIssue>[];
  /** Words for meetings, and roles: nouns for what somebody is. */
  readonly meetings: readonly Term<MeetingWords>[];
  readonly roles: readonly Span[];
  readonly vocabulary: VocabularyIndex;
}

/** 計畫, as Taiwan writes 計劃; but 设计画廊, 统计画面. */
const planned = /(?<![设统])计画/gu;

export function viewArticle(article: Article, vocabulary: VocabularyIndex): ArticleView {
  const folded = evenWidths(foldScript(article.text)).replace(planned, '计划');
  const sentences: Sentence[] = [];
  article.zones.forEach((zone, zoneIndex) => {
    for (const { start, end } of zone.sentences)
      sentences.push({ start, end, index: sentences.length, zone, zoneIndex });
  });
  const titles = vocabulary.titles.find(folded);
  const names = vocabulary.names
    .find(folded)
    .filter((name) => !isCutFromTitle(name, titles) && !isCutFromName(name, folded, vocabulary));
  return {
    article,
    folded,
    sentences,
    names,
    titles,
    issues: vocabulary.issues.find(folded),
    meetings: behindNames(
      [...vocabulary.meetings.find(folded), ...hiddenByNames(names, folded, vocabulary)].sort(
        (a, b) => a.start - b.start,
      ),
      names,
      folded,
      vocabulary,
    ),
    roles: vocabulary.roles.find(folded),
    vocabulary,
  };
}

/** 长沙 of 外长沙某: a place whose first character ends a title. */
const isCutFromTitle = ({ start, end, entry }: Term<NamedEntry>, titles: readonly Span[]): boolean =>
  entry.label === 'Place' &&
  overlapping(titles, { start, end: start + 1 }).some((title) => title.start < start && title.end < end);

/** 查德 of 理查德·某: a place between a sound of a first name and the dot behind it. */
const isCutFromName = (
  { start, end, entry }: Term<NamedEntry>,
  folded: string,
  { nameCandidates }: VocabularyIndex,
): boolean =>
  entry.label === 'Place' &&
  end - start === 2 &&
  /[·•‧・．]/u.test(folded[end] ?? '') &&
  folded[start - 1] !== '和' &&
  nameCandidates.isSound(folded, start - 1) &&
  nameCandidates.isSound(folded, start);

/** 与吴峰会谈: a word for a meeting that begins in somebody's name is the one that begins behind it. */
export const behindNames = (
  meetings: readonly Term<MeetingWords>[],
  names: readonly Term<NamedEntry>[],
  folded: string,
  vocabulary: VocabularyIndex,
): readonly Term<MeetingWords>[] =>
  meetings.flatMap((term) => {
    const name = overlapping(names, term).find(
      ({ start, end, entry }) => entry.label === 'Person' && start < term.start && end < term.end,
    );
    if (!name) return [term];
    const [first] = vocabulary.meetings.find(folded.slice(name.end, term.end + reach));
    return first?.start === 0 ? [{ ...first, start: name.end, end: name.end + first.end }] : [];
  });

/** 与川普通话: a word for a meeting that only seems part of a longer word (普通话), which begins in somebody's name. */
const hiddenByNames = (
  names: readonly Term<NamedEntry>[],
  folded: string,
  vocabulary: VocabularyIndex,
): readonly Term<MeetingWords>[] =>
  names.flatMap(({ end, entry }) => {
    if (entry.label !== 'Person' || !vocabulary.grammar.notMeetings.some((word) => folded.startsWith(word, end - 1)))
      return [];
    const [first] = vocabulary.meetings.find(folded.slice(end, end + reach));
    return first?.start === 0 ? [{ ...first, start: end, end: end + first.end }] : [];
  });

/** How much further than the word that began in the name the one behind it may go: 见面会谈. */
const reach = 8;

/** The evidence that a span's sentence is: its slice of the raw document. */
export const evidenceOf = (view: ArticleView, sentence: Span): Span => rawSpan(view.article, sentence);

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The last few sentences of the body before the one of that index, nearest first. */
export function bodyBefore({ sentences }: ArticleView, index: number, most: number): Sentence[] {
  const found: Sentence[] = [];
  for (let at = index - 1; at >= 0 && found.length < most; at--) {
    const sentence = sentences[at] as Sentence;
    if (sentence.zone.kind === 'BODY') found.push(sentence);
  }
  return found;
}

const clauseBreak = new CharacterClass(/[，；：。！？\n]/u);
/** In a title a space parts what a comma parts in a sentence. */
const titleBreak = new CharacterClass(/[，；：。！？\s]/u);
const breaksOf = ({ zone }: Sentence): CharacterClass => (zone.kind === 'BODY' ? clauseBreak : titleBreak);

/** Start of the clause in which a position stands: after the last ，；：。 that is in no brackets, or the sentence's own start. */
export function clauseStart(view: ArticleView, sentence: Sentence, position: number): number {
  const breaks = breaksOf(sentence);
  for (let at = position - 1; at >= sentence.start; at--) {
    if (view.folded.charCodeAt(at) === closing) at = opened(view.folded, at, sentence.start);
    if (breaks.has(view.folded, at)) return at + 1;
  }
  return sentence.start;
}

export function clauseEnd(view: ArticleView, sentence: Sentence, position: number): number {
  const breaks = breaksOf(sentence);
  for (let at = position; at < sentence.end; at++) {
    if (view.folded.charCodeAt(at) === opening) at = closed(view.folded, at, sentence.end);
    if (breaks.has(view.folded, at)) return at;
  }
  return sentence.end;
}

const opening = '（'.charCodeAt(0);
const closing = '）'.charCodeAt(0);
/** Characters in brackets; what is longer tells something of its own. */
const longestAside = 40;

/** Where the brackets begin that close at a position, or the position where another pair stands between or none is near. */
function opened(text: string, at: number, from: number): number {
  for (let open = at - 1; open >= from && at - open <= longestAside; open--) {
    const code = text.charCodeAt(open);
    if (code === opening) return open;
    if (code === closing) return at;
  }
  return at;
}

/** Where the brackets close that open at a position, or likewise the position. */
function closed(text: string, at: number, until: number): number {
  for (let close = at + 1; close < until && close - at <= longestAside; close++) {
    const code = text.charCodeAt(close);
    if (code === closing) return close;
    if (code === opening) return at;
  }
  return at;
}

/** As clauseEnd, but a comma right at the position does not end it: 首次会谈，周二在某地举行. */
export function clauseEndBehind(view: ArticleView, sentence: Sentence, position: number): number {
  const end = clauseEnd(view, sentence, position);
  return end === position && view.folded[end] === '，' ? clauseEnd(view, sentence, end + 1) : end;
}

/** The folded text with other characters for people's names: the surname 曾 says of nothing that it was before. */
export function withoutNames(view: ArticleView, start: number, end: number): string {
  let text = view.folded.slice(start, end);
  for (const name of beginningIn(view.names, start, end))
    if (name.entry.label === 'Person' && name.end <= end)
      text = text.slice(0, name.start - start) + '某'.repeat(name.end - name.start) + text.slice(name.end - start);
  return text;
}
