import type { Box } from './box.js';
import type { PdfItem } from './pdf-items.js';

/** A text item of a page with its box. */
export interface Placed extends Box {
  readonly text: string;
  readonly size: number;
  readonly baseline: number;
}

export const place = ({ text, x, y, width, size }: PdfItem): Placed => ({
  text,
  size,
  baseline: y,
  left: x,
  right: x + width,
  top: y - 0.8 * size,
  bottom: y + 0.2 * size,
});

/** Bold is often the same text set twice, a little apart. */
export function withoutDoubles(items: readonly Placed[]): Placed[] {
  const seen = new Map<string, Placed[]>();
  return items.filter((item) => {
    const same = seen.get(item.text) ?? [];
    seen.set(item.text, same);
    const near = 0.2 * item.size;
    if (
      same
        .slice(-8)
        .some((one) => Math.abs(one.left - item.left) < near && Math.abs(one.baseline - item.baseline) < near)
    )
      return false;
    same.push(item);
    return true;
  });
}

/** Items whose baselines are nearly one, from left to right; rows from top to bottom. */
export function rowsOf(items: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const item of items.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && item.baseline - first.baseline <= 0.4 * Math.max(item.size, first.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left || a.baseline - b.baseline));
}

/** The size of most characters. */
export function usualSize(items: readonly { readonly size: number; readonly text: string }[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of items) {
    const rounded = Math.round(2 * size) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Width of text in sizes of it, as far as the characters tell: Latin letters and digits are about half as wide as others. */
export function widthInSizes(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u2000' ? 0.5 : 1;
  return width;
}
