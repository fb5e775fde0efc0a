import { datelineAt } from './dateline.js';
import { displayWidth, isOpen, type PageLine, widestCounted } from './page-line.js';

/** How far up and down a page the layout around a line is judged. */
export const reach = 8;

/** Indexes of the lines that are surely broken within a sentence, though too few lines tell of a column. */
export function brokenLines(lines: readonly PageLine[]): Set<number> {
  const spaced = isSpacedOut(lines);
  const broken = shortBlocks(lines, spaced);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const around = lines.slice(Math.max(0, index - reach), index + 1 + reach);
    if (
      goesOnFromDateline(line, next, spaced) ||
      (isBroken(line, next, around, spaced) && (!spaced || endsWithin(line, next, around)))
    )
      broken.add(index);
  });
  return broken;
}

const fewestSpaced = 3;

/** Where a blank line stands before every line, it tells nothing: it may be between paragraphs or within them. */
const isSpacedOut = (lines: readonly PageLine[]): boolean =>
  lines.length >= fewestSpaced && lines.every(({ blankBefore }, index) => blankBefore || index === 0);

/** What no title ends or begins with. A line with a full stop is of running text, and so is one of two that are alike in width. */
const openEnd = /[，、；：“「『（《就和与與及并並在对對向将將把被从從由以于於的]$/u;
const closesOnly = /^[，。、；：！？”’」』）》]/u;
const endsWithin = (line: PageLine, next: PageLine | undefined, around: readonly PageLine[]): boolean =>
  openEnd.test(line.text) ||
  line.text.includes('。') ||
  (next !== undefined && closesOnly.test(next.text)) ||
  around.some((other) => other !== line && isOpen(other) && Math.abs(other.width - line.width) <= mostUneven);

/** In half characters: about 30 characters with their punctuation. Hardly a title is as wide and has a comma too. */
const narrowestBroken = 58;
/** Lines of one column differ by no more: punctuation is not put at a line's beginning. */
const mostUneven = 4;
/** Titles have wide spaces between their halves; running text has one behind its dateline at most. */
const halves = /\p{Script=Han}(?<![电電讯訊])[ \u3000]+\p{Script=Han}/u;
const listItem =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]|第[一二三四五六七八九十\d]{1,3}[章节節条條点點]|[•·▪■●◆►○△*—-])/u;

/** 甲国总统张某会见乙国总理李某，双方就…… in a text of two or three lines, none wider: all its lines were broken there. */
function isBroken(line: PageLine, next: PageLine | undefined, around: readonly PageLine[], spaced: boolean): boolean {
  return (
    isOpen(line) &&
    line.width >= narrowestBroken &&
    line.width < widestCounted / 2 &&
    /[，。；]./u.test(line.text) &&
    !halves.test(line.text) &&
    next !== undefined &&
    goesOnAt(next, line, spaced) &&
    !around.some(({ kind, width }) => kind === 'TEXT' && width > line.width + mostUneven)
  );
}

const goesOnAt = (next: PageLine, { width }: PageLine, spaced: boolean): boolean =>
  followsOn(next, spaced) && (next.finished || next.width >= width - mostUneven);

/** Whether nothing of the page and nothing that begins a paragraph or an item parts a line from the one before. */
const followsOn = (
  { kind, text, blankBefore, boundaryBefore, afterLeadIn, indent }: PageLine,
  spaced: boolean,
): boolean =>
  kind === 'TEXT' &&
  (spaced || !blankBefore) &&
  !boundaryBefore &&
  !afterLeadIn &&
  indent <= 1 &&
  !listItem.test(text) &&
  !datelineAt(text, 0);

/** In half characters. */
const leastBehindDateline = 16;

/** 某某社首都1月31日电　甲国总统张某31日在首都会见乙国: no title, and its sentence ends on another line. */
function goesOnFromDateline(line: PageLine, next: PageLine | undefined, spaced: boolean): boolean {
  const dateline = isOpen(line) ? datelineAt(line.text, 0) : undefined;
  if (!dateline || !next || !goesOnAt(next, line, spaced)) return false;
  return displayWidth(line.text.slice(dateline.end).replace(/^\s*[（(][^（）()]*[）)]/u, '')) >= leastBehindDateline;
}

/** In half characters: about 25 characters. Two titles of that width, nearly alike, hardly stand over a shorter paragraph. */
const narrowestBlock = 48;

/**
 * Indexes of the lines that go on in a paragraph of three to eight lines, too few to tell of a column: all but the last
 * unfinished, nearly alike in width, a comma in them, the last a sentence's end and no wider.
 */
function shortBlocks(lines: readonly PageLine[], spaced: boolean): Set<number> {
  const found = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (
      end - start < reach &&
      isOpen(lines[end] as PageLine) &&
      lines[end + 1] &&
      followsOn(lines[end + 1] as PageLine, spaced)
    )
      end += 1;
    if (isShortBlock(lines, start, end)) for (let index = start; index < end; index += 1) found.add(index);
    start = Math.max(start, end);
  }
  return found;
}

function isShortBlock(lines: readonly PageLine[], start: number, end: number): boolean {
  const open = lines.slice(start, end);
  const last = lines[end];
  if (open.length < 2 || !last?.finished || open.some(({ text }) => listItem.test(text) || halves.test(text)))
    return false;
  const widths = open.map(({ width }) => width);
  const [least, most] = [Math.min(...widths), Math.max(...widths)];
  const around = lines.slice(Math.max(0, start - reach), end + 1 + reach);
  return (
    least >= narrowestBlock &&
    most < widestCounted / 2 &&
    most - least <= 1.5 * mostUneven &&
    open.some(({ text }) => /[，；]./u.test(text)) &&
    !around.some(({ kind, width }) => kind === 'TEXT' && width > most + mostUneven)
  );
}
