import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from '../../src/graph/database.js';
import { loadPlaceholders } from '../query/placeholder-graph.js';

/** Through Neo4j's routing, as to a cluster; a server alone is a cluster of one. */
const neo4j = { ...inject('neo4j'), uri: inject('neo4j').uri.replace('bolt://', 'neo4j://') };
let database: Database;
let servers: readonly { readonly child: ChildProcess; readonly url: string }[] = [];

beforeAll(async () => {
  database = openDatabase(neo4j);
  await loadPlaceholders(database);
  servers = await Promise.all([serve(), serve()]);
});

afterAll(async () => {
  for (const { child } of servers) child.kill();
  await database.close();
});

/** A whomet in a process of its own. */
async function serve(): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL('../support/serve-child.ts', import.meta.url));
  const env = {
    ...process.env,
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
  };
  const child = fork(script, [], { env, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { url } = await new Promise<{ url: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { url: string }));
    child.once('exit', () => reject(new Error('the server ended')));
  });
  return { child, url };
}

async function ask(server: number, body: object): Promise<Record<string, never>> {
  const response = await fetch(`${servers[server]?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, never>;
}

describe('two servers on one Neo4j, behind nothing that keeps a client to one of them', () => {
  const query =
    'query ($after: String) { people(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';

  test('a list is read page by page, each page from the other server', async () => {
    const ids: string[] = [];
    let after: string | undefined;
    for (let page = 0; page === 0 || after; page += 1) {
      const { people } = (await ask(page % 2, { query, variables: { after } })).data as unknown as {
        people: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      };
      ids.push(...people.nodes.map(({ id }) => id));
      after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : undefined;
    }
    const rows = await database.read('MATCH (p:Person) RETURN p.id AS id ORDER BY id');
    expect(ids.length).toBeGreaterThan(2);
    expect(ids).toEqual(rows.map(({ id }) => id));
  });

  test('an operation kept under its hash by one is sent once more to the other', async () => {
    const extensions = {
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    };
    const answer = await ask(0, { query, extensions });
    expect(await ask(0, { extensions })).toEqual(answer);
    const code = (await ask(1, { extensions })) as { errors?: [{ extensions: { code: string } }] };
    expect(code.errors?.[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await ask(1, { query, extensions })).toEqual(answer);
    expect(await ask(1, { extensions })).toEqual(answer);
  });

  test('what was written is read at once, by whoever wrote it and by the servers', async () => {
    await database.write("CREATE (:Person:Entity {id: 'person/zz-new', name: '新人', listed: false})");
    expect(await database.read("MATCH (p:Person {id: 'person/zz-new'}) RETURN p.name AS name")).toEqual([
      { name: '新人' },
    ]);
    for (const server of [0, 1]) {
      const { data } = await ask(server, { query: '{ person(id: "person/zz-new") { name } }' });
      expect(data).toEqual({ person: { name: '新人' } });
    }
  });

  test('one that ends takes nothing with it', async () => {
    servers[0]?.child.kill();
    const { data } = await ask(1, { query });
    expect(data).toHaveProperty('people.nodes.length', 2);
  });
});
