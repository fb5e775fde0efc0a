import { afterAll, describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/graph/load-facts.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { randomFrom } from '../bench/random.js';
import { openAsked } from './ask.js';
import { plainAnswer } from './random/plain-answer.js';
import { PlainGraph } from './random/plain-graph.js';
import { randomFacts } from './random/random-graph.js';
import { randomOperation } from './random/random-operation.js';

/** More seeds for a longer run: WHOMET_RANDOM_SEEDS=1000. */
const seeds = Number(process.env.WHOMET_RANDOM_SEEDS ?? 2);
const operations = 15;

const schema = buildSchema();
const { database, ask } = openAsked(schema);
afterAll(() => database.close());

describe.each(Array.from({ length: seeds }, (_, index) => index + 1))('on the random graph %i', (seed) => {
  test(`${operations} random operations are answered as a plain walk over the facts answers them`, async () => {
    const random = randomFrom(seed);
    const facts = randomFacts(random);
    await database.write('MATCH (n) DETACH DELETE n');
    await loadFacts(database, [{ file: 'random.jsonl', facts }]);
    const graph = new PlainGraph(facts);
    const variables = { yes: true, no: false };
    let rows = 0;
    for (let count = 0; count < operations; count += 1) {
      const source = randomOperation(schema, random);
      const { data, errors, sent } = await ask(source, variables);
      expect.soft(errors, source).toEqual([]);
      expect(sent).toHaveLength(2);
      expect.soft(data, source).toEqual(await plainAnswer(graph, source, variables));
      rows += JSON.stringify(data).length;
    }
    expect(rows).toBeGreaterThan(operations * 200);
  });
});
