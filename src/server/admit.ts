import type { TrustedDocuments } from './trusted-documents.js';

/** What a request says of its operation. */
type Asked = Readonly<Record<string, unknown>>;

/** An operation that is not among the trusted documents. */
export class UntrustedOperation extends Error {}

/**
 * The request with the text of the trusted operation that it names: by the hash of a persisted query, by `documentId` or
 * `id`, or by the text itself. Throws UntrustedOperation.
 */
export function admit(trusted: TrustedDocuments, asked: Asked): Asked {
  const { extensions, documentId, id, ...rest } = asked;
  const known = [hashOf(extensions), documentId, id].find((value) => value !== undefined && value !== null);
  if (known === undefined) {
    if (typeof rest.query === 'string' && trusted.has(rest.query)) return rest;
    throw new UntrustedOperation('This server answers listed operations alone, and this one is not listed.');
  }
  const query = typeof known === 'string' ? trusted.byId(known) : undefined;
  if (query !== undefined) return { ...rest, query };
  throw new UntrustedOperation(
    `This server answers listed operations alone, and none has the id ${JSON.stringify(known)}.`,
  );
}

/** Of Apollo's extension for persisted queries; in an address it stands as JSON. */
function hashOf(extensions: unknown): unknown {
  const value = typeof extensions === 'string' ? parsed(extensions) : extensions;
  const { persistedQuery } = (value ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  return persistedQuery?.sha256Hash;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
