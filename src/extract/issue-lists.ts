import { oncePer } from '../model/once-per.js';
import type { Span } from '../text/article.js';
import { type ArticleView, clauseEnd, clauseStart, type Sentence } from './article-view.js';
import type { Grammar } from './grammar.js';
import { matchesOf } from './matches-of.js';
import type { MeetingFrame } from './meeting-frame.js';
import { everyPatternOf, patternOf } from './pattern.js';
import { beginningIn } from './spans-at.js';
import { isOfTalk, type TalkGrounds } from './talk-grounds.js';

export interface IssueMention extends Span {
  readonly sentence: Sentence;
  /** The meetings that it was a topic of; absent on an item of a list, whose sentence tells which. */
  readonly frames?: readonly MeetingFrame[];
  /** The whole list that it is an item of. */
  readonly list?: Span;
  /** What the sides agree to do about it is told, not that they talked of it. */
  readonly agreed?: true;
}

/**
 * The items of the lists that a sentence gives of what was talked about: 就A、B和C问题交换意见, 讨论了A以及B.
 * Each item is whole, without what introduces or closes the list, in the order of the text.
 */
export function findIssueLists(view: ArticleView, sentence: Sentence, grounds: TalkGrounds): IssueMention[] {
  if (sentence.zone.kind !== 'BODY') return [];
  const text = view.folded.slice(sentence.start, sentence.end);
  if (!patternOf(anyOf, openingWords(view.vocabulary.grammar.issues)).test(text)) return [];
  const lists = view.vocabulary.grammar.issues.flatMap((frame) => {
    return matchesOf(text, everyPatternOf(opening, frame.open)).flatMap((match) => {
      const start = sentence.start + match.index + match[0].length;
      const end = listEnd(view, sentence, start, frame.until);
      const opens = start - match[0].length;
      if (wished.test(view.folded.slice(clauseStart(view, sentence, opens), opens))) return [];
      if (frame.meeting && !isOfTalk(view, grounds, sentence, opens)) return [];
      const long = frame.clause && end !== null && hasBreak(view, frame.open, start, end);
      return end === null || end <= start || long ? [] : [{ start, end }];
    });
  });
  const outermost = lists.filter(
    (list, index) => !lists.some((other, at) => at < index && list.start < other.end && list.end > other.start),
  );
  return outermost.flatMap((list) => {
    const items = itemsOf(view, list);
    return isAppeal(view, list, items) ? [] : items.map((item) => ({ ...item, sentence, list }));
  });
}

/** 围绕甲、实施乙，多献良策，进一步深化丙: clauses of what is to be done, no list of what was talked about. */
const isAppeal = (view: ArticleView, list: Span, items: readonly Span[]): boolean =>
  view.folded.slice(list.start, list.end).includes('，') &&
  items.some(
    ({ start, end }) =>
      end - start > longestBehindComma ||
      /^(?:进一步|继续|多|努力|切实|不断|积极|大力|要|并)/u.test(view.folded.slice(start, end)),
  );

const longestBehindComma = 20;

/** Of all frames: most sentences have none. */
const openingWords = oncePer((frames: Grammar['issues']) => frames.flatMap(({ open }) => open));
const anyOf = (words: string) => words;

const opening = (words: string) => `(?<![成但却论早都也来始])(?:${words})(?!是|会|业|任|算|能|要|可)`;
/** 就深化甲乙全面战略伙伴关系达成共识: 全面 closes the list only where an exchange follows. */
const closing = (words: string) =>
  `，?(?<!共)(?!(?:全面|深入|广泛|充分|加强|继续|友好)(?![^，。；]{0,14}(?:交换|交流|讨论|探讨|沟通|磋商|会谈|协商|对话|研究|谈|协调|商讨|意见)))(?:${words})(?!发表|达成[^，。；]{0,8}的|的(?:结果|进展|成果))`;

/** 双方愿就…保持沟通: what the sides may yet talk about. */
const wished =
  /愿|应(?!邀|约)|希望|期待|本来|原本|未有|没有|不[可能会]|无法|拒绝|预期|如果|(?<!不)可能|将(?!军|来)|(?<!主)要(?!求)|可以?$/u;

/** The stretch reaches over a comma, or another word that could open the list stands nearer to its end. */
const hasBreak = (view: ArticleView, open: readonly string[], start: number, end: number): boolean => {
  const text = view.folded.slice(start, end);
  return /[，；：]/u.test(text) || open.some((word) => text.includes(word));
};

const shortest = 2;

/** A list may reach over commas up to the verb that closes it, but not into the next sentence. */
function listEnd(view: ArticleView, sentence: Sentence, start: number, until: readonly string[]): number | null {
  if (until.length === 0) {
    // 讨论政策问题，包括房屋、教育和就业: what the issue consists of.
    const end = clauseEnd(view, sentence, start);
    return view.folded.startsWith('，包括', end) ? clauseEnd(view, sentence, end + 1) : end;
  }
  const rest = view.folded.slice(start, sentence.end);
  // 就加强合作交换意见: the word that the list begins with does not close it.
  const closers = matchesOf(rest.slice(shortest), everyPatternOf(closing, until));
  const match = closers.find(
    ({ 0: word, index }) =>
      !/[、和及]/u.test(rest[shortest + index - 1] ?? '') &&
      !/^，?(?:会谈|磋商|交流|讨论|沟通)(?:[、等]|问题)/u.test(rest.slice(shortest + index)) &&
      (!/[与同]$/u.test(word) || isParty(view, start + shortest + index + word.length)),
  );
  const length = match ? shortest + match.index : 0;
  return match && length <= 120 && !/达成|；/u.test(rest.slice(0, length)) ? start + length : null;
}

/** 就渔业问题与甲方磋商, but 就渔业与海关问题磋商: who, and not what, stands behind 与. */
function isParty(view: ArticleView, at: number): boolean {
  const rest = /^[^，。；]*?(?=会|举行|进行|交换|磋商|沟通|讨论|探讨|深入|充分|[，。；]|$)/u.exec(
    view.folded.slice(at, at + 40),
  )?.[0];
  const named = beginningIn(view.names, at, at).length > 0 || beginningIn(view.titles, at, at).length > 0;
  return (
    (named || /^(?:对方|各方|.方|双方|有关|各国|其)/u.test(rest ?? '')) &&
    !/等|问题|议题|局势|关系|合作/u.test(rest ?? '')
  );
}

/** The items of a list, each without what introduces or closes it. */
export function itemsOf(view: ArticleView, list: Span): Span[] {
  const parts = split(view, list, /、|以及|及其|，|(?<=关系)[和与及]/gu).flatMap((part, index, all) =>
    splitLast(view, part, index === all.length - 1 && all.length > 1),
  );
  return parts.map((part) => trim(view, part)).filter((part) => part.end - part.start >= 2 && !isEmpty(view, part));
}

function split(view: ArticleView, span: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const match of matchesOf(view.folded.slice(span.start, span.end), separator)) {
    parts.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  parts.push({ start, end: span.end });
  return parts.filter((part) => part.end > part.start);
}

/**
 * Splits A和B where both are issues of their own: at the end of a list, or where the lexicon knows both. A和B under one
 * verb (解决关税和非关税措施) stays whole.
 */
function splitLast(view: ArticleView, part: Span, closesList: boolean): Span[] {
  // 国际和地区问题, 双边及多边关系: one word in two.
  if (oneInTwo.test(view.folded.slice(part.start, part.end))) return [part];
  const halves = split(view, part, /[和与及]/gu);
  if (halves.length !== 2) return [part];
  const [first, second] = halves.map((half) => trim(view, half)) as [Span, Span];
  const text = view.folded.slice(first.start, first.end);
  if (view.vocabulary.grammar.governing.some((verb) => text.startsWith(verb))) return [part];
  const known = [first, second].every((half) =>
    view.vocabulary.issues.get(view.folded.slice(half.start, half.end).replace(/问题$/u, '')),
  );
  return known || closesList || topicEnd.test(text) ? [first, second] : [part];
}

const oneInTwo =
  /^(?:[^和与及]{0,14})(?:国际和地区|国际与地区|国际及地区|地区和国际|双边和多边|双边与多边|全球和地区)[^和与及]*$/u;

/** 甲岛问题与半岛局势: the first is whole by itself. */
const topicEnd = /(?:问题|局势|形势|关系|危机|战争|冲突|疫情|争端|合作|谈判|系统)$/u;

function trim(view: ArticleView, part: Span): Span {
  const { itemPrefixes, itemSuffixes } = view.vocabulary.grammar;
  let { start, end } = part;
  for (let changed = true; changed; ) {
    changed = false;
    const text = view.folded.slice(start, end);
    const prefix = itemPrefixes.find((word) => text.startsWith(word) && text.length > word.length);
    const suffix = itemSuffixes.find((word) => text.endsWith(word) && text.length > word.length);
    if (prefix) start += prefix.length;
    else if (suffix) end -= suffix.length;
    changed = prefix !== undefined || suffix !== undefined;
  }
  return { start, end };
}

const isEmpty = (view: ArticleView, part: Span): boolean => {
  const text = view.folded.slice(part.start, part.end);
  const person = beginningIn(view.names, part.start, part.end).some(
    ({ entry, end }) => entry.label === 'Person' && end <= part.end,
  );
  return (
    person ||
    unpaired(text) ||
    /[我您他她愿冇嘅咁唔咗啲佢]|上述|表示|认为|双方|^(?:此|的|指|如果|因为|而|请|难道|包括|取消原定|十分|非常|很|不)/u.test(
      text,
    ) ||
    view.vocabulary.grammar.emptyItems.includes(text) ||
    text.length > 40
  );
};

/** Cut out of the middle of a quotation. */
const unpaired = (text: string): boolean =>
  [
    ['「', '」'],
    ['“', '”'],
    ['《', '》'],
    ['（', '）'],
  ].some(([open, close]) => text.split(open as string).length !== text.split(close as string).length);
