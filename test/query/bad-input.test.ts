import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());
beforeAll(() => loadPlaceholders(database));
afterAll(() => database.close());

describe('is refused with BAD_USER_INPUT, before the database is asked', () => {
  test.each([
    ['a page too large', 'people(first: 101) { nodes { id } }', 'first: 101 is not a page size'],
    ['a negative page', 'people(first: -1) { nodes { id } }', 'first: -1'],
    ['a nested page too large', 'person(id: "person/li-si") { meetings(first: 1000) { nodes { id } } }', 'first: 1000'],
    ['a list too long', 'meeting(id: "meeting/a") { evidence(first: 101) { quote } }', 'first: 101'],
    ['a backwards range', 'whoMet(during: { from: "2019-02", to: "2018" }) { totalCount }', 'runs backwards'],
    ['what is no date', 'meetings(where: { during: { from: "soon" } }) { totalCount }', 'where.during.from: "soon"'],
    ['an interval for a day', 'meetings(where: { during: { to: "2018/2019" } }) { totalCount }', 'where.during.to'],
    ['a date without a year', 'whoMet(during: { from: "XXXX-01" }) { totalCount }', 'during.from: "XXXX-01"'],
    ['a range without ends', 'whoMet(during: { certainty: CERTAIN }) { totalCount }', 'give from, to or both'],
    ['an empty who', 'whoMet(who: []) { totalCount }', 'could mean none or all'],
    ['an empty about', 'meetings(where: { about: [] }) { totalCount }', 'where.about'],
    ['an empty status', 'whoMet(status: []) { totalCount }', 'status: an empty list'],
    ['an empty kinds', 'search(text: "x", kinds: []) { score }', 'kinds: an empty list'],
    ['nothing to search for', 'search(text: " ?! ") { score }', 'no letter or digit'],
    ['an emoji to search for', 'search(text: "😀") { score }', 'no letter or digit'],
    ['a text too long', `search(text: "${'三'.repeat(10_000)}") { score }`, '10000 characters long'],
    ['too many hits', 'search(text: "三", first: 101) { score }', 'first: 101'],
    ['id and name', 'person(id: "person/li-si", name: "李四") { id }', 'not both'],
    ['neither id nor name', 'document { id }', 'either id or name'],
    ['what is no cursor', 'people(after: "nonsense") { nodes { id } }', 'not a cursor'],
    ['two keys in one', 'meetings(orderBy: [{ date: ASC, title: DESC }]) { nodes { id } }', 'exactly one key'],
    ['an empty OR', 'people(where: { OR: [] }) { totalCount }', 'where.OR: an empty list'],
    ['an empty in', 'people(where: { name: { in: [] } }) { totalCount }', 'where.name.in: an empty list'],
    [
      'an empty list deep in a filter',
      'people(where: { NOT: { meetings: { some: { node: { status: [] } } } } }) { totalCount }',
      'where.NOT.meetings.some.node.status: an empty list',
    ],
    [
      'a day that is none',
      'meetings(where: { earliest: { gte: "May" } }) { totalCount }',
      'where.earliest.gte: "May" is not a year, month or day',
    ],
    ['a page from the end too large', 'people(last: 101) { nodes { id } }', 'last: 101 is not a page size'],
    ['what is no cursor to end at', 'people(before: "x") { nodes { id } }', 'before: this is not a cursor'],
    [
      'a filter too deep',
      `people(where: ${'{ NOT: '.repeat(13)}{ listed: true }${' }'.repeat(13)}) { totalCount }`,
      'where: its conditions stand deeper in one another than 12',
    ],
    [
      'a filter too long',
      `people(where: { OR: [${'{ listed: true }'.repeat(101)}] }) { totalCount }`,
      'where: it holds more than 100 conditions',
    ],
    [
      'an order too long',
      `people(orderBy: [${'{ id: ASC }'.repeat(11)}]) { nodes { id } }`,
      'orderBy: 11 keys are too many',
    ],
    ['no key in one', 'meetings(orderBy: [{}]) { nodes { id } }', 'exactly one key'],
    ['a path too long', 'paths(from: "a", to: "b", maxHops: 7) { length }', 'maxHops: 7 is not a number of encounters'],
    ['a path of nothing', 'paths(from: "a", to: "b", maxHops: 0) { length }', 'Ask for 1 to 6'],
    ['too many paths', 'paths(from: "a", to: "b", first: 21) { length }', 'first: 21 is not a number of paths'],
    ['an empty avoiding', 'paths(from: "a", to: "b", avoiding: []) { length }', 'avoiding: an empty list'],
    ['an empty through', 'paths(from: "a", to: "b", through: []) { length }', 'through: an empty list'],
    [
      'too much to pass',
      `paths(from: "a", to: "b", through: [${'"c" '.repeat(11)}]) { length }`,
      'through: 11 names are too many',
    ],
    ['an empty around', 'network(around: []) { totalLinks }', 'around: an empty list'],
    ['a network too wide', 'network(around: ["a"], hops: 3) { totalLinks }', 'hops: 3 is not how far'],
    ['fewer than one meeting', 'network(around: ["a"], minTimes: 0) { totalLinks }', 'minTimes: 0'],
    ['a network too large', 'network(around: ["a"], first: 101) { totalLinks }', 'first: 101 is not a page size'],
  ])('%s', async (_, field, message) => {
    const { errors, sent } = await ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
    expect(sent).toEqual([]);
  });

  test('a cursor that was tampered with, and one of another list or another order', async () => {
    const first = await ask('{ people(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (first.data as { people: { pageInfo: { endCursor: string } } }).people.pageInfo;
    const forged = Buffer.from(Buffer.from(endCursor, 'base64url').toString().replace('li-si', 'a')).toString(
      'base64url',
    );
    for (const field of [
      `people(after: "${forged}")`,
      `places(after: "${endCursor}")`,
      `people(after: "${endCursor}", orderBy: [{ name: ASC }])`,
    ]) {
      expect((await ask(`{ ${field} { nodes { id } } }`)).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    }
    expect((await ask(`{ people(after: "${endCursor}") { nodes { id } } }`)).errors).toEqual([]);
  });
});

test('a name that fits several, in a list among others, is an error that lists them', async () => {
  const { errors, sent } = await ask('{ whoMet(who: ["李四", "老张"], about: ["关水"]) { totalCount } }');
  expect(sent).toHaveLength(1);
  expect(errors).toMatchObject([{ code: 'AMBIGUOUS_NAME', path: ['whoMet'] }]);
  expect(errors[0]?.message).toContain('who: "老张" fits several: 王五 (person/wang-wu), 张三 (person/zhang-san)');
  expect(errors[0]?.message).toContain('about: "关水" is not known. The nearest names: 关税 (issue/tariffs)');
});

test('a name that fits several, in a filter of a list within a list, is an error at the root field', async () => {
  const { errors, sent } = await ask(
    '{ people { nodes { meetings(where: { node: { who: "老张" } }) { totalCount } } } }',
  );
  expect(sent).toHaveLength(1);
  expect(errors).toMatchObject([{ code: 'AMBIGUOUS_NAME', path: ['people'] }]);
  expect(errors[0]?.message).toContain('where.node.who: "老张" fits several');
});

test('names along a path that fit several or none are errors that say where they stand', async () => {
  const { errors, sent } = await ask(
    '{ paths(from: "张散", to: "李四", through: ["老张", "关水"], avoiding: "meeting/z") { length } }',
  );
  expect(sent).toHaveLength(1);
  expect(errors).toMatchObject([{ code: 'AMBIGUOUS_NAME', path: ['paths'] }]);
  expect(errors[0]?.message).toContain('from: "张散" is not known. The nearest names: 张三 (person/zhang-san)');
  expect(errors[0]?.message).toContain('through: "老张" fits several');
  expect(errors[0]?.message).toContain('through: "关水" is not known. The nearest names: 关税 (issue/tariffs)');
  expect(errors[0]?.message).toContain('avoiding: "meeting/z" is nobody');
});

test('a name of something else is not found', async () => {
  const { errors } = await ask('{ meetings(where: { at: ["张三"] }) { totalCount } }');
  expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining('where.at: "张三"') }]);
});

test.each(['`\'"\\}]) RETURN 1 //', '*:*', '\\u0060', 'a AND NOT b OR (', '', '[x TO y]', '/x/', '~', '\u0000'])(
  'finds nobody called %j, and nothing happens',
  async (name) => {
    const variables = { names: [name] };
    const source = 'query ($names: [String!]) { whoMet(who: $names, about: $names, at: $names) { totalCount } }';
    expect((await ask(source, variables)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  },
);
