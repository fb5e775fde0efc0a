import { WhometError } from '../../model/error.js';
import { largestText, tooLarge } from '../limits.js';
import { withoutPageFurniture } from './page-furniture.js';
import { pdfPages } from './pdf-items.js';
import type { PdfLine } from './pdf-line.js';
import { usualSize } from './placed-items.js';
import { linesOfPage } from './text-lines.js';
import { largerHeading, largerTitle } from './title-sizes.js';
import { tellsNoCharacters } from './unknown-characters.js';

export interface PdfText {
  /** The text of the pages, a line each line of a column; columns in reading order, page numbers and running heads left out. */
  readonly raw: string;
  /** By the position where a line begins, the level of the heading that it is, as the size of its letters tells. */
  readonly headings: ReadonlyMap<number, number>;
  /** Positions where a line begins that goes on with the paragraph of the line before. */
  readonly continued: ReadonlySet<number>;
}

const widestIndent = 4;

/** The text layer of a PDF file. The same bytes give the same text. Rejects with UNREADABLE_DOCUMENT. */
export async function pdfText(file: string, bytes: Uint8Array): Promise<PdfText> {
  const pages = await pdfPages(file, bytes);
  const lines = withoutPageFurniture(pages.map(linesOfPage)).flat();
  const laidOut = layOut(lines);
  const { raw } = laidOut;
  if (raw.trim() === '') {
    throw unreadable(file, 'has no text layer: its pages are pictures. Make one with text recognition (OCR) first');
  }
  if (raw.length > largestText) throw tooLarge(file, raw.length);
  if (tellsNoCharacters(raw)) {
    throw unreadable(file, 'has a text layer whose fonts do not tell which characters they show; make one with OCR');
  }
  return laidOut;
}

function layOut(lines: readonly PdfLine[]): PdfText {
  const usual = usualSize(lines);
  const headings = new Map<number, number>();
  const continued = new Set<number>();
  const parts: string[] = [];
  let length = 0;
  let last: PdfLine | undefined;
  for (const line of lines) {
    const { text, size, indent } = line;
    if (text === '') continue;
    // Where a column or a page ends within a sentence, the next one goes on with it.
    const goesOn = line.opens && last !== undefined && continuesFrom(last, line);
    const [gapBefore, continues] = [line.gapBefore && !goesOn, line.continues || goesOn];
    last = line;
    const before = `${gapBefore && length > 0 ? '\n' : ''}${'\u3000'.repeat(Math.max(0, Math.min(indent, widestIndent)))}`;
    const level = line.heads || size >= largerTitle * usual ? 1 : size >= largerHeading * usual ? 2 : 0;
    const start = length + before.length;
    if (level > 0) headings.set(start, level);
    else if (continues) continued.add(start);
    parts.push(before, text, '\n');
    length += before.length + text.length + 1;
  }
  return { raw: parts.join(''), headings, continued };
}

const continuesFrom = (last: PdfLine, { indent, size }: PdfLine): boolean =>
  last.full && indent === 0 && Math.abs(last.size - size) < 1 && !/[。！？…!?”」』）)]$/u.test(last.text);

const unreadable = (file: string, why: string): WhometError => new WhometError('UNREADABLE_DOCUMENT', `${file} ${why}`);
