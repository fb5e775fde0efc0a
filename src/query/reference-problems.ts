import { WhometError } from '../model/error.js';

interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** A reference that fits several entities, or none; as resolve-references.ts makes it in the database. */
export interface ReferenceProblem {
  readonly argument: string;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly nearest: readonly Candidate[];
}

/** AMBIGUOUS_NAME with the candidates, or NOT_FOUND with the nearest names, for all the problems of a field. */
export function problemsError(problems: readonly ReferenceProblem[]): WhometError {
  const ambiguous = problems.some(({ candidates }) => candidates.length > 1);
  return new WhometError(ambiguous ? 'AMBIGUOUS_NAME' : 'NOT_FOUND', problems.map(messageOf).join(' '), {
    details: { references: problems },
  });
}

function messageOf({ argument, text, candidates, nearest }: ReferenceProblem): string {
  const named = `${argument}: ${JSON.stringify(text)}`;
  // The database gives them in no order of its own.
  const fitting = candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (candidates.length > 1) return `${named} fits several: ${listed(fitting)}. Give the id of the one that is meant.`;
  if (nearest.length === 0) return `${named} is nobody's and nothing's name here. Look for one with search(text:).`;
  return `${named} is not known. The nearest names: ${listed(nearest)}.`;
}

const listed = (candidates: readonly Candidate[]): string =>
  candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
