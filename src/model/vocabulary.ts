/** The closed vocabularies of the facts and of the API. Each value's meaning is its GraphQL description too. */

export const languages = {
  ZH_HANS: 'Chinese in simplified characters.',
  ZH_HANT: 'Chinese in traditional characters.',
  EN: 'English.',
} as const;

export const nameKinds = {
  FULL: 'The usual full name.',
  SHORT: 'A surname or another short form.',
  ALIAS: 'Another name or another transliteration.',
} as const;

export const meetingKinds = {
  TALKS: 'Negotiations or consultations between delegations (CAMEO 046).',
  BILATERAL: 'One side receives or meets the other (CAMEO 043).',
  SUMMIT: 'Heads of state or government meet.',
  VISIT: 'A visit during which the sides meet (CAMEO 042, 043).',
  VIDEO: 'A meeting by video link.',
  CALL: 'A telephone call (CAMEO 041).',
  MEAL: 'A working meal or banquet.',
  OTHER: 'The text says that they met, and no more.',
} as const;

export const meetingStatuses = {
  HELD: 'The text says that it took place or is taking place.',
  PLANNED: 'Arranged or announced for later.',
  PROPOSED: 'Wished for, offered or suggested; nothing is arranged.',
  CANCELLED: 'Had been arranged and was called off.',
  DENIED: 'A party denies it, or the text says that it did not happen.',
} as const;

export const dateBases = {
  TEXT: 'The text itself gives the year.',
  DOCUMENT: "The year follows from the document's own date.",
  METADATA: 'The year follows from what a person wrote in the YAML file beside the document.',
  DECISION: 'A person decided the date in the review file.',
} as const;

/** What a person says of a doubt. */
export const judgements = {
  SAME: 'The subjects are one.',
  DIFFERENT: 'The subjects are not one.',
  ACCEPT: 'The subject is right as it was read.',
  REJECT: 'There is no such thing: it goes, and what rests on it.',
  CORRECT: 'It is right but for the value given.',
} as const;

export const attendeeRoles = {
  HOST: 'Receives the others.',
  LEAD: 'Leads a delegation or is the principal of a side.',
  MEMBER: 'Takes part as a member of a side.',
  GUEST: 'Is received.',
} as const;

export const statementKinds = {
  AGREEMENT: 'What the sides agreed.',
  DIFFERENCE: 'Where the sides differed.',
  DEMAND: 'What one side demanded of another.',
  COMMITMENT: 'What a side said it would do.',
  MESSAGE: 'A message or greeting from one person to another.',
  POSITION: 'A view that a side expressed.',
} as const;

export const organizationKinds = {
  GOVERNMENT: 'A government, ministry, agency or court.',
  PARTY: 'A political party or one of its bodies.',
  COMPANY: 'A company.',
  OUTLET: 'A news agency, newspaper, broadcaster or news site.',
  DELEGATION: 'A delegation or negotiating team.',
  INTERNATIONAL: 'An international organization.',
  OTHER: 'Any other organization.',
} as const;

export const placeKinds = {
  COUNTRY: 'A country or a territory with its own ISO 3166 code.',
  REGION: 'A province, state or larger region.',
  CITY: 'A city or town.',
  SITE: 'A building or a room.',
} as const;

type Keys<T> = keyof T & string;
export type Language = Keys<typeof languages>;
export type NameKind = Keys<typeof nameKinds>;
export type MeetingKind = Keys<typeof meetingKinds>;
export type MeetingStatus = Keys<typeof meetingStatuses>;
export type DateBasis = Keys<typeof dateBases>;
export type Judgement = Keys<typeof judgements>;
export type AttendeeRole = Keys<typeof attendeeRoles>;
export type StatementKind = Keys<typeof statementKinds>;
export type OrganizationKind = Keys<typeof organizationKinds>;
export type PlaceKind = Keys<typeof placeKinds>;
