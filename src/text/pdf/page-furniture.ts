import type { PdfLine } from './pdf-line.js';
import { usualSize } from './placed-items.js';

/** The share of a page's height at its top and at its bottom where what is printed on every page stands. */
const margin = 0.12;
/** Small print so near an edge is no text, though it stands on one page alone. */
const edge = 0.06;
const smallPrint = 0.8;
const pageNumber =
  /^(?:第?\s*\d{1,4}\s*[页頁版]?|[-–—·•]\s*\d{1,4}\s*[-–—·•]|\d{1,4}\s*[/／]\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/iu;

/** The pages without their numbers and without what stands at the head or foot of several, whatever number is in it. */
export function withoutPageFurniture(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter(isInMargin).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 3));
  const size = usualSize(pages.flat());
  const isSmallAtEdge = (line: PdfLine) => isAtEdge(line) && line.size <= smallPrint * size;
  const isFurniture = (line: PdfLine) =>
    isSmallAtEdge(line) ||
    (isInMargin(line) && (pageNumber.test(line.text) || (times.get(keyOf(line)) ?? 0) >= enough));
  return pages.map((page) => page.filter((line) => !isFurniture(line)));
}

const isAtEdge = ({ height }: PdfLine): boolean => height < edge || height > 1 - edge;
const isInMargin = ({ height }: PdfLine): boolean => height < margin || height > 1 - margin;
const keyOf = ({ text }: PdfLine): string => text.replace(/\d+/gu, '0').replace(/\s+/gu, '');
