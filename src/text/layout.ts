import { brokenLines, reach } from './broken-lines.js';
import { isOpen, type PageLine, widestCounted } from './page-line.js';

/** What the lines around one line tell of the page's columns; widths in half characters, 0 where too few lines tell. */
export interface Layout {
  /** The lines here are broken where a column ends, not where a paragraph does. */
  readonly wrapped: boolean;
  readonly columnAbove: number;
  readonly columnBelow: number;
  /** As wide as a column's lines are: it may have been broken at its end. */
  readonly full: boolean;
  /** So wide, among lines that are no wider, that its sentence was broken at its end, though too few lines tell of a column. */
  readonly broken: boolean;
}

/** The layout at every line. */
export function layoutOf(lines: readonly PageLine[]): Layout[] {
  const broken = brokenLines(lines);
  return lines.map((line, index) => {
    const above = lines.slice(Math.max(0, index - reach), index);
    const below = lines.slice(index + 1, index + 1 + reach);
    const columnAbove = columnOf(above);
    const columnBelow = columnOf(below);
    const around = [...above, line, ...below];
    return {
      // Where a column ends, the lines on one side only are of the line's own column.
      wrapped: isWrapped(around) || isWrapped([...above, line]) || isWrapped([line, ...below]),
      columnAbove,
      columnBelow,
      full: isFull(line, columnAbove, columnBelow, around),
      broken: broken.has(index),
    };
  });
}

/** The usual width of lines that were broken within a sentence. */
function columnOf(lines: readonly PageLine[]): number {
  const widths = lines.filter(isOpen).map(({ width }) => width);
  return widths.length < 2 ? 0 : median(widths);
}

const inner = /[，。、；“「,;].|[，、；]$/u;

/**
 * Wrapped text has many lines that end within a sentence, nearly alike in width, with commas in them, and hardly a line that
 * is much wider; headlines and lists end within a sentence too, but differ in width, have no commas, or stand among lines
 * that are whole paragraphs.
 */
function isWrapped(lines: readonly PageLine[]): boolean {
  const open = lines.filter(isOpen);
  if (open.length < 2 || open.length < 0.4 * lines.length) return false;
  const column = median(open.map(({ width }) => width));
  if (column < 12 || column >= widestCounted / 2) return false;
  if (lines.filter(({ width }) => width > 1.5 * column + 6).length > 0.15 * lines.length) return false;
  const share = (count: readonly PageLine[]): number => count.length / open.length;
  const alike = share(open.filter(({ width }) => Math.abs(width - column) <= 2 + 0.15 * column));
  const evenlyWide = share(open.filter(({ width }) => Math.abs(width - column) <= 4)) >= 0.8;
  const punctuated = share(open.filter(({ text }) => inner.test(text)));
  return alike >= 0.6 && punctuated >= (evenlyWide && open.length >= 4 ? 0.15 : 0.4);
}

function isFull(line: PageLine, above: number, below: number, around: readonly PageLine[]): boolean {
  const fits = (column: number) => column > 0 && line.width >= 0.75 * column && line.width <= 1.15 * column + 2;
  if (fits(above) || fits(below)) return true;
  const alike = around.filter((other) => other !== line && isOpen(other) && Math.abs(other.width - line.width) <= 3);
  return alike.length >= 2 && line.width >= 0.6 * Math.max(above, below);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
