import { formatOf } from '../model/document-format.js';
import { type Decoded, decode } from './decode.js';
import { checkSize } from './limits.js';
import { pdfText } from './pdf/pdf-text.js';

/**
 * The text of a document that all offsets count in: its bytes decoded, or for a PDF file the text of its pages in reading
 * order. Whoever checks offsets must come to the same text, and calls the same function.
 */
export async function decodeDocument(file: string, bytes: Uint8Array): Promise<Decoded> {
  checkSize(file, bytes);
  if (bytes.length > 0 && formatOf(file) === 'PDF') return { encoding: 'pdf', ...(await pdfText(file, bytes)) };
  return decode(file, bytes);
}
