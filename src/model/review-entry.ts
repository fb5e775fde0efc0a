import { z } from 'zod';
import {
  accountSubject,
  type Decision,
  type EntitySubject,
  entitySubject,
  entityValue,
  isAccount,
  meetingValue,
  type Subject,
  text,
} from './decision.js';
import { isEdtf } from './partial-date.js';
import { judgements } from './vocabulary.js';

const word = z
  .string()
  .transform((value) => value.trim().toUpperCase())
  .pipe(
    z.enum(Object.keys(judgements) as [Decision['judgement']], 'must be same, different, accept, reject or correct'),
  );

const entry = z.strictObject({
  key: text.exactOptional(),
  doubt: text.exactOptional(),
  reason: text.exactOptional(),
  subjects: z
    .array(z.unknown(), 'must list what the decision is about')
    .nonempty('must list what the decision is about'),
  decision: word.nullable().exactOptional(),
  value: z.unknown().exactOptional(),
  by: text.nullable().exactOptional(),
  at: z
    .string('must be a day such as 2026-11-24')
    .refine(
      (value) => isEdtf(value) || /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u.test(value),
      'must be a day such as 2026-11-24',
    )
    .nullable()
    .exactOptional(),
  note: text.nullable().exactOptional(),
});

/** An entry of a review file: a doubt, decided or open. */
export interface ReviewEntry {
  readonly key?: string;
  readonly subjects: readonly Subject[];
  readonly decision: Decision | null;
}

/** Reads one entry; a problem names the key that is wrong and what it must be. */
export function parseReviewEntry(value: unknown): { entry: ReviewEntry } | { problem: string; at: readonly string[] } {
  const parsed = entry.safeParse(value);
  if (!parsed.success) return problemOf(parsed.error);
  const { key, decision, by, at, note, value: corrected } = parsed.data;
  const subjects: Subject[] = [];
  for (const [index, subject] of parsed.data.subjects.entries()) {
    const isOfText =
      typeof subject === 'object' && subject !== null && ('sentence' in subject || 'document' in subject);
    const result = (isOfText ? accountSubject : entitySubject).safeParse(subject);
    if (!result.success) return problemOf(result.error, ['subjects', String(index + 1)]);
    subjects.push(result.data as Subject);
  }
  const keyed = key === undefined ? {} : { key };
  if (!decision) {
    if (corrected !== undefined && corrected !== null)
      return { problem: 'value: stands without a decision; write decision: correct, or remove it', at: ['value'] };
    return { entry: { ...keyed, subjects, decision: null } };
  }
  if (!by) return { problem: 'by: is empty; write who decided', at: ['by'] };
  if (!at) return { problem: 'at: is empty; write the day of the decision, such as 2026-11-24', at: ['at'] };
  const shape = shapeProblem(decision, subjects);
  if (shape) return { problem: shape, at: ['subjects'] };
  const decided = { ...keyed, judgement: decision, subjects, by, at, ...(note ? { note } : {}) };
  if (decision !== 'CORRECT') {
    if (corrected !== undefined && corrected !== null)
      return { problem: `value: only correct takes one, not ${decision.toLowerCase()}`, at: ['value'] };
    return { entry: { ...keyed, subjects, decision: decided } };
  }
  const [subject] = subjects;
  const result = (subject && isAccount(subject) ? meetingValue : entityValue).safeParse(corrected ?? {});
  if (!result.success) return problemOf(result.error, ['value']);
  if (Object.keys(result.data).length === 0)
    return { problem: 'value: correct needs what is right, such as value: {date: 2019-01-31}', at: ['value'] };
  const right = result.data as Exclude<Decision['value'], undefined>;
  return { entry: { ...keyed, subjects, decision: { ...decided, value: right } } };
}

function shapeProblem(judgement: Decision['judgement'], subjects: readonly Subject[]): string | undefined {
  const word = judgement.toLowerCase();
  const labels = new Set(subjects.map(labelOf));
  if (judgement === 'SAME' || judgement === 'DIFFERENT') {
    if (subjects.length < 2) return `subjects: ${word} needs two subjects or more`;
    if (labels.size > 1) return `subjects: ${word} cannot be of ${[...labels].join(' and ')}`;
    if (labels.has('statement') || labels.has('part')) return `subjects: ${word} is of entities or of meetings`;
    const bare = subjects.filter((subject) => !isAccount(subject) && !subject.documents && !subject.country);
    const named = bare.map((subject) => (subject as EntitySubject).entity);
    if (judgement === 'DIFFERENT' && new Set(named).size < named.length)
      return 'subjects: to part one name in two, say of each which documents are meant';
  } else if (subjects.length > 1)
    return `subjects: ${word} takes one subject; of two, say same or different, or leave in only the one that is meant`;
  if (judgement === 'CORRECT') {
    if (labels.has('statement') || labels.has('part')) return 'subjects: correct is of an entity or a meeting';
  }
  if (judgement === 'ACCEPT' && labels.has('statement')) return 'subjects: a statement can only be rejected';
  return undefined;
}

function problemOf(error: z.ZodError, before: readonly string[] = []): { problem: string; at: readonly string[] } {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map((part) => (typeof part === 'number' ? String(part + 1) : String(part)));
  const at = [...before, ...path];
  return { problem: `${at.join('.') || 'the entry'}: ${issue?.message ?? 'is not valid'}`, at };
}

function labelOf(subject: Subject): string {
  if (!isAccount(subject)) return subject.entity.slice(0, subject.entity.indexOf('/'));
  return subject.statement ? 'statement' : subject.entity ? 'part' : 'meeting';
}
