import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/graph/load-facts.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { pick, randomFrom } from '../bench/random.js';
import { openAsked } from './ask.js';
import { plainAnswer } from './random/plain-answer.js';
import { PlainGraph } from './random/plain-graph.js';
import { randomFacts } from './random/random-graph.js';
import { randomList } from './random/random-list.js';
import { randomOperation } from './random/random-operation.js';
import { readInPages } from './random/read-in-pages.js';

/** More seeds for a longer run: WHOMET_RANDOM_SEEDS=1000. */
const seeds = Number(process.env.WHOMET_RANDOM_SEEDS ?? 2);
const operations = 8;
const lists = 4;

const schema = buildSchema();
const { database, ask } = openAsked(schema);
afterAll(() => database.close());

describe.each(Array.from({ length: seeds }, (_, index) => index + 1))('on the random graph %i', (seed) => {
  const random = randomFrom(seed);
  const facts = randomFacts(random);
  beforeAll(async () => {
    await database.write('MATCH (n) DETACH DELETE n');
    await loadFacts(database, [{ file: 'random.jsonl', facts }]);
  });

  test(`${operations} random operations are answered as a plain walk over the facts answers them`, async () => {
    const graph = new PlainGraph(facts);
    const variables = { yes: true, no: false };
    let rows = 0;
    for (let count = 0; count < operations; count += 1) {
      const source = randomOperation(schema, random);
      const { data, errors, sent } = await ask(source, variables);
      expect(errors, source).toEqual([]);
      expect(sent).toHaveLength(2);
      expect(data, source).toEqual(await plainAnswer(graph, source, variables));
      rows += JSON.stringify(data).length;
    }
    expect(rows).toBeGreaterThan(operations * 100);
  });

  test(`${lists} random lists are the same read whole and read in pages, forwards and backwards`, async () => {
    for (let count = 0; count < lists; count += 1)
      await readInPages(ask, randomList(schema, random), pick([1, 2, 3], random));
  });
});
