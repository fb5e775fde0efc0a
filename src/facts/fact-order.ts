import {
  type Fact,
  isNodeFact,
  isPassage,
  type NodeFact,
  nodeSchemas,
  type PassageFact,
  type RelationFact,
  relationSchemas,
} from '../model/fact.js';

/** By UTF-16 code units: the same on every machine, whatever its locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nodeRank = new Map(Object.keys(nodeSchemas).map((label, rank) => [label, rank]));
const relationRank = new Map(Object.keys(relationSchemas).map((type, rank) => [type, rank]));
const rankOf = (fact: Fact): number =>
  isNodeFact(fact) ? (nodeRank.get(fact.node) ?? 0) : nodeRank.size + (relationRank.get(fact.relation) ?? 0);

/** Of two digits, by rank. */
const ranks = Array.from({ length: nodeRank.size + relationRank.size }, (_, rank) => String(rank).padStart(2, '0'));

/**
 * The order of lines in a facts file: nodes by label as `nodeSchemas` lists them, then by id (evidence and sentences by where
 * they stand in the document); then relations by type as `relationSchemas` lists them, then by their ends and title.
 */
export function compareFacts(a: Fact, b: Fact): number {
  const byKind = rankOf(a) - rankOf(b);
  if (byKind !== 0) return byKind;
  return isNodeFact(a) ? compareNodes(a, b as NodeFact) : compareRelations(a, b as RelationFact);
}

/** Below every character that an id or a title can hold. */
const separator = '\u0000';
const padded = (value: number): string => String(value).padStart(10, '0');

/** A text by which facts sort as by `compareFacts`; equal for what is one fact, told by several documents. */
export function sortKey(fact: Fact): string {
  const rank = ranks[rankOf(fact)] ?? '';
  if (!isNodeFact(fact)) return [rank, fact.from, fact.to, titleOf(fact)].join(separator);
  if (!isPassage(fact)) return [rank, fact.id].join(separator);
  return [rank, fact.document, padded(fact.start), padded(fact.end), fact.id].join(separator);
}

/** In the order in which a reader of the document meets them. */
export function comparePassages(a: PassageFact, b: PassageFact): number {
  return compareText(a.document, b.document) || a.start - b.start || a.end - b.end || compareText(a.id, b.id);
}

function compareNodes(a: NodeFact, b: NodeFact): number {
  return isPassage(a) && isPassage(b) ? comparePassages(a, b) : compareText(a.id, b.id);
}

function compareRelations(a: RelationFact, b: RelationFact): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(titleOf(a), titleOf(b));
}

const titleOf = (fact: RelationFact): string => (fact.relation === 'HOLDS_POSITION' ? fact.title : '');
