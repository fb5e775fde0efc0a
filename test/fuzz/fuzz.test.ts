import { describe, expect, it } from 'vitest';
import { mutant } from './mutate.js';
import { sourceDocuments } from './source-documents.js';
import { type Outcome, tryDocument } from './try-document.js';

const sources = sourceDocuments();
const seed = 7;
const count = 200;
/** Milliseconds; a document that is read in linear time takes a hundredth of this. */
const limit = 10_000;

describe('mutated documents', () => {
  it('are read, with facts that can be loaded, or refused in words for the reader', async () => {
    const outcomes: Outcome[] = [];
    for (let number = 0; number < count; number++) {
      const document = mutant(seed, number, sources);
      const begun = performance.now();
      const outcome = await tryDocument(document).catch((error: unknown) => {
        throw new Error(`mutant ${number} (${document.story})`, { cause: error });
      });
      outcomes.push(outcome);
      expect(performance.now() - begun, `mutant ${number} (${document.story})`).toBeLessThan(limit);
    }
    const read = outcomes.filter((outcome) => 'facts' in outcome);
    const refused = outcomes.filter((outcome) => 'refused' in outcome);
    // Both ends are reached: a generator that only made rubbish would prove little.
    expect(read.length).toBeGreaterThan(count / 2);
    expect(refused.length).toBeGreaterThan(count / 50);
    for (const { refused: reason } of refused) expect(reason).toMatch(/\p{L}{3}/u);
  });

  it('are the same for the same seed', () => {
    expect(mutant(seed, 3, sources)).toEqual(mutant(seed, 3, sources));
    expect(mutant(seed, 3, sources).story).not.toBe(mutant(seed, 4, sources).story);
  });
});
