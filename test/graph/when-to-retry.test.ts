import neo4j, { Neo4jError, type SessionMode } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { pauseBeforeRetry } from '../../src/graph/when-to-retry.js';

const failure = (code: string, cause?: Error) => new Neo4jError('', code, '50N42', '', undefined as never, cause);
const lost = failure(neo4j.error.SERVICE_UNAVAILABLE);
const deadlock = failure('Neo.TransientError.Transaction.DeadlockDetected');
const away = failure('Neo.TransientError.General.DatabaseUnavailable');
const oldLeader = failure(neo4j.error.SESSION_EXPIRED, failure('Neo.ClientError.Cluster.NotALeader'));
const wrong = failure('Neo.ClientError.Statement.SyntaxError');

const attempts = (mode: SessionMode, error: unknown): number => {
  let attempt = 1;
  while (pauseBeforeRetry(mode, error, attempt) !== undefined) attempt += 1;
  return attempt;
};

describe('a failed statement is run', () => {
  test.each<[string, number, SessionMode, unknown]>([
    ['a read whose server is gone', 2, 'READ', lost],
    ['a read that Neo4j could not serve just now', 3, 'READ', away],
    ['a wrong read', 1, 'READ', wrong],
    ['a write that Neo4j undid', 4, 'WRITE', deadlock],
    ['a write that was sent to the leader of before', 4, 'WRITE', oldLeader],
    ['a write of which nobody knows whether it took effect', 1, 'WRITE', lost],
    ['a wrong write', 1, 'WRITE', wrong],
  ])('%s: %i times', (_what, times, mode, error) => {
    expect(attempts(mode, error)).toBe(times);
  });

  test('each time after a longer pause, of less than half a second', () => {
    const pauses = [1, 2, 3].map((attempt) => pauseBeforeRetry('WRITE', deadlock, attempt) ?? 0);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(Math.max(...pauses)).toBeLessThan(500);
  });
});
