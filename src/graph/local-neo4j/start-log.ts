import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the server has written since one start began. */
export interface StartLog {
  /** For a person to read: the last lines of its log and of its process's streams, after them what went wrong. */
  tail(): Promise<string>;
}

const lastLines = 20;
const lastCauses = 10;

export async function watchLog(logFolder: string, consoleFile: string): Promise<StartLog> {
  const log = await sinceNow(join(logFolder, 'neo4j.log'));
  const debug = await sinceNow(join(logFolder, 'debug.log'));
  return {
    async tail() {
      const told = [...(await log()), ...linesOf(await readFile(consoleFile))].slice(-lastLines);
      const causes = (await debug()).filter((line) => cause.test(line)).slice(-lastCauses);
      return [...told, ...causes].join('\n') || '(Neo4j wrote nothing)';
    },
  };
}

/** The reason why a database could not be opened stands in debug.log alone, among the frames of its stack traces. */
const cause = /^\S+ \S+ ERROR |^Caused by: /u;

async function sinceNow(file: string): Promise<() => Promise<string[]>> {
  const begin = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  return async () => {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    // Neo4j rotates its logs, and then the file begins anew.
    return linesOf(bytes.subarray(begin <= bytes.length ? begin : 0));
  };
}

const linesOf = (bytes: Buffer): string[] =>
  bytes
    .toString('utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');
