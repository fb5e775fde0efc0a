import { createHash } from 'node:crypto';
import { WhometError } from '../model/error.js';

/** The values by which a row stands where it stands in its list, one for each sort key. */
export type CursorKey = readonly (string | number | null)[];

/** Opaque to clients: base64url of JSON with the list's identity, the row's key, and a checksum against careless editing. */
export function encodeCursor(list: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([list, key, checksum(list, key)])).toString('base64url');
}

/** Throws BAD_USER_INPUT for a cursor that was changed, or that another list or another order of this list gave. */
export function decodeCursor(cursor: string, list: string, argument = 'after'): CursorKey {
  const [of, key, sum] = parse(cursor);
  if (!Array.isArray(key) || typeof of !== 'string' || sum !== checksum(of, key)) {
    throw new WhometError(
      'BAD_USER_INPUT',
      `${argument}: this is not a cursor that whomet gave. Take endCursor or startCursor of a page.`,
    );
  }
  if (of !== list) {
    const message = `${argument}: this cursor belongs to another list (${of}), or to another order of it, than ${list}.`;
    throw new WhometError('BAD_USER_INPUT', `${message} Take endCursor or startCursor of a page of this list.`);
  }
  return key;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const checksum = (list: string, key: CursorKey): string =>
  createHash('sha256')
    .update(JSON.stringify([list, key]))
    .digest('base64url')
    .slice(0, 8);
