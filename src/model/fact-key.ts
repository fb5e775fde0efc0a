import { type Fact, isNodeFact } from './fact.js';

/** What makes a fact one and the same wherever it is told: a node's id, or a relation's type, ends and (positions) title. */
export function factKey(fact: Fact): string {
  if (isNodeFact(fact)) return fact.id;
  const key = `${fact.relation} ${fact.from} ${fact.to}`;
  return fact.relation === 'HOLDS_POSITION' ? `${key} ${fact.title}` : key;
}
