import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../../seeds/serve.js';
import { type Database, openDatabase } from '../../src/graph/database.js';
import { readSettings } from '../../src/model/settings.js';

export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface ServedGraph {
  /** Without a path. */
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

/** Empties the database, loads the facts of this checkout, and serves them on a free port, wired as `whomet start` does. */
export async function serveSeeds(neo4j: Neo4jAccess): Promise<ServedGraph> {
  const database = openDatabase(neo4j);
  await database.write('MATCH (n) DETACH DELETE n');
  const home = await mkdtemp(join(tmpdir(), 'whomet-home-'));
  const { loadSeeds, serve } = await prepare({ home }, (line) => {
    throw new Error(`the seeds do not load: ${line}`);
  });
  await loadSeeds(database, () => undefined);
  await rm(home, { recursive: true });
  const server = await serve(database, readSettings({ PORT: '0' }, '/nowhere'));
  return {
    url: server.url,
    database,
    async close() {
      await server.close();
      await database.close();
    },
  };
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export async function ask(url: string, query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}
