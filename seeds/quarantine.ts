import { appendFileSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ErrorCode, WhometError } from '../src/model/error.js';
import { writingAt } from './cannot-write.js';
import { hasUnknownCharacter, statOf } from './document-files.js';
import { isWithin } from './known-documents.js';
import { writeWhole } from './write-whole.js';

/** A document that was not read, one a line of the quarantine file, with keys in this order. */
export interface Quarantined {
  /** Absolute path. */
  readonly file: string;
  readonly code: ErrorCode;
  readonly reason: string;
  /** When it failed last: ISO 8601, UTC. */
  readonly when: string;
}

/** The list of documents that failed, in a file of JSON Lines that is true at every moment and sorted at the end. */
export class Quarantine {
  readonly #failed: Map<string, Quarantined>;
  /** Those of which this run knows: whether they are still on the list is for it to say. */
  readonly #seen: Set<string>;
  /** Those that failed in this run. */
  readonly #added = new Set<string>();

  constructor(private readonly path: string) {
    this.#failed = new Map(read(path).map((entry) => [entry.file, entry]));
    this.#seen = new Set(this.#failed.keys());
  }

  add(file: string, code: ErrorCode, reason: string): void {
    const entry = { file: resolve(file), code, reason, when: new Date().toISOString() };
    this.#failed.set(entry.file, entry);
    this.#seen.add(entry.file);
    this.#added.add(entry.file);
    writingAt(this.path, () => {
      mkdirSync(dirname(this.path), { recursive: true });
      appendFileSync(this.path, line(entry));
    });
  }

  /** To be called for a document that was read, or that is not there any more. */
  release(file: string): void {
    this.#failed.delete(resolve(file));
    this.#seen.add(resolve(file));
  }

  /** To be called when all documents of a folder were tried: what did not fail there can be read, or is no document any more. */
  settle(folder: string): void {
    const all = resolve(folder);
    for (const file of this.#failed.keys())
      if (!this.#added.has(file) && (file === all || isWithin(all, { folder: dirname(file) }))) this.release(file);
  }

  /** Writes the list anew, with what other runs have added meanwhile and without what is gone, or removes it when nobody is on it. */
  close(): void {
    for (const entry of read(this.path)) if (!this.#seen.has(entry.file)) this.#failed.set(entry.file, entry);
    for (const file of this.#failed.keys()) if (isGone(file)) this.#failed.delete(file);
    const entries = [...this.#failed.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    writingAt(this.path, () => {
      if (entries.length === 0) rmSync(this.path, { force: true });
      else writeWhole(this.path, entries.map(line).join(''), { makesFolder: true });
    });
  }
}

/** Lets a run have the list, which is closed when it ends, however it ends; what ended it is not hidden by what that meets. */
export async function withQuarantine<Q extends Quarantine | undefined, T>(
  quarantine: Q,
  run: (quarantine: Q) => Promise<T>,
): Promise<T> {
  let result: T;
  try {
    result = await run(quarantine);
  } catch (error) {
    try {
      quarantine?.close();
    } catch {}
    throw error;
  }
  quarantine?.close();
  return result;
}

/** Not so where something is there that leads nowhere, or where nobody may look, or whose name cannot be told. */
function isGone(file: string): boolean {
  if (hasUnknownCharacter(file)) return false;
  try {
    lstatSync(file);
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

const line = (entry: Quarantined): string => `${JSON.stringify(entry)}\n`;

/** A last line that a killed program left half written is passed over. Throws where the file is something else, which must not be lost. */
function read(path: string): Quarantined[] {
  const stat = statOf(path);
  if (!stat) return [];
  const lines = stat.isFile()
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((text) => text !== '')
    : [];
  const entries = lines.flatMap((text) => entryOf(text) ?? []);
  if (!stat.isFile() || (lines.length > 0 && entries.length < Math.max(1, lines.length - 1)))
    throw new WhometError(
      'BAD_USER_INPUT',
      `${path} is no list of documents that could not be read, and is left as it is: name another file for --quarantine.`,
    );
  return entries;
}

function entryOf(text: string): Quarantined | undefined {
  try {
    const entry = JSON.parse(text) as Partial<Quarantined> | null;
    const isEntry = [entry?.file, entry?.code, entry?.reason].every((value) => typeof value === 'string');
    return isEntry ? (entry as Quarantined) : undefined;
  } catch {
    return undefined;
  }
}
