import type { SessionMode } from 'neo4j-driver';
import { isConnectionLost, isRefusedByFollower, isTransient } from './database-error.js';

const attempts = 4;
const readAttempts = 3;

/**
 * How many milliseconds to wait before a statement that failed for the `attempt`th time is run again; undefined where it
 * must not be. A write runs again only where it is certain that it had no effect: Neo4j undid it, or a server that no longer
 * leads its cluster refused it. A read whose connection was lost runs again once, on another server if there are several.
 */
export function pauseBeforeRetry(mode: SessionMode, error: unknown, attempt: number): number | undefined {
  const pause = 25 * 2 ** attempt;
  if (mode === 'WRITE')
    return attempt < attempts && (isTransient(error) || isRefusedByFollower(error)) ? pause : undefined;
  if (isConnectionLost(error)) return attempt === 1 ? 0 : undefined;
  return attempt < readAttempts && isTransient(error) ? pause : undefined;
}
