import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());
beforeAll(() => loadPlaceholders(database));
afterAll(() => database.close());

test.each([
  'during: { from: "2018", to: "2018" }',
  'during: { from: "2018-05", to: "2020-02" }',
  'during: { from: "2019-02", to: "2020", certainty: CERTAIN }',
  'during: { to: "2018-12" }, status: [HELD, PLANNED]',
])('what is counted along the index by time (%s) is what is found by reading every meeting', async (given) => {
  const { data, errors } = await ask(`{
    counted: timeline(by: MONTH, ${given}) { period times possible }
    read: timeline(by: MONTH, ${given}) { period times possible meetings(first: 1) { totalCount } }
    whoMet(${given}) { nodes { who { id } whom { id } times } }
  }`);
  expect(errors).toEqual([]);
  type Entry = { period: string | null; times: number; possible: number; meetings?: unknown };
  const { counted, read } = data as { counted: Entry[]; read: Entry[] };
  expect(counted.some(({ times }) => times > 0)).toBe(true);
  expect(counted).toEqual(read.map(({ meetings: _, ...entry }) => entry));
});

test('all meetings together have the facets that they have one by one', async () => {
  const facets =
    'total issues(first: 100) { nodes { entity { id } times } } people(first: 100) { nodes { entity { id } times } }';
  const { data, errors } = await ask(`{
    ofAll: facets { ${facets} }
    found: facets(where: { status: [HELD, PLANNED, PROPOSED, CANCELLED, DENIED] }) { ${facets} }
  }`);
  expect(errors).toEqual([]);
  const { ofAll, found } = data as { ofAll: { total: number; issues: { nodes: unknown[] } }; found: unknown };
  expect(ofAll).toEqual(found);
  expect(ofAll.total).toBeGreaterThan(0);
  expect(ofAll.issues.nodes.length).toBeGreaterThan(1);
});
