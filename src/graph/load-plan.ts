import type { MergedFact } from '../facts/merge-facts.js';
import { isNodeFact, type NodeFact, type NodeLabel, type RelationFact, type RelationType } from '../model/fact.js';
import type { FactsFile } from './facts-file.js';
import type { Change, DocumentChange } from './load-changes.js';
import { nameProperties, nodeProperties, relationProperties } from './load-rows.js';
import * as statements from './load-statements.js';

/** One statement and all the rows it is to be run with, in batches. */
export interface Step {
  readonly kind: 'nodes' | 'names' | 'relations' | 'files' | 'deletions';
  readonly cypher: string;
  readonly rows: readonly object[];
}

type MergedNode = MergedFact & NodeFact;
type MergedRelation = MergedFact & RelationFact;

/**
 * The steps that bring about the changes, in the order in which they can be taken: what goes, relations before nodes;
 * what stays or comes, nodes before relations; and last the files, which say that their documents are loaded.
 */
export function planLoad(changes: readonly Change[], documents: readonly DocumentChange[]): Step[] {
  const gone = changes.flatMap(({ before, after }) => (before && !after ? [before] : []));
  const files = documents.flatMap(({ file }) => file ?? []);
  const withdrawn = documents.filter(({ file }) => !file).map(({ document }) => ({ document }));
  const told = changes.flatMap(({ after }) => (after ? [after] : []));
  return [
    ...relationSteps(gone, 'deletions', statements.deleteRelations, relationEnds),
    { kind: 'deletions', cypher: statements.deleteNames, rows: changes.flatMap(goneNames) },
    { kind: 'deletions', cypher: statements.deleteNodes, rows: nodes(gone).map(({ id }) => ({ id })) },
    ...nodeSteps(told),
    { kind: 'names', cypher: statements.writeNames, rows: nodes(told).flatMap(nameRows) },
    ...relationSteps(told, 'relations', statements.writeRelations, relationRow),
    { kind: 'files', cypher: statements.writeFactsFiles, rows: files.map(fileRow) },
    { kind: 'deletions', cypher: statements.deleteFactsFiles, rows: withdrawn },
  ].filter(({ rows }) => rows.length > 0) as Step[];
}

const nodes = (facts: readonly MergedFact[]): MergedNode[] =>
  facts.filter((fact): fact is MergedNode => isNodeFact(fact));

function nodeSteps(facts: readonly MergedFact[]): Step[] {
  const byLabel = groupBy(nodes(facts), (fact): NodeLabel => fact.node);
  return [...byLabel].map(([label, group]) => ({
    ...{ kind: 'nodes', cypher: statements.writeNodes(label) },
    rows: group.map((fact) => ({ id: fact.id, properties: nodeProperties(fact) })),
  }));
}

function relationSteps(
  facts: readonly MergedFact[],
  kind: Step['kind'],
  statement: (type: RelationType) => string,
  row: (fact: MergedRelation) => object,
): Step[] {
  const relations = facts.filter((fact): fact is MergedRelation => !isNodeFact(fact));
  const byType = groupBy(relations, (fact): RelationType => fact.relation);
  return [...byType].map(([type, group]) => ({ kind, cypher: statement(type), rows: group.map(row) }));
}

const relationEnds = (fact: MergedRelation) => ({
  ...{ from: fact.from, to: fact.to },
  ...(fact.relation === 'HOLDS_POSITION' ? { title: fact.title } : {}),
});
const relationRow = (fact: MergedRelation) => ({ ...relationEnds(fact), properties: relationProperties(fact) });
const nameRows = (fact: MergedNode) =>
  nameProperties(fact).map((properties) => ({ entity: fact.id, id: properties.id, properties }));
const fileRow = ({ document, sha256, text, source }: FactsFile) => ({
  document,
  properties: { document, sha256, text, ...source },
});

/** The names that an entity had and has no more. */
function goneNames({ before, after }: Change): { id: string }[] {
  const kept = new Set(after ? nameProperties(after).map(({ id }) => id) : []);
  return before ? nameProperties(before).flatMap(({ id }) => (kept.has(id) ? [] : [{ id }])) : [];
}

function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
