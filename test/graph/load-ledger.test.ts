import { describe, expect, it } from 'vitest';
import { mergeFacts } from '../../src/facts/merge-facts.js';
import { factsFile, Ledger, storedFactsFile } from '../../src/graph/load-ledger.js';
import { factKey } from '../../src/model/fact-key.js';
import { placeholderCorpus, placeholderDocument } from '../support/placeholder-corpus.js';

const [first, second] = placeholderCorpus({ documents: 2, meetings: 3 }).map(({ file, facts }) =>
  factsFile(facts, file),
) as [ReturnType<typeof factsFile>, ReturnType<typeof factsFile>];
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

describe('Ledger', () => {
  it('tells of a first document as it stands', () => {
    const changes = new Ledger().changes([first]);
    expect(changes.map(({ before }) => before)).toEqual(changes.map(() => undefined));
    expect(changes).toHaveLength(first.facts.size);
  });

  it('puts together with others what they tell, too', () => {
    const ledger = new Ledger();
    ledger.set(first);
    const told = ledger.changes([second]).find(({ after }) => after && factKey(after) === 'meeting/told-by-all');
    expect(told?.before?.documents).toEqual([first.document]);
    expect(told?.after?.documents).toEqual([first.document, second.document]);
  });

  it('ends in what mergeFacts makes of the last version of each document, whichever came first', () => {
    const ledger = new Ledger();
    const graph = new Map<string, unknown>();
    for (const files of [[second], [first], [changed]]) {
      for (const { before, after } of ledger.changes(files)) {
        if (after) graph.set(factKey(after), after);
        else if (before) graph.delete(factKey(before));
      }
      for (const file of files) ledger.set(file);
    }
    const merged = mergeFacts(new Map([changed, second].map((file) => [file.document, [...file.facts.values()]])));
    expect([...graph.keys()].sort()).toEqual(merged.map(factKey).sort());
    for (const fact of merged) expect(graph.get(factKey(fact))).toEqual(fact);
  });

  it('does not change by being asked', () => {
    const ledger = new Ledger();
    ledger.set(first);
    ledger.changes([changed]);
    expect(ledger.holds(first)).toBe(true);
    expect(ledger.changes([first]).every(({ before, after }) => JSON.stringify(before) === JSON.stringify(after))).toBe(
      true,
    );
  });
});
