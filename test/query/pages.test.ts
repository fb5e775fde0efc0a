import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());
beforeAll(() => loadPlaceholders(database));
afterAll(() => database.close());

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const pageFields = (node: string): string =>
  `{ totalCount edges { cursor node ${node} } nodes ${node} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;

/** One field, as a function of its page arguments, and the way to its page in the answer. */
const lists: readonly [string, (page: string) => string, (data: never) => Page][] = [
  ['people', (page) => `people(${page}) ${pageFields('{ id }')}`, ({ people }: { people: Page }) => people],
  [
    'meetings by date, unknown years last',
    (page) => `meetings(orderBy: [{ date: ASC }], ${page}) ${pageFields('{ id date }')}`,
    ({ meetings }: { meetings: Page }) => meetings,
  ],
  [
    'meetings by date backwards, unknown years last',
    (page) => `meetings(orderBy: [{ date: DESC }, { title: DESC }], ${page}) ${pageFields('{ id date }')}`,
    ({ meetings }: { meetings: Page }) => meetings,
  ],
  [
    'meetings of a person',
    (page) => `person(name: "张三") { meetings(${page}) ${pageFields('{ id date }')} }`,
    ({ person }: { person: { meetings: Page } }) => person.meetings,
  ],
  [
    'encounters',
    (page) => `whoMet(${page}) ${pageFields('{ who { id } whom { id } times }')}`,
    ({ whoMet }: { whoMet: Page }) => whoMet,
  ],
  [
    'whom several met',
    (page) =>
      `compare(who: ["张三", "王五", "Zhao O'Liu"], status: [HELD, PLANNED]) { met(${page}) ${pageFields('{ whom { id } count }')} }`,
    ({ compare }: { compare: { met: Page } }) => compare.met,
  ],
  [
    'issues of meetings, and none',
    (page) => `facets { issues(${page}) ${pageFields('{ entity { id } times }')} }`,
    ({ facets }: { facets: { issues: Page } }) => facets.issues,
  ],
  [
    'years of meetings, and none',
    (page) => `facets { years(${page}) ${pageFields('{ value times }')} }`,
    ({ facets }: { facets: { years: Page } }) => facets.years,
  ],
];

test.each(lists)('%s: the pages together are the list', async (_, field, pageOf) => {
  const read = async (page: string): Promise<Page> => {
    const { data, errors } = await ask(`{ ${field(page)} }`);
    expect(errors).toEqual([]);
    return pageOf(data as never);
  };
  const whole = await read('first: 100');
  expect(whole.nodes.length).toBeGreaterThan(2);
  expect(whole.totalCount).toBe(whole.nodes.length);
  expect(whole.pageInfo.hasNextPage).toBe(false);
  for (const size of [1, 2]) {
    const nodes: unknown[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await read(`first: ${size}${after}`);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      nodes.push(...page.nodes);
      after = `, after: "${page.pageInfo.endCursor}"`;
      more = page.pageInfo.hasNextPage;
    }
    expect(nodes).toEqual(whole.nodes);
  }
});

test.each(lists)('%s: read from its end, page before page, it is the same list', async (_, field, pageOf) => {
  const read = async (page: string): Promise<Page> => {
    const { data, errors } = await ask(`{ ${field(page)} }`);
    expect(errors).toEqual([]);
    return pageOf(data as never);
  };
  const whole = await read('first: 100');
  const nodes: unknown[] = [];
  let before = '';
  for (let more = true; more; ) {
    const page = await read(`last: 2${before}`);
    expect(page.pageInfo.hasNextPage).toBe(before !== '');
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
    nodes.unshift(...page.nodes);
    before = `, before: "${page.pageInfo.startCursor}"`;
    more = page.pageInfo.hasPreviousPage;
  }
  expect(nodes).toEqual(whole.nodes);
});

test('a page between two cursors', async () => {
  const { data } = await ask('{ people { edges { cursor node { id } } } }');
  const { edges } = (data as { people: Page }).people;
  const [first, last] = [edges[0], edges.at(-1)];
  const between = await ask(`{ people(after: "${first?.cursor}", before: "${last?.cursor}") { nodes { id } } }`);
  expect((between.data as { people: Page }).people.nodes).toEqual(edges.slice(1, -1).map(({ node }) => node));
});

test('pages stay right while rows come and go: none is given twice, none that stays is left out', async () => {
  const page = async (after = ''): Promise<{ ids: string[]; endCursor: string | null }> => {
    const { data } = await ask(`{ people(first: 2${after}) { nodes { id } pageInfo { endCursor } } }`);
    const { nodes, pageInfo } = (data as { people: Page }).people;
    return { ids: nodes.map((node) => (node as { id: string }).id), endCursor: pageInfo.endCursor };
  };
  const one = await page();
  try {
    await database.write(
      "CREATE (:Person:Entity:Added {id: 'person/a', name: '甲'}), (:Person:Entity:Added {id: 'person/zz', name: '乙'})",
    );
    const two = await page(`, after: "${one.endCursor}"`);
    const three = await page(`, after: "${two.endCursor}"`);
    expect([one, two, three].flatMap(({ ids }) => ids)).toEqual([
      'person/li-si',
      'person/wang-wu',
      'person/zhang-san',
      'person/zhao-liu',
      'person/zz',
    ]);
  } finally {
    await database.write('MATCH (n:Added) DELETE n');
  }
});

test('the order by date puts unknown years last, whichever way it runs', async () => {
  const { data } = await ask(`{
    up: meetings(orderBy: [{ date: ASC }]) { nodes { id } }
    down: meetings(orderBy: [{ date: DESC }]) { nodes { id } }
  }`);
  const ids = (page: unknown): unknown =>
    (page as Page).nodes.map((node) => (node as { id: string }).id.at(-1)).join('');
  expect(ids(data?.up)).toBe('abecd');
  expect(ids(data?.down)).toBe('ebacd');
});

test('a page of none tells whether there is something', async () => {
  const { data } = await ask('{ people(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } } }');
  expect(data).toEqual({ people: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } });
});
