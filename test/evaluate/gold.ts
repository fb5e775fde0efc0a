import { z } from 'zod';

const name = z.string().min(1);
const date = z.string().nullable();
const named = z.union([name, z.looseObject({ name })]);

/** Keys that scoring does not use (titles, organizations, sides, notes …) are let through: they are for readers. */
const event = z.looseObject({
  participants: z.array(name).default([]),
  date: date.default(null),
  dateAlt: z.array(date).default([]),
  quote: z.string().default(''),
  evidence: z.array(z.string()).default([]),
});

const meeting = event.extend({
  place: z.string().nullable().default(null),
  placeAlt: z.array(z.string().nullable()).default([]),
  issues: z.array(name).default([]),
  issuesOptional: z.array(name).default([]),
  optional: z.boolean().default(false),
  participantsMin: z.array(name).default([]),
  optionalParticipants: z.array(name).default([]),
});

/** What a document tells, as people read it. test/gold/README.md says what each key means. */
export const goldSchema = z.looseObject({
  people: z.array(
    z.looseObject({ name, incidental: z.boolean().default(false), inTitleOnly: z.boolean().default(false) }),
  ),
  meetings: z.array(meeting),
  planned: z.array(event.extend({ participantsMin: z.array(name).default([]) })).default([]),
  calls: z.array(event.extend({ participantsMin: z.array(name).default([]) })).default([]),
  cancelled: z.array(event.extend({ participantsMin: z.array(name).default([]) })).default([]),
  bylines: z.array(named).default([]),
  /** The document of which this is a copy with its lines torn, by its file's name. */
  derivedFrom: z.string().optional(),
  boilerplatePeople: z.array(named).default([]),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldMeeting = Gold['meetings'][number];
/** What a meeting, a plan, a call and a cancellation have in common. */
export type GoldEvent = Gold['planned'][number];
