import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

/*
 * What would be looked through for longer than anybody waits is refused with what to narrow. The graph holds more meetings
 * than these questions may look through, all alike and without attendees.
 */
const { database, ask } = openAsked(buildSchema());
const meetings = 50_001;
const patience = { timeoutMs: 120_000 };

beforeAll(async () => {
  await loadPlaceholders(database);
  await database.write(
    `UNWIND range(1, $meetings) AS number
     CALL (number) {
       CREATE (:Meeting {id: 'meeting/alike/' + number, status: 'HELD', kind: 'TALKS', title: '占位', date: '2031',
         earliest: '2031-01-01', latest: '2031-12-31', dateUp: '2031', dateDown: '2031'})
     } IN TRANSACTIONS OF 20000 ROWS`,
    { meetings },
    patience,
  );
});
afterAll(async () => {
  await database.write(
    `MATCH (meeting:Meeting) WHERE meeting.id STARTS WITH 'meeting/alike/'
     CALL (meeting) { DELETE meeting } IN TRANSACTIONS OF 20000 ROWS`,
    {},
    patience,
  );
  await database.close();
});

const during = 'during: { from: "2031", to: "2031" }';

test.each([
  ['whoMet', `{ whoMet(${during}) { nodes { times } } }`, 50_000],
  ['whoMet', '{ whoMet { nodes { times } } }', 50_000],
])('%s: %s says what to narrow', async (field, source, most) => {
  const { data, errors, sent } = await ask(source);
  expect([data, sent.length]).toEqual([null, 1]);
  expect(errors).toEqual([
    {
      path: [field],
      code: 'BAD_USER_INPUT',
      message:
        `${field}: more than ${most} meetings fit, more than can be looked through at once. ` +
        'Name somebody, an issue or a place, or narrow it with during.',
    },
  ]);
});

test('a timeline that lists none of them counts them all', async () => {
  const { data, errors } = await ask(`{ timeline(by: YEAR, ${during}) { period times } }`);
  expect([data, errors]).toEqual([
    {
      timeline: [
        { period: '2031', times: meetings },
        { period: null, times: 2 },
      ],
    },
    [],
  ]);
});

test('who is named, or narrowed to a period with fewer, is answered', async () => {
  const { errors } = await ask(
    '{ named: whoMet(who: "张三") { nodes { times } } earlier: whoMet(during: { to: "2029" }) { nodes { times } } }',
  );
  expect(errors).toEqual([]);
});
