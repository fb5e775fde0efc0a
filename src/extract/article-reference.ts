import type { DateBasis } from '../model/vocabulary.js';
import type { Article, Metadata } from '../text/article.js';
import { findDates } from './dates/find-dates.js';

/** When an article was written, from which its relative dates count. EDTF; null where nothing tells. */
export interface Reference {
  readonly date: string | null;
  /** Where the year comes from; null where it has none. */
  readonly basis: DateBasis | null;
}

/** The article's own header line, else its dateline read with the document's date, else that date alone. */
export function articleReference(article: Article, metadata: Metadata): Reference {
  if (article.publishedOn) return { date: article.publishedOn, basis: 'DOCUMENT' };
  const document: Reference = {
    date: metadata.publishedOn ?? null,
    basis: metadata.publishedOn ? (metadata.publishedOnBasis ?? 'DOCUMENT') : null,
  };
  const words = article.dateline?.date;
  if (!words) return document;
  const [sent] = findDates(words, { reference: document.date, referenceBasis: document.basis });
  return sent?.edtf ? { date: sent.edtf, basis: sent.basis ?? null } : document;
}
