import { afterAll, describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/graph/load-facts.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { pick, randomFrom } from '../bench/random.js';
import { openAsked } from './ask.js';
import { PlainGraph } from './random/plain-graph.js';
import { plainNetwork } from './random/plain-network.js';
import { plainPaths } from './random/plain-paths.js';
import { randomFacts } from './random/random-graph.js';

/** More seeds for a longer run: WHOMET_RANDOM_SEEDS=1000. */
const seeds = Number(process.env.WHOMET_RANDOM_SEEDS ?? 3);
const { database, ask } = openAsked(buildSchema());
afterAll(() => database.close());

const given = '$from: String!, $to: String!, $maxHops: Int!';
const args = 'from: $from, to: $to, maxHops: $maxHops, status: [HELD, PLANNED]';
const asPaths = {
  plain: `query (${given}) { paths(${args}, first: 20) { length nodes { id } } }`,
  about: `query (${given}, $about: [String!]) { paths(${args}, about: $about, first: 20) { length nodes { id } } }`,
  avoiding: `query (${given}, $avoiding: [String!]) { paths(${args}, avoiding: $avoiding, first: 20) { length nodes { id } } }`,
  through: `query (${given}, $through: [String!]) { paths(${args}, through: $through, first: 20) { length nodes { id } } }`,
};
const asNetwork = `query ($around: [String!]!, $hops: Int!, $minTimes: Int!, $first: Int!) {
  network(around: $around, hops: $hops, minTimes: $minTimes, first: $first, status: [HELD, PLANNED]) {
    nodes { node { id } hops times } totalNodes links(first: 100) { source { id } target { id } times } totalLinks
  }
}`;

const found = { plain: 0, about: 0, avoiding: 0, through: 0 };

describe.each(Array.from({ length: seeds }, (_, index) => index + 1))('on the random graph %i', (seed) => {
  const random = randomFrom(seed);
  const facts = randomFacts(random);
  const graph = new PlainGraph(facts);
  const idsOf = (...types: string[]): string[] => graph.ofType(...types).map(({ id }) => id);
  const somebody = (): string => pick(idsOf('Person', 'Organization'), random);
  const something = (): string => pick(idsOf('Issue', 'Place', 'Meeting'), random);

  test('paths are those that a walk along every chain finds', async () => {
    await database.write('MATCH (n) DETACH DELETE n');
    await loadFacts(database, [{ file: 'random.jsonl', facts }]);
    for (let count = 0; count < 12; count += 1) {
      const [from, to, maxHops] = [somebody(), somebody(), pick([2, 3, 4, 6], random)];
      for (const [name, narrowed] of [
        ['plain', {}],
        ['about', { about: pick(idsOf('Issue'), random) }],
        ['avoiding', { avoiding: [somebody(), something()] }],
        ['through', { through: pick([[somebody()], [something()], [somebody(), something(), somebody()]], random) }],
      ] as const) {
        const { data, errors } = await ask(asPaths[name], { from, to, maxHops, ...narrowed });
        const told = JSON.stringify({ from, to, maxHops, ...narrowed });
        expect(errors, told).toEqual([]);
        const expected = plainPaths(graph, from, to, { maxHops, ...narrowed });
        found[name] += expected.length;
        const nodes = (path: readonly string[]) => ({ length: path.length - 1, nodes: path.map((id) => ({ id })) });
        const { paths } = data as { paths: readonly unknown[] };
        expect(paths, told).toEqual(expected.slice(0, 20).map(nodes));
      }
    }
  });

  test('a network is what a count of every pair finds', async () => {
    let links = 0;
    for (let count = 0; count < 10; count += 1) {
      const around = [...new Set([somebody(), ...(random() < 0.5 ? [somebody()] : [])])];
      const asked = { hops: pick([1, 2], random), minTimes: pick([1, 1, 2], random), first: pick([1, 4, 100], random) };
      const { data, errors } = await ask(asNetwork, { around, ...asked });
      expect(errors).toEqual([]);
      const expected = plainNetwork(graph, around, asked);
      links += expected.links.length;
      expect((data as { network: unknown }).network, JSON.stringify({ around, ...asked })).toEqual(expected);
    }
    expect(links).toBeGreaterThan(0);
  });
});

test('there were paths to be found, whatever was asked', () => {
  expect(Math.min(...Object.values(found)), JSON.stringify(found)).toBeGreaterThan(10);
});
