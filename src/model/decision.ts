import { z } from 'zod';
import { isEdtf } from './partial-date.js';
import {
  type judgements,
  type MeetingKind,
  type MeetingStatus,
  meetingKinds,
  meetingStatuses,
  statementKinds,
} from './vocabulary.js';

const oneOf = <T extends Record<string, string>>(values: T) => z.enum(Object.keys(values) as [keyof T & string]);
export const text = z.string('must be text; put quotation marks round it').min(1, 'must not be empty');
const texts = z.array(text);
const id = (labels: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${labels})/[^\\s"'\`\\\\]+$`, 'u'),
      `must be an id that begins with ${labels.replaceAll('|', '/, ')}/`,
    );
const entityId = id('person|organization|place|issue');

const sha256 = z
  .string('must be text; put quotation marks round it')
  .regex(/^[0-9a-f]{64}$/iu, 'must be the SHA-256 of a document, 64 hexadecimal digits')
  .toLowerCase();
const documentReference = z.strictObject({ document: text, sha256: sha256.exactOptional() });
const namedDocument = z.union([text, documentReference], 'must be a file name, or {document: a file name, sha256: …}');

/** What whomet writes beside a subject for the reader; nothing is decided by it. */
const shown = { names: texts.exactOptional(), offices: texts.exactOptional(), sentences: texts.exactOptional() };

/**
 * A person, organization, place or issue by its id. The id that an unlisted entity had still leads to it when the lexicon
 * has come to know its name. With `documents` it is meant there alone: each is a file's name, or that with the SHA-256 of the file's bytes,
 * by which it is known under another name, and from others of its name; where a DIFFERENT parts one name into several
 * people, `country` says that of the documents nobody listed, those that place the name there are meant too.
 */
export const entitySubject = z.strictObject({
  entity: entityId,
  documents: z
    .array(namedDocument, 'must be a list of documents: [a.txt]')
    .nonempty('must name at least one document')
    .exactOptional(),
  country: id('place').exactOptional(),
  ...shown,
});

/**
 * A meeting by a sentence that tells of it, which re-extraction finds again though offsets and ids change. `who` tells it from
 * other meetings of that sentence, `sha256` is of the document's bytes, by which it is known under another name. With `entity`, that entity's part in the meeting: who attended, where, about what. With
 * `statement`, not the meeting but the statement of that kind in the sentence.
 */
export const accountSubject = z.strictObject({
  document: text,
  sha256: sha256.exactOptional(),
  sentence: text,
  who: z.array(entityId).exactOptional(),
  entity: entityId.exactOptional(),
  statement: oneOf(statementKinds).exactOptional(),
  status: text.exactOptional(),
  date: text.exactOptional(),
  ...shown,
});

export const meetingValue = z.strictObject({
  date: z
    .string()
    .refine(isEdtf, 'must be an EDTF date such as 2019-01-31, XXXX-01-31 or 2018-05-03/2018-05-04')
    .nullable()
    .exactOptional(),
  status: oneOf(meetingStatuses).exactOptional(),
  kind: oneOf(meetingKinds).exactOptional(),
  place: id('place').exactOptional(),
});
export const entityValue = z.strictObject({ name: text.exactOptional(), country: id('place').exactOptional() });

export type EntitySubject = z.infer<typeof entitySubject>;
export type AccountSubject = z.infer<typeof accountSubject>;
export type DocumentReference = z.infer<typeof documentReference>;
export type NamedDocument = z.infer<typeof namedDocument>;
export type Subject = EntitySubject | AccountSubject;
export type EntityCorrection = z.infer<typeof entityValue>;

/** What is right of a meeting of which the rest is. */
export interface MeetingCorrection {
  /** EDTF; null where the text does not say when. */
  readonly date?: string | null;
  readonly status?: MeetingStatus;
  readonly kind?: MeetingKind;
  /** Id of the place where it was. */
  readonly place?: string;
}

/** A judgement of a person, with who made it and when. */
export interface Decision {
  /** Of the candidate that it decides; a decision that nothing asked for has none. */
  readonly key?: string;
  readonly judgement: keyof typeof judgements;
  readonly subjects: readonly Subject[];
  readonly value?: EntityCorrection | MeetingCorrection;
  readonly by: string;
  /** EDTF day, or a day and time as in ISO 8601. */
  readonly at: string;
  readonly note?: string;
  /** Where it is written, for messages: seeds/review.yaml: line 12. */
  readonly where?: string;
}

export const isAccount = (subject: Subject): subject is AccountSubject => 'sentence' in subject;

export const referenceOf = (named: NamedDocument): DocumentReference =>
  typeof named === 'string' ? { document: named } : named;
