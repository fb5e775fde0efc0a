import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/graph/database.js';
import { answerOperation } from '../../src/graphql/answer-operation.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createContext } from '../../src/graphql/context.js';
import { formatError } from '../../src/graphql/errors.js';
import { startServer } from '../../src/server/start-server.js';
import { openAsked } from '../query/ask.js';
import { byBothRoads } from '../query/both-roads.js';
import { loadPlaceholders } from '../query/placeholder-graph.js';
import { type Answer, ask } from '../support/serve-seeds.js';
import { randomOperations } from './random-operations.js';

const schema = buildSchema();
const { database, sent } = openAsked(schema);
beforeAll(() => loadPlaceholders(database));
afterAll(() => database.close());

const bothRoads = (source: string, variables: Record<string, unknown> = {}, onto: Pick<Database, 'read'> = database) =>
  byBothRoads({ schema, database: onto, sent }, source, variables);

describe('an operation is answered byte for byte as the executor answers it', () => {
  test('generated ones', { timeout: 240_000 }, async () => {
    let answered = 0;
    for (const source of randomOperations(schema, 12)) {
      const { data, executed } = await bothRoads(source);
      if (data) answered += 1;
      if (data || !executed.errors) expect(JSON.stringify({ data }), source).toBe(JSON.stringify(executed));
    }
    expect(answered).toBeGreaterThan(8);
  });

  test.each([
    [
      'aliases, also of pages',
      '{ a: people(first: 1) { p: pageInfo { more: hasNextPage end: endCursor } n: nodes { x: id } } }',
    ],
    ['fields merged', '{ people(first: 2) { nodes { id } nodes { name } } people(first: 2) { totalCount } }'],
    [
      'fragments',
      'query { ...Q } fragment Q on Query { people(first: 2) { ...P } } fragment P on PersonConnection { edges { cursor node { ...E } } } fragment E on Entity { names { value } __typename }',
    ],
    ['nothing found', '{ person(id: "person/nobody") { id meetings { nodes { id } } } }'],
    [
      'an interface',
      '{ search(text: "张") { entity { __typename id ... on Person { meetings(first: 1) { nodes { id } } } } score } }',
    ],
    ['typename alone', '{ __typename }'],
  ])('%s', async (_name, source) => {
    const { data, executed } = await bothRoads(source);
    expect(executed.errors).toBeUndefined();
    expect(JSON.stringify({ data })).toBe(JSON.stringify(executed));
  });

  test('@skip and @include, by the variables of each request', async () => {
    const source =
      'query ($more: Boolean!) { people(first: 1) { nodes { id name @include(if: $more) listed @skip(if: $more) } } }';
    for (const more of [true, false, true]) {
      const { data, executed } = await bothRoads(source, { more });
      expect(JSON.stringify({ data })).toBe(JSON.stringify(executed));
    }
  });
});

describe('left to the executor, which asks the database nothing a second time:', () => {
  test.each([
    ['a name that nobody has', '{ person(name: "无此人") { id } people(first: 1) { nodes { id } } }', 2, 0],
    ['an argument that does not fit', '{ person { id } people(first: 1) { nodes { id } } }', 0, 1],
    ['a page that is too large', '{ people(first: 1000) { nodes { id } } }', 0, 0],
  ])('%s', async (_name, source, statements, again) => {
    const both = await bothRoads(source);
    expect([both.data, both.statements, both.again]).toEqual([undefined, statements, again]);
    expect(JSON.stringify(both.rest)).toBe(JSON.stringify(both.executed));
  });

  test('through the server', async () => {
    const server = await startServer({
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
    sent.length = 0;
    const query = '{ person(name: "无此人") { id } people(first: 1) { nodes { id } } }';
    const { data, errors } = (await ask(server.url, query)) as Answer;
    await server.close();
    expect([data?.person, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['NOT_FOUND']]);
    expect(sent.length).toBe(2);
  });

  test('a null where none may be', async () => {
    const broken: Pick<Database, 'read'> = {
      read: async (...asked) => JSON.parse(JSON.stringify(await database.read(...asked)).replaceAll('"李四"', 'null')),
    };
    const { data, rest, again } = await bothRoads('{ people(first: 1) { nodes { id name } } }', {}, broken);
    expect([data, again]).toEqual([undefined, 0]);
    expect(rest.errors?.map(({ path, message }) => [path, message])).toEqual([
      [['people', 'nodes', 0, 'name'], 'Cannot return null for non-nullable field Person.name.'],
    ]);
  });

  test.each([
    ['introspection', '{ __schema { queryType { name } } people(first: 1) { nodes { id } } }'],
    ['a variable of another type', 'query ($first: Int!) { people(first: $first) { nodes { id } } }'],
  ])('%s', async (_name, source) => {
    const { data, statements } = await bothRoads(source, { first: 'many' });
    expect([data, statements]).toEqual([undefined, 0]);
  });
});
