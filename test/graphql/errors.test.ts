import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/graph/database.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { createContext } from '../../src/graphql/context.js';
import { formatError, toGraphQLError } from '../../src/graphql/errors.js';
import { WhometError } from '../../src/model/error.js';

test('an error of ours keeps its message, its code and its particulars', () => {
  const error = new WhometError('NOT_FOUND', 'nobody is called so', { details: { nearest: ['a'] } });
  expect(toGraphQLError(error).toJSON()).toEqual({
    message: 'nobody is called so',
    extensions: { code: 'NOT_FOUND', nearest: ['a'] },
  });
});

test.each([new Error('password: secret'), new WhometError('INTERNAL', 'MATCH (secret)'), 'secret'])(
  'whatever else is thrown keeps its text inside',
  (error) => {
    const { message, extensions } = toGraphQLError(error).toJSON();
    expect(extensions).toEqual({ code: 'INTERNAL' });
    expect(message).not.toContain('secret');
  },
);

test("Apollo's internal errors become ours, and its others stay", () => {
  const internal = {
    message: 'secret',
    path: ['person'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [] },
  };
  expect(formatError(internal, null)).toMatchObject({ path: ['person'], extensions: { code: 'INTERNAL' } });
  expect(formatError(internal, null).message).not.toContain('secret');
  const other = { message: 'Syntax Error', extensions: { code: 'GRAPHQL_PARSE_FAILED' } };
  expect(formatError(other, null)).toBe(other);
});

test('a database that is gone is told with its code and where in the question', async () => {
  const database = openDatabase({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
  const { data, errors } = await graphql({
    schema: buildSchema(),
    source: '{ someone: person(id: "person/a") { id } }',
    contextValue: createContext(database),
  });
  await database.close();
  expect(data).toEqual({ someone: null });
  expect(errors?.map((error) => error.toJSON())).toMatchObject([
    { path: ['someone'], extensions: { code: 'DATABASE_UNAVAILABLE' } },
  ]);
});

test.each([
  '{ people(first: $first) { totalCount } }',
  '{ node(id: "x") { ... on Person { meetings(first: $first) { nodes { id } } } } }',
])('null for what must not be null is a mistake in the request: %s', async (selection) => {
  const database = openDatabase({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
  const { errors } = await graphql({
    schema: buildSchema(),
    source: `query ($first: Int = 1) ${selection}`,
    variableValues: { first: null },
    contextValue: createContext(database),
  });
  await database.close();
  const formatted = { message: errors?.[0]?.message ?? '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  expect(formatError(formatted, errors?.[0])).toEqual({
    message: expect.stringContaining('must not be null'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
