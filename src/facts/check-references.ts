import type { WhometError } from '../model/error.js';
import { type Fact, isNodeFact, type RelationOf } from '../model/fact.js';
import { factKey } from '../model/fact-key.js';
import { dayRange } from '../model/partial-date.js';

type Refuse = (fact: Fact, problem: string) => WhometError;

/** Keys that hold the id of another node. (`document` is checked with the offsets.) */
const references = ['from', 'to', 'country', 'side', 'onBehalfOf'] as const;

/** Throws what `refuse` makes of the first fact that stands twice, or that rests on a node the facts do not tell. */
export function checkReferences(facts: readonly Fact[], refuse: Refuse): void {
  const seen = new Set<string>();
  const nodes = new Set(facts.filter(isNodeFact).map((node) => node.id));
  for (const fact of facts) {
    const key = factKey(fact);
    if (seen.has(key)) throw refuse(fact, `${key} is told a second time; a facts file tells each fact once`);
    seen.add(key);
    for (const { where, id } of referencesOf(fact)) {
      if (!nodes.has(id)) throw refuse(fact, `${where}: there is no node ${id} in this file`);
    }
    const problem = shapeProblem(fact);
    if (problem) throw refuse(fact, problem);
  }
}

function referencesOf(fact: Fact): { where: string; id: string }[] {
  const given = fact as Partial<Record<(typeof references)[number], string>>;
  const single = references.flatMap((where) => (given[where] === undefined ? [] : [{ where, id: given[where] }]));
  return 'evidence' in fact ? [...single, ...fact.evidence.map((id) => ({ where: 'evidence', id }))] : single;
}

function shapeProblem(fact: Fact): string | undefined {
  if (isNodeFact(fact)) {
    if (fact.node !== 'Meeting') return undefined;
    const days = dayRange(fact.date);
    if (fact.earliest === days?.earliest && fact.latest === days?.latest) return undefined;
    return `earliest, latest: the date ${fact.date} means ${days ? `${days.earliest} to ${days.latest}` : 'no certain day'}`;
  }
  if (fact.relation === 'IN') return inProblem(fact);
  return fact.from === fact.to ? `from, to: ${fact.from} cannot stand in ${fact.relation} to itself` : undefined;
}

function inProblem({ from, to }: RelationOf<'IN'>): string | undefined {
  const fits = from.startsWith('article/') ? to.startsWith('document/') : to.startsWith('article/');
  return fits ? undefined : 'from, to: evidence is IN an article, as every sentence is, and an article IN a document';
}
