import { largerHeading } from './title-sizes.js';

/** What stands on a page: its box, y down. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const middleOf = ({ top, bottom }: Box): number => (top + bottom) / 2;
export const highestOf = <T extends Box>(boxes: readonly T[]): T | undefined =>
  boxes.reduce<T | undefined>((found, box) => (found && found.top <= box.top ? found : box), undefined);
export const lowestOf = <T extends Box>(boxes: readonly T[]): T | undefined =>
  boxes.reduce<T | undefined>((found, box) => (found && found.bottom >= box.bottom ? found : box), undefined);
export const highest = (boxes: readonly Box[]): number => highestOf(boxes)?.top ?? Infinity;
export const lowest = (boxes: readonly Box[]): number => lowestOf(boxes)?.bottom ?? -Infinity;

/** Whether a box is larger than the page's text, whose size is `size`. */
export const isTitle = ({ top, bottom }: Box, size: number, larger = largerHeading): boolean =>
  bottom - top >= larger * size;
