import type { PdfLine } from './pdf-line.js';
import { largerHeading } from './title-sizes.js';

/** In parts of the page's height: about a line of text. */
const higher = 0.01;

/**
 * The parts of a page, the titles of articles that stand side by side marked: a title that is the first line of its part and
 * stands higher than the text of the part before. A subheading that a new column begins with stands as high as that text.
 */
export function withColumnHeads(parts: readonly (readonly PdfLine[])[], size: number): PdfLine[] {
  const isTitle = (line: PdfLine | undefined) => line !== undefined && line.size >= largerHeading * size;
  const heads = new Set<PdfLine>();
  let lastTitle: PdfLine | undefined;
  let textTop = -Infinity;
  for (const part of parts) {
    const [first] = part;
    const text = part.filter((line) => !isTitle(line));
    if (first && isTitle(first)) {
      if (lastTitle && text.length > 0 && first.height < textTop - higher) heads.add(lastTitle).add(first);
      lastTitle = first;
    }
    textTop = text[0]?.height ?? textTop;
  }
  return parts.flat().map((line) => (heads.has(line) ? { ...line, heads: true } : line));
}
