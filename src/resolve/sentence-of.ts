import type { Evidence } from '../model/claim.js';
import type { Sentence } from './candidate.js';
import { type QuotedClaims, quoteAt } from './quoted-claims.js';

/** A slice that a claim of the document rests on, as a reader is shown it. */
export const sentenceOf = ({ document, quotes, shownAs }: QuotedClaims, { start, end }: Evidence): Sentence => ({
  document: shownAs ?? document.file,
  start,
  end,
  quote: quoteAt(quotes, { start, end }),
});
