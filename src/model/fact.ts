import { z } from 'zod';
import { isEdtf } from './partial-date.js';
import * as vocabulary from './vocabulary.js';

const oneOf = <T extends Record<string, string>>(values: T) => z.enum(Object.keys(values) as [keyof T & string]);
/** What stands behind the prefix of an id. */
const partOfId = '[^\\s"\'`\\\\]+';
const wholePart = new RegExp(`^${partOfId}$`, 'u');
export const isPartOfId = (text: string): boolean => wholePart.test(text);
const idOf = (...prefixes: readonly [string, ...string[]]) =>
  z
    .string()
    .regex(
      new RegExp(`^(?:${prefixes.join('|')})/${partOfId}$`, 'u'),
      `must be an id that begins with ${prefixes.map((prefix) => `${prefix}/`).join(' or ')}`,
    );
const evidence = z.array(idOf('evidence')).nonempty('a claim needs at least one evidence id');
const edtf = z.string().refine(isEdtf, 'must be an EDTF date such as 2019-01-31, XXXX-01-31 or 2018-05-03/2018-05-04');
const text = z.string().min(1);

/** One name of an entity: a surface form used in a document or a form that the lexicon knows. */
export const nameSchema = z.strictObject({
  value: text,
  language: oneOf(vocabulary.languages),
  kind: oneOf(vocabulary.nameKinds),
});
const names = z.array(nameSchema).nonempty('an entity needs at least one name');

/**
 * The node lines of a facts file. Key order here is the order in the file. Optional keys are left out when nothing is
 * known; `date` alone is written as null, because that a meeting has no date is said, not implied.
 */
export const nodeSchemas = {
  Person: z.strictObject({
    node: z.literal('Person'),
    id: idOf('person'),
    names,
    country: idOf('place').optional(),
    /** True where the lexicon knows the person; false where extraction found a name nobody had listed. */
    listed: z.boolean(),
  }),
  Organization: z.strictObject({
    node: z.literal('Organization'),
    id: idOf('organization'),
    names,
    kind: oneOf(vocabulary.organizationKinds),
    country: idOf('place').optional(),
    listed: z.boolean(),
  }),
  Place: z.strictObject({
    node: z.literal('Place'),
    id: idOf('place'),
    names,
    kind: oneOf(vocabulary.placeKinds),
    /** ISO 3166-1 alpha-2, countries only. */
    countryCode: z.string().length(2).optional(),
    listed: z.boolean(),
  }),
  Issue: z.strictObject({ node: z.literal('Issue'), id: idOf('issue'), names, listed: z.boolean() }),
  Meeting: z.strictObject({
    node: z.literal('Meeting'),
    id: idOf('meeting'),
    kind: oneOf(vocabulary.meetingKinds),
    status: oneOf(vocabulary.meetingStatuses),
    title: text,
    date: edtf.nullable(),
    /** The text's own words for the date. */
    dateText: text.optional(),
    /** Where the year comes from; left out where the date has no year. */
    dateBasis: oneOf(vocabulary.dateBases).optional(),
    /** First and last day that `date` can mean, YYYY-MM-DD; left out where the year is unknown. */
    earliest: z.iso.date().optional(),
    latest: z.iso.date().optional(),
    evidence,
    /** The rules of extraction that made it. */
    rules: z.array(text).nonempty(),
  }),
  Statement: z.strictObject({
    node: z.literal('Statement'),
    id: idOf('statement'),
    kind: oneOf(vocabulary.statementKinds),
    /** The words that say it, as in the text, without the page's line breaks. */
    text,
    evidence,
    rules: z.array(text).nonempty(),
  }),
  Document: z.strictObject({
    node: z.literal('Document'),
    id: idOf('document'),
    /** File name without folder. */
    file: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    /** As decoded: utf-8, gb18030, big5, utf-16le, utf-16be; pdf for the text layer of a PDF file. */
    encoding: text,
    /** UTF-16 code units of the decoded text, markup and all. */
    length: z.int().nonnegative(),
    title: text.optional(),
    language: oneOf(vocabulary.languages).optional(),
    publishedOn: edtf.optional(),
    publishedOnBasis: oneOf(vocabulary.dateBases).optional(),
    url: text.optional(),
  }),
  Article: z.strictObject({
    node: z.literal('Article'),
    id: idOf('article'),
    document: idOf('document'),
    /** 1 for the first article of the document. */
    ordinal: z.int().positive(),
    headline: text.optional(),
    dateline: text.optional(),
    publishedOn: edtf.optional(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
  Evidence: z.strictObject({
    node: z.literal('Evidence'),
    id: idOf('evidence'),
    document: idOf('document'),
    /** UTF-16 code units of the decoded document; `end` is exclusive. */
    start: z.int().nonnegative(),
    end: z.int().positive(),
    /** That slice of the document, without the line breaks that the page's layout put in. */
    quote: text,
  }),
  /** A sentence of an article on which no fact rests, written as evidence is: with it, the article's text is whole. */
  Sentence: z.strictObject({
    node: z.literal('Sentence'),
    id: idOf('sentence'),
    document: idOf('document'),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: text,
  }),
};

const claim = <N extends string, F extends z.ZodType, T extends z.ZodType, P extends z.ZodRawShape>(
  relation: N,
  from: F,
  to: T,
  properties: P,
) =>
  z.strictObject({ relation: z.literal(relation), from, to, ...properties, evidence, rules: z.array(text).nonempty() });
/** Relations that follow from the shape of the documents or from the lexicon, and need no sentence of their own. */
const structural = <N extends string, F extends z.ZodType, T extends z.ZodType>(relation: N, from: F, to: T) =>
  z.strictObject({ relation: z.literal(relation), from, to });

const agent = idOf('person', 'organization', 'place');
const personOrOrganization = idOf('person', 'organization');
const reported = idOf('meeting', 'statement');

/** The relation lines of a facts file. (relation, from, to) is unique; for HOLDS_POSITION, with title. */
export const relationSchemas = {
  ATTENDED: claim('ATTENDED', personOrOrganization, idOf('meeting'), {
    role: oneOf(vocabulary.attendeeRoles),
    /** The country or territory on whose side they sat. */
    side: idOf('place').optional(),
    /** The titles before the name at that time, joined by 、. */
    capacity: text.optional(),
    onBehalfOf: idOf('organization').optional(),
  }),
  DISCUSSED: claim('DISCUSSED', idOf('meeting'), idOf('issue'), {}),
  HELD_AT: claim('HELD_AT', idOf('meeting'), idOf('place'), {}),
  FOLLOWS: claim('FOLLOWS', idOf('meeting'), idOf('meeting'), {}),
  HOLDS_POSITION: claim('HOLDS_POSITION', idOf('person'), idOf('organization'), { title: text, asOf: edtf.optional() }),
  MADE_BY: claim('MADE_BY', idOf('statement'), agent, {}),
  ADDRESSED_TO: claim('ADDRESSED_TO', idOf('statement'), agent, {}),
  CONVEYED_BY: claim('CONVEYED_BY', idOf('statement'), agent, {}),
  ABOUT: claim('ABOUT', idOf('statement'), idOf('issue'), {}),
  STATED_AT: claim('STATED_AT', idOf('statement'), idOf('meeting'), {}),
  /** Who is the source of it, where the article only passes it on: a newspaper, an agency, an unnamed paper. */
  ATTRIBUTED_TO: claim('ATTRIBUTED_TO', reported, personOrOrganization, { via: text.optional() }),
  /** One article's account of a meeting or statement, with the status and date that this account gives. */
  REPORTED_BY: claim('REPORTED_BY', reported, idOf('article'), {
    status: oneOf(vocabulary.meetingStatuses).optional(),
    date: edtf.optional(),
    dateText: text.optional(),
  }),
  PUBLISHED_BY: structural('PUBLISHED_BY', idOf('article'), idOf('organization')),
  WRITTEN_BY: claim('WRITTEN_BY', idOf('article'), idOf('person'), {}),
  IN: structural('IN', idOf('article', 'evidence', 'sentence'), idOf('document', 'article')),
  BROADER: structural('BROADER', idOf('issue'), idOf('issue')),
  LOCATED_IN: structural('LOCATED_IN', idOf('place', 'organization'), idOf('place')),
};

export type NodeLabel = keyof typeof nodeSchemas;
export type RelationType = keyof typeof relationSchemas;
export type NodeFact = { [K in NodeLabel]: z.infer<(typeof nodeSchemas)[K]> }[NodeLabel];
export type RelationFact = { [K in RelationType]: z.infer<(typeof relationSchemas)[K]> }[RelationType];
export type Fact = NodeFact | RelationFact;
export type NodeOf<L extends NodeLabel> = z.infer<(typeof nodeSchemas)[L]>;
export type RelationOf<T extends RelationType> = z.infer<(typeof relationSchemas)[T]>;
export type NameFact = z.infer<typeof nameSchema>;

/** A sentence of a document, whether or not a fact rests on it. */
export type PassageFact = NodeOf<'Evidence'> | NodeOf<'Sentence'>;

export const isPassage = (fact: Fact): fact is PassageFact =>
  isNodeFact(fact) && (fact.node === 'Evidence' || fact.node === 'Sentence');
export const isNodeFact = (fact: Fact): fact is NodeFact => 'node' in fact;
/** Whether it says of an entity itself what it is called and what it lies in, which many documents say in the same words. */
export const isOfEntity = (fact: Fact): boolean =>
  isNodeFact(fact) ? 'names' in fact : fact.relation === 'BROADER' || fact.relation === 'LOCATED_IN';

const own = (schemas: Readonly<Record<string, z.ZodType>>, key: unknown): z.ZodType | undefined =>
  typeof key === 'string' && Object.hasOwn(schemas, key) ? schemas[key] : undefined;

/** Validates one parsed line; the message names the offending key and what it must be. */
export function parseFact(value: unknown): { fact: Fact } | { problem: string } {
  const line = value as { node?: string; relation?: string } | null;
  const schema: z.ZodType | undefined =
    line && typeof line === 'object'
      ? Object.hasOwn(line, 'node')
        ? own(nodeSchemas, line.node)
        : own(relationSchemas, line.relation)
      : undefined;
  if (!schema) {
    const known = [...Object.keys(nodeSchemas), ...Object.keys(relationSchemas)].join(', ');
    return { problem: `is neither a node nor a relation that whomet knows (${known})` };
  }
  const result = schema.safeParse(value);
  if (result.success) return { fact: result.data as Fact };
  const issue = result.error.issues[0];
  return { problem: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not valid'}` };
}
