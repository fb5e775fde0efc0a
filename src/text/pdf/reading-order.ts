/** What stands on a page: its box, y down. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of the narrowest gutter between columns, in sizes of the text. */
const narrowestGutter = 0.7;
/** Each column beside a gutter is at least so many sizes of the text wide and so many boxes strong. */
const narrowestColumn = 6;
const fewestBoxes = 3;
/** At most so many of the boxes, titles across columns say, may lie over a gutter. */
const mostAcross = 0.2;
const mostColumns = 12;

/**
 * The parts of a page in the order in which it is read: columns from left to right, but what stands across columns parts
 * what is above from what is below. `size` is the size of the page's text.
 */
export function readingOrder<T extends Box>(boxes: readonly T[], size: number, depth = 0): T[][] {
  const gutter = depth < mostColumns ? findGutter(boxes, size) : undefined;
  if (gutter === undefined) return boxes.length > 0 ? [[...boxes]] : [];
  const across = boxes.filter(({ left, right }) => left < gutter && right > gutter);
  const parts: T[][] = [];
  for (const band of bandsOf(boxes, across)) {
    if (band.across) parts.push(band.boxes);
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

/** The boxes from top to bottom, those that lie across a gutter apart from the others. */
function bandsOf<T extends Box>(boxes: readonly T[], across: readonly T[]): { across: boolean; boxes: T[] }[] {
  const lying = new Set(across);
  const middle = ({ top, bottom }: Box) => (top + bottom) / 2;
  // A box on the line of one that lies across belongs to it.
  const onLine = (box: T) => across.some((one) => middle(box) > one.top && middle(box) < one.bottom);
  const bands: { across: boolean; boxes: T[] }[] = [];
  for (const box of boxes.toSorted((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const isAcross = lying.has(box) || onLine(box);
    const band = bands.at(-1);
    if (band && band.across === isAcross) band.boxes.push(box);
    else bands.push({ across: isAcross, boxes: [box] });
  }
  return bands;
}

/** The middle of the emptiest strip from top to bottom that has a column on either side; undefined where there is none. */
function findGutter(boxes: readonly Box[], size: number): number | undefined {
  if (boxes.length < 2 * fewestBoxes) return undefined;
  const edges = boxes.flatMap(({ left, right }) => [
    { at: left, step: 1 },
    { at: right, step: -1 },
  ]);
  edges.sort((a, b) => a.at - b.at || a.step - b.step);
  const [from, to] = [edges[0]?.at ?? 0, edges.at(-1)?.at ?? 0];
  let best: { readonly across: number; readonly width: number; readonly middle: number } | undefined;
  let covering = 0;
  edges.forEach(({ at, step }, index) => {
    covering += step;
    const width = (edges[index + 1]?.at ?? at) - at;
    const middle = at + width / 2;
    if (
      width < narrowestGutter * size ||
      middle - from < narrowestColumn * size ||
      to - middle < narrowestColumn * size
    )
      return;
    if (covering > mostAcross * boxes.length) return;
    if (best && (covering > best.across || (covering === best.across && width <= best.width))) return;
    if (partsColumns(boxes, middle, size)) best = { across: covering, width, middle };
  });
  return best?.middle;
}

/** Columns stand side by side, each with lines that are nearly as wide as it is; the cells of a table are short. */
function partsColumns(boxes: readonly Box[], gutter: number, size: number): boolean {
  const sides = [boxes.filter(({ right }) => right <= gutter), boxes.filter(({ left }) => left >= gutter)];
  const [left, right] = sides as [Box[], Box[]];
  if (sides.some((side) => side.length < fewestBoxes || widestOf(side) < narrowestColumn * size)) return false;
  const overlap = Math.min(lowest(left), lowest(right)) - Math.max(highest(left), highest(right));
  return overlap > 2 * size;
}

const widestOf = (boxes: readonly Box[]): number =>
  boxes.map(({ left, right }) => right - left).sort((a, b) => b - a)[Math.floor(boxes.length / 3)] ?? 0;
const highest = (boxes: readonly Box[]): number => boxes.reduce((least, { top }) => Math.min(least, top), Infinity);
const lowest = (boxes: readonly Box[]): number => boxes.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity);
