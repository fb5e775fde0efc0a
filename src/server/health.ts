import type { ServerResponse } from 'node:http';
import type { Database } from '../graph/database.js';
import { WhometError } from '../model/error.js';
import { answerJson } from './answer.js';
import { limits } from './limits.js';

/** /livez: the process runs. It says nothing of the database, so that nobody restarts whomet because Neo4j is away. */
export function answerLivez(response: ServerResponse): void {
  answerJson(response, 200, { status: 'live' });
}

/** /readyz: 200 while the database answers, else 503 with the reason. */
export async function answerReadyz(database: Pick<Database, 'verify'>, response: ServerResponse): Promise<void> {
  const reason = await whyNotReady(database);
  if (reason) return answerJson(response, 503, { status: 'not ready', ...reason });
  answerJson(response, 200, { status: 'ready' });
}

async function whyNotReady(database: Pick<Database, 'verify'>): Promise<{ code: string; reason: string } | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const message = `the database did not answer within ${limits.readyMs / 1000} seconds`;
    timer = setTimeout(() => reject(new WhometError('DATABASE_UNAVAILABLE', message)), limits.readyMs);
  });
  try {
    await Promise.race([database.verify(), timeout]);
    return undefined;
  } catch (error) {
    if (error instanceof WhometError) return { code: error.code, reason: error.message };
    return { code: 'INTERNAL', reason: 'the readiness check itself failed' };
  } finally {
    clearTimeout(timer);
  }
}
