import { isAtEdge, isInMargin, linesAtEdges } from './edge-lines.js';
import type { PdfLine } from './pdf-line.js';
import { usualSize } from './placed-items.js';

/** Small print near an edge is no text, though it stands on one page alone. */
const smallPrint = 0.8;
const pageNumber =
  /^(?:第?\s*\d{1,4}\s*[页頁版]?|[-–—·•]\s*\d{1,4}\s*[-–—·•]|\d{1,4}\s*[/／]\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/iu;

/**
 * The pages without their numbers, without what stands at the head or foot of several, whatever number is in it, and without
 * lines at their edges that tell no more than site, section, date, number and address.
 */
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
  return pages.map((page) => {
    const atEdges = linesAtEdges(page, size, isFurniture);
    return without(page, (line) => isFurniture(line) || atEdges.has(line));
  });
}

/** The lines without those left out; what follows the first of a part that is left out is then its first. */
function without(lines: readonly PdfLine[], isLeftOut: (line: PdfLine) => boolean): PdfLine[] {
  const kept: PdfLine[] = [];
  let opens = false;
  for (const line of lines) {
    opens ||= line.opens;
    if (isLeftOut(line)) continue;
    kept.push(opens === line.opens ? line : { ...line, opens });
    opens = false;
  }
  return kept;
}

const keyOf = ({ text }: PdfLine): string => text.replace(/\d+/gu, '0').replace(/\s+/gu, '');
