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

test('a sentence on which no fact rests is found like one that is evidence, each once', async () => {
  const text =
    '{ kind matched passage { __typename id quote start end article { headline } document { file } } evidence { id } highlights { start end } }';
  const { data, errors } = await ask(`{
    none: search(text: "外界觀望") ${text}
    words: search(text: "天气 外界", kinds: [SENTENCE]) ${text}
    evidence: search(text: "再次会晤") { passage { __typename id } evidence { id } }
  }`);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    none: [],
    words: [
      {
        ...{ kind: 'SENTENCE', matched: 'SENTENCE', evidence: null },
        passage: {
          ...{ __typename: 'Sentence', id: 'sentence/placeholder/28-40', quote: '外界仍在观望，天气晴朗。' },
          ...{ start: 28, end: 40, article: { headline: '占位' }, document: { file: 'placeholder.txt' } },
        },
        highlights: [
          { start: 0, end: 2 },
          { start: 7, end: 9 },
        ],
      },
    ],
    evidence: [
      {
        passage: { __typename: 'Evidence', id: 'evidence/placeholder/19' },
        evidence: { id: 'evidence/placeholder/19' },
      },
    ],
  });
});

test('a sentence is read in the text around it, and an article as a whole', async () => {
  const { data, errors, sent } = await ask(`{
    search(text: "再次会晤") {
      passage { around { id } article { passages { __typename start ... on Evidence { statements { id } } } } }
      evidence { context { id } around(first: 2) { id } }
    }
    node(id: "sentence/placeholder/28-40") { __typename id ... on Passage { quote around { id } } }
  }`);
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(2);
  const statements = [{ id: 'statement/message' }];
  expect(data).toEqual({
    search: [
      {
        passage: {
          around: [
            { id: 'evidence/placeholder/8' },
            { id: 'evidence/placeholder/19' },
            { id: 'sentence/placeholder/28-40' },
          ],
          article: {
            passages: [
              { __typename: 'Evidence', start: 0, statements: [] },
              { __typename: 'Evidence', start: 8, statements: [] },
              { __typename: 'Evidence', start: 19, statements },
              { __typename: 'Sentence', start: 28 },
            ],
          },
        },
        evidence: {
          context: [{ id: 'evidence/placeholder/8' }, { id: 'evidence/placeholder/19' }],
          around: [
            ...[0, 8, 19].map((start) => ({ id: `evidence/placeholder/${start}` })),
            { id: 'sentence/placeholder/28-40' },
          ],
        },
      },
    ],
    node: {
      ...{ __typename: 'Sentence', id: 'sentence/placeholder/28-40', quote: '外界仍在观望，天气晴朗。' },
      around: [{ id: 'evidence/placeholder/19' }, { id: 'sentence/placeholder/28-40' }],
    },
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
