import { type Fact, isNodeFact, type NodeOf } from '../model/fact.js';
import { factKey } from '../model/fact-key.js';
import type { MeetingStatus } from '../model/vocabulary.js';
import { compareFacts, compareText } from './fact-order.js';
import { mergeNames } from './merge-names.js';

/** A fact as all documents together tell it; `documents` are the ids of those that do, sorted. */
export type MergedFact = Fact & { readonly documents: readonly string[] };

/** One document's account of a fact. */
export interface Telling<F extends Fact = Fact> {
  readonly document: string;
  readonly fact: F;
}

/** Facts of several documents as one graph, in the order of `compareFacts`; the order of the documents does not matter. */
export function mergeFacts(perDocument: ReadonlyMap<string, readonly Fact[]>): MergedFact[] {
  const tellings = new Map<string, Telling[]>();
  for (const [document, facts] of perDocument) {
    for (const fact of facts) {
      const key = factKey(fact);
      const told = tellings.get(key);
      if (told) told.push({ document, fact });
      else tellings.set(key, [{ document, fact }]);
    }
  }
  return [...tellings.values()].map(mergeTellings).sort(compareFacts);
}

/**
 * Several accounts of the fact with one factKey. Names, evidence and rules are united; a property that only some give
 * is taken; where accounts differ, the document whose id sorts first is followed, except that what is listed anywhere
 * is listed, that a date is taken whole from whoever knows most of it, and that what happened outranks what was planned.
 */
export function mergeTellings(tellings: readonly Telling[]): MergedFact {
  const sorted = tellings.toSorted((a, b) => compareText(a.document, b.document));
  const facts = sorted.map(({ fact }) => fact);
  const merged: Record<string, unknown> = Object.assign({}, ...facts.toReversed());
  if (facts.every((fact) => 'names' in fact)) merged.names = mergeNames(facts.map((fact) => fact.names));
  if (facts.every((fact) => 'evidence' in fact)) merged.evidence = union(facts.map((fact) => fact.evidence));
  if (facts.every((fact) => 'rules' in fact)) merged.rules = union(facts.map((fact) => fact.rules)).sort(compareText);
  if (facts.every((fact) => 'listed' in fact)) merged.listed = facts.some((fact) => fact.listed);
  if (facts.every((fact) => isNodeFact(fact) && fact.node === 'Meeting')) mergeMeetings(merged, facts);
  merged.documents = sorted.map(({ document }) => document);
  return merged as unknown as MergedFact;
}

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

type Meeting = NodeOf<'Meeting'>;
const dateKeys = ['date', 'dateText', 'dateBasis', 'earliest', 'latest'] as const satisfies (keyof Meeting)[];
const statusRank: Record<MeetingStatus, number> = { HELD: 0, CANCELLED: 1, DENIED: 2, PLANNED: 3, PROPOSED: 4 };

function mergeMeetings(merged: Record<string, unknown>, meetings: readonly Meeting[]): void {
  const dated = best(meetings, (meeting) => (meeting.earliest ? 0 : meeting.date ? 1 : 2));
  for (const key of dateKeys) {
    if (dated[key] === undefined) delete merged[key];
    else merged[key] = dated[key];
  }
  merged.status = best(meetings, (meeting) => statusRank[meeting.status]).status;
}

/** The first of those with the lowest rank. */
function best<T>(values: readonly T[], rank: (value: T) => number): T {
  return values.reduce((first, next) => (rank(next) < rank(first) ? next : first));
}
