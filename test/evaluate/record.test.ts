import { describe, expect, it } from 'vitest';
import type { Evaluation } from './evaluate-folder.js';
import { changeSince, recordOf } from './record.js';
import { emptyTally } from './tally.js';

/** An evaluation of one document in which `hit` of three people were found, and `falseHeld` meetings too many. */
function evaluation(hit: number, falseHeld = 0): Evaluation {
  const tally = { ...emptyTally(), people: { hit, found: hit, gold: 3 }, falseHeld };
  const missed = ['甲某', '乙某', '丙某'].slice(hit);
  const misses = missed.map((name) => ({ what: `missed person ${name}`, sentences: [`${name}讲话。`] }));
  return { documents: [{ name: 'news', tally, misses }], tally };
}

describe('figures since they were recorded', () => {
  const recorded = recordOf(evaluation(2));

  it('that fell are named, with the misses that are new', () => {
    const { worse, better, newMisses } = changeSince(recorded, evaluation(1));
    expect(worse).toEqual(['people recall: 0.3333, recorded 0.6667', 'people F1: 0.5, recorded 0.8']);
    expect(better).toEqual([]);
    expect(newMisses).toEqual(['news: missed person 乙某\n    乙某讲话。']);
  });

  it('that rose are named apart', () => {
    const { worse, better } = changeSince(recorded, evaluation(3));
    expect(worse).toEqual([]);
    expect(better).toEqual(['people recall: 1, recorded 0.6667', 'people F1: 1, recorded 0.8']);
  });

  it('are worse where more meetings are told that were not held', () => {
    expect(changeSince(recorded, evaluation(2, 1)).worse).toEqual(['false held meetings: 1, recorded 0']);
  });
});
