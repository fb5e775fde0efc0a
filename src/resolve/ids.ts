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
  const turnOf = turns();
  return (id) => idInTurn(id, turnOf(id));
}

/** Counts, from 1, how often each id was asked for: which turn it is of those who would all get it. */
export function turns(): (id: string) => number {
  const given = new Map<string, number>();
  return (id) => {
    const turn = (given.get(id) ?? 0) + 1;
    given.set(id, turn);
    return turn;
  };
}

/** What whoever comes in that turn gets for the id. */
export const idInTurn = (id: string, turn: number): string => (turn === 1 ? id : `${id}-${turn}`);
