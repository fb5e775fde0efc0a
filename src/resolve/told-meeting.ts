import type { MeetingClaim } from '../model/claim.js';

/** A claim with the document that makes it. */
export interface ToldMeeting {
  readonly document: string;
  readonly claim: MeetingClaim;
}

/** Several accounts of what is taken to be one meeting. */
export interface MeetingCluster {
  readonly told: ToldMeeting[];
}

export const peopleOf = (told: readonly ToldMeeting[]): Set<string> =>
  new Set(
    told.flatMap(({ claim }) => claim.attendance.map(({ who }) => who)).filter((who) => who.startsWith('person/')),
  );

export const sidesOf = (told: readonly ToldMeeting[]): Set<string> => new Set(told.flatMap(({ claim }) => claim.sides));

export const placesOf = (told: readonly ToldMeeting[]): Set<string> =>
  new Set(told.flatMap(({ claim }) => claim.places.map(({ id }) => id)));

export const datesOf = (told: readonly ToldMeeting[]): string[] =>
  told.flatMap(({ claim }) => (claim.date ? [claim.date.date] : []));
