import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { EntityClaim } from '../src/model/claim.js';
import { WhometError } from '../src/model/error.js';
import type { QuotedClaims } from '../src/resolve/quoted-claims.js';
import type { DocumentSummary } from '../src/resolve/summary.js';
import { writingAt } from './cannot-write.js';
import { claimsFingerprint } from './claims-fingerprint.js';
import { garbageCollector } from './collect-garbage.js';
import { statOf } from './document-files.js';
import type { DocumentBytes } from './read-document-file.js';
import { writeWhole } from './write-whole.js';

/** Entities that are held so that the next document that names them so need not be parsed whole. */
const mostShared = 5000;

/** What hardly any document's file is larger than. */
const usualBytes = 1 << 17;

/** Claims are small: with such a window zlib takes half the time, and the result is hardly longer. */
const compression = { level: 1, windowBits: 13, memLevel: 6 } as const;

/**
 * What documents tell, put by in a folder under the hash of all that it was made from: the same document is never read
 * twice, and a changed one, or a changed lexicon, never finds what was told before. A file is written whole or not at
 * all. The folder may be deleted at any time; documents are then read again.
 */
export class ClaimsSpool {
  readonly #shared = new Map<string, EntityClaim>();
  readonly #collectGarbage = garbageCollector();
  /** Read into again and again: a buffer for each file would lie about, outside JavaScript's heap, until garbage is collected. */
  #buffer: Buffer | undefined;

  constructor(private readonly folder: string) {}

  static keyOf({ file, bytes, sidecar }: DocumentBytes): string {
    const hash = createHash('sha256')
      .update(claimsFingerprint())
      .update(`${JSON.stringify([file, sidecar])}\n`);
    return hash.update(bytes).digest('hex');
  }

  /** A machine that lost its power may have left the file empty. */
  has(key: string): boolean {
    return (statOf(this.#path(key))?.size ?? 0) > 0;
  }

  write(key: string, summary: DocumentSummary, { entities, ...claims }: QuotedClaims): void {
    const first = Buffer.from(JSON.stringify(summary));
    const lines = [claims, ...entities].map((part) => JSON.stringify(part));
    const second = deflateRawSync(lines.join('\n'), compression);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(first.length);
    const content = Buffer.concat([length, first, second]);
    writingAt(this.folder, () => writeWhole(this.#path(key), content, { makesFolder: true }));
  }

  remove(key: string): void {
    rmSync(this.#path(key), { force: true });
  }

  summary(key: string): DocumentSummary {
    return this.#read(key, (file) => JSON.parse(file.subarray(4, 4 + file.readUInt32LE()).toString()));
  }

  /** An entity that several documents name in one way is one object, which must not be changed. */
  claims(key: string): QuotedClaims {
    return this.#read(key, (file) => {
      const [claims = '', ...entities] = inflateRawSync(file.subarray(4 + file.readUInt32LE()))
        .toString()
        .split('\n');
      return { ...JSON.parse(claims), entities: entities.map((line) => this.#entity(line)) };
    });
  }

  #entity(line: string): EntityClaim {
    const known = this.#shared.get(line);
    if (known) return known;
    if (this.#shared.size >= mostShared) this.#shared.clear();
    const entity = JSON.parse(line) as EntityClaim;
    // A copy: what is cut out of a text keeps the whole of it.
    this.#shared.set(Buffer.from(line).toString(), entity);
    return entity;
  }

  #read<T>(key: string, parse: (file: Buffer) => T): T {
    const path = this.#path(key);
    this.#collectGarbage();
    try {
      return parse(this.#bytes(path));
    } catch (cause) {
      rmSync(path, { force: true });
      throw new WhometError('INTERNAL', `${path} was damaged and has been removed: run the same command again.`, {
        cause,
      });
    }
  }

  /** Those of the file, until the next is read. */
  #bytes(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      this.#buffer ??= Buffer.allocUnsafeSlow(usualBytes);
      const into = size <= usualBytes ? this.#buffer : Buffer.allocUnsafe(size);
      let length = 0;
      for (let read = 1; read > 0 && length < size; length += read)
        read = readSync(file, into, length, size - length, length);
      return into.subarray(0, length);
    } finally {
      closeSync(file);
    }
  }

  #path(key: string): string {
    return join(this.folder, key.slice(0, 2), key);
  }
}
