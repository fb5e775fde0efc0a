import type { AccountSubject, EntitySubject } from '../model/decision.js';

/** What the rules doubt, in the order in which a reader is shown it. */
export const doubts = {
  NEAR_MEETING: 'Two meetings that may be one',
  ONE_NAME: 'One name that may stand for two people',
  NEAR_NAME: 'Two names that may be one person',
  NEW_PERSON: 'People whom nobody listed',
} as const;

export type Doubt = keyof typeof doubts;

/** A sentence of a document; offsets are UTF-16 code units of the raw text. */
export interface Sentence {
  /** The file's name, with as much of its path as tells it from others of that name. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export type CandidateSubject = (Omit<EntitySubject, 'sentences'> | Omit<AccountSubject, 'sentences'>) & {
  readonly told: readonly Sentence[];
};

/** A question for a person. */
export interface Candidate {
  /** The same on every run while the subjects are. */
  readonly key: string;
  readonly doubt: Doubt;
  readonly reason: string;
  readonly subjects: readonly CandidateSubject[];
  /** How doubtful: candidates of one doubt are shown from high to low. */
  readonly weight: number;
}
