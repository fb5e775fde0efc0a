import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';
import { openPlans, operatorsOf } from './plan.js';

const { database, ask } = openAsked(buildSchema());
const plans = openPlans();
beforeAll(() => loadPlaceholders(database));
afterAll(async () => {
  await Promise.all([database.close(), plans.close()]);
});

async function planOf(field: string): Promise<string> {
  const { sent } = await ask(`{ ${field} }`);
  return (await Promise.all(sent.map((one) => operatorsOf(plans, one)))).flat().join('\n');
}

test.each(['people', 'organizations', 'places', 'meetings', 'issues', 'documents'])(
  '%s are read off the index in its order: nothing is sorted',
  async (list) => {
    const plan = await planOf(`${list}(first: 1) { nodes { id } }`);
    expect(plan).toContain('NodeUniqueIndexSeekByRange');
    expect(plan).not.toMatch(/^(Sort|Top|PartialTop) /mu);
  },
);

test('all of a list are counted from the count store', async () => {
  expect(await planOf('people { totalCount }')).toContain('NodeCountFromCountStore');
});

test('a name is sought in the index of folded names, an id in one of ids', async () => {
  const plan = await planOf('person(name: "张三") { id }');
  expect(plan).toMatch(/NodeIndexSeek .*Name\(folded\)/u);
  expect(plan).toMatch(/NodeUniqueIndexSeek .*(Entity|Person)\(id\)/u);
});

test('meetings are sought by status where nothing rarer is asked for', async () => {
  expect(await planOf('whoMet { nodes { times } }')).toMatch(/NodeIndexSeek .*Meeting\(status\)/u);
});

test('nested pages are cut off in the database before anything is projected', async () => {
  const plan = await planOf('person(id: "person/li-si") { meetings(first: 1) { nodes { title } } }');
  expect(plan).toMatch(/^(Top|Limit) .*\$param/mu);
});
