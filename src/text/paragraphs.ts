import { type Layout, layoutOf } from './layout.js';
import type { Page } from './page.js';
import type { PageLine } from './page-line.js';
import { titleLines } from './title-lines.js';

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
  const titles = titleLines(page, layouts);
  const paragraphs: Paragraph[] = [];
  let first = 0;
  for (let index = 1; index <= lines.length; index += 1) {
    const joined =
      index < lines.length &&
      !titles.has(index - 1) &&
      !titles.has(index) &&
      isJoined(page, layouts, index, blanksMean);
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
function isJoined(
  { lines, marked, markdown }: Page,
  layouts: readonly Layout[],
  index: number,
  blanksMean: boolean,
): boolean {
  const [line, next] = [lines[index - 1], lines[index]];
  const [layout, nextLayout] = [layouts[index - 1], layouts[index]];
  if (!line || !next || !layout || !nextLayout) return false;
  if (line.kind !== 'TEXT' || next.kind !== 'TEXT' || next.boundaryBefore) return false;
  if (closesOnly.test(next.text) || (next.continues && !line.finished)) return true;
  if (next.blankBefore && blanksMean && (marked || !layout.broken)) return false;
  if ((markdown && !line.finished && !next.blankBefore) || (!marked && layout.broken)) return true;
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
  if (next.indent > 1) return true;
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
