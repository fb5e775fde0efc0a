import { isTitle } from './box.js';
import { beginsColumn } from './gutter.js';
import { type Placed, widthInSizes } from './placed-items.js';

/** pdf.js writes a gap of these widths, in sizes of the text, as a space within an item. */
const narrowestWithin = 0.1;
const widestWithin = 0.62;

/**
 * The items with the titles of columns that stand side by side apart: where one title ends near the next, pdf.js makes one
 * item of both. `size` is the size of the page's text.
 */
export const withTitlesApart = (items: readonly Placed[], size: number): Placed[] =>
  items.flatMap((item) => (isTitle(item, size) ? titlesIn(item, items, size) : [item]));

function titlesIn(item: Placed, items: readonly Placed[], size: number): Placed[] {
  const words = item.text.split(' ');
  const gap = ((item.right - item.left) / item.size - widthInSizes(words.join(''))) / (words.length - 1);
  if (words.length < 2 || gap < narrowestWithin || gap > widestWithin) return [item];
  const titles: Placed[] = [];
  let at = item.left;
  for (const text of words) {
    const part = { ...item, text, left: at, right: at + widthInSizes(text) * item.size };
    at = part.right + gap * item.size;
    const last = titles.at(-1);
    if (!last || beginsColumn(part, items, size)) titles.push(part);
    else titles[titles.length - 1] = { ...last, text: `${last.text} ${text}`, right: part.right };
  }
  return titles;
}
