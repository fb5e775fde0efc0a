import type { DocumentClaims, Evidence } from '../model/claim.js';
import { quoteOf } from '../model/quote.js';

/** What a document tells with the words of its evidence in place of the whole text, so that it can be put by. */
export interface QuotedClaims extends Omit<DocumentClaims, 'raw'> {
  /** The quotation of every slice that a claim rests on, by `sliceKey`. */
  readonly quotes: Readonly<Record<string, string>>;
}

export const sliceKey = ({ start, end }: Evidence): string => `${start}-${end}`;

export function quotedClaims({ raw, ...claims }: DocumentClaims): QuotedClaims {
  const quotes: Record<string, string> = {};
  const { articles, meetings, statements, positions } = claims;
  for (const evidence of evidenceIn([articles, meetings, statements, positions]))
    quotes[sliceKey(evidence)] ??= quoteOf(raw.slice(evidence.start, evidence.end));
  return { ...claims, quotes };
}

/** Every slice under a key `evidence`, however deep. */
function evidenceIn(value: unknown): Evidence[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  return Object.entries(value).flatMap(([key, part]) => (key === 'evidence' ? (part as Evidence[]) : evidenceIn(part)));
}
