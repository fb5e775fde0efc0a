import type { Decision, MeetingCorrection } from './decision.js';
import type { NameFact, NodeOf } from './fact.js';
import type { AttendeeRole, DateBasis, MeetingKind, MeetingStatus, StatementKind } from './vocabulary.js';

/** A slice of the raw document, in UTF-16 code units, `end` exclusive. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
}

/** Where a claim rests: its sentences in the raw document, and the rule of extraction that read them. */
export interface Grounds {
  readonly evidence: readonly Evidence[];
  readonly rule: string;
  /** What people decided of it, or of an entity that it names: decision:same. */
  readonly decided?: readonly string[];
}

/** An entity that a document names, with the forms it uses; the lexicon's own forms come first where it knows it. */
export interface EntityClaim {
  readonly label: 'Person' | 'Organization' | 'Place' | 'Issue';
  readonly id: string;
  readonly names: readonly NameFact[];
  readonly listed: boolean;
  readonly country?: string;
  readonly kind?: string;
  readonly countryCode?: string;
  /** Id of the place that a place lies in, or of the broader issue. */
  readonly within?: string;
}

export interface DateClaim extends Grounds {
  /** EDTF. */
  readonly date: string;
  /** The text's own words; empty where only a person says when. */
  readonly text: string;
  readonly basis?: DateBasis;
}

export interface AttendanceClaim extends Grounds {
  /** Id of a person or organization. */
  readonly who: string;
  readonly role: AttendeeRole;
  readonly side?: string;
  readonly capacity?: string;
  readonly onBehalfOf?: string;
  /** A title in this document says that the person is a head of state. */
  readonly headOfState?: true;
}

/** Something said to be so of another node, by its id. */
export interface LinkClaim extends Grounds {
  readonly id: string;
}

export interface AttributionClaim extends LinkClaim {
  /** What the source relies on, in the text's words: 一份會晤前交給中方的文件. */
  readonly via?: string;
}

export interface BodyClaim {
  readonly id: string;
  /** Id of the person in whose title it stands; absent where nobody is named for it. */
  readonly of?: string;
}

/**
 * What one place in one article tells of one meeting. Several accounts, in one article or in many, may be of the same
 * meeting: to find out which is the work of resolution.
 */
export interface MeetingClaim extends Grounds {
  /** Ordinal of the article in its document. */
  readonly article: number;
  /** Where its words stand in the article: several meetings told by one verb (分别会见) share it. */
  readonly at: number;
  readonly kind: MeetingKind;
  /** AUDIENCE (会见) and TALKS (磋商) are never one; ENCOUNTER (会晤) may be either; ANY says nothing of it. */
  readonly family: 'AUDIENCE' | 'TALKS' | 'ENCOUNTER' | 'CALL' | 'ANY';
  readonly status: MeetingStatus;
  /** The words for the event: 会见, 经贸磋商. */
  readonly event: string;
  readonly attendance: readonly AttendanceClaim[];
  /** Countries that take part, named or not; sorted. */
  readonly sides: readonly string[];
  /** Those of the sides that no delegation was there of: 台湾嘉宾, or 甲国领导人 who are named elsewhere. */
  readonly withoutDelegation?: readonly string[];
  /** Parties and associations whose people took part. */
  readonly bodies?: readonly BodyClaim[];
  /** The heads of state of the sides are meant (两国元首), though not named here. */
  readonly headsOfState: boolean;
  readonly places: readonly LinkClaim[];
  readonly date: DateClaim | null;
  readonly issues: readonly LinkClaim[];
  readonly attributedTo: readonly AttributionClaim[];
  /** It continues a meeting held before (继续磋商, 再谈). */
  readonly continues: boolean;
  /** A noun that refers back (本轮磋商) and cannot make a meeting alone. */
  readonly anaphoric: boolean;
  /** Told in somebody's words, not as the article's own news: 我们去年在某地举行了会谈. */
  readonly background?: true;
  /** Its date is well before the article's own. */
  readonly past?: true;
  /** Told without a day as the news of an article of that day, YYYY-MM-DD. */
  readonly newsOf?: string;
  /** Told by one who was there, to one who was there too (我们上午举行了会谈): not the meeting at which it is said. */
  readonly inclusive?: true;
  /** Told as one more beside those before (还会见了). */
  readonly another?: true;
  /** The summit or the visit to which somebody is told to go, in simplified script; whom he is to meet there is another meeting. */
  readonly occasion?: string;
  /** One who is named met a group that nobody names: 周某会见某团一行. */
  readonly group?: true;
  /**
   * It says who else took part in a meeting that the article tells of (周某参加会见), so that nobody need be named in both: in
   * the one told nearest before, in ALL that the article tells of (参加上述活动), or
   * in the one nearest before at which one person met a GROUP.
   */
  readonly joins?: 'ONE' | 'ALL' | 'GROUP';
  readonly judged?: JudgedMeeting;
}

/** What people decided of the meeting that an account tells of; it holds for the meeting, however often it is told. */
export interface JudgedMeeting {
  /** Accounts with the same mark are of one meeting. */
  readonly together?: string;
  /** Marks DECISION:SIDE; accounts with one decision and two sides are of two meetings. */
  readonly apart?: readonly string[];
  readonly rejected?: true;
  /** Ids of entities that had no part in it. */
  readonly without?: readonly string[];
  readonly corrected?: MeetingCorrection;
  /** All that were made through this account, so that those which contradict each other are found. */
  readonly verdicts?: readonly MeetingVerdict[];
}

/** What a person said of a meeting, or of somebody's part in it. */
export interface MeetingVerdict {
  readonly decision: Decision;
  /** Id of who, where or what had a part, after all decisions of entities. */
  readonly entity?: string;
}

export interface StatementClaim extends Grounds {
  readonly article: number;
  readonly kind: StatementKind;
  /** As in the text, layout removed. */
  readonly text: string;
  readonly madeBy: readonly LinkClaim[];
  readonly addressedTo: readonly LinkClaim[];
  readonly conveyedBy: readonly LinkClaim[];
  readonly about: readonly LinkClaim[];
  readonly attributedTo: readonly AttributionClaim[];
}

export interface PositionClaim extends Grounds {
  readonly person: string;
  readonly organization: string;
  readonly title: string;
  readonly asOf?: string;
}

export interface ArticleClaim {
  readonly ordinal: number;
  readonly headline?: string;
  readonly dateline?: string;
  readonly publishedOn?: string;
  readonly start: number;
  readonly end: number;
  readonly publisher?: string;
  readonly authors: readonly LinkClaim[];
  /** All of them, in the order of the text, those that are evidence too. */
  readonly sentences: readonly Evidence[];
}

/** Everything that one document tells. */
export interface DocumentClaims {
  readonly document: Omit<NodeOf<'Document'>, 'node' | 'id'>;
  /** The decoded document; evidence is quoted from it. */
  readonly raw: string;
  readonly articles: readonly ArticleClaim[];
  readonly entities: readonly EntityClaim[];
  readonly meetings: readonly MeetingClaim[];
  readonly statements: readonly StatementClaim[];
  readonly positions: readonly PositionClaim[];
}
