import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ErrorCode, errorCodes, WhometError } from '../src/model/error.js';
import { ClaimsSpool } from './claims-spool.js';
import type { KeptDocument } from './decided-documents.js';
import { documentFiles } from './document-files.js';
import { inOrder, withStems } from './in-order.js';
import type { Io } from './io.js';
import { progressDisplay } from './progress-display.js';
import { pruneClaims } from './prune-claims.js';
import { Quarantine } from './quarantine.js';
import { standardInputFile } from './read-document-file.js';
import { homeOf } from './settings-of.js';
import { type Spooled, spoolDocuments } from './spool-documents.js';

/** How documents are read, as options of the command line say it. */
export interface ReadingOptions {
  /** Longest time for one document, in seconds. */
  readonly timeout?: number;
  readonly workers?: number;
  /** File that lists the documents that could not be read. */
  readonly quarantine?: string;
}

/** More than this and a run that is broken off is worth going on with: what was read is kept for the next. */
const worthKeeping = 200;
export const defaultTimeoutSeconds = 30;

/**
 * Reads the documents named, folders and - among them, into a spool, says on stderr what could not be read, and lets `use` have
 * the others, in order. Memory does not grow with the texts: what each tells is put by on disk. Gives the status to exit with.
 */
export async function spoolNamed(
  named: readonly string[],
  { env, stderr }: Pick<Io, 'env' | 'stderr'>,
  { timeout = defaultTimeoutSeconds, workers, quarantine: list }: ReadingOptions,
  use: (documents: readonly (KeptDocument & Spooled)[], spool: ClaimsSpool) => Promise<void>,
): Promise<number> {
  const input = mkdtempSync(join(tmpdir(), 'whomet-input-'));
  const refused: { code: ErrorCode; reason: string }[] = [];
  const files = (await Promise.all(named.map((name) => filesNamed(name, input, refused)))).flat();
  const kept = files.length > worthKeeping;
  const folder = kept ? join(homeOf(env), 'claims') : mkdtempSync(join(tmpdir(), 'whomet-claims-'));
  const display = progressDisplay(stderr);
  const quarantine = list === undefined ? undefined : new Quarantine(list);
  try {
    const reading = { spool: folder, workers, timeoutMs: timeout * 1000, quarantine, show: display.show };
    const { spooled, failed } = await spoolDocuments(inOrder(files), reading);
    display.end();
    const problems = [...refused, ...failed];
    for (const { reason } of problems) stderr.write(`${reason}\n`);
    await use(withStems(once(spooled)), new ClaimsSpool(folder));
    if (kept) pruneClaims(folder, new Set(spooled.map(({ key }) => key)));
    return problems[0] ? errorCodes[problems[0].code] : 0;
  } finally {
    display.end();
    quarantine?.close();
    rmSync(input, { recursive: true, force: true });
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of one name and content that is named twice, or lies in two of the folders, is one document. */
function once(spooled: readonly Spooled[]): Spooled[] {
  const keys = new Set<string>();
  return spooled.filter(({ key }) => keys.size < keys.add(key).size);
}

/** The documents of a folder, or the file itself; what comes in by - is put by as a file in `input`, so that a worker can read it. */
async function filesNamed(
  name: string,
  input: string,
  refused: { code: ErrorCode; reason: string }[],
): Promise<readonly string[]> {
  try {
    return name === '-' ? [await standardInputFile(input)] : documentFiles(name);
  } catch (error) {
    if (!(error instanceof WhometError)) throw error;
    refused.push({ code: error.code, reason: error.message });
    return [];
  }
}
