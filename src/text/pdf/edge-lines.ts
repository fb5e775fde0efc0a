import { headerOf } from '../header-line.js';
import { isPrintedHead } from '../page-noise.js';
import { isFurnitureText, isName, isPrintedFoot, isPrintTime, tellsPage } from './furniture-text.js';
import type { PdfLine } from './pdf-line.js';
import { largerHeading } from './title-sizes.js';

/** The share of a page's height at its top and at its bottom where what is printed on every page stands. */
const margin = 0.12;
/** So near an edge hardly any text stands. */
const edge = 0.06;
/** Lines whose baselines are so near are one row. In parts of the page's height, as all of a line's heights. */
const oneRow = 0.005;
/** Between the lines of a page too short to tell. */
const usualPitch = 0.025;
const setApart = 1.5;

export const isAtEdge = ({ height }: Pick<PdfLine, 'height'>): boolean => height < edge || height > 1 - edge;
export const isInMargin = ({ height }: Pick<PdfLine, 'height'>): boolean => height < margin || height > 1 - margin;

interface Row {
  readonly lines: readonly PdfLine[];
  readonly text: string;
  readonly height: number;
}

/**
 * The lines of the outermost rows that tell of the page, seen from its head and from its foot to the first other row. `isKnown`
 * says which lines are known as no text already.
 */
export function linesAtEdges(
  page: readonly PdfLine[],
  size: number,
  isKnown: (line: PdfLine) => boolean,
): Set<PdfLine> {
  const rows = rowsOf(page);
  const pitch = pitchOf(page);
  const isPrinted = rows.slice(-2).some(({ text, height }) => height > 1 - margin && isPrintedFoot(text));
  const isFurniture = ({ text, lines }: Row, atHead: boolean): boolean =>
    lines.every(isKnown) ||
    (lines.every((line) => line.size < largerHeading * size) &&
      (isFurnitureText(text) || ((isPrinted || !atHead) && isPrintedHead(text))));
  const found = new Set<PdfLine>();
  for (const [atHead, inward] of [
    [true, rows],
    [false, rows.toReversed()],
  ] as const) {
    const end = inward.findIndex((row) => !isInMargin(row) || row.height < 0.5 !== atHead || !isFurniture(row, atHead));
    const text = inward[end];
    // A page of such lines alone has no edges.
    if (!text) return new Set();
    for (const row of inward.slice(0, end)) {
      const isApart = Math.abs(text.height - row.height) > setApart * pitch;
      if (isOfPage(row, isApart, { atHead, isPrinted })) for (const line of row.lines) found.add(line);
    }
  }
  return found;
}

/** How far most lines stand below the line that is read before them. */
function pitchOf(page: readonly PdfLine[]): number {
  const pitches = page.slice(1).map(({ height }, index) => height - (page[index]?.height ?? 0));
  const down = pitches.filter((one) => one > oneRow).sort((a, b) => a - b);
  return down.length < 3 ? usualPitch : (down[down.length >> 1] ?? usualPitch);
}

interface Place {
  readonly atHead: boolean;
  readonly isPrinted: boolean;
}

/** Whether a row that tells of the page is no line of the article, and no line either that dates it. */
function isOfPage({ text, height }: Row, isApart: boolean, { atHead, isPrinted }: Place): boolean {
  if (atHead && isPrinted && isPrintedHead(text)) return true;
  if (atHead && headerOf(text, true) && !isPrintTime(text)) return false;
  if (isName(text)) return isApart && isAtEdge({ height });
  return isApart || tellsPage(text);
}

function rowsOf(page: readonly PdfLine[]): Row[] {
  const rows: PdfLine[][] = [];
  for (const line of page.toSorted((a, b) => a.height - b.height)) {
    const row = rows.at(-1);
    if (row?.[0] && line.height - row[0].height < oneRow) row.push(line);
    else rows.push([line]);
  }
  return rows.map((lines) => ({
    lines,
    text: lines.map(({ text }) => text).join(' '),
    height: lines[0]?.height ?? 0,
  }));
}
