import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { openAsked } from './ask.js';
import { loadPlaceholders } from './placeholder-graph.js';

const { database, ask } = openAsked(buildSchema());
beforeAll(() => loadPlaceholders(database));
afterAll(() => database.close());

interface Hit {
  readonly kind: string;
  readonly matched: string;
  readonly entity: { readonly id: string } | null;
  readonly evidence: { readonly id: string; readonly quote: string } | null;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

const source = `query ($text: String!, $kinds: [EntityKind!], $first: Int = 10) {
  search(text: $text, kinds: $kinds, first: $first) {
    kind matched entity { id } evidence { id quote } highlights { start end }
  }
}`;

async function hitsOf(text: string, more: { kinds?: string[]; first?: number } = {}): Promise<readonly Hit[]> {
  const { data, errors, sent } = await ask(source, { text, ...more });
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(1);
  return (data as { search: Hit[] }).search;
}

const idsOf = (hits: readonly Hit[]): unknown[] => hits.map(({ entity, evidence }) => (entity ?? evidence)?.id);

test('of two people with one name, the one with more meetings comes first', async () => {
  expect(idsOf(await hitsOf('老张', { kinds: ['PERSON'] }))).toEqual(['person/zhang-san', 'person/wang-wu']);
});

test('people and things come before mentions, which fill up what is left of first', async () => {
  const hits = await hitsOf('李四');
  expect(hits.map(({ matched }) => matched)).toEqual(['EXACT_NAME', 'SENTENCE', 'SENTENCE']);
  expect(await hitsOf('李四', { first: 2 })).toEqual(hits.slice(0, 2));
  expect(await hitsOf('李四', { first: 0 })).toEqual([]);
});

test('a name asked for in the other script is found, in either direction', async () => {
  expect(idsOf(await hitsOf('張三', { kinds: ['PERSON'] }))[0]).toBe('person/zhang-san');
  expect(idsOf(await hitsOf('貿易', { kinds: ['ISSUE'] }))[0]).toBe('issue/trade');
});

describe('a name that is misspelled', () => {
  test.each([
    ['Li Sj', 'person/li-si'],
    ['Tarifs', 'issue/tariffs'],
    ['Norhtland', 'place/north'],
  ])('as %s is %s', async (text, id) => {
    expect(await hitsOf(text)).toMatchObject([{ matched: 'SIMILAR_NAME', entity: { id } }]);
  });
});

test('a traditional sentence is found by simplified words, and where they stand counts in UTF-16 code units', async () => {
  await database.write(`CREATE (:Entity:Evidence {id: 'evidence/traditional', document: 'document/placeholder', start: 90,
    end: 98, quote: '😀雙方會談，會談', folded: '😀双方会谈，会谈'})`);
  await database.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  const [hit] = await hitsOf('双方 會談', { kinds: ['SENTENCE'] });
  await database.write("MATCH (e:Evidence {id: 'evidence/traditional'}) DELETE e");
  const marked = hit?.highlights.map(({ start, end }) => hit.evidence?.quote.slice(start, end));
  expect(marked).toEqual(['雙方', '會談', '會談']);
});

test.each([
  'AND',
  'NOT',
  'a*b?',
  '"',
  '张三~9',
  'quote:张',
  '[a TO b]',
  '/a/',
  '张\u0000三',
  '{}三',
  '\\u4e09',
  '三'.repeat(200),
])('nothing in %j is an operator', async (text) => {
  const { errors } = await ask(source, { text });
  expect(errors.filter(({ code }) => code !== 'BAD_USER_INPUT')).toEqual([]);
});
