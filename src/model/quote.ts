const wordEnd = /[\p{Script=Latin}\d,.;:]$/u;
const wordStart = /^[\p{Script=Latin}\d]/u;

/**
 * A slice of a raw document as a reader should see it: line breaks that the page's layout put in are removed, with the
 * white space around them; between two Latin words one space stays. Loading checks every quote with this function.
 */
export function quoteOf(slice: string): string {
  const parts = slice.split(/[^\S\n]*(?:\r?\n|\r)\s*/u);
  return parts.reduce((joined, part) =>
    wordEnd.test(joined) && wordStart.test(part) ? `${joined} ${part}` : joined + part,
  );
}
