import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';

const pollMs = 50;

/**
 * Resolves to true when the server answers a query over Bolt, to false once `signal` is aborted. Rejects where it answers but will
 * not let us in.
 */
export async function waitUntilReady(
  server: { port: number; username: string; password: string },
  signal: AbortSignal,
): Promise<boolean> {
  while (!signal.aborted && !(await accepts(server.port))) await sleep(pollMs);
  const driver = neo4j.driver(`bolt://127.0.0.1:${server.port}`, neo4j.auth.basic(server.username, server.password), {
    connectionTimeout: 2_000,
  });
  try {
    while (!signal.aborted) {
      if (await answers(driver)) return true;
      await sleep(pollMs);
    }
    return false;
  } finally {
    await driver.close();
  }
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function answers(driver: Driver): Promise<boolean> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('RETURN 1');
    return true;
  } catch (error) {
    if ((error as Neo4jError).code?.startsWith('Neo.ClientError.Security')) throw error;
    return false;
  } finally {
    await session.close();
  }
}
