import { WhometError } from '../model/error.js';

/** The most rows that one page may hold. */
export const maximumFirst = 100;

/** Throws BAD_USER_INPUT for a page size that is negative or beyond the maximum. */
export function pageSize(first: unknown): number {
  if (typeof first === 'number' && first >= 0 && first <= maximumFirst) return first;
  const message = `first: ${String(first)} is not a page size. Ask for 0 to ${maximumFirst}, and page on with after.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
