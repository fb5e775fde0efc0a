import type { BodyClaim } from '../model/claim.js';
import type { MeetingFamily, MeetingSummary } from './summary.js';

/** An account of a meeting with the document that gives it. */
export interface ToldMeeting {
  readonly document: string;
  /** Position among the document's meetings. */
  readonly index: number;
  readonly claim: MeetingSummary;
}

/** What people decided of a meeting through any of its accounts, and what holds for all of them. */
export interface MeetingJudgement {
  /** Ids of entities that had no part in it. */
  readonly without: ReadonlySet<string>;
  readonly decided: readonly string[];
}

/** Several accounts of what is taken to be one meeting, with what they say counted up, since each new one asks for it. */
export class MeetingCluster {
  readonly told: ToldMeeting[] = [];
  readonly people = new Set<string>();
  readonly sides = new Set<string>();
  readonly places = new Set<string>();
  /** Parties and associations whose people took part, each once. */
  readonly bodies: BodyClaim[] = [];
  /** What somebody is told to go to, and no more. */
  readonly occasions = new Set<string>();
  /** An account tells of one person who met a group. */
  withGroup = false;
  /** EDTF, each once. */
  readonly dates = new Set<string>();
  readonly statuses = new Set<string>();
  readonly families = new Set<MeetingFamily>();
  /** Of the accounts that name the meeting, not of those that only refer to it. */
  readonly ownFamilies = new Set<MeetingFamily>();
  readonly documents = new Set<string>();
  /** By a country, who of it receives or is named first, in accounts that name several people. */
  readonly leaders = new Map<string, Set<string>>();
  /** Mentions of somebody whom a title calls a head of state. */
  heads = 0;
  /** An account speaks of the two heads of state without naming them. */
  headsOfState = false;
  /** Every account that dates it dates it well before its article. */
  past = false;
  /** No account that names the meeting names anybody who was there. */
  namesNobody = true;
  /** Every account that names it is of one person who met a group. */
  ofGroup = true;
  /** How accounts that name the meeting call it, and the most people that one of them names. */
  readonly events = new Set<string>();
  mostNamed = 0;
  /** What people decided of the meeting, once all its accounts are together. */
  judgement: MeetingJudgement | undefined;
  #reports: Reports | undefined;

  /** `ordinal` counts the clusters in the order in which they were begun. */
  constructor(readonly ordinal: number) {}

  add(told: ToldMeeting): void {
    const { document, claim } = told;
    this.told.push(told);
    for (const person of peopleOf(claim)) this.people.add(person);
    for (const side of claim.sides) this.sides.add(side);
    for (const { id } of claim.places) this.places.add(id);
    for (const body of claim.bodies ?? [])
      if (!this.bodies.some(({ id, of }) => id === body.id && of === body.of)) this.bodies.push(body);
    this.withGroup ||= claim.group === true;
    if (claim.occasion) this.occasions.add(claim.occasion);
    if (claim.date) this.dates.add(claim.date.date);
    if (claim.date) this.past = claim.past === true;
    this.statuses.add(claim.status);
    this.families.add(claim.family);
    this.documents.add(document);
    this.heads += claim.attendance.filter(({ headOfState }) => headOfState).length;
    this.headsOfState ||= claim.headsOfState;
    this.noteReport(told);
    if (claim.anaphoric) return;
    this.ownFamilies.add(claim.family);
    this.events.add(claim.event);
    this.mostNamed = Math.max(this.mostNamed, peopleOf(claim).size);
    this.namesNobody &&= peopleOf(claim).size === 0;
    for (const [side, who] of leadersOf(claim)) this.leaders.set(side, (this.leaders.get(side) ?? new Set()).add(who));
    this.ofGroup &&= claim.group === true;
  }

  protected noteReport(told: ToldMeeting): void {
    this.#reports ??= new Reports();
    this.#reports.note(told);
  }

  /** Whether an account in the article is of it. */
  isIn(told: ToldMeeting): boolean {
    return this.#reports?.articles.has(articleOf(told)) ?? false;
  }

  /** Whether the document tells of it as its own news, not only in somebody's words. */
  isNewsOf(document: string): boolean {
    return this.#reports?.newsOf.has(document) ?? false;
  }

  /** Where the last account before this one, in its article, that names the meeting stands; -1 where none does. */
  lastToldBefore({ document, index, claim }: ToldMeeting): number {
    return Math.max(
      -1,
      ...this.told
        .filter(
          (other) =>
            other.document === document &&
            other.claim.article === claim.article &&
            other.index < index &&
            !other.claim.anaphoric &&
            !other.claim.background,
        )
        .map((other) => other.claim.at),
    );
  }

  /** Whether an account right before this one, not before where it begins, names the meeting: in its sentence. */
  isToldWith({ document, index, claim }: ToldMeeting): boolean {
    return this.told.some(
      (other) =>
        other.document === document &&
        other.claim.article === claim.article &&
        other.index < index &&
        !other.claim.anaphoric &&
        other.claim.at >= claim.at,
    );
  }

  /** Whether an account in the article names it, and does not only refer to it. */
  isNamedIn(told: ToldMeeting): boolean {
    return this.#reports?.naming.has(articleOf(told)) ?? false;
  }
}

/** Where a meeting is told of. */
class Reports {
  readonly articles = new Set<string>();
  /** Articles that name it. */
  readonly naming = new Set<string>();
  /** Documents that tell of it as their own news. */
  readonly newsOf = new Set<string>();

  note(told: ToldMeeting): void {
    const { document, claim } = told;
    const article = articleOf(told);
    this.articles.add(article);
    if (claim.anaphoric) return;
    this.naming.add(article);
    if (!claim.background) this.newsOf.add(document);
  }
}

const articleOf = ({ document, claim }: ToldMeeting): string => `${claim.article} ${document}`;

/**
 * What all accounts of a meeting say, counted up, by which those of other documents are compared with it. Of the accounts themselves it
 * has only those of which people decided something, and nothing of the articles, about which no other document asks: it hardly
 * grows with the documents that tell of the meeting.
 */
export class MeetingOutline extends MeetingCluster {
  override add(told: ToldMeeting): void {
    super.add(told);
    if (!told.claim.judged) this.told.pop();
  }

  protected override noteReport(): void {}
}

/** Who of each country receives or is named first, where the account names several people. */
export const leadersOf = ({ attendance }: MeetingSummary): (readonly [side: string, who: string])[] => {
  const people = attendance.filter(({ who }) => who.startsWith('person/'));
  if (people.length < 2) return [];
  return people.flatMap(({ who, side, role }) =>
    side !== undefined && (role === 'HOST' || role === 'LEAD') ? [[side, who] as const] : [],
  );
};

export const peopleOf = ({ attendance }: MeetingSummary): Set<string> =>
  new Set(attendance.map(({ who }) => who).filter((who) => who.startsWith('person/')));
