import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from './project-folder.js';

/** To be raised when claims that were put by can no longer be read, because their shape is another. */
export const claimsFormat = 6;

const known = new Map<string, string>();

/**
 * SHA-256 in hexadecimal of everything but the document that claims depend on: the lexicon, and the code that reads and
 * extracts, as it runs. Claims made under another one are made anew.
 */
export const claimsFingerprint = (): string =>
  hashOf(['model', 'text', 'extract'], /(?:extract-documents|read-\w+)\.[jt]s$/u);

/** The same of everything but the claims that facts depend on: the code that resolves and writes them. */
export const resolutionFingerprint = (): string => hashOf(['model', 'resolve', 'facts'], /never/u);

function hashOf(rooms: readonly string[], wiring: RegExp): string {
  const name = rooms.join();
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const hash = createHash('sha256').update(`format ${claimsFormat}\n`);
  const seeds = dirname(fileURLToPath(import.meta.url));
  const code = rooms.flatMap((room) => filesUnder(join(seeds, '..', 'src', room)));
  const reading = filesUnder(seeds).filter((file) => wiring.test(file));
  const lexicon = filesUnder(join(projectFolder, 'seeds', 'lexicon'));
  for (const file of [...code, ...reading, ...lexicon, join(projectFolder, 'package.json')])
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  const digest = hash.digest('hex');
  known.set(name, digest);
  return digest;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ['.js', '.ts', '.yaml'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
