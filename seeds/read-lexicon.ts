import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { z } from 'zod';
import type { LexiconData } from '../src/extract/lexicon.js';
import { WhometError } from '../src/model/error.js';
import { organizationKinds, placeKinds } from '../src/model/vocabulary.js';
import { lexiconProblems } from './lexicon-problems.js';

const oneOf = <T extends Record<string, string>>(values: T) => z.enum(Object.keys(values) as [keyof T & string]);
const idOf = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}/[a-z0-9]+(-[a-z0-9]+)*$`, 'u'), `must be ${prefix}/ and a lower-case slug`);

const form = z
  .string('must be text; put quotation marks round it')
  .min(1, 'must not be empty')
  .refine((text) => text === text.trim(), 'must not begin or end with a space');
const forms = z.array(form).nonempty('must list at least one form, or be left out');
const names = z
  .strictObject({
    ZH_HANS: forms.exactOptional(),
    ZH_HANT: forms.exactOptional(),
    EN: forms.exactOptional(),
  })
  .refine((value) => Object.keys(value).length > 0, 'must have forms in at least one language');

const entity = <P extends string>(prefix: P) => ({ id: idOf(prefix), names, short: forms.exactOptional() });
const country = idOf('place').exactOptional();

const person = z.strictObject({ ...entity('person'), country });
const place = z.strictObject({
  ...entity('place'),
  kind: oneOf(placeKinds),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'must be an ISO 3166-1 alpha-2 code')
    .exactOptional(),
  in: idOf('place').exactOptional(),
});
const organization = z.strictObject({ ...entity('organization'), kind: oneOf(organizationKinds), country });
const outlet = organization.extend({ kind: z.literal('OUTLET', 'must be OUTLET') });
const issue = z.strictObject({ ...entity('issue'), broader: idOf('issue').exactOptional() });
const title = z.strictObject({
  names,
  rank: z.enum(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER', 'OFFICIAL', 'HONORIFIC']),
  organization: idOf('organization').exactOptional(),
});

/**
 * Reads the YAML files of the lexicon folder (seeds/lexicon) and checks each entry and then the whole.
 * Throws INVALID_LEXICON that lists every problem, one a line: file, entry, reason.
 */
export function readLexicon(folder: string): LexiconData {
  const problems: string[] = [];
  const read = <T extends z.ZodType>(file: string, schema: T): z.infer<T>[] =>
    readEntries(folder, file, schema, problems);
  const files = {
    people: read('people.yaml', person),
    places: read('places.yaml', place),
    organizations: read('organizations.yaml', organization),
    outlets: read('outlets.yaml', outlet),
    issues: read('issues.yaml', issue),
    titles: read('titles.yaml', title),
  };
  if (problems.length === 0) problems.push(...lexiconProblems(files));
  if (problems.length > 0) {
    throw new WhometError('INVALID_LEXICON', `The lexicon in ${folder} has errors:\n${problems.join('\n')}`, {
      details: { problems },
    });
  }
  const { outlets, organizations, ...rest } = files;
  return { ...rest, organizations: [...organizations, ...outlets] };
}

function readEntries<T extends z.ZodType>(folder: string, file: string, schema: T, problems: string[]): z.infer<T>[] {
  const list = parse(readText(join(folder, file)), file, problems);
  if (!Array.isArray(list)) {
    problems.push(`${file}: must be a list of entries`);
    return [];
  }
  return list.flatMap((entry: unknown, index) => {
    const result = schema.safeParse(entry);
    if (result.success) return [result.data];
    for (const { path, message } of result.error.issues) {
      problems.push(`${file}: ${entryName(entry, index)}: ${[...path, message].join(': ')}`);
    }
    return [];
  });
}

/** With js-yaml, since the package that reads the small YAML files takes over a second of processor time for these. */
function parse(text: string, file: string, problems: string[]): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA }) ?? [];
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    problems.push(`${file}: line ${error.mark.line + 1}: ${error.reason}`);
    return [];
  }
}

const entryName = (entry: unknown, index: number): string => {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
};

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new WhometError('INVALID_LEXICON', `The lexicon file ${path} cannot be read; it must exist.`, { cause });
  }
}
