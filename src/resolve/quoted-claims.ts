import type { DocumentClaims, Evidence } from '../model/claim.js';
import { oncePer } from '../model/once-per.js';
import { type QuotedDocument, quoteFrom } from '../model/quote.js';
import { type PersonMention, personMentions } from './person-mentions.js';

/** What a document tells with the words of its evidence in place of the whole text, so that it can be put by. */
export interface QuotedClaims extends Omit<DocumentClaims, 'raw'> {
  /** Of every slice that a claim rests on and of every sentence, each once. */
  readonly quotes: readonly Quotation[];
  readonly mentions: readonly PersonMention[];
  /** What a reader is shown in place of the file's name, where that is the name of several documents. */
  readonly shownAs?: string | undefined;
}

/** A slice of the raw document and what a reader sees of it. */
export type Quotation = readonly [start: number, end: number, quote: string];

/** No document has so many code units. */
const longestText = 2 ** 26;
/** A slice as one number, which is found faster than a text. */
export const placeOf = ({ start, end }: Evidence): number => start * longestText + end;

export function quotedClaims(told: DocumentClaims): QuotedClaims {
  const { raw, ...claims } = told;
  const quotes = new Map<number, Quotation>();
  const mentions = personMentions(raw, claims.entities);
  const { articles, meetings, statements, positions } = claims;
  const evidence = evidenceIn([articles, meetings, statements, positions, mentions]);
  const quote = (slice: Evidence): void => {
    const place = placeOf(slice);
    if (quotes.has(place)) return;
    const { start, end } = slice;
    quotes.set(place, [start, end, quoteFrom(documentOf(told), slice)]);
  };
  for (const slice of evidence) quote(slice);
  for (const { sentences } of articles) for (const sentence of sentences) quote(sentence);
  return { ...claims, mentions, quotes: [...quotes.values()] };
}

/** The words of a slice that a claim rests on. */
export function quoteIn(claims: DocumentClaims | QuotedClaims, slice: Evidence): string {
  if ('quotes' in claims) return quoteAt(claims.quotes, slice);
  return quoteFrom(documentOf(claims), slice);
}

const documentOf = oncePer(({ raw, document }: DocumentClaims): QuotedDocument => ({ raw, file: document.file }));

/** Empty where the slice is none of those quoted. */
export const quoteAt = (quotes: readonly Quotation[], slice: Evidence): string =>
  byPlace(quotes).get(placeOf(slice)) ?? '';

const byPlace = oncePer(
  (quotes: readonly Quotation[]): ReadonlyMap<number, string> =>
    new Map(quotes.map(([start, end, quote]) => [placeOf({ start, end }), quote])),
);

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
