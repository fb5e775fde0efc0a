import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ErrorCode } from '../src/model/error.js';

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

  constructor(private readonly path: string) {
    this.#failed = new Map(read(path).map((entry) => [entry.file, entry]));
  }

  add(file: string, code: ErrorCode, reason: string): void {
    const entry = { file: resolve(file), code, reason, when: new Date().toISOString() };
    this.#failed.set(entry.file, entry);
    mkdirSync(dirname(this.path), { recursive: true });
    appendFileSync(this.path, line(entry));
  }

  /** To be called for a document that was read, or that is not there any more. */
  release(file: string): void {
    this.#failed.delete(resolve(file));
  }

  /** Writes the list anew, or removes it when nobody is on it. */
  close(): void {
    const entries = [...this.#failed.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    const unfinished = `${this.path}.${process.pid}`;
    if (entries.length === 0) {
      rmSync(this.path, { force: true });
    } else {
      writeFileSync(unfinished, entries.map(line).join(''));
      renameSync(unfinished, this.path);
    }
  }
}

const line = (entry: Quarantined): string => `${JSON.stringify(entry)}\n`;

/** A last line that a killed program left half written is passed over. */
function read(path: string): Quarantined[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text) => {
      try {
        return text === '' ? [] : [JSON.parse(text) as Quarantined];
      } catch {
        return [];
      }
    });
}
