import { WhometError } from '../model/error.js';

/** The most rows that one page may hold. */
export const maximumFirst = 100;

/** Throws BAD_USER_INPUT for a page size that is negative or beyond the maximum. */
export function pageSize(argument: 'first' | 'last', given: unknown): number {
  if (typeof given === 'number' && given >= 0 && given <= maximumFirst) return given;
  const on = argument === 'first' ? 'after' : 'before';
  const message = `${argument}: ${String(given)} is not a page size. Ask for 0 to ${maximumFirst}, and page on with ${on}.`;
  throw new WhometError('BAD_USER_INPUT', message);
}
