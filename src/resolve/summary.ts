import type { AttendanceClaim, DateClaim, DocumentClaims, LinkClaim, MeetingClaim } from '../model/claim.js';

type WithoutGrounds<T> = Omit<T, 'evidence' | 'rule'>;

/** An account of a meeting without its sentences and issues: what tells whether it is the same as another. */
export type MeetingSummary = Omit<
  WithoutGrounds<MeetingClaim>,
  'attendance' | 'places' | 'date' | 'issues' | 'attributedTo'
> & {
  readonly attendance: readonly WithoutGrounds<AttendanceClaim>[];
  readonly places: readonly WithoutGrounds<LinkClaim>[];
  readonly date: WithoutGrounds<DateClaim> | null;
};

export type MeetingFamily = MeetingClaim['family'];

/** What resolution across documents needs of one: small enough that those of very many fit into memory. */
export interface DocumentSummary {
  readonly meetings: readonly MeetingSummary[];
  /** The usual name of each entity, by its id. */
  readonly names: readonly (readonly [id: string, name: string])[];
  /** Which place lies in which, by their ids. */
  readonly within: readonly (readonly [inner: string, outer: string])[];
}

export function summaryOf({ meetings, entities }: Pick<DocumentClaims, 'meetings' | 'entities'>): DocumentSummary {
  return {
    meetings: meetings.map(({ evidence, rule, issues, attributedTo, attendance, places, date, ...claim }) => ({
      ...claim,
      attendance: attendance.map(withoutGrounds),
      places: places.map(withoutGrounds),
      date: date && withoutGrounds(date),
    })),
    names: entities.flatMap(({ id, names }) => {
      const full = names.find(({ language, kind }) => language === 'ZH_HANS' && kind === 'FULL') ?? names[0];
      return full ? [[id, full.value] as const] : [];
    }),
    within: entities.flatMap(({ label, id, within }) => (label === 'Place' && within ? [[id, within] as const] : [])),
  };
}

function withoutGrounds<T extends { readonly evidence: unknown; readonly rule: unknown }>(claim: T): WithoutGrounds<T> {
  const { evidence, rule, ...rest } = claim;
  return rest;
}
