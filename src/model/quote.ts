import { formatOf } from './document-format.js';
import { htmlPieces } from './html-text.js';
import { withoutMarkdown } from './markdown-text.js';

const wordEnd = /[\p{Script=Latin}\d,.;:]$/u;
const wordStart = /^[\p{Script=Latin}\d]/u;

/**
 * A slice of a raw document as a reader should see it: line breaks that the page's layout put in are removed, with the
 * white space around them; between two Latin words one space stays. From an HTML file's slice tags, comments and scripts
 * are removed and character references resolved; from a Markdown file's slice emphasis and the addresses of links are
 * removed. `file` is the document's name, which tells its format. Extraction makes every quote with this function, and
 * loading checks every quote with it.
 */
export function quoteOf(slice: string, file: string): string {
  const format = formatOf(file);
  const parts = (format === 'HTML' ? seenHtml(slice) : slice).split(/[^\S\n]*(?:\r?\n|\r)\s*/u);
  const lines = format === 'MARKDOWN' ? parts.map(withoutMarkdown) : parts;
  return lines.reduce((joined, part) =>
    wordEnd.test(joined) && wordStart.test(part) ? `${joined} ${part}` : joined + part,
  );
}

function seenHtml(slice: string): string {
  const pieces = htmlPieces(slice, 0, slice.length).map(({ start, end, text }) => text ?? slice.slice(start, end));
  return pieces
    .join('')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
