import { type Box, highest, isTitle, lowest } from './box.js';

/** Width of the narrowest gutter between columns, in sizes of the text. */
const narrowestGutter = 0.7;
/** Each column beside a gutter is at least so many sizes of the text wide and so many boxes strong. */
const narrowestColumn = 6;
const fewestBoxes = 3;
/** At most so many of the boxes, titles across columns say, may lie over a gutter. */
const mostAcross = 0.2;
/** A title that lies over a gutter counts as so many boxes: better a gutter with none over it. */
const weightOfTitle = 3;

/** The middle of the emptiest strip from top to bottom that has a column on either side; undefined where there is none. */
export function findGutter(boxes: readonly Box[], size: number): number | undefined {
  if (boxes.length < 2 * fewestBoxes) return undefined;
  const edges = boxes
    .map((box) => ({ ...box, weight: isTitle(box, size) ? weightOfTitle : 1 }))
    .flatMap(({ left, right, weight }) => [
      { at: left, step: 1, weight },
      { at: right, step: -1, weight: -weight },
    ]);
  edges.sort((a, b) => a.at - b.at || a.step - b.step);
  const [from, to] = [edges[0]?.at ?? 0, edges.at(-1)?.at ?? 0];
  let best: { readonly across: number; readonly width: number; readonly middle: number } | undefined;
  let covering = 0;
  let across = 0;
  edges.forEach(({ at, step, weight }, index) => {
    covering += step;
    across += weight;
    const width = (edges[index + 1]?.at ?? at) - at;
    const middle = at + width / 2;
    if (
      width < narrowestGutter * size ||
      middle - from < narrowestColumn * size ||
      to - middle < narrowestColumn * size
    )
      return;
    if (covering > mostAcross * boxes.length) return;
    if (best && (across > best.across || (across === best.across && width <= best.width))) return;
    if (partsColumns(boxes, middle, size)) best = { across, width, middle };
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

/** Whether most boxes are as wide as a column is at least; the cells of a table are short. */
export const areWide = (boxes: readonly Box[], size: number): boolean =>
  boxes.filter(({ left, right }) => right - left >= narrowestColumn * size).length > boxes.length / 2;

/** Whether a title begins where lines of a column below it do; others are indented. */
export function beginsColumn(title: Box, boxes: readonly Box[], size: number): boolean {
  const below = boxes.filter((box) => box.top >= title.bottom - size && !isTitle(box, size));
  return below.filter(({ left }) => Math.abs(left - title.left) < 0.5 * size).length >= 2;
}
