import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());
beforeAll(async () => {
  await loadPlaceholders(database);
  await database.write("MATCH (:Article) CREATE (:Entity:Article {id: 'article/other'})");
});
afterAll(() => database.close());

/** Two accounts of one meeting, by their dates and statuses. */
const account = `MATCH (m:Meeting {id: 'meeting/b'})-[one:REPORTED_BY]->(:Article {id: 'article/placeholder/1'})
MATCH (other:Article {id: 'article/other'})
MERGE (m)-[two:REPORTED_BY]->(other)
SET one.date = $one, two.date = $two, two.status = $status`;

test.each([
  ['2019-01-31', '2019-01-31', 'HELD', false],
  ['2019-01-31', '2019-02-01', 'HELD', true],
  ['2019-02', '2019-01-31', 'HELD', true],
  ['2019-01', '2019-01-31', 'HELD', false],
  ['2019', '2019-01-30/2019-01-31', 'HELD', false],
  ['2019-01-30/2019-01-31', '2019-02-01/2019-02-02', 'HELD', true],
  ['2019-01-30/2019-02-01', '2019-02-01/2019-02-02', 'HELD', false],
  ['XXXX-01-31', '2019-01-31', 'HELD', false],
  ['XXXX-01-31', '2019-01-30', 'HELD', true],
  ['XXXX-01', '2019', 'HELD', false],
  ['XXXX-01-01', '2018-12-30/2019-01-02', 'HELD', false],
  ['XXXX-01-31', '2018-05-03/2018-05-04', 'HELD', true],
  ['XXXX-05-03/XXXX-05-04', '2018-05', 'HELD', false],
  ['XXXX-05-03/XXXX-05-04', '2018-05-04/2018-05-05', 'HELD', false],
  ['XXXX-05-03/XXXX-05-04', 'XXXX-05-05', 'HELD', true],
  ['XXXX-12-30/XXXX-01-02', 'XXXX-01-01', 'HELD', false],
  ['XXXX-12-30/XXXX-01-02', '2018-12-31/2019-01-01', 'HELD', false],
  ['XXXX-12-30/XXXX-01-02', '2019-01-03/2019-12-29', 'HELD', true],
  ['XXXX-05-03', '2018/2019', 'HELD', false],
  ['2019-01-31', null, 'HELD', false],
  ['2019-01-31', '2019-01-31', 'CANCELLED', true],
])('accounts of %s and of %s, %s: differ %s', async (one, two, status, differ) => {
  await database.write(account, { one, two, status });
  const { data } = await ask('{ meeting(id: "meeting/b") { accountsDiffer } }');
  expect(data).toEqual({ meeting: { accountsDiffer: differ } });
  await database.write(account, { one: two, two: one, status });
  expect((await ask('{ meeting(id: "meeting/b") { accountsDiffer } }')).data).toEqual(data);
});

test('meetings of which the accounts differ are found, and those of which they do not', async () => {
  await database.write(account, { one: '2019-02-01', two: '2019-02-02', status: 'HELD' });
  const { data } = await ask(`{
    differing: meetings(where: { accountsDiffer: true }) { nodes { id } }
    agreeing: facets(where: { accountsDiffer: false, who: "张三" }) { total }
  }`);
  expect(data).toEqual({ differing: { nodes: [{ id: 'meeting/b' }] }, agreeing: { total: 3 } });
});
