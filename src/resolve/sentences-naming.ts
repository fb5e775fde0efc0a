import type { DocumentClaims, Evidence } from '../model/claim.js';
import type { NameFact } from '../model/fact.js';
import { quoteOf } from '../model/quote.js';
import type { Sentence } from './candidate.js';

/** Longest stretch on either side of a name that is shown where the text has no end of a sentence. */
const reach = 120;

export const sentenceOf = ({ document, raw }: DocumentClaims, { start, end }: Evidence): Sentence => ({
  document: document.file,
  start,
  end,
  quote: quoteOf(raw.slice(start, end)),
});

/** Where the raw text itself has one of the names: for whom the document names, and says nothing of. */
export function sentencesNaming(raw: string, names: readonly NameFact[], most = 3): Evidence[] {
  const found = new Map<number, Evidence>();
  for (const { value } of names)
    for (let at = raw.indexOf(value); at >= 0 && found.size < most; at = raw.indexOf(value, at + value.length)) {
      const before = raw.slice(Math.max(0, at - reach), at);
      const after = raw.slice(at, at + reach);
      const opens = Math.max(...['。', '！', '？', '\n\n', '\n\u3000'].map((mark) => before.lastIndexOf(mark))) + 1;
      const closes = /[。！？]|\n\s*[\n\u3000]/u.exec(after)?.index ?? after.length;
      const lead = /^\s*/u.exec(before.slice(opens))?.[0].length ?? 0;
      const start = at - before.length + opens + lead;
      const end = Math.min(raw.length, at + closes + (/[。！？]/u.test(after[closes] ?? '') ? 1 : 0));
      if (!found.has(start)) found.set(start, { start, end });
    }
  return [...found.values()];
}
