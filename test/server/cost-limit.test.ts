import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/graph/database.js';
import { answerOperation } from '../../src/graphql/answer-operation.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createContext } from '../../src/graphql/context.js';
import { costOfOperation } from '../../src/graphql/cost-of-operation.js';
import { formatError } from '../../src/graphql/errors.js';
import { limits } from '../../src/server/limits.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';

const schema = buildSchema();
const costOf = (text: string, variables: Record<string, unknown> = {}) => costOfDocument(parse(text), variables);
function costOfDocument(document: DocumentNode, variables: Record<string, unknown>) {
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  if (!operation) throw new Error('the text has no operation');
  return costOfOperation({ schema, document, operation, variables });
}

describe('the cost of an operation', () => {
  test.each([
    ['one thing by its id', '{ person(id: "a") { id name } }', 1],
    ['a page, full', '{ people(first: 30) { nodes { id } } }', 30],
    ['a page of the usual size', '{ people { nodes { id } } }', 20],
    ['a count alone', '{ people(first: 0) { totalCount } }', 0],
    [
      'pages within pages',
      '{ people(first: 10) { nodes { meetings(first: 5) { edges { node { id } } } } } }',
      10 + 10 * 5,
    ],
    ['lists of names and sentences, ten each', '{ person(id: "a") { names { value } } }', 1 + 10],
    [
      'the same field under two aliases',
      '{ a: people(first: 1) { nodes { id } } b: people(first: 2) { nodes { id } } }',
      3,
    ],
    [
      'fragments',
      '{ people(first: 10) { ...P } } fragment P on PersonConnection { nodes { meetings(first: 2) { totalCount } } }',
      30,
    ],
    ['what is left out', '{ people(first: 10) { nodes { meetings @include(if: false) { nodes { id } } } } }', 10],
    ['introspection', '{ __schema { types { fields { type { name } } } } }', 0],
  ])('%s', (_what, text, objects) => {
    expect(costOf(text)?.objects).toBe(objects);
  });

  test('is that of the costliest of an interface’s types', () => {
    const text =
      '{ node(id: "a") { id ... on Person { names { value } } ... on Issue { names { value } statements(first: 50) { totalCount } } } }';
    expect(costOf(text)).toEqual({ objects: 1 + 10 + 50, most: { path: 'node.statements', objects: 50 } });
  });

  test('follows the variables of each request', () => {
    const document = parse('query ($n: Int!) { people(first: $n) { nodes { id } } }');
    expect([1, 100, 1].map((n) => costOfDocument(document, { n })?.objects)).toEqual([1, 100, 1]);
    expect(costOfDocument(document, { n: 'many' })).toBeNull();
  });
});

describe('a server', () => {
  let asked = 0;
  const database = openDatabase({
    uri: 'bolt://127.0.0.1:1',
    username: 'neo4j',
    password: 'none',
    onStatement: () => {
      asked += 1;
    },
  });
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({
      schema,
      database,
      context: () => createContext(database),
      formatError,
      answerOperation,
      onBug: () => undefined,
      host: '127.0.0.1',
      port: 0,
      graphiqlFolder: '/nowhere',
    });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  test('refuses what costs too much before the database is asked, and names the cost and the field', async () => {
    const query = `query ($n: Int!) { people(first: $n) { nodes { meetings(first: $n) { nodes {
      attendees(first: $n) { nodes { ... on Person { meetings(first: $n) { totalCount } } } } } } } } }`;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { n: 100 } }),
    });
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: unknown }] };
    expect([response.status, asked]).toEqual([400, 0]);
    expect(errors[0].message).toContain('may cost 101,010,100 objects; at most 500,000 are allowed');
    expect(errors[0].extensions).toEqual({
      code: 'OPERATION_TOO_COSTLY',
      cost: 101_010_100,
      limit: limits.objects,
      most: { path: 'people.nodes.meetings.nodes.attendees.nodes.meetings', objects: 100_000_000 },
    });
  });
});

test('the examples of GraphiQL, the README and the notebooks are within the limit', () => {
  const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const folder = 'src/explorer/graphiql/examples';
  const notebooks = readdirSync(here('notebooks')).filter((file) => file.endsWith('.ipynb'));
  const texts = [
    ...readdirSync(here(folder)).map((file) => readFileSync(here(`${folder}/${file}`), 'utf8')),
    ...[...readFileSync(here('README.md'), 'utf8').matchAll(/```graphql\n(.*?)```/gsu)].map(([, text]) => text ?? ''),
    ...notebooks.flatMap((file) => queriesOf(readFileSync(here(`notebooks/${file}`), 'utf8'))),
  ];
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(costOf(text)?.objects, text).toBeLessThanOrEqual(limits.objects);
});

/** The texts between triple quotes in a notebook's cells that are GraphQL. */
function queriesOf(notebook: string): string[] {
  const { cells } = JSON.parse(notebook) as { cells: { source: string[] }[] };
  return cells.flatMap(({ source }) =>
    [
      ...[source]
        .flat()
        .join('')
        .matchAll(/"""(.*?)"""/gsu),
    ]
      .map(([, text]) => text ?? '')
      .filter((text) => /^\s*(query\b|\{)/u.test(text)),
  );
}
