import type { Evidence } from '../model/claim.js';

/** What a document's ids are made of: its file name without the ending, white space and quotes as _. */
export const stemOf = (file: string): string => file.replace(/\.[^.]+$/u, '').replace(/[\s"'`\\/]+/gu, '_') || '_';

export const articleId = (stem: string, ordinal: number): string => `article/${stem}/${ordinal}`;
export const evidenceId = (stem: string, { start, end }: Evidence): string => `evidence/${stem}/${start}-${end}`;
export const sentenceId = (stem: string, { start, end }: Evidence): string => `sentence/${stem}/${start}-${end}`;
export const statementId = (stem: string, kind: string, { start }: Evidence): string =>
  `statement/${stem}/${start}-${kind.toLowerCase()}`;

/** Gives each id once; the second of a kind gets -2. */
export function uniqueIds(): (id: string) => string {
  const given = new Map<string, number>();
  return (id) => {
    const times = (given.get(id) ?? 0) + 1;
    given.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
