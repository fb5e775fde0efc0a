import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, parse, specifiedRules, stripIgnoredCharacters, validate } from 'graphql';
import { WhometError } from '../model/error.js';
import { limits } from './limits.js';
import { operationLimits } from './operation-limits.js';

/** The only operations that a server answers. */
export interface TrustedDocuments {
  /** The text that stands under an id. */
  readonly byId: (id: string) => string | undefined;
  /** Whether a text is listed, spaces, line breaks, commas and comments apart. */
  readonly has: (text: string) => boolean;
}

/**
 * Reads a list of operations: `{id: text}`, as Relay's compiler and GraphQL Code Generator's client preset write it, or an
 * Apollo persisted query manifest. Throws BAD_USER_INPUT, with the file and the entry, where one does not fit the schema.
 */
export async function readTrustedDocuments(file: string, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const entries = entriesOf(file, await readJson(file));
  for (const [id, text] of entries) check(file, id, text, schema);
  const byId = new Map(entries);
  const texts = new Set(entries.map(([, text]) => stripIgnoredCharacters(text)));
  return { byId: (id) => byId.get(id), has: (text) => texts.has(stripped(text)) };
}

const refused = (file: string, what: string, cause?: unknown): WhometError =>
  new WhometError('BAD_USER_INPUT', `TRUSTED_DOCUMENTS, ${file}: ${what}`, { cause });

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw refused(file, `it cannot be read as JSON: ${(cause as Error).message}.`, cause);
  }
}

type Entry = readonly [id: string, text: string];

function entriesOf(file: string, value: unknown): Entry[] {
  const isManifest = isObject(value) && value.format === 'apollo-persisted-query-manifest';
  const pairs = isManifest ? manifestPairs(value.operations) : isObject(value) ? Object.entries(value) : [];
  if (pairs.length === 0) {
    throw refused(
      file,
      'it lists no operation. Expected: {"ID": "query …", …}, or an Apollo persisted query manifest.',
    );
  }
  return pairs.map(([id, text], at) => {
    if (typeof id === 'string' && typeof text === 'string') return [id, text];
    throw refused(file, `entry ${typeof id === 'string' ? JSON.stringify(id) : at + 1} holds no text of an operation.`);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const manifestPairs = (operations: unknown): (readonly [unknown, unknown])[] =>
  Array.isArray(operations) ? operations.map((one) => [one?.id, one?.body]) : [];

function check(file: string, id: string, text: string, schema: GraphQLSchema): void {
  const entry = `entry ${JSON.stringify(id)}`;
  try {
    const errors = validate(schema, parse(text, { maxTokens: limits.tokens }), [...specifiedRules, operationLimits]);
    if (errors[0]) throw errors[0];
  } catch (cause) {
    throw refused(file, `${entry} does not fit the schema: ${(cause as Error).message}`, cause);
  }
}

/** A text that is no GraphQL is not listed. */
function stripped(text: string): string {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return '';
  }
}
