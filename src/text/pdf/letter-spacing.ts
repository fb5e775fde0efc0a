import { type Placed, rowsOf, widthInSizes } from './placed-items.js';

/** All lengths here are in sizes of the text. A narrower gap is none, a wider one parts cells. */
const narrowestGap = 0.1;
const widestGap = 2;
/** In an evenly spaced line gaps differ by no more; a gap that is wider by more parts words. */
const uneven = 0.25;
const partsWords = 0.4;
/** Two characters alone (张 某, 前 言) are one word up to this gap. */
const widestInPair = 1.2;
/** A line of fewer characters tells nothing of its spacing, fewer lines nothing of a page's. */
const fewestCharacters = 3;
const fewestLines = 3;
const narrowestGutter = 0.7;
const mostColumns = 12;
/** pdf.js writes a gap of this width at most as a space within an item, a wider one as two items. */
const widestWithin = 0.6;

const han = /\p{Script=Han}/gu;

/**
 * The items of a page, those of a line whose characters are set apart evenly (甲 国 总 统) joined to words, without the spaces
 * between characters. Gaps that are wider than the line's others stay: 张 某　　总 统.
 */
export function withoutLetterSpacing(items: readonly Placed[]): Placed[] {
  const lines = rowsOf(items).flatMap((row) => linesIn(row));
  const found = lines.map(({ gap }) => gap).filter((gap) => gap > 0);
  // The last line of a paragraph may be too short to tell.
  const shared = found.length >= fewestLines ? median(found) : 0;
  return lines.flatMap(({ row, words, gap }) => {
    const used = gap || (words.every(({ characters }) => characters <= 1) ? shared : 0);
    return used > 0 ? joined(row, used + partsWords) : row;
  });
}

interface Line {
  readonly row: readonly Placed[];
  readonly words: readonly Word[];
  readonly gap: number;
}

/** A row as one line where it is evenly spaced, or else as the lines of the columns that it may run across. */
function linesIn(row: readonly Placed[], depth = 0): Line[] {
  const words = row.flatMap(wordsOf);
  const gap = letterGap(words);
  const widest = gap > 0 || depth >= mostColumns ? 0 : widestGapIn(row);
  if (widest === 0) return [{ row, words, gap }];
  return [...linesIn(row.slice(0, widest), depth + 1), ...linesIn(row.slice(widest), depth + 1)];
}

/** The index of the item before which the widest gap stands; 0 where none is as wide as a gutter. */
function widestGapIn(row: readonly Placed[]): number {
  const gaps = row.map((item, index) => (index === 0 ? 0 : gapBetween(row[index - 1] ?? item, item)));
  const widest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
  return widest < narrowestGutter ? 0 : gaps.indexOf(widest);
}

interface Word {
  /** How many Han characters it has. */
  readonly characters: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** It stands in one item with the word before it. */
  readonly within: boolean;
}

/** The words of an item, which spaces part; where they stand is counted from the widths of their characters. */
function wordsOf({ text, left, right, size }: Placed): Word[] {
  const texts = wordTexts(text);
  const gap = gapWithin(texts, (right - left) / size);
  let at = left;
  return texts.map((word, index) => {
    const start = at;
    at += (widthInSizes(word) + gap) * size;
    const characters = word.match(han)?.length ?? 0;
    const end = index === texts.length - 1 ? right : at - gap * size;
    return { characters, left: start, right: end, size, within: index > 0 };
  });
}

const wordTexts = (text: string): string[] => text.split(/\s{1,1000}/u).filter((word) => word !== '');

function gapWithin(words: readonly string[], width: number): number {
  if (words.length < 2) return 0;
  const gap = (width - widthInSizes(words.join(''))) / (words.length - 1);
  return Math.min(widestWithin, Math.max(narrowestGap, gap));
}

/** The gap between the characters of a line that are set apart evenly; 0 where they are not. */
function letterGap(words: readonly Word[]): number {
  const withHan = words.filter(({ characters }) => characters > 0);
  const single = withHan.filter(({ characters }) => characters === 1);
  if (words.length === 2 && single.length === 2) return pairGap(words);
  if (single.length < fewestCharacters || single.length < 0.8 * withHan.length) return 0;
  const gaps = words.slice(1).map((word, index) => gapBetween(words[index] ?? word, word));
  const gap = median(gaps);
  // Those within an item are narrow, and only guessed.
  const even = gaps.filter((one, index) => words[index + 1]?.within || Math.abs(one - gap) <= uneven).length;
  return gap >= narrowestGap && gap <= widestGap && even >= 0.75 * gaps.length ? gap : 0;
}

function pairGap([first, second]: readonly Word[]): number {
  const gap = first && second ? gapBetween(first, second) : 0;
  return gap >= narrowestGap && gap <= widestInPair ? gap : 0;
}

const gapBetween = (before: { right: number; size: number }, { left }: { left: number }): number =>
  (left - before.right) / before.size;

/** A row whose gaps up to `widest` are no spaces. */
function joined(row: readonly Placed[], widest: number): Placed[] {
  const items: Placed[] = [];
  for (const item of row) {
    const words = wordTexts(item.text);
    const text = words.map((word, at) => (areWords(words[at - 1] ?? '', word) ? ` ${word}` : word)).join('');
    const last = items.at(-1);
    const isNext =
      last !== undefined &&
      Math.abs(last.size - item.size) < 0.2 * item.size &&
      gapBetween(last, item) <= widest &&
      !areWords(last.text.slice(-2), text);
    if (isNext) items[items.length - 1] = { ...last, text: last.text + text, right: Math.max(last.right, item.right) };
    else items.push({ ...item, text });
  }
  return items;
}

/** Words of Latin letters or numbers of more than one character are parted by a space. */
const areWords = (before: string, after: string): boolean =>
  /[\p{Script=Latin}\d]$/u.test(before) &&
  /^[\p{Script=Latin}\d]/u.test(after) &&
  (/[\p{Script=Latin}\d]{2}$/u.test(before) || /^[\p{Script=Latin}\d]{2}/u.test(after));

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
