import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { readTrustedDocuments, type TrustedDocuments } from '../../src/server/trusted-documents.js';

const schema = buildSchema('type Query { word: String, double(number: Int!): Int }');
const double = 'query Double($number: Int!) { double(number: $number) }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-trusted-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function start(listed?: unknown): Promise<RunningServer> {
  return startServer({
    schema,
    database: { verify: async () => undefined },
    context: () => ({}),
    formatError: (formatted) => formatted,
    onBug: () => undefined,
    answerOperation: async ({ variables }) => ({ double: Number(variables?.number) * 2 }),
    host: '127.0.0.1',
    port: 0,
    graphiqlFolder: '/nowhere',
    trusted: listed === undefined ? undefined : await read(listed),
  });
}

async function read(listed: unknown): Promise<TrustedDocuments> {
  const file = join(folder, 'documents.json');
  await writeFile(file, typeof listed === 'string' ? listed : JSON.stringify(listed));
  return readTrustedDocuments(file, schema);
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const headers = { 'content-type': 'application/json' };
async function post({ url }: RunningServer, body: object): Promise<Answer & { readonly status: number }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as Answer) };
}
async function get(
  { url }: RunningServer,
  asked: Record<string, string>,
): Promise<Answer & { readonly status: number }> {
  const response = await fetch(`${url}/graphql?${new URLSearchParams(asked)}`, { headers });
  return { status: response.status, ...((await response.json()) as Answer) };
}
const byHash = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);
const four = { status: 200, data: { double: 4 } };

describe('automatic persisted queries', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  test('what one client has sent in full, any client may ask for by its hash', async () => {
    const variables = { number: 2 };
    const extensions = byHash(double);
    expect(codes(await post(server, { extensions, variables }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect(await post(server, { query: double, extensions, variables })).toEqual(four);
    expect(await post(server, { extensions, variables })).toEqual(four);
    const asked = { extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) };
    expect(await get(server, asked)).toEqual(four);
  });

  test('a hash of another text, and a text that is not valid, are not kept', async () => {
    expect((await post(server, { query: '{ word }', extensions: byHash(double) })).status).toBe(400);
    const wrong = '{ wrod }';
    await post(server, { query: wrong, extensions: byHash(wrong) });
    expect(codes(await post(server, { extensions: byHash(wrong) }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe.each([
  ['a map of hashes (Relay, GraphQL Code Generator)', { [sha256(double)]: double }],
  [
    'an Apollo manifest',
    {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: sha256(double), name: 'Double', type: 'query', body: double }],
    },
  ],
])('trusted documents, %s', (_name, listed) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start(listed);
  });
  afterAll(() => server.close());

  test.each([
    ['the hash of a persisted query', { extensions: byHash(double) }],
    ['documentId', { documentId: sha256(double) }],
    ['id', { id: sha256(double) }],
    ['the text', { query: double }],
    ['the text, spaced otherwise', { query: `# Twice as much\n${double.replaceAll(' ', '\n  ')}` }],
  ])('a listed operation is answered by %s', async (_by, asked) => {
    const variables = { number: 2 };
    expect(await post(server, { ...asked, variables })).toEqual(four);
    const flat = Object.entries({ ...asked, variables }).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect(await get(server, Object.fromEntries(flat))).toEqual(four);
  });

  test.each([
    ['another text', { query: '{ word }' }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['an id that is not listed', { documentId: sha256('{ word }') }],
    ['an id that is no text', { documentId: 1 }],
    ['a text sent to be kept under its hash', { query: '{ word }', extensions: byHash('{ word }') }],
    ['a listed text under another id', { query: double, id: 'other' }],
    ['no operation', { variables: {} }],
    ['a text that is no GraphQL', { query: '"' }],
    ['a list of operations', [{ query: double }]],
  ])('%s is refused', async (_what, asked) => {
    const answer = await post(server, asked);
    expect([answer.status, codes(answer)]).toEqual([403, ['OPERATION_NOT_TRUSTED']]);
    expect(answer.errors?.[0]?.message).toMatch(/listed/u);
  });
});

describe('a file that does not fit is refused at the start, with the file and the entry:', () => {
  test.each([
    ['a field that the schema lacks', { a: '{ word }', b: '{ wrod }' }, /documents\.json: entry "b" .*"wrod"/u],
    ['no GraphQL', { a: '{' }, /documents\.json: entry "a" /u],
    ['no text', { a: '{ word }', b: 1 }, /documents\.json: entry "b" holds no text/u],
    ['nothing listed', {}, /documents\.json: it lists no operation/u],
    ['no JSON', '{ word }', /documents\.json: it cannot be read as JSON/u],
  ])('%s', async (_what, listed, message) => {
    await expect(read(listed)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });
});
