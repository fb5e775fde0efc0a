import type { Evidence } from './claim.js';
import { formatOf } from './document-format.js';
import { htmlPieces } from './html-text.js';
import { lineNumbersIn, withoutNumbers } from './line-numbers.js';
import { quoteMarkers, withoutMarkdown } from './markdown-text.js';
import { oncePer } from './once-per.js';
import { isPageMark, isPageNumberBetween } from './page-mark.js';

const wordEnd = /^[\p{Script=Latin}\d,.;:]$/u;
const wordStart = /^[\p{Script=Latin}\d]$/u;

/** A document's text that offsets count in, and its name, which tells its format. */
export interface QuotedDocument {
  readonly raw: string;
  readonly file: string;
}

const numbersOf = oncePer(({ raw, file }: QuotedDocument) => lineNumbersIn(raw, file));

/**
 * A slice of a document as a reader should see it: as `quoteOf` tells, and without the numbers that a listing sets before
 * its lines, which the slice alone does not tell from others. Extraction makes every quote with this function, and loading
 * checks every quote with it.
 */
export function quoteFrom(document: QuotedDocument, slice: Evidence): string {
  return quoteOf(withoutNumbers(document.raw, slice, numbersOf(document)), document.file);
}

/**
 * A slice of a raw document that is no listing as a reader should see it: line breaks that the page's layout put in are
 * removed, with the white space around them; between two Latin words one space stays. From an HTML file's slice tags,
 * comments, scripts and what is hidden or struck out are removed and character references resolved; from a Markdown file's
 * slice emphasis, what is struck out and the addresses of links are removed; where nothing is left the slice stays as it is.
 */
export function quoteOf(slice: string, file: string): string {
  const format = formatOf(file);
  // Most slices are of one line, which is seen as it is.
  if (format !== 'HTML' && format !== 'MARKDOWN' && !slice.includes('\n') && !slice.includes('\r')) return slice;
  const lines = format === 'HTML' ? linesOf(seenHtml(slice)) : withoutPageMarks(withoutQuoteMarkers(linesOf(slice)));
  const parts = format === 'MARKDOWN' ? lines.map(withoutMarkdown) : lines;
  let joined = '';
  for (const part of parts) {
    if (wordEnd.test(joined.at(-1) ?? '') && wordStart.test(part.charAt(0))) joined += ' ';
    joined += part;
  }
  return joined === '' ? slice : joined;
}

/** The lines without the white space at a line break; blank ones are left out. */
function linesOf(slice: string): readonly string[] {
  const lines = slice.split(/\r\n|[\n\r]/u);
  if (lines.length === 1) return lines;
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim()))
    .filter((line) => line !== '');
}

/** The > before each line of a quotation, as in a mail, but before the first, of which the slice begins with the text. */
const withoutQuoteMarkers = ([first = '', ...others]: readonly string[]): string[] => [
  first,
  ...others.map((line) => line.replace(quoteMarkers, '')),
];

/** The number of a page that ends within the slice is on a line between two of the text's. */
const withoutPageMarks = (lines: readonly string[]): string[] =>
  lines.filter((line, index) => {
    const [before, behind] = [lines[index - 1], lines[index + 1]];
    if (before === undefined || behind === undefined) return true;
    const within = index === 1 || before.length >= narrowestText;
    return !isPageMark(line) && !(within && isPageNumberBetween(line, behind));
  });

/** Characters; numbers between narrower lines are of a table. */
const narrowestText = 15;

function seenHtml(slice: string): string {
  const parts: string[] = [];
  let last = '';
  for (const { start, end, text = slice.slice(start, end) } of htmlPieces(slice, 0, slice.length)) {
    for (const character of text) {
      const seen = character === '\t' ? ' ' : character;
      if (seen !== ' ' || last !== ' ') parts.push(seen);
      last = seen;
    }
  }
  return parts.join('').trim();
}
