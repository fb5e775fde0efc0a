import type { DateBasis } from '../model/vocabulary.js';
import type { Article, Metadata } from '../text/article.js';
import { findDates } from './dates/find-dates.js';

/** When an article was written, from which its relative dates count. EDTF; null where nothing tells. */
export interface Reference {
  readonly date: string | null;
  /** Where the year comes from; null where it has none. */
  readonly basis: DateBasis | null;
}

/**
 * The dateline, read with the date of the article's header line or else of the document; without one, that date. A page may be
 * put up days after its text was sent: today is the day of sending.
 */
export function articleReference(article: Article, metadata: Metadata): Reference {
  const written: Reference = article.publishedOn
    ? { date: article.publishedOn, basis: 'DOCUMENT' }
    : {
        date: metadata.publishedOn ?? null,
        basis: metadata.publishedOn ? (metadata.publishedOnBasis ?? 'DOCUMENT') : null,
      };
  const words = article.dateline?.date;
  if (!words) return written;
  const [sent] = findDates(words, { reference: written.date, referenceBasis: written.basis });
  return sent?.edtf ? { date: sent.edtf, basis: sent.basis ?? null } : written;
}
