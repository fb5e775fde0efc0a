import { closeSync, createReadStream, existsSync, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { WhometError } from '../src/model/error.js';
import type { ReadDocument } from '../src/text/article.js';
import { largestDocument, tooLarge } from '../src/text/limits.js';
import { nameByContent } from '../src/text/name-by-content.js';
import { readDocument } from '../src/text/read-document.js';

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

/** What readDocumentFile reads, as it stands; it rejects as that does. */
export async function documentBytes(path: string): Promise<DocumentBytes> {
  const sidecar = sidecarOf(path);
  try {
    const bytes = await bytesAt(path);
    const yaml = existsSync(sidecar) && sidecar !== path ? readFileSync(sidecar, 'utf8') : undefined;
    return { file: basename(path), bytes, sidecar: yaml };
  } catch (cause) {
    if (cause instanceof WhometError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined || !('syscall' in (cause as object))) throw cause;
    throw new WhometError('UNREADABLE_DOCUMENT', `${path}: ${problemOf(code)}. Name documents or folders of them.`, {
      cause,
    });
  }
}

/** A file is read at one go, since a stream takes longer for it than all that comes after; a pipe must be waited for. */
async function bytesAt(path: string): Promise<Uint8Array> {
  const descriptor = openSync(path, 'r');
  let isOpen = true;
  try {
    const stat = fstatSync(descriptor);
    if (stat.isFile() && stat.size > largestDocument) throw tooLarge(path);
    if (stat.isFile()) return readFileSync(descriptor);
    isOpen = false;
    return await bytesOf(createReadStream(path, { fd: descriptor }), path);
  } finally {
    if (isOpen) closeSync(descriptor);
  }
}

/** Where a person may have written what is known of a document. */
export const sidecarOf = (file: string): string => file.slice(0, file.length - extname(file).length).concat('.yaml');

/** Standard input as a file in the folder, named for what it holds. */
export async function standardInputFile(folder: string): Promise<string> {
  const bytes = await standardInput();
  const file = join(folder, nameByContent('standard-input', bytes));
  writeFileSync(file, bytes);
  return file;
}

function problemOf(code: string): string {
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
