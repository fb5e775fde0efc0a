import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());
beforeAll(() => loadPlaceholders(database));
afterAll(() => database.close());

describe('a timeline is refused', () => {
  test.each([
    ['backwards', 'during: { from: "2019", to: "2018" }', 'runs backwards'],
    ['of an empty who', 'who: []', 'who: an empty list'],
    ['of no status', 'status: []', 'status: an empty list'],
    ['of too many periods', 'by: DAY, during: { from: "2010", to: "2018-06" }', 'there are 3103 periods (DAY)'],
  ])('%s, before the database is asked', async (_, given, message) => {
    const { errors, sent } = await ask(`{ timeline(${given}) { period } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
    expect(sent).toEqual([]);
  });

  test('where the meetings themselves reach over too many periods', async () => {
    const { errors, sent } = await ask('{ timeline(by: DAY, during: { from: "2010" }) { period } }');
    const message = 'timeline: from 2010-01-01 to 2019-02-28 there are 3346 periods, and 1200 are the most.';
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
    expect(sent).toHaveLength(1);
  });

  test('where a name is not known', async () => {
    const { errors } = await ask('{ timeline(who: "张三丰") { period } }');
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['timeline'] }]);
  });
});

test('each meeting with a known year is certain in one period or possible in several, and counted once where it is', async () => {
  const { data } = await ask('{ timeline(status: [HELD, PLANNED], by: MONTH) { period times possible } }');
  const entries = (data as { timeline: { period: string | null; times: number; possible: number }[] }).timeline;
  expect(entries.filter(({ times }) => times > 0)).toEqual([
    { period: '2018-05', times: 1, possible: 0 },
    { period: '2019-02', times: 1, possible: 0 },
    { period: null, times: 2, possible: 0 },
  ]);
  expect(entries.filter(({ possible }) => possible > 0).map(({ period }) => period)).toEqual(
    Array.from({ length: 12 }, (_, month) => `2020-${String(month + 1).padStart(2, '0')}`),
  );
  expect(entries).toHaveLength(8 + 12 + 12 + 1);
});

test('a timeline that is to begin after the last meeting with a known year holds those without one', async () => {
  const { data, errors } = await ask('{ timeline(during: { from: "2030" }) { period times possible } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ timeline: [{ period: null, times: 2, possible: 0 }] });
});
