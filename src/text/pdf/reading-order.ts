import { type Box, highest, highestOf, isTitle, lowest, lowestOf, middleOf } from './box.js';
import { areWide, findGutter } from './gutter.js';
import { largerTitle } from './title-sizes.js';

const mostColumns = 12;

/**
 * The parts of a page in the order in which it is read: columns from left to right, but what stands across columns parts
 * what is above from what is below. `size` is the size of the page's text.
 */
export function readingOrder<T extends Box>(boxes: readonly T[], size: number, depth = 0): T[][] {
  const gutter = depth < mostColumns ? findGutter(boxes, size) : undefined;
  if (gutter === undefined) {
    const halves = depth < mostColumns ? partedAtTitle(boxes, size) : undefined;
    if (halves) return halves.flatMap((half) => readingOrder(half, size, depth + 1));
    return boxes.length > 0 ? [[...boxes]] : [];
  }
  const across = boxes.filter((box) => isOver(box, gutter) || opensColumns(box, boxes, gutter, size));
  const parts: T[][] = [];
  for (const band of withTitlesBelow(bandsOf(boxes, across), gutter, size)) {
    // What lies across may be columns of another width.
    if (band.across)
      parts.push(...(band.boxes.length < boxes.length ? readingOrder(band.boxes, size, depth + 1) : [band.boxes]));
    else {
      const [left, right] = [
        band.boxes.filter(({ right: end }) => end <= gutter),
        band.boxes.filter(({ left: start }) => start >= gutter),
      ];
      parts.push(...readingOrder(left, size, depth + 1), ...readingOrder(right, size, depth + 1));
    }
  }
  return parts;
}

/** What is above a title and it with what is below, where nothing stands beside the title and one of the two has columns. */
function partedAtTitle<T extends Box>(boxes: readonly T[], size: number): [T[], T[]] | undefined {
  const titles = boxes.filter((box) => isTitle(box, size, largerTitle)).toSorted((a, b) => a.top - b.top);
  for (const { top } of titles.slice(0, mostColumns)) {
    const above = boxes.filter((box) => middleOf(box) < top);
    const below = boxes.filter((box) => middleOf(box) >= top);
    if (above.length === 0 || lowest(above) > highest(below)) continue;
    if ([above, below].some((half) => areWide(half, size) && findGutter(half, size) !== undefined))
      return [above, below];
  }
  return undefined;
}

interface Band<T> {
  readonly across: boolean;
  readonly boxes: T[];
}

/** The boxes from top to bottom, those that lie across a gutter apart from the others. */
function bandsOf<T extends Box>(boxes: readonly T[], across: readonly T[]): Band<T>[] {
  const lying = new Set(across);
  // A box on the line of one that lies across belongs to it.
  const onLine = (box: T) => across.some((one) => middleOf(box) > one.top && middleOf(box) < one.bottom);
  const bands: Band<T>[] = [];
  for (const box of boxes.toSorted((a, b) => middleOf(a) - middleOf(b) || a.left - b.left)) {
    const isAcross = lying.has(box) || onLine(box);
    const band = bands.at(-1);
    if (band && band.across === isAcross) band.boxes.push(box);
    else bands.push({ across: isAcross, boxes: [box] });
  }
  return bands;
}

const isOver = ({ left, right }: Box, gutter: number): boolean => left < gutter && right > gutter;

/**
 * Whether a box is a title beside the gutter of an article whose columns stand on either side of it: the other side is blank
 * beside the title and goes on below it on the very line on which the title's own side does.
 */
function opensColumns(title: Box, boxes: readonly Box[], gutter: number, size: number): boolean {
  if (!isTitle(title, size, largerTitle) || title.right > gutter) return false;
  const height = title.bottom - title.top;
  const beside = boxes.filter(({ left }) => left >= gutter);
  const above = lowestOf(beside.filter((box) => middleOf(box) < middleOf(title)));
  const [ownText, text] = [boxes.filter(({ right }) => right <= gutter), beside].map((side) =>
    highestOf(side.filter((box) => middleOf(box) > middleOf(title) && box !== title)),
  );
  if (!above || !text || !ownText || [above, text, ownText].some((box) => isTitle(box, size))) return false;
  return (
    text.top - above.bottom > 1.5 * height &&
    above.bottom <= title.top &&
    Math.abs(text.bottom - ownText.bottom) < 0.5 * size
  );
}

/** The bands, a title at the foot of a column moved to what lies across below it: its own column has no text for it. */
function withTitlesBelow<T extends Box>(bands: readonly Band<T>[], gutter: number, size: number): Band<T>[] {
  const moved = bands.map(({ across, boxes }) => ({ across, boxes: [...boxes] }));
  moved.forEach((band, index) => {
    const above = moved[index - 1];
    if (!band.across || !above) return;
    for (const side of [
      above.boxes.filter(({ right }) => right <= gutter),
      above.boxes.filter(({ left }) => left >= gutter),
    ]) {
      const text = side.filter((box) => !isTitle(box, size));
      if (text.length === 0) continue;
      const lowestText = lowest(text);
      for (const title of side.filter((box) => isTitle(box, size) && box.top >= lowestText)) {
        above.boxes.splice(above.boxes.indexOf(title), 1);
        band.boxes.push(title);
      }
    }
  });
  return moved.filter(({ boxes }) => boxes.length > 0);
}
