import { type Fact, isNodeFact } from '../../../src/model/fact.js';

/** Which entities a document tells of: those that its facts name, and those that these in turn need (a city its country). */
export class ToldEntities {
  readonly #facts = new Map<string, Fact[]>();
  readonly #needed = new Map<string, readonly string[]>();

  constructor(entities: readonly Fact[]) {
    for (const fact of entities) {
      const id = isNodeFact(fact) ? fact.id : fact.from;
      this.#facts.set(id, [...(this.#facts.get(id) ?? []), fact]);
    }
    for (const id of this.#facts.keys()) this.#needed.set(id, [...this.#closure(id)]);
  }

  idsIn(facts: readonly Fact[]): Set<string> {
    const ids = new Set<string>();
    for (const fact of facts)
      for (const name of namedBy(fact)) for (const id of this.#needed.get(name) ?? []) ids.add(id);
    return ids;
  }

  /** The node itself and the relations that begin at it. */
  factsOf(id: string): readonly Fact[] {
    return this.#facts.get(id) ?? [];
  }

  *#closure(id: string): Generator<string> {
    yield id;
    for (const fact of this.factsOf(id))
      for (const name of namedBy(fact)) if (name !== id && this.#facts.has(name)) yield* this.#closure(name);
  }
}

const namedBy = (fact: Fact): readonly string[] => {
  if (isNodeFact(fact)) return 'country' in fact && fact.country ? [fact.country] : [];
  return fact.relation === 'ATTENDED' && fact.side ? [fact.from, fact.to, fact.side] : [fact.from, fact.to];
};
