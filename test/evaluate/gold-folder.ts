import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhometError } from '../../src/model/error.js';
import { type Gold, goldSchema } from './gold.js';

export interface GoldDocument {
  /** Name of the document without folder and without .txt. */
  readonly name: string;
  readonly file: string;
  readonly gold: Gold;
}

const suffix = '.gold.json';

/** The gold of a folder, sorted by name. Throws BAD_USER_INPUT where there is none or one cannot be read as gold. */
export function readGoldFolder(folder: string): GoldDocument[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(suffix)) : [];
  if (names.length === 0) {
    const what = existsSync(folder) ? `no NAME${suffix} stands in it` : 'there is no such folder';
    throw new WhometError('BAD_USER_INPUT', `${folder}: ${what}. Name a folder of NAME.txt and NAME${suffix}.`);
  }
  return names.sort().map((name) => {
    const stem = name.slice(0, -suffix.length);
    return { name: stem, file: join(folder, `${stem}.txt`), gold: readGold(join(folder, name)) };
  });
}

function readGold(file: string): Gold {
  const result = goldSchema.safeParse(parsed(file));
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0] ?? { path: [], message: 'is not valid' };
  throw new WhometError('BAD_USER_INPUT', `${file}: ${path.join('.') || 'the file'}: ${message}. Correct the gold.`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new WhometError('BAD_USER_INPUT', `${file}: is no JSON (${String(cause)}). Correct the gold.`, { cause });
  }
}
