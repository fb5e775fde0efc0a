import { describe, expect, it } from 'vitest';
import { factsFile, storedFactsFile } from '../../src/graph/facts-file.js';
import { placeholderCorpus, placeholderDocument } from '../support/placeholder-corpus.js';

const [first] = placeholderCorpus({ documents: 1, meetings: 3 }).map(({ file, facts }) => factsFile(facts, file)) as [
  ReturnType<typeof factsFile>,
];
const changed = factsFile(placeholderDocument(1, 1, 2).facts, 'changed.jsonl');

describe('factsFile', () => {
  it('has one checksum for the same facts in any order, and another for others', () => {
    const { facts } = placeholderDocument(1, 3);
    expect(factsFile(facts.toReversed(), 'a.jsonl').sha256).toBe(first.sha256);
    expect(changed.sha256).not.toBe(first.sha256);
  });

  it('reads back as it was stored', () => {
    const { document, sha256, text } = first;
    expect(storedFactsFile({ document, sha256, text })).toEqual(first);
  });
});
