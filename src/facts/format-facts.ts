import { type Fact, isNodeFact, nameSchema, nodeSchemas, relationSchemas } from '../model/fact.js';
import { compareFacts, comparePassages, compareText } from './fact-order.js';

/**
 * Writes facts in canonical form: lines in the order of `compareFacts`, keys in the order of the schemas, evidence ids
 * in the order in which the documents say them, rules sorted. Names keep their order: the first FULL one of a language
 * is the usual one. The same facts give the same bytes, in whatever order they come. Ends in a line break, unless empty.
 */
export function formatFacts(facts: readonly Fact[]): string {
  const byReading = evidenceOrder(facts);
  return facts
    .toSorted(compareFacts)
    .map((fact) => `${JSON.stringify(canonicalFact(fact, byReading))}\n`)
    .join('');
}

/**
 * One fact as `formatFacts` writes it, without the line break, where the evidence that it rests on is not at hand: what
 * the ids of extraction say of where it stands (evidence/STEM/START-END) puts it in order.
 */
export const formatFact = (fact: Fact): string => JSON.stringify(canonicalFact(fact, compareEvidenceIds));

const place = /^evidence\/(.+)\/(\d+)-(\d+)$/u;

function compareEvidenceIds(a: string, b: string): number {
  const [, stemA = a, startA, endA] = place.exec(a) ?? [];
  const [, stemB = b, startB, endB] = place.exec(b) ?? [];
  const byPlace = compareText(stemA, stemB) || Number(startA) - Number(startB) || Number(endA) - Number(endB);
  return byPlace || compareText(a, b);
}

type CompareIds = (a: string, b: string) => number;

/** Compares evidence ids by where the evidence stands; ids that the facts do not hold come last, by themselves. */
function evidenceOrder(facts: readonly Fact[]): CompareIds {
  const evidence = facts.filter((fact) => isNodeFact(fact) && fact.node === 'Evidence').toSorted(comparePassages);
  const rank = new Map(evidence.map((fact, index) => [fact.id, index]));
  const rankOf = (id: string) => rank.get(id) ?? evidence.length;
  return (a, b) => rankOf(a) - rankOf(b) || compareText(a, b);
}

const keysOf = (schemas: Readonly<Record<string, { readonly shape: object }>>): Map<string, readonly string[]> =>
  new Map(Object.entries(schemas).map(([name, { shape }]) => [name, Object.keys(shape)]));
const keysByKind = new Map([...keysOf(nodeSchemas), ...keysOf(relationSchemas)]);
const nameKeys = Object.keys(nameSchema.shape);

function canonicalFact(fact: Fact, byReading: CompareIds): object {
  const keys = keysByKind.get(isNodeFact(fact) ? fact.node : fact.relation) ?? [];
  if (isInOrder(fact, keys)) return fact;
  const ordered = { ...inKeyOrder(fact, keys) };
  if ('names' in fact) ordered.names = fact.names.map((name) => inKeyOrder(name, nameKeys));
  if ('evidence' in fact) ordered.evidence = distinct(fact.evidence).sort(byReading);
  if ('rules' in fact) ordered.rules = distinct(fact.rules).sort(compareText);
  return ordered;
}

/** Most facts are canonical as they are: they have no names, one sentence of evidence and one rule. */
const isInOrder = (fact: Fact, keys: readonly string[]): boolean =>
  !('names' in fact) &&
  !('evidence' in fact && fact.evidence.length > 1) &&
  !('rules' in fact && fact.rules.length > 1) &&
  areInOrder(Object.keys(fact), keys);

function inKeyOrder(value: object, keys: readonly string[]): Record<string, unknown> {
  const given = value as Record<string, unknown>;
  if (areInOrder(Object.keys(given), keys)) return given;
  const ordered: Record<string, unknown> = {};
  for (const key of keys) if (given[key] !== undefined) ordered[key] = given[key];
  return ordered;
}

function areInOrder(given: readonly string[], keys: readonly string[]): boolean {
  let next = 0;
  for (const key of given) {
    while (next < keys.length && keys[next] !== key) next += 1;
    if (next++ >= keys.length) return false;
  }
  return true;
}

const distinct = (values: readonly string[]): string[] => (values.length === 1 ? [...values] : [...new Set(values)]);
