import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WhometError } from '../../model/error.js';

export const username = 'neo4j';

/**
 * The password of the server in `folder`, made at random on first use and kept in a file that the user alone can read.
 * A server whose data are still to be made takes it from its auth.ini, so that there is no moment at which another
 * password works.
 */
export async function ensurePassword(folder: string): Promise<string> {
  const file = join(folder, 'password');
  const initialized = existsSync(join(folder, 'data', 'databases', 'system'));
  if (!existsSync(file)) {
    if (initialized) {
      throw new WhometError(
        'DATABASE_START_FAILED',
        `The data in ${folder} are there but their password is not: put the file ${file} back, or move ${join(folder, 'data')} away to begin anew.`,
      );
    }
    await writePrivately(file, randomBytes(24).toString('base64url'));
  }
  const password = (await readFile(file, 'utf8')).trim();
  if (!initialized) {
    const dbms = join(folder, 'data', 'dbms');
    await mkdir(dbms, { recursive: true });
    await writePrivately(join(dbms, 'auth.ini'), `${username}:${credential(password, randomBytes(32))}:\n`);
  }
  return password;
}

/**
 * As Neo4j writes a credential (SystemGraphCredential and SecureHasher of neo4j-security): algorithm, hash, salt and
 * iterations, where the first round hashes salt and password, and each further one the hash before it.
 */
export function credential(password: string, salt: Uint8Array): string {
  const iterations = 1024;
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < iterations; round += 1) hash = createHash('sha256').update(hash).digest();
  return ['SHA-256', hash.toString('hex'), Buffer.from(salt).toString('hex'), iterations].join(',');
}

/** Whole or not at all, and never readable by others, not even while it is written. */
async function writePrivately(file: string, text: string): Promise<void> {
  const draft = `${file}.new`;
  await writeFile(draft, text, { mode: 0o600 });
  const handle = await open(draft, 'r+');
  await handle.chmod(0o600);
  await handle.sync();
  await handle.close();
  await rename(draft, file);
}
