import { type Layout, layoutOf } from './layout.js';
import type { Page } from './page.js';
import type { PageLine } from './page-line.js';

/** Lines that are one title, caption or paragraph, with the layout at its first line. */
export interface Paragraph {
  readonly lines: readonly PageLine[];
  readonly layout: Layout;
  /** A title in a text without markup: short, unfinished, between paragraphs. */
  readonly titled: boolean;
}

/** Joins the lines that a page's layout broke and keeps apart those that are paragraphs of their own. */
export function paragraphsOf(page: Page): Paragraph[] {
  const { lines } = page;
  const layouts = layoutOf(lines);
  const blanksMean = blankLinesMean(page, layouts);
  const titles = titlesIn(page, layouts);
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (let index = 1; index <= lines.length; index += 1) {
    const joined =
      index < lines.length &&
      !titles.has(index - 1) &&
      !titles.has(index) &&
      isJoined(lines, layouts, index, blanksMean);
    if (joined) continue;
    const layout = layouts[first];
    if (layout) paragraphs.push({ lines: lines.slice(first, index), layout, titled: titles.has(first) });
    first = index;
  }
  return paragraphs;
}

const closesOnly = /^[，。、；：！？”’」』）》】,;:!?)]/u;
const goesOn = /[，、；“‘「『（《【,;(—]$/u;

/** Whether the line at `index` goes on the paragraph of the line before. */
function isJoined(lines: readonly PageLine[], layouts: readonly Layout[], index: number, blanksMean: boolean): boolean {
  const [line, next] = [lines[index - 1], lines[index]];
  const [layout, nextLayout] = [layouts[index - 1], layouts[index]];
  if (!line || !next || !layout || !nextLayout) return false;
  if (line.kind !== 'TEXT' || next.kind !== 'TEXT' || next.boundaryBefore) return false;
  if (closesOnly.test(next.text)) return true;
  if (next.blankBefore && blanksMean) return false;
  if (!layout.wrapped && !nextLayout.wrapped) {
    return (
      !line.finished &&
      !next.blankBefore &&
      next.indent <= line.indent &&
      goesOn.test(line.text) &&
      line.text.length > 8
    );
  }
  return line.finished ? !endsParagraph(line, layout, next, nextLayout) : continues(line, layout);
}

/** A sentence that ends where the column ends may go on; one that ends before does not. Widths in half characters. */
function endsParagraph(line: PageLine, layout: Layout, next: PageLine, nextLayout: Layout): boolean {
  if (next.indent > 0) return true;
  const column = layout.columnAbove || layout.columnBelow;
  if (line.width <= column - 4) return true;
  // The indent of a paragraph's first line is often lost, but its line stays two characters shorter.
  return !next.finished && nextLayout.columnBelow > 0 && next.width <= nextLayout.columnBelow - 3;
}

const continues = (line: PageLine, layout: Layout): boolean =>
  layout.full || goesOn.test(line.text) || /[。！？]./u.test(line.text);

/** Blank lines that often stand within sentences were put in by the layout; with markup, blank lines end paragraphs. */
function blankLinesMean({ lines, marked }: Page, layouts: readonly Layout[]): boolean {
  let broken = 0;
  let blank = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const [line, next] = [lines[index - 1], lines[index]];
    if (!layouts[index - 1]?.wrapped || !line || line.finished || line.kind !== 'TEXT' || !next) continue;
    broken += 1;
    if (next.blankBefore) blank += 1;
  }
  return broken === 0 || blank < (marked ? 0.5 : 0.1) * broken;
}

const longestTitle = 100;
const longestFirstTitle = 240;
const mostTitleLines = 3;
/** 一、, （二）, 3.: an item of a list or a part of an article, not a new one. */
const numbered = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]|第[一二三四五六七八九十\d]{1,3}[章节節条條点點])/u;
const notTitle = /[：:，、；,;。]$/u;

/** Indexes of the lines that are titles in a text without markup. */
function titlesIn({ lines, marked }: Page, layouts: readonly Layout[]): Set<number> {
  const titles = new Set<number>();
  for (let start = 0; start < lines.length; start += 1) {
    const before = lines[start - 1];
    if (
      !isTitleLine(lines[start], before ? longestTitle : longestFirstTitle) ||
      (before && (marked || !before.finished))
    )
      continue;
    const end = titleRunEnd(lines, layouts, start);
    for (let index = start; index < end; index += 1) titles.add(index);
  }
  return titles;
}

const isTitleLine = (line: PageLine | undefined, longest = longestTitle): line is PageLine =>
  line?.kind === 'TEXT' &&
  !line.finished &&
  line.width <= longest &&
  !notTitle.test(line.text) &&
  !numbered.test(line.text) &&
  !/[。！？]./u.test(line.text);

/** Where the run of title lines that begins at `start` ends; `start` itself where it is none. */
function titleRunEnd(lines: readonly PageLine[], layouts: readonly Layout[], start: number): number {
  for (let end = start + 1; end <= start + mostTitleLines; end += 1) {
    const next = lines[end];
    const last = lines[end - 1];
    if (!next || !last) return start;
    if (startsParagraph(last, next, layouts[end - 1], layouts[end])) return end;
    if (!isTitleLine(next)) return start;
  }
  return start;
}

/** Whether a paragraph of running text begins at `next`, the line after a possible title. */
function startsParagraph(title: PageLine, next: PageLine, layout?: Layout, nextLayout?: Layout): boolean {
  if (next.kind !== 'TEXT') return false;
  if (next.indent > title.indent || (next.indent > 0 && next.indent >= title.indent)) return true;
  if (layout?.wrapped) return !layout.full && (next.finished || nextLayout?.full === true);
  return next.finished && next.width > title.width;
}
