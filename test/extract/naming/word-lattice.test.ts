import { describe, expect, it } from 'vitest';
import { cheapestTo, Edges, likelihoods, logOdds } from '../../../src/extract/naming/word-lattice.js';

/** Over two characters: each alone, or both as one word. */
const words = [
  { start: 0, end: 1, cost: 2 },
  { start: 1, end: 2, cost: 3 },
  { start: 0, end: 2, cost: 4 },
];

describe('a lattice of words', () => {
  it('shares the likelihood among all rows of edges', () => {
    const name = { start: 0, end: 2, cost: 4 };
    const all = Math.exp(-5) + 2 * Math.exp(-4);
    expect(likelihoods(0, 2, Edges.of(words), [name])[0]).toBeCloseTo(Math.exp(-4) / all);
  });

  it('takes positions in the text, wherever the stretch begins', () => {
    const shifted = words.map((edge) => ({ ...edge, start: edge.start + 7, end: edge.end + 7 }));
    expect(likelihoods(7, 9, Edges.of(shifted), [{ start: 7, end: 9, cost: 1 }])[0]).toBeCloseTo(
      Math.exp(-1) / (Math.exp(-5) + Math.exp(-4) + Math.exp(-1)),
    );
  });

  it('knows the cheapest row to each position', () => {
    expect([...cheapestTo(0, 2, Edges.of(words))]).toEqual([0, 2, 4]);
  });

  it('bounds the odds of what nothing contests', () => {
    expect([logOdds(0.5), logOdds(1), logOdds(0)]).toEqual([0, 20, -20]);
  });
});
