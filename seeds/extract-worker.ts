import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { extractDocument } from '../src/extract/extract-document.js';
import { WhometError } from '../src/model/error.js';
import { quotedClaims } from '../src/resolve/quoted-claims.js';
import { summaryOf } from '../src/resolve/summary.js';
import { ClaimsSpool } from './claims-spool.js';
import { projectVocabulary } from './extract-documents.js';
import { readDocumentFile, sidecarOf } from './read-document-file.js';
import { bugReport } from './report-error.js';

/** What a worker makes of one document; `ms` are the milliseconds that each stage took, of a document that was read. */
export type Extracted =
  | { readonly key: string; readonly ms?: Readonly<Record<'read' | 'extract' | 'spool', number>> }
  | { readonly code: WhometError['code']; readonly reason: string };

const spool = new ClaimsSpool((workerData as { spool: string }).spool);

/** Takes a path, gives an Extracted for it; `ready` is said once the words are there, from when on the time counts. */
parentPort?.on('message', async (path: string) => {
  try {
    const key = keyOf(path);
    if (key !== undefined && spool.has(key)) return parentPort?.postMessage({ key } satisfies Extracted);
    const vocabulary = projectVocabulary();
    parentPort?.postMessage('ready');
    const begun = performance.now();
    const document = await readDocumentFile(path);
    const read = performance.now();
    const claims = extractDocument(document, vocabulary);
    const extracted = performance.now();
    if (key === undefined || keyOf(path) !== key)
      throw new WhometError('UNREADABLE_DOCUMENT', `${path}: it was changed while it was read. Read it again.`);
    spool.write(key, summaryOf(claims), quotedClaims(claims));
    const ms = { read: read - begun, extract: extracted - read, spool: performance.now() - extracted };
    parentPort?.postMessage({ key, ms } satisfies Extracted);
  } catch (error) {
    const ours = error instanceof WhometError;
    const reason = ours ? error.message : `${path}: ${bugReport(error)}`;
    parentPort?.postMessage({ code: ours ? error.code : 'INTERNAL', reason } satisfies Extracted);
  }
});

/** None where the document cannot be read at all; reading it says why. */
function keyOf(path: string): string | undefined {
  const sidecar = sidecarOf(path);
  try {
    return ClaimsSpool.keyOf({
      file: basename(path),
      bytes: readFileSync(path),
      sidecar: existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : undefined,
    });
  } catch {
    return undefined;
  }
}
