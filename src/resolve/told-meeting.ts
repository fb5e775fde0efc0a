import type { MeetingFamily, MeetingSummary } from './summary.js';

/** An account of a meeting with the document that gives it. */
export interface ToldMeeting {
  readonly document: string;
  /** Position among the document's meetings. */
  readonly index: number;
  readonly claim: MeetingSummary;
}

/** Several accounts of what is taken to be one meeting, with what they say counted up, since each new one asks for it. */
export class MeetingCluster {
  readonly told: ToldMeeting[] = [];
  readonly people = new Set<string>();
  readonly sides = new Set<string>();
  readonly places = new Set<string>();
  /** EDTF, each once. */
  readonly dates = new Set<string>();
  readonly statuses = new Set<string>();
  readonly families = new Set<MeetingFamily>();
  /** Of the accounts that name the meeting, not of those that only refer to it. */
  readonly ownFamilies = new Set<MeetingFamily>();
  readonly documents = new Set<string>();
  /** Mentions of somebody whom a title calls a head of state. */
  heads = 0;
  /** An account speaks of the two heads of state without naming them. */
  headsOfState = false;
  readonly #articles = new Set<string>();
  readonly #ownArticles = new Set<string>();

  /** `ordinal` counts the clusters in the order in which they were begun. */
  constructor(readonly ordinal: number) {}

  add(told: ToldMeeting): void {
    const { document, claim } = told;
    this.told.push(told);
    for (const person of peopleOf(claim)) this.people.add(person);
    for (const side of claim.sides) this.sides.add(side);
    for (const { id } of claim.places) this.places.add(id);
    if (claim.date) this.dates.add(claim.date.date);
    this.statuses.add(claim.status);
    this.families.add(claim.family);
    this.documents.add(document);
    this.heads += claim.attendance.filter(({ headOfState }) => headOfState).length;
    this.headsOfState ||= claim.headsOfState;
    this.#articles.add(`${claim.article} ${document}`);
    if (claim.anaphoric) return;
    this.ownFamilies.add(claim.family);
    this.#ownArticles.add(`${claim.article} ${document}`);
  }

  /** Whether an account in the article is of it. */
  isIn({ document, claim }: ToldMeeting): boolean {
    return this.#articles.has(`${claim.article} ${document}`);
  }

  /** Whether an account in the article names it, and does not only refer to it. */
  isNamedIn({ document, claim }: ToldMeeting): boolean {
    return this.#ownArticles.has(`${claim.article} ${document}`);
  }
}

export const peopleOf = ({ attendance }: MeetingSummary): Set<string> =>
  new Set(attendance.map(({ who }) => who).filter((who) => who.startsWith('person/')));
