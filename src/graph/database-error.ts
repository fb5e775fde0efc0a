import neo4j, { Neo4jError } from 'neo4j-driver';
import { WhometError } from '../model/error.js';
import { DeadlineError } from './with-deadline.js';

interface Target {
  readonly uri: string;
  readonly username: string;
  readonly database: string;
}

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : '');

/** The connection was lost or never made; whether the statement ran is not known. */
export const isConnectionLost = (error: unknown): boolean =>
  [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED].includes(codeOf(error));

/** Neo4j undid the statement, or never began it, and says that it may well succeed when it is tried again. */
export const isTransient = (error: unknown): boolean => codeOf(error).startsWith('Neo.TransientError.');

/** The server had ceased to lead its cluster and would not write; the driver looks for the new leader the next time. */
export const isRefusedByFollower = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  ['Neo.ClientError.Cluster.NotALeader', 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase'].includes(
    codeOf(error.cause) || codeOf(error),
  );

/** What a failed statement means for people: see Neo4j's list of status codes. */
export function databaseError(error: unknown, target: Target): WhometError {
  if (error instanceof WhometError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const because = (kind: 'DATABASE_UNAVAILABLE' | 'TIMEOUT' | 'INTERNAL', text: string) =>
    new WhometError(kind, text, { cause: error });
  if (error instanceof DeadlineError || code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return because(
      'TIMEOUT',
      'Neo4j did not finish in the time allowed. Ask for less: fewer hops, fewer rows, a shorter period.',
    );
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return because(
      'DATABASE_UNAVAILABLE',
      `Neo4j at ${target.uri} did not let in the user ${target.username}. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return because(
      'DATABASE_UNAVAILABLE',
      `Neo4j at ${target.uri} has no database ${target.database}. Check NEO4J_DATABASE.`,
    );
  }
  if (isConnectionLost(error) || code.endsWith('.DatabaseUnavailable') || /acquisition timed out/u.test(message)) {
    return because(
      'DATABASE_UNAVAILABLE',
      `Neo4j at ${target.uri} does not answer. Check that it runs; whomet goes on as soon as it is back.`,
    );
  }
  return because('INTERNAL', code ? `Neo4j refused a statement (${code}): ${message}` : message);
}
