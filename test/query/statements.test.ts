import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());

/** Statements told by articles of 2017-03, 2018 and an unknown date, some of them made at meetings. */
const statements = `MATCH (zhang:Person {id: 'person/zhang-san'}), (trade:Issue {id: 'issue/tariffs'})
UNWIND [['1', 'meeting/b', '2018'], ['2', 'meeting/c', '2018'], ['3', null, '2017-03'], ['4', null, '2018'],
  ['5', null, null], ['6', 'meeting/d', '2017-03']] AS row
CREATE (s:Entity:Statement {id: 'statement/' + row[0], kind: 'POSITION', text: row[0]})
CREATE (s)-[:MADE_BY]->(zhang), (s)-[:ABOUT]->(trade)
CREATE (s)-[:REPORTED_BY]->(:Entity:Article {id: 'article/' + row[0], publishedOn: row[2]})
WITH s, row MATCH (m:Meeting {id: row[1]}) CREATE (s)-[:STATED_AT]->(m)`;

beforeAll(async () => {
  await loadPlaceholders(database);
  await database.write(statements);
});
afterAll(() => database.close());

interface Page {
  readonly nodes: readonly { readonly text: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function textsOf(given: string): Promise<string> {
  const { data, errors } = await ask(`{ statements(${given}) { nodes { text } } }`);
  expect(errors).toEqual([]);
  return (data as { statements: Page }).statements.nodes.map(({ text }) => text.at(-1)).join(' ');
}

test('a statement has the date of its meeting, else that of the first article', async () => {
  const { data } = await ask(
    '{ statements(where: { about: "关税" }, orderBy: [{ date: ASC }]) { nodes { text date dateOf } } }',
  );
  expect((data as { statements: Page }).statements.nodes).toEqual([
    { text: '3', date: '2017-03', dateOf: 'PUBLICATION' },
    { text: '6', date: '2017-03', dateOf: 'PUBLICATION' },
    { text: '4', date: '2018', dateOf: 'PUBLICATION' },
    { text: '1', date: '2019-02', dateOf: 'MEETING' },
    { text: '2', date: 'XXXX-01-31', dateOf: 'MEETING' },
    { text: '5', date: null, dateOf: null },
  ]);
});

test.each([
  ['from: "2019-02", to: "2019-02"', '1 2 5'],
  ['from: "2018-06", to: "2018-07"', '2 4 5'],
  ['from: "2018-06", to: "2018-07", certainty: CERTAIN', ''],
  ['from: "2018", to: "2018", certainty: CERTAIN', '4'],
  ['to: "2017-03", certainty: CERTAIN', '3 6'],
  ['to: "2017-03-30", certainty: CERTAIN', ''],
  ['from: "2017-03-02", certainty: CERTAIN', '1 4'],
  ['to: "2017-03-02"', '2 3 5 6'],
])('made during { %s }: %s', async (during, texts) => {
  expect(await textsOf(`where: { about: "关税", during: { ${during} } }`)).toBe(texts);
});

test('who said it, to whom, of which sort', async () => {
  expect(await textsOf('where: { madeBy: "张三", addressedTo: "南国" }')).toBe('晤');
  expect(await textsOf('where: { madeBy: ["李四"] }')).toBe('');
  expect(await textsOf('where: { madeBy: "张三", about: "Trade", kind: [MESSAGE] }')).toBe('晤');
});

test.each(['ASC', 'DESC'])('the pages in order of time (%s) together are the list', async (direction) => {
  const orderBy = `orderBy: [{ date: ${direction} }, { kind: DESC }]`;
  const whole = await textsOf(`where: { madeBy: "张三" }, ${orderBy}`);
  const read: string[] = [];
  for (let after = '', more = true; more; ) {
    const { data } = await ask(
      `{ statements(where: { madeBy: "张三" }, ${orderBy}, first: 2 ${after}) { nodes { text } pageInfo { endCursor hasNextPage } } }`,
    );
    const { nodes, pageInfo } = (data as { statements: Page }).statements;
    read.push(...nodes.map(({ text }) => text.at(-1) as string));
    after = `, after: "${pageInfo.endCursor}"`;
    more = pageInfo.hasNextPage;
  }
  expect(read.join(' ')).toBe(whole);
});

test.each([
  ['where: { kind: [] }', 'where.kind: an empty list'],
  ['where: { madeBy: [] }', 'where.madeBy: an empty list'],
  ['where: { during: { from: "2019", to: "2018" } }', 'runs backwards'],
])('refuses %s', async (given, message) => {
  const { errors, sent } = await ask(`{ statements(${given}) { totalCount } }`);
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  expect(sent).toEqual([]);
});

test('one statement by its id', async () => {
  const { data } = await ask('{ statement(id: "statement/1") { text } none: statement(id: "meeting/a") { text } }');
  expect(data).toEqual({ statement: { text: '1' }, none: null });
});

test('of statements by publication, a year stands where its first day does, and no known year last either way', async () => {
  const published = `UNWIND ['2018', '2018-01-01', '2017-12', 'XXXX-01-31'] AS date
    CREATE (:Entity:Statement {id: 'statement/of ' + date, kind: 'DEMAND', text: date})
      -[:REPORTED_BY]->(:Entity:Article {id: 'article/of ' + date, publishedOn: date})`;
  await database.write(published);
  const datesBy = async (direction: string): Promise<unknown> => {
    const { data } = await ask(
      `{ statements(where: { kind: DEMAND, id: { startsWith: "statement/of" } }, orderBy: [{ date: ${direction} }]) { nodes { text } } }`,
    );
    return (data as { statements: Page }).statements.nodes.map(({ text }) => text);
  };
  expect(await datesBy('ASC')).toEqual(['2017-12', '2018', '2018-01-01', 'XXXX-01-31']);
  expect(await datesBy('DESC')).toEqual(['2018', '2018-01-01', '2017-12', 'XXXX-01-31']);
});
