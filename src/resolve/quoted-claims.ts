import type { DocumentClaims, Evidence } from '../model/claim.js';
import { quoteOf } from '../model/quote.js';
import { type PersonMention, personMentions } from './person-mentions.js';

/** What a document tells with the words of its evidence in place of the whole text, so that it can be put by. */
export interface QuotedClaims extends Omit<DocumentClaims, 'raw'> {
  /** The quotation of every slice that a claim rests on and of every sentence, by `sliceKey`. */
  readonly quotes: Readonly<Record<string, string>>;
  readonly mentions: readonly PersonMention[];
}

export const sliceKey = ({ start, end }: Evidence): string => `${start}-${end}`;

export function quotedClaims({ raw, ...claims }: DocumentClaims): QuotedClaims {
  const quotes: Record<string, string> = {};
  const mentions = personMentions(raw, claims.entities);
  const { articles, meetings, statements, positions } = claims;
  const evidence = evidenceIn([articles, meetings, statements, positions, mentions]);
  for (const slice of [...evidence, ...articles.flatMap(({ sentences }) => sentences)])
    quotes[sliceKey(slice)] ??= quoteOf(raw.slice(slice.start, slice.end), claims.document.file);
  return { ...claims, mentions, quotes };
}

/** The words of a slice that a claim rests on. */
export function quoteIn(claims: DocumentClaims | QuotedClaims, slice: Evidence): string {
  if ('quotes' in claims) return claims.quotes[sliceKey(slice)] ?? '';
  return quoteOf(claims.raw.slice(slice.start, slice.end), claims.document.file);
}

/** Every slice under a key `evidence`, however deep. */
function evidenceIn(value: unknown, found: Evidence[] = []): Evidence[] {
  if (Array.isArray(value)) for (const part of value) evidenceIn(part, found);
  else if (typeof value === 'object')
    for (const key in value) {
      const part = (value as Record<string, unknown>)[key];
      if (key === 'evidence') found.push(...(part as Evidence[]));
      else if (typeof part === 'object') evidenceIn(part, found);
    }
  return found;
}
