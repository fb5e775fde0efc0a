import type { MergedFact } from '../facts/merge-facts.js';
import { type Fact, isNodeFact, type RelationFact, type RelationType } from '../model/fact.js';
import { factKey } from '../model/fact-key.js';
import type { Transaction } from './database.js';
import { derivedKeys } from './load-rows.js';
import { storedNodes, storedRelations } from './load-statements.js';

/** Those of the facts that the graph holds, as all documents together tell them there, by factKey. */
export async function storedFacts(transaction: Transaction, facts: readonly Fact[]): Promise<Map<string, MergedFact>> {
  const found = new Map<string, MergedFact>();
  const ids = facts.flatMap((fact) => (isNodeFact(fact) ? [fact.id] : []));
  for (const row of await transaction.run(storedNodes, { ids })) {
    const fact = nodeOf(row as unknown as StoredNode);
    found.set(factKey(fact), fact);
  }
  const byType = new Map<RelationType, object[]>();
  for (const fact of facts.filter((one): one is RelationFact => !isNodeFact(one))) {
    const { relation, from, to } = fact;
    const rows = byType.get(relation) ?? [];
    rows.push({ from, to, ...(fact.relation === 'HOLDS_POSITION' ? { title: fact.title } : {}) });
    byType.set(relation, rows);
  }
  for (const [relation, rows] of byType) {
    for (const { from, to, properties } of await transaction.run(storedRelations(relation), { rows })) {
      const fact = { relation, from, to, ...(properties as object) } as unknown as MergedFact;
      found.set(factKey(fact), fact);
    }
  }
  return found;
}

interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly names: readonly object[];
}

const derivedByLabel: Readonly<Record<string, readonly string[]>> = {
  Meeting: derivedKeys.meeting,
  Evidence: derivedKeys.passage,
  Sentence: derivedKeys.passage,
};

function nodeOf({ labels, properties, names }: StoredNode): MergedFact {
  const node = labels.find((label) => label !== 'Entity');
  const derived = names.length > 0 ? derivedKeys.entity : (derivedByLabel[node ?? ''] ?? []);
  const own = Object.entries(properties).filter(([key]) => !derived.includes(key));
  return {
    ...{ node, ...(names.length > 0 ? { names } : {}), ...(node === 'Meeting' ? { date: null } : {}) },
    ...Object.fromEntries(own),
  } as unknown as MergedFact;
}
