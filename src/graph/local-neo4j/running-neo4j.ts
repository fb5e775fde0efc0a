import { join, resolve } from 'node:path';
import { isHeld, readLock } from './lock-file.js';
import { ensurePassword, username } from './password.js';

/** The private Neo4j of a home that another whomet runs and shares, or undefined where none does. */
export async function runningNeo4j(
  home: string,
): Promise<{ readonly uri: string; readonly username: string; readonly password: string } | undefined> {
  const folder = join(resolve(home), 'neo4j');
  const lock = await readLock(join(folder, 'lock'));
  if (lock?.uri === undefined || !isHeld(lock)) return undefined;
  return { uri: lock.uri, username, password: await ensurePassword(folder) };
}
