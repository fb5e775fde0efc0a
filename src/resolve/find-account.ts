import type { DocumentClaims, MeetingClaim, StatementClaim } from '../model/claim.js';
import type { AccountSubject } from '../model/decision.js';
import { foldScript } from '../model/fold.js';
import { type QuotedClaims, quoteIn } from './quoted-claims.js';

/** Share of two-character pieces that a sentence must have in common with the one a person decided on. */
const alike = 0.7;

/** A sentence as it is compared: simplified script, without white space, punctuation and case. */
export const foldSentence = (text: string): string =>
  foldScript(text)
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();

/** Finds in one document again what a sentence told, though its offsets, or some of its words, have changed. */
export class AccountFinder {
  private readonly sentences = new Map<object, readonly string[]>();

  constructor(private readonly claims: DocumentClaims | QuotedClaims) {}

  get document(): DocumentClaims['document'] {
    return this.claims.document;
  }

  /** The likeliest first; with `exactly` only of the very sentence. */
  meetings(subject: AccountSubject, idOf: (id: string) => string, exactly: boolean): readonly MeetingClaim[] {
    const who = new Set((subject.who ?? []).map(idOf));
    const shared = ({ attendance }: MeetingClaim) => attendance.filter((one) => who.has(one.who)).length;
    const fits = (claim: MeetingClaim) => who.size === 0 || shared(claim) > 0;
    const told = this.telling(this.claims.meetings, subject.sentence, exactly, fits);
    const best = (claim: MeetingClaim) =>
      shared(claim) * 4 + (claim.status === subject.status ? 2 : 0) + (claim.anaphoric ? 0 : 1);
    return [...told].sort((a, b) => best(b) - best(a));
  }

  /** For a document that the decision does not name: those of the very sentence, if it says by name who met, and they are whom the decision names. */
  meetingsElsewhere(subject: AccountSubject, idOf: (id: string) => string): readonly MeetingClaim[] {
    const who = new Set(subject.who?.map(idOf));
    return this.meetings(subject, idOf, true).filter(({ attendance }) => {
      const ids = attendance.map((one) => one.who);
      return (who.size === 0 || ids.some((id) => who.has(id))) && this.isNamedIn(subject.sentence, ids);
    });
  }

  /** Likewise, if the sentence says by name who speaks. */
  statementsElsewhere(subject: AccountSubject): readonly StatementClaim[] {
    return this.statements(subject, true).filter(({ madeBy }) =>
      this.isNamedIn(
        subject.sentence,
        madeBy.map(({ id }) => id),
      ),
    );
  }

  statements(subject: AccountSubject, exactly: boolean): readonly StatementClaim[] {
    return this.telling(
      this.claims.statements.filter(({ kind }) => kind === subject.statement),
      subject.sentence,
      exactly,
      () => true,
    );
  }

  /** Whether the sentence has a name of one of these people and bodies: 双方举行会谈 may be told of anybody. */
  private isNamedIn(sentence: string, ids: readonly string[]): boolean {
    const asked = foldSentence(sentence);
    return this.claims.entities.some(
      ({ id, label, names }) =>
        (label === 'Person' || label === 'Organization') &&
        ids.includes(id) &&
        names.some(({ value }) => value.length > 1 && asked.includes(foldSentence(value))),
    );
  }

  /** The claims of the very sentence; failing that, those of the sentence most like it that fit. */
  private telling<T extends MeetingClaim | StatementClaim>(
    all: readonly T[],
    sentence: string,
    exactly: boolean,
    fits: (claim: T) => boolean,
  ): readonly T[] {
    const asked = foldSentence(sentence);
    const exact = all.filter((claim) => this.sentencesOf(claim).includes(asked));
    if (exact.length > 0 || exactly) return exact;
    let found: { likeness: number; claims: T[] } = { likeness: alike, claims: [] };
    for (const claim of all.filter(fits)) {
      const likeness = Math.max(0, ...this.sentencesOf(claim).map((own) => overlap(own, asked)));
      if (likeness > found.likeness) found = { likeness, claims: [claim] };
      else if (likeness === found.likeness && found.claims.length > 0) found.claims.push(claim);
    }
    return found.claims;
  }

  private sentencesOf(claim: MeetingClaim | StatementClaim): readonly string[] {
    const known = this.sentences.get(claim) ?? foldedSentences(this.claims, claim);
    this.sentences.set(claim, known);
    return known;
  }
}

/** The sentences that the account or statement rests on, as they are compared. */
export const foldedSentences = (
  claims: DocumentClaims | QuotedClaims,
  { evidence }: MeetingClaim | StatementClaim,
): string[] => evidence.map((span) => foldSentence(quoteIn(claims, span)));

/** Dice's coefficient of the two-character pieces. */
function overlap(a: string, b: string): number {
  const [x, y] = [pieces(a), pieces(b)];
  const shared = [...x].filter((piece) => y.has(piece)).length;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}

const pieces = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
