import { withColumnHeads } from './column-heads.js';
import { withoutLetterSpacing } from './letter-spacing.js';
import type { PdfItem, PdfPage } from './pdf-items.js';
import type { PdfLine } from './pdf-line.js';
import { type Placed, place, rowsOf, usualSize, withoutDoubles } from './placed-items.js';
import { readingOrder } from './reading-order.js';
import { withTitlesApart } from './titles-apart.js';

/** The lines of a page; text that runs from top to bottom, its columns from right to left, comes after text that does not. */
export function linesOfPage({ width, height, items }: PdfPage): PdfLine[] {
  const across = items.filter(({ vertical }) => !vertical);
  // Turned by a quarter, columns from right to left are lines from top to bottom.
  const turned = items.filter(({ vertical }) => vertical).map((item) => ({ ...item, x: item.y, y: width - item.x }));
  return [...linesOf(across, height), ...linesOf(turned, width)];
}

function linesOf(items: readonly PdfItem[], height: number): PdfLine[] {
  const placed = withoutLetterSpacing(withoutDoubles(items.map(place)));
  const size = usualSize(placed);
  const parts = readingOrder(withTitlesApart(placed, size), size).map((part) => linesOfPart(part, height));
  return withColumnHeads(parts, size);
}

function linesOfPart(part: readonly Placed[], height: number): PdfLine[] {
  const rows = rowsOf(part);
  const left = rows.reduce((least, row) => Math.min(least, row[0]?.left ?? least), Infinity);
  const right = rightEdge(rows);
  const pitches = rows.slice(1).map((row, index) => baselineOf(row) - baselineOf(rows[index]));
  const pitch = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
  return rows.map((row, index) => {
    const size = usualSize(row);
    const before = rows[index - 1];
    const indent = Math.round(((row[0]?.left ?? left) - left) / size);
    const gapBefore = index === 0 || (pitches[index - 1] ?? 0) > 1.4 * pitch;
    const isFull = (one: readonly Placed[]) => right - rightOf(one) < 1.5 * size && right - left > narrowestFull * size;
    const full = before !== undefined && isFull(before);
    return {
      text: textOfRow(row),
      size,
      indent,
      gapBefore,
      continues: full && indent === 0 && !gapBefore && Math.abs(usualSize(before) - size) < 1,
      opens: index === 0,
      full: isFull(row),
      height: baselineOf(row) / height,
    };
  });
}

/** Where the lines of a column end: as far to the right as several do, whatever a title beside them does. */
function rightEdge(rows: readonly (readonly Placed[])[]): number {
  const ends = rows.map((row) => ({ end: rightOf(row), size: usualSize(row) })).sort((a, b) => b.end - a.end);
  const shared = ends.find(
    ({ end, size }) =>
      ends.filter((other) => Math.abs(other.end - end) < size).length >= Math.min(fewestLines, rows.length),
  );
  return (shared ?? ends[0])?.end ?? -Infinity;
}
const fewestLines = 3;

/** In sizes of the text; in a narrower column whole lines are often of one width. */
const narrowestFull = 10;
const rightOf = (row: readonly Placed[]): number => row.reduce((most, { right }) => Math.max(most, right), -Infinity);
const baselineOf = (row: readonly Placed[] | undefined): number => row?.[0]?.baseline ?? 0;

const latinEnd = /[\p{Script=Latin}\d,.;:)]$/u;
const latinStart = /^[\p{Script=Latin}\d(]/u;

/** The items of a row as one text, a space where the page leaves one: between Latin words a little, elsewhere a wide one. */
function textOfRow(row: readonly Placed[]): string {
  let text = '';
  let right: number | undefined;
  for (const item of row) {
    const gap = right === undefined ? 0 : (item.left - right) / item.size;
    const latin = latinEnd.test(text) && latinStart.test(item.text);
    if (gap > (latin ? 0.15 : 0.7) && !/\s$/u.test(text) && !/^\s/u.test(item.text)) text += ' ';
    text += item.text;
    right = Math.max(right ?? item.right, item.right);
  }
  return text.replace(/[\s\0]{1,1000}/gu, ' ').trim();
}
