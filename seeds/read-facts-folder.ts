import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkFacts, documentOf } from '../src/facts/check-facts.js';
import { invalidFacts, parseFacts } from '../src/facts/parse-facts.js';
import type { CheckedFacts } from '../src/graph/load-facts.js';
import { WhometError } from '../src/model/error.js';
import { decodeDocument } from '../src/text/decode-document.js';

/** A facts file of which nothing is loaded, and why: file, line and reason in one sentence. */
export interface RefusedFacts {
  readonly file: string;
  readonly reason: string;
}

/** Reads every .jsonl file of a folder, in the order of their names, and checks it against its document. */
export async function readFactsFolder(
  factsFolder: string,
  documentsFolder: string,
): Promise<{ accepted: CheckedFacts[]; refused: RefusedFacts[] }> {
  const accepted: CheckedFacts[] = [];
  const refused: RefusedFacts[] = [];
  const tellers = new Map<string, string>();
  for (const file of await factsFiles(factsFolder)) {
    try {
      const facts = await readFacts(join(factsFolder, file), file, documentsFolder);
      const { id } = documentOf(facts, file);
      const other = tellers.get(id);
      if (other) throw invalidFacts(file, 1, `${id} is told by ${other} already; remove one of the two files`);
      tellers.set(id, file);
      accepted.push({ file, facts });
    } catch (error) {
      if (!(error instanceof WhometError)) throw error;
      refused.push({ file, reason: error.message });
    }
  }
  return { accepted, refused };
}

async function factsFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new WhometError('NOT_FOUND', `There is no folder of facts ${folder}: write some with whomet extract`, {
      cause,
    });
  });
  return names.filter((name) => name.endsWith('.jsonl')).sort();
}

async function readFacts(path: string, file: string, documentsFolder: string): Promise<CheckedFacts['facts']> {
  const facts = parseFacts(utf8(await readFile(path), file), file);
  const name = documentOf(facts, file).file;
  // Only names within the folder: a facts file must not make us read any other file.
  const bytes = name === basename(name) ? await readFile(join(documentsFolder, name)).catch(ifMissing) : undefined;
  const raw = bytes && {
    raw: await inFacts(file, async () => (await decodeDocument(name, bytes)).raw),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  checkFacts(facts, (asked) => (asked === name ? raw : undefined), file);
  return facts;
}

function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const untilThere = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '';
    throw invalidFacts(file, untilThere.split('\n').length, 'is not UTF-8');
  }
}

/** Says of an unreadable document which facts rest on it. */
async function inFacts<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof WhometError)) throw error;
    throw new WhometError('INVALID_FACTS', `${file}: its document ${error.message}`, { cause: error });
  }
}

function ifMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
