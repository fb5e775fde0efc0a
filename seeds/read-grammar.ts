import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import type { Grammar } from '../src/extract/grammar.js';
import { WhometError } from '../src/model/error.js';
import { meetingKinds, meetingStatuses, statementKinds } from '../src/model/vocabulary.js';

const oneOf = <T extends Record<string, string>>(values: T) => z.enum(Object.keys(values) as [keyof T & string]);
const words = z.array(z.string().min(1)).nonempty('must list at least one word');

const grammar = z.strictObject({
  meetings: z
    .array(
      z.strictObject({
        words,
        family: z.enum(['AUDIENCE', 'TALKS', 'ENCOUNTER', 'CALL', 'ANY']),
        kind: oneOf(meetingKinds),
        verb: z.boolean().exactOptional(),
        transitive: z.boolean().exactOptional(),
        named: z.boolean().exactOptional(),
        carried: z.boolean().exactOptional(),
        grouped: z.boolean().exactOptional(),
        report: z.boolean().exactOptional(),
        adjoining: z.boolean().exactOptional(),
      }),
    )
    .nonempty(),
  notListed: words,
  notMeetings: words,
  carriers: words,
  joining: words,
  occasions: words,
  members: words,
  groups: words,
  bodies: words,
  determiners: words,
  leading: words,
  delegations: words,
  heads: words,
  pairs: z.record(z.string(), z.array(z.string().regex(/^place\//u)).length(2)),
  towards: words,
  sites: words,
  modality: z.array(z.strictObject({ status: oneOf(meetingStatuses), words })),
  later: words,
  speaking: words,
  relying: words,
  statements: z.array(
    z.strictObject({
      kind: oneOf(statementKinds),
      subject: z.enum(['SIDES', 'SIDE']),
      object: z.boolean().exactOptional(),
      words,
    }),
  ),
  messages: z.strictObject({ carrying: words, sending: words, things: words }),
  issues: z.array(
    z.strictObject({
      open: words,
      until: z.array(z.string().min(1)),
      clause: z.boolean().exactOptional(),
      meeting: z.boolean().exactOptional(),
      side: z.boolean().exactOptional(),
      pursued: z.boolean().exactOptional(),
    }),
  ),
  itemPrefixes: words,
  itemSuffixes: words,
  emptyItems: words,
  governing: words,
  furthering: words,
});

const characters = z.string().transform((text) => text.replace(/\s+/gu, ''));
const naming = z.strictObject({
  surnames: characters,
  commonSurnames: characters,
  givenNames: characters,
  doing: words,
  compoundSurnames: words,
  japaneseSurnames: words,
  sharedSurnames: words,
  transliteration: characters,
  firstNames: words,
  nameParts: words,
  addresses: characters,
  roles: words,
  notNames: words,
  notInNames: characters,
  notLast: characters,
});

const topics = z.strictObject({
  heads: z.record(z.string().regex(/^[1-5]$/u, 'must be a weight from 1 to 5'), words),
  plain: words,
  breaks: z.array(words).nonempty(),
  whole: words,
  outside: words,
  prefixes: words,
  empty: words,
  salience: z.record(z.string(), z.number()),
});

/** Reads frames.yaml, names.yaml and topics.yaml of the lexicon folder. Throws INVALID_LEXICON naming the file, the key and what it must be. */
export function readGrammar(folder: string): Grammar {
  return {
    ...readChecked(folder, 'frames.yaml', grammar),
    naming: readChecked(folder, 'names.yaml', naming),
    topicGrammar: readChecked(folder, 'topics.yaml', topics),
  };
}

function readChecked<T extends z.ZodType>(folder: string, name: string, schema: T): z.infer<T> {
  const file = join(folder, name);
  const result = schema.safeParse(load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
  throw new WhometError('INVALID_LEXICON', problems.join('\n'));
}
