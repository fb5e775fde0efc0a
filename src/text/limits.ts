import { formatOf } from '../model/document-format.js';
import { WhometError } from '../model/error.js';

const megabyte = 1_000_000;

/** Bytes that any document may have; a PDF file of that size is mostly pictures. */
export const largestDocument: number = 100 * megabyte;
/** Bytes of a text, Markdown or HTML document, and UTF-16 code units of the text of a PDF file. */
export const largestText: number = 5 * megabyte;

/** The error for a document beyond these limits. `length` in bytes; left out where reading stopped at the limit. */
export function tooLarge(file: string, length?: number): WhometError {
  const size = length === undefined ? `more than ${inMegabytes(largestDocument)}` : inMegabytes(length);
  const limits = `${inMegabytes(largestText)} of text, ${inMegabytes(largestDocument)} of PDF`;
  return new WhometError(
    'UNREADABLE_DOCUMENT',
    `${file} is too large (${size}); a document may have up to ${limits}: split it into its articles`,
  );
}

/** Throws where the bytes are more than a document of its format may have. */
export function checkSize(file: string, bytes: Uint8Array): void {
  const largest = formatOf(file) === 'PDF' ? largestDocument : largestText;
  if (bytes.length > largest) throw tooLarge(file, bytes.length);
}

/** Characters between two ends of a sentence or a line; no article has a hundredth of them. */
const longestStretch = 500_000;
const sentenceEnd = /[。！？!?\n\r]/gu;

/** Throws where a text goes on without an end: to look for names in it would take all memory there is. */
export function checkStretches(file: string, text: string): void {
  let from = 0;
  sentenceEnd.lastIndex = 0;
  while (text.length - from > longestStretch) {
    sentenceEnd.lastIndex = from;
    const next = sentenceEnd.exec(text)?.index ?? text.length;
    if (next - from > longestStretch)
      throw new WhometError(
        'UNREADABLE_DOCUMENT',
        `${file}: ${next - from} characters follow each other without an end of a sentence or a line; that is no article`,
      );
    from = next + 1;
  }
}

const inMegabytes = (length: number): string => `${(length / megabyte).toFixed(length % megabyte === 0 ? 0 : 1)} MB`;
