import type { DocumentClaims, MeetingClaim, StatementClaim } from '../model/claim.js';
import type { AccountSubject } from '../model/decision.js';
import { AccountFinder } from './find-account.js';
import type { QuotedClaims } from './quoted-claims.js';

/** Finds among the documents the accounts that a decision is about; `idOf` gives the id that an entity of it has now. */
export class AccountSearch {
  readonly #finders: readonly AccountFinder[];

  constructor(
    documents: Iterable<DocumentClaims | QuotedClaims>,
    private readonly idOf: (id: string) => string,
  ) {
    this.#finders = [...documents].map((claims) => new AccountFinder(claims));
  }

  /** One for each subject of a decision, as far as they are found; two of them are two accounts where there are two. */
  meetings(subjects: readonly AccountSubject[]): { readonly subject: AccountSubject; readonly claim: MeetingClaim }[] {
    const found: { subject: AccountSubject; claim: MeetingClaim }[] = [];
    for (const subject of subjects) {
      const claim = this.#first(
        subject,
        subjects,
        (finder, exactly) => finder.meetings(subject, this.idOf, exactly),
        (finder) => finder.meetingsElsewhere(subject, this.idOf),
        subject.entity === undefined ? found.map((one) => one.claim) : [],
      );
      if (claim) found.push({ subject, claim });
    }
    return found;
  }

  statements(subjects: readonly AccountSubject[]): StatementClaim[] {
    return subjects.flatMap(
      (subject) =>
        this.#first(
          subject,
          subjects,
          (finder, exactly) => finder.statements(subject, exactly),
          (finder) => finder.statementsElsewhere(subject),
        ) ?? [],
    );
  }

  /**
   * In the document of the same bytes or name, of which the one with the very sentence is meant; only where there is nothing, in one of
   * another name, as the file may have been renamed since. One that another subject of the decision names is not meant by this one.
   */
  #first<T>(
    { document, sha256 }: AccountSubject,
    subjects: readonly AccountSubject[],
    find: (finder: AccountFinder, exactly: boolean) => readonly T[],
    findElsewhere: (finder: AccountFinder) => readonly T[],
    taken: readonly T[] = [],
  ): T | undefined {
    const named = new Set(subjects.map((subject) => subject.document));
    const [same, other] = [true, false].map((isNamed) =>
      this.#finders.filter(({ document: { file } }) => (isNamed ? file === document : !named.has(file))),
    ) as [AccountFinder[], AccountFinder[]];
    const ofBytes = (one: AccountFinder) => one.document.sha256 === sha256;
    const own = [...new Set([...[...same, ...other].filter(ofBytes), ...same])];
    const found = [true, false].flatMap((exactly) => own.flatMap((finder) => find(finder, exactly).slice(0, 1)));
    const all = found.length > 0 ? found : other.flatMap(findElsewhere);
    return all.find((one) => !taken.includes(one)) ?? found[0];
  }
}
