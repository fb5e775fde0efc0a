import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';

const pollMs = 50;

/** READY: it answers a query. ENDED: `signal` was aborted before. A problem: it answers, but never will a query. */
export type Readiness = 'READY' | 'ENDED' | { readonly problem: string };

/** A Neo4j logs that it has started before it can be used, so a query is the proof. */
export async function waitUntilReady(
  server: { port: number; username: string; password: string },
  signal: AbortSignal,
): Promise<Readiness> {
  while (!(await accepts(server.port))) {
    if (signal.aborted) return 'ENDED';
    await sleep(pollMs);
  }
  const driver = neo4j.driver(`bolt://127.0.0.1:${server.port}`, neo4j.auth.basic(server.username, server.password), {
    connectionTimeout: 2_000,
  });
  try {
    while (!signal.aborted) {
      const readiness = await ask(driver);
      if (readiness) return readiness;
      await sleep(pollMs);
    }
    return 'ENDED';
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

/** Undefined where it is too early to tell. */
async function ask(driver: Driver): Promise<Readiness | undefined> {
  try {
    await run(driver, 'neo4j', 'RETURN 1');
    return 'READY';
  } catch (error) {
    const { code, message } = error as Neo4jError;
    if (code?.startsWith('Neo.ClientError.Security.')) return { problem: message };
    if (!code?.endsWith('.DatabaseUnavailable')) return undefined;
  }
  const problem = await whyUnavailable(driver).catch(() => undefined);
  return problem ? { problem } : undefined;
}

/** The server runs without a database that it could not open; why, only its system database says. */
async function whyUnavailable(driver: Driver): Promise<string | undefined> {
  const [row] = await run(driver, 'system', 'SHOW DATABASE neo4j YIELD statusMessage');
  return row?.get('statusMessage') || undefined;
}

async function run(driver: Driver, database: string, cypher: string) {
  const session = driver.session({ database });
  try {
    return (await session.run(cypher)).records;
  } finally {
    await session.close();
  }
}
