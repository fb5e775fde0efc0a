import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startLocalNeo4j } from '../../src/graph/local-neo4j/start-local-neo4j.js';
import { asksForNeo4j } from './asks-for-neo4j.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real Neo4j for the whole run, `inject('neo4j')`. Its data belong to the tests: each file wipes them as it needs. */
    neo4j: { uri: string; username: string; password: string };
  }
}

/**
 * Starts one Neo4j in a temporary home for the whole run, if any chosen test file asks for it,
 * itself or through another file of the tests. To save the start while
 * developing, WHOMET_TEST_NEO4J_URI, _USERNAME and _PASSWORD name a running server instead, whose data will be wiped.
 */
export default async function neo4jForTests(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.WHOMET_TEST_NEO4J_URI;
  if (running) {
    project.provide('neo4j', {
      uri: running,
      username: process.env.WHOMET_TEST_NEO4J_USERNAME ?? 'neo4j',
      password: process.env.WHOMET_TEST_NEO4J_PASSWORD ?? '',
    });
    return undefined;
  }
  const chosen = project.vitest.state.getPaths();
  if (!chosen.some((file) => asksForNeo4j(file))) return undefined;
  const home = await mkdtemp(join(tmpdir(), 'whomet-test-'));
  const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
  const { uri, username, password, stop } = await startLocalNeo4j({ home, projectFolder });
  project.provide('neo4j', { uri, username, password });
  return async () => {
    await stop();
    await rm(home, { recursive: true });
  };
}
