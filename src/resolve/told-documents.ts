import type { DocumentSummary } from './summary.js';

/** Documents in the order in which they are taken, on which depends which meeting gets which id. */
export interface ToldDocuments {
  readonly stems: readonly string[];
  /** Read anew whenever it is asked for, so that none need be held. */
  summary(stem: string): DocumentSummary;
}

/** Documents whose summaries fit into memory, by stem. */
export const inMemory = (summaries: ReadonlyMap<string, DocumentSummary>): ToldDocuments => ({
  stems: [...summaries.keys()],
  summary: (stem) => summaries.get(stem) as DocumentSummary,
});
