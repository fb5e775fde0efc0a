import { type Decision, isAccount, referenceOf, type Subject } from '../model/decision.js';
import { WhometError } from '../model/error.js';

/** The error that names both, with the lines on which they stand: which of them holds is for a person to say. */
export function contradiction(one: Decision, others: readonly Decision[]): WhometError {
  const message = `${saying(one)}, but ${others.map(saying).join(' and ')}; change one of them.`;
  return new WhometError('INVALID_REVIEW', message);
}

/** Two ids that a decision makes one. */
export interface Union {
  readonly a: string;
  readonly b: string;
  readonly decision: Decision;
}

/** The fewest decisions that together make one of the two ids; none where nothing does. */
export function decisionsUniting(unions: readonly Union[], from: string, to: string): Decision[] {
  const reached = new Map<string, readonly Decision[]>([[from, []]]);
  for (const [id, by] of reached) {
    if (id === to) return [...by];
    for (const { a, b, decision } of unions) {
      const next = a === id ? b : b === id ? a : undefined;
      if (next !== undefined && !reached.has(next)) reached.set(next, [...by, decision]);
    }
  }
  return [];
}

/** What the subject of a decision is called in a message. */
export function nameOfSubject(subject: Subject): string {
  if (!isAccount(subject)) {
    const { entity, documents, country } = subject;
    const where = documents?.map((named) => referenceOf(named).document).join(', ') ?? country;
    return where === undefined ? entity : `${entity} (${where})`;
  }
  const { entity, document, sentence } = subject;
  return `${entity === undefined ? '' : `${entity} in `}${document}: ${sentence}`;
}

function saying({ where, by, at, judgement, subjects, value }: Decision): string {
  const who = `${where === undefined ? '' : `${where}: `}${by} decided on ${at}`;
  const names = subjects.map(nameOfSubject).join(' and ');
  if (judgement === 'SAME') return `${who} that ${names} are the same`;
  if (judgement === 'DIFFERENT') return `${who} that ${names} are different`;
  const right = Object.entries(value ?? {}).map(([key, given]) => `${key} ${given ?? 'unknown'}`);
  return `${who} to ${judgement.toLowerCase()} ${names}${right.length > 0 ? ` (${right.join(', ')})` : ''}`;
}
