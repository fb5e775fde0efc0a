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

const inMegabytes = (length: number): string => `${(length / megabyte).toFixed(length % megabyte === 0 ? 0 : 1)} MB`;
