import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());
beforeAll(() => loadPlaceholders(database));
afterAll(() => database.close());

describe('a comparison is refused', () => {
  test.each([
    ['of one', '["张三"]', '1 given. Name 2 to 20'],
    ['of none', '[]', 'who: an empty list'],
    ['of too many', JSON.stringify(Array(21).fill('张三')), '21 given. Name 2 to 20'],
  ])('%s, before the database is asked', async (_, who, message) => {
    const { errors, sent } = await ask(`{ compare(who: ${who}) { who { id } } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
    expect(sent).toEqual([]);
  });

  test('of one person by two names', async () => {
    const { errors } = await ask('{ compare(who: ["张三", "Zhang San"]) { who { id } met { totalCount } } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining('one and the same') }]);
  });

  test('where a name fits several', async () => {
    const { errors } = await ask('{ compare(who: ["老张", "李四"]) { who { id } } }');
    expect(errors).toMatchObject([{ code: 'AMBIGUOUS_NAME', path: ['compare'] }]);
  });
});

test('whom all met, whom some and whom one met make up whom any met', async () => {
  const met = (by: string): string => `${by}: met(by: ${by}) { nodes { whom { id } } }`;
  const { data } = await ask(`{ compare(who: ["张三", "王五", "李四"], status: [HELD, PLANNED]) {
    ${['ALL', 'SOME', 'ONE'].map(met).join('\n')}
    any: met { nodes { whom { id } } }
  } }`);
  const { any, ...by } = (data as { compare: Record<string, { nodes: { whom: { id: string } }[] }> }).compare;
  const ids = (pages: (typeof any)[]): string[] =>
    pages.flatMap((page) => page?.nodes.map(({ whom }) => whom.id) ?? []);
  expect(ids(Object.values(by))).toEqual(ids([any]));
  expect(ids([any]).length).toBeGreaterThan(3);
});
