import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { formatByName } from '../src/model/document-format.js';
import { WhometError } from '../src/model/error.js';
import type { ReadDocument } from '../src/text/article.js';
import { largestDocument, tooLarge } from '../src/text/limits.js';
import { nameByContent } from '../src/text/name-by-content.js';
import { readDocument } from '../src/text/read-document.js';
import { hasUnknownCharacter, statOf } from './document-files.js';
import { bytesOfStream } from './read-stream.js';

/** The bytes of a document and what stands beside it. */
export interface DocumentBytes {
  /** File name without folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar: string | undefined;
}

/** Reads a file and the NAME.yaml beside it; - is standard input. Rejects with UNREADABLE_DOCUMENT and the file's path. */
export async function readDocumentFile(file: string): Promise<ReadDocument> {
  if (file === '-') {
    const bytes = await standardInput();
    return readDocument(nameByContent('standard-input', bytes), bytes);
  }
  const read = await documentBytes(file);
  return readDocument(read.file, read.bytes, read.sidecar);
}

/** For a pipe to be written, unless somebody says how long. */
const patienceMs = 30_000;

/** What readDocumentFile reads, as it stands; it rejects as that does, and with TIMEOUT for a pipe that is not written in time. */
export async function documentBytes(path: string, timeoutMs: number = patienceMs): Promise<DocumentBytes> {
  const bytes = await readable(path, 'Name documents or folders of them.', () => bytesAt(path, timeoutMs));
  const beside = sidecarOf(path);
  // A pipe or a folder of that name tells nothing of the document, and a pipe would be waited for.
  const isThere = beside !== path && statOf(beside)?.isFile() === true;
  const sidecar = isThere
    ? await readable(beside, `It says what is known of ${path}: mend or remove it.`, () => readFileSync(beside, 'utf8'))
    : undefined;
  return { file: basename(path), bytes, sidecar };
}

async function readable<T>(path: string, advice: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof WhometError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || !('syscall' in (cause as object))) throw cause;
    throw new WhometError('UNREADABLE_DOCUMENT', `${path}: ${problemOf(code, path)}. ${advice}`, { cause });
  }
}

/** To open a pipe waits for somebody who writes to it, unless it is said not to. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file is read at one go, since a stream takes longer for it than all that comes after; a pipe must be waited for. */
async function bytesAt(path: string, timeoutMs: number): Promise<Uint8Array> {
  const descriptor = openSync(path, flags);
  try {
    const stat = fstatSync(descriptor);
    if (stat.isFile() && stat.size > largestDocument) throw tooLarge(path);
    if (stat.isFile() || stat.isDirectory()) return readFileSync(descriptor);
    return await bytesOfStream(descriptor, path, stat, timeoutMs);
  } finally {
    closeSync(descriptor);
  }
}

/** Where a person may have written what is known of a document. */
export const sidecarOf = (file: string): string => file.slice(0, file.length - extname(file).length).concat('.yaml');

/**
 * What can be read only once, a pipe, a device or standard input (-), as a file in a folder that is its own, with the NAME.yaml beside it. It has the
 * pipe's name where that tells how it is read, and else one that tells what it holds.
 */
export async function putByOnce(named: string, folder: string, timeoutMs: number): Promise<string> {
  const { file, bytes, sidecar } =
    named === '-'
      ? { file: 'standard-input', bytes: await standardInput(), sidecar: undefined }
      : await documentBytes(named, timeoutMs);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, formatByName(file) ? file : nameByContent(file, bytes));
  writeFileSync(path, bytes);
  if (sidecar !== undefined) writeFileSync(sidecarOf(path), sidecar);
  return path;
}

function problemOf(code: string, path: string): string {
  if (code === 'ENOENT' && hasUnknownCharacter(path)) return 'its name is not UTF-8: rename it';
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`;
}

let given: Promise<Uint8Array> | undefined;

/** Read once, however often it is named. */
function standardInput(): Promise<Uint8Array> {
  given ??= bytesOf(process.stdin, 'standard input');
  return given;
}

/** All bytes of a stream, of which no more are read than a document may have: a device or a pipe may never end. */
async function bytesOf(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestDocument) throw tooLarge(name);
  }
  return Buffer.concat(chunks, length);
}
