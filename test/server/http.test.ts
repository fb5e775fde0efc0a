import { request } from 'node:http';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/graph/database.js';
import { limits } from '../../src/server/limits.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';

/** A schema of its own: what is tested here is the way in, whatever the schema. Nothing listens where the database should be. */
const schema = buildSchema(
  'enum Colour { RED } type Query { word: String deep: Query paint(colour: Colour): String broken: Int }',
);
fieldOf('Query', 'deep').resolve = () => ({});
fieldOf('Query', 'broken').resolve = () => {
  throw new TypeError('nobody outside should read this');
};
const bugs: unknown[] = [];
const database = openDatabase({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none' });
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    schema,
    database,
    context: () => ({}),
    formatError: (formatted) => formatted,
    onBug: (error) => bugs.push(error),
    host: '127.0.0.1',
    port: 0,
    graphiqlFolder: new URL('../../dist/explorer/graphiql', import.meta.url).pathname,
  });
});

function fieldOf(type: string, field: string) {
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
  if (!found) throw new Error(`the schema has no ${type}.${field}`);
  return found;
}

afterAll(async () => {
  await server.close();
  await database.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });
const json = { 'content-type': 'application/json' };
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
const ask = (query: string, variables?: object) => post(JSON.stringify({ query, variables }));
const errorOf = async (response: Response) =>
  ((await response.json()) as { errors: [{ message: string; extensions: { code: string } }] }).errors[0];
const codeOf = async (response: Response) => (await errorOf(response)).extensions.code;
const messageOf = async (response: Response) => (await errorOf(response)).message;

describe('/graphql', () => {
  test('answers a POST', async () => {
    const response = await ask('{ __typename }');
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  test('answers a GET that no other site can make a browser send', async () => {
    const response = await get('/graphql?query={__typename}', json);
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  test('refuses a GET that another site could make a browser send', async () => {
    const response = await get('/graphql?query={__typename}');
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('refuses a form', async () => {
    const response = await post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([response.status, await codeOf(response)]).toEqual([415, 'BAD_REQUEST']);
  });

  test.each([
    ['text', 'no json'],
    ['half a value', '{"query":'],
  ])('refuses %s', async (_name, body) => {
    const response = await post(body);
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('refuses a body in another encoding', async () => {
    const response = await post(
      new Uint8Array([...Buffer.from('{"query": "{ __typename } # '), 0xc1, 0xf5, 0x22, 0x7d]),
    );
    expect([response.status, await messageOf(response)]).toEqual([400, "The request's body is not UTF-8."]);
  });

  test('reads over a byte order mark', async () => {
    const response = await post('\ufeff{"query": "{ __typename }"}');
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  test('refuses a body that is too large', async () => {
    const response = await post(JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(limits.bytes) }));
    expect([response.status, await codeOf(response)]).toEqual([413, 'BAD_REQUEST']);
  });

  test('refuses several operations in one request', async () => {
    const response = await post('[{"query":"{ __typename }"}]');
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('refuses other methods', async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  test('leads a browser to GraphiQL', async () => {
    const response = await get('/graphql', { accept: 'text/html' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
  });
});

describe('errors', () => {
  test('offer no names from the schema', async () => {
    expect(await messageOf(await ask('{ wrod }'))).toBe('Cannot query field "wrod" on type "Query".');
    expect(await messageOf(await ask('query ($c: Colour) { paint(colour: $c) }', { c: 'REDD' }))).not.toContain(
      'RED"?',
    );
  });

  test('that are mistakes of ours are told to whoever runs the server', async () => {
    await ask('{ broken }');
    expect(bugs).toEqual([expect.objectContaining({ message: 'nobody outside should read this' })]);
  });

  test('have no stack', async () => {
    const text = await (await ask('{ wrod }')).text();
    expect(text).not.toMatch(/stack|node_modules|\.js/u);
  });
});

describe('limits', () => {
  const nested = (depth: number) => `${'{ deep '.repeat(depth - 1)}{ word ${'}'.repeat(depth)}`;
  const fragments = Array.from(
    { length: 12 },
    (_, i) => `fragment F${i} on Query { a: deep { ...F${i + 1} } b: deep { ...F${i + 1} } }`,
  );

  test.each([
    ['as deep as allowed', nested(limits.depth), 200],
    ['deeper', nested(limits.depth + 1), 400],
    ['as many root fields as allowed', `{ ${aliases('word', limits.rootFields)} }`, 200],
    ['more root fields', `{ ${aliases('word', limits.rootFields + 1)} }`, 400],
    ['as many aliases as allowed', `{ deep { ${aliases('word', limits.aliases)} } }`, 200],
    ['more aliases', `{ deep { ${aliases('word', limits.aliases + 1)} } }`, 400],
    ['fragments that double at every step', `{ ...F0 } ${fragments.join(' ')} fragment F12 on Query { word }`, 400],
  ])('%s', async (_name, query, status) => {
    const response = await ask(query);
    expect(response.status).toBe(status);
    if (status !== 200) expect(await codeOf(response)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('too many words', async () => {
    const response = await ask(`{ ${'word '.repeat(limits.tokens)} }`);
    expect([response.status, await codeOf(response)]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  function aliases(field: string, count: number): string {
    return Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
  }
});

describe('health', () => {
  test('/livez answers whatever the database does', async () => {
    expect((await get('/livez')).status).toBe(200);
  });

  test('/readyz says why it is not ready', async () => {
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not ready', code: 'DATABASE_UNAVAILABLE', reason: expect.stringMatching(/\w/u) },
    ]);
  });
});

describe('pages', () => {
  test('/ leads to GraphiQL', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
  });

  test('/graphiql is checked anew, its assets are kept for good', async () => {
    const page = await get('/graphiql');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const asset = /src="(\/graphiql\/assets\/[^"]+\.js)"/u.exec(await page.text())?.[1];
    const script = await get(asset ?? 'the page names no script');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
  });

  test('no path leads out of the folder', async () => {
    for (const path of ['/graphiql/../../package.json', '/graphiql/..%2f..%2fpackage.json', '/graphiql/assets']) {
      expect(await raw({ path })).toMatchObject({ status: 404 });
    }
  });

  test('every answer carries the security headers', async () => {
    for (const path of ['/graphiql', '/graphql?query={__typename}', '/livez', '/nowhere']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});

describe('names of the host', () => {
  test.each(['localhost', '127.0.0.1:4000', '[::1]:80'])('%s is this machine', async (host) => {
    expect(await raw({ path: '/livez', headers: { host } })).toMatchObject({ status: 200 });
  });

  test('a name that was made to point here is refused', async () => {
    expect(await raw({ path: '/livez', headers: { host: 'rebound.example' } })).toMatchObject({ status: 421 });
  });
});

/** fetch tidies paths and sets its own Host; this sends what it is given. */
function raw(options: { path: string; headers?: Record<string, string> }): Promise<{ status: number | undefined }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, ...options }, (response) => {
      response.resume();
      resolve({ status: response.statusCode });
    })
      .on('error', reject)
      .end();
  });
}
