import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { extractDocument } from '../src/extract/extract-document.js';
import { WhometError } from '../src/model/error.js';
import { quotedClaims } from '../src/resolve/quoted-claims.js';
import { summaryOf } from '../src/resolve/summary.js';
import { readDocument } from '../src/text/read-document.js';
import { ClaimsSpool } from './claims-spool.js';
import { garbageCollector } from './collect-garbage.js';
import { projectVocabulary } from './extract-documents.js';
import { documentBytes } from './read-document-file.js';
import { bugReport } from './report-error.js';

/** What a worker makes of one document; `ms` are the milliseconds that each stage took, of a document that was read. */
export type Extracted =
  | { readonly key: string; readonly ms?: Readonly<Record<'read' | 'extract' | 'spool', number>> }
  | { readonly code: WhometError['code']; readonly reason: string };

/** What a worker is asked for: the claims of a document, put by in a spool's folder. */
export interface Reading {
  readonly path: string;
  readonly spool: string;
}

let isReady = false;
const collectGarbage = garbageCollector();

/** Takes a Reading, gives an Extracted for it; before the first, `ready` is said once the words are there, from when on the time counts. */
parentPort?.on('message', async ({ path, spool: folder }: Reading) => {
  try {
    const spool = new ClaimsSpool(folder);
    const opened = performance.now();
    // The key is that of the very bytes that are read: the file may change meanwhile.
    const given = await documentBytes(path);
    const key = ClaimsSpool.keyOf(given);
    if (spool.has(key)) return parentPort?.postMessage({ key } satisfies Extracted);
    const opening = performance.now() - opened;
    const vocabulary = projectVocabulary();
    if (!isReady) parentPort?.postMessage('ready');
    isReady = true;
    const begun = performance.now();
    const document = await readDocument(given.file, given.bytes, given.sidecar);
    const read = performance.now();
    const claims = extractDocument(document, vocabulary);
    const extracted = performance.now();
    spool.write(key, summaryOf(claims), quotedClaims(claims));
    const ms = { read: opening + read - begun, extract: extracted - read, spool: performance.now() - extracted };
    parentPort?.postMessage({ key, ms } satisfies Extracted);
  } catch (error) {
    const ours = error instanceof WhometError;
    const reason = ours ? withPath(error.message, path) : `${path}: ${bugReport(error)}`;
    parentPort?.postMessage({ code: ours ? error.code : 'INTERNAL', reason } satisfies Extracted);
  } finally {
    collectGarbage();
  }
});

/** Whoever reads a document knows it by its name; in folders there may be many of one. */
function withPath(message: string, path: string): string {
  const file = basename(path);
  if (message.startsWith(file)) return path + message.slice(file.length);
  return message.replace(`beside ${file} `, () => `beside ${path} `);
}
