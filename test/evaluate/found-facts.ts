import type { Fact, NodeOf, RelationOf, RelationType } from '../../src/model/fact.js';

export interface FoundIssue {
  readonly names: readonly string[];
  /** The sentences it rests on. */
  readonly sentences: readonly string[];
}

export interface FoundMeeting {
  readonly status: NodeOf<'Meeting'>['status'];
  readonly isCall: boolean;
  readonly date: string | null;
  /** All names of each person who attended. */
  readonly participants: readonly (readonly string[])[];
  readonly places: readonly string[];
  readonly issues: readonly FoundIssue[];
  readonly sentences: readonly string[];
}

/** What one document's facts say of people and meetings, in the order of the facts. */
export interface Found {
  readonly people: readonly (readonly string[])[];
  readonly meetings: readonly FoundMeeting[];
}

export function foundIn(facts: readonly Fact[]): Found {
  const names = new Map<string, string[]>();
  const quotes = new Map<string, string>();
  for (const fact of facts) {
    if (!('node' in fact)) continue;
    if ('names' in fact) names.set(fact.id, [...new Set(fact.names.map(({ value }) => value))]);
    if (fact.node === 'Evidence') quotes.set(fact.id, fact.quote);
  }
  const sentences = (ids: readonly string[]) => ids.flatMap((id) => quotes.get(id) ?? []);
  const namesOf = (id: string) => names.get(id) ?? [];
  const relations = <T extends RelationType>(type: T) =>
    facts.filter((fact) => 'relation' in fact && fact.relation === type) as RelationOf<T>[];
  const [attended, heldAt, discussed] = [relations('ATTENDED'), relations('HELD_AT'), relations('DISCUSSED')];
  const nodes = facts.filter((fact) => 'node' in fact);
  return {
    people: nodes.filter((fact) => fact.node === 'Person').map(({ id }) => namesOf(id)),
    meetings: nodes
      .filter((fact) => fact.node === 'Meeting')
      .map(({ id, status, kind, date, evidence }) => ({
        status,
        isCall: kind === 'CALL',
        date,
        participants: attended
          .filter(({ from, to }) => to === id && from.startsWith('person/'))
          .map(({ from }) => namesOf(from)),
        places: heldAt.filter(({ from }) => from === id).flatMap(({ to }) => namesOf(to)),
        issues: discussed
          .filter(({ from }) => from === id)
          .map((link) => ({ names: namesOf(link.to), sentences: sentences(link.evidence) })),
        sentences: sentences(evidence),
      })),
  };
}
