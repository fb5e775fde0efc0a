import { describe, expect, it } from 'vitest';
import { type MergedFact, mergeTellings, type Telling } from '../../src/facts/merge-facts.js';
import { mergedAtOnce, Retelling } from '../../src/graph/changed-telling.js';
import type { Fact } from '../../src/model/fact.js';

const person = (document: string, ...names: string[]): Telling => ({
  document: `document/${document}`,
  fact: {
    ...{ node: 'Person', id: 'person/zhou', listed: true },
    names: names.map((value) => ({ value, language: 'ZH_HANS', kind: 'FULL' })),
  } as unknown as Fact,
});
const told = (...tellings: Telling[]): MergedFact => mergeTellings(tellings);
const none: ReadonlySet<string> = new Set();

describe('mergedAtOnce', () => {
  it.each([
    ['behind all others', person('z', '周某', '老周')],
    ['before all others', person('a', '周某', '老周')],
    ['between them, with nothing new', person('m', '周某')],
  ])('puts a document %s without another look at them', (_, next) => {
    const others = [person('b', '周某', '周君'), person('y', '周某', '周公')];
    const merged = mergedAtOnce({ before: told(...others), old: none, now: [next] });
    expect(merged).toEqual(told(...others, next));
  });

  it('leaves a fact as it is where everybody tells what they told', () => {
    const before = told(person('b', '周某'), person('y', '周公'));
    expect(mergedAtOnce({ before, old: none, now: [] })).toBe(before);
  });

  it('gives up where the order of the names depends on what each of the others says', () => {
    const before = told(person('b', '周某'), person('y', '周公'));
    expect(mergedAtOnce({ before, old: none, now: [person('m', '周君')] })).toBeNull();
  });

  it('gives nothing when the last document that told it tells it no more', () => {
    const before = told(person('b', '周某'));
    expect(mergedAtOnce({ before, old: new Set(['document/b']), now: [] })).toBeUndefined();
  });
});

describe('Retelling', () => {
  it('is complete as soon as those that are left can add nothing', () => {
    const others = [person('b', '周某', '周君'), person('y', '周某')];
    const now = [person('c', '周某')];
    const retelling = new Retelling({ before: told(...others), old: new Set(['document/c']), now });
    retelling.add(others[0] as Telling);
    expect(retelling.isComplete()).toBe(true);
    expect(retelling.end()).toEqual(told(...others, ...now));
  });

  it('is not complete while a name is missing', () => {
    const others = [person('b', '周某'), person('y', '周某', '周君')];
    const retelling = new Retelling({ before: told(...others), old: none, now: [] });
    retelling.add(others[0] as Telling);
    expect(retelling.isComplete()).toBe(false);
    retelling.add(others[1] as Telling);
    expect(retelling.isComplete()).toBe(true);
    expect(retelling.end()).toEqual(told(...others));
  });
});
