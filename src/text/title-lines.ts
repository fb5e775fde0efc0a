import { labelOf } from './label-lines.js';
import type { Layout } from './layout.js';
import type { Page } from './page.js';
import type { PageLine } from './page-line.js';

/** In half characters. A newspaper's page breaks a long title itself; a web page's first line may be long. */
const longestTitle = 100;
const longestFirstTitle = 240;
const mostTitleLines = 3;
/** 一、, （二）, 3.: an item of a list or a part of an article, not a new one. */
const numbered = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]|第[一二三四五六七八九十\d]{1,3}[章节節条條点點])/u;
const notTitle = /[：:，、；,;。]$/u;

/**
 * Indexes of the lines that are titles in a text without markup: one to three short lines without a full stop, between the
 * end of a paragraph (or of a title, with the page's own lines between) and the beginning of another.
 */
export function titleLines({ lines, marked }: Page, layouts: readonly Layout[]): Set<number> {
  const titles = new Set<number>();
  for (let start = 0; start < (marked ? 1 : lines.length); start += 1) {
    if (layouts[start]?.broken || layouts[start - 1]?.broken || !mayBegin(lines, start, titles)) continue;
    const end = titleRunEnd(lines, layouts, start);
    for (let index = start; index < end; index += 1) titles.add(index);
    start = Math.max(start, end - 1);
  }
  return titles;
}

function mayBegin(lines: readonly PageLine[], index: number, titles: ReadonlySet<number>): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before) return isTitleLine(line, longestFirstTitle);
  return isTitleLine(line) && (before.finished || (line.boundaryBefore && titles.has(index - 1)));
}

const isTitleLine = (line: PageLine | undefined, longest = longestTitle): line is PageLine =>
  line?.kind === 'TEXT' &&
  !line.finished &&
  !line.afterLeadIn &&
  !line.byline &&
  line.width <= longest &&
  !notTitle.test(line.text) &&
  !numbered.test(line.text) &&
  /\p{L}/u.test(line.text) &&
  !labelOf(line.text, { among: true, first: false }) &&
  !/[。！？]./u.test(line.text);

/** Where the run of title lines that begins at `start` ends; `start` itself where it is none. */
function titleRunEnd(lines: readonly PageLine[], layouts: readonly Layout[], start: number): number {
  for (let end = start + 1; end <= start + mostTitleLines; end += 1) {
    const next = lines[end];
    const last = lines[end - 1];
    if (!next || !last || next.continues) return start;
    if (next.boundaryBefore) return end;
    if (startsParagraph(last, next, layouts[end - 1], layouts[end])) return end;
    if (!isTitleLine(next)) return start;
  }
  return start;
}

/** Whether a paragraph of running text begins at `next`, the line after a possible title. */
function startsParagraph(title: PageLine, next: PageLine, layout?: Layout, nextLayout?: Layout): boolean {
  if (next.kind !== 'TEXT') return false;
  if (nextLayout?.broken && title.width < next.width) return true;
  // A single space may be what a number left at a line's end: 31 | 日.
  if (next.indent > 1 && next.indent >= title.indent) return true;
  if (layout?.wrapped) return !layout.full && (next.finished || nextLayout?.full === true);
  return next.finished && next.width > title.width;
}
