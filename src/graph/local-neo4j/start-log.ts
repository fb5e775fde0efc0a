import { readFile, stat } from 'node:fs/promises';

/** What the server has written since one start began: to its own log, and to the streams of its process. */
export interface StartLog {
  /** The last lines of both, the process's own after the log's, for a person to read. */
  tail(lines?: number): Promise<string>;
}

export async function watchLog(logFile: string, consoleFile: string): Promise<StartLog> {
  const begin = await stat(logFile).then(
    ({ size }) => size,
    () => 0,
  );
  return {
    async tail(lines = 20) {
      const [log, console] = await Promise.all([readFrom(logFile, begin), readFrom(consoleFile, 0)]);
      return [...log, ...console].slice(-lines).join('\n') || '(Neo4j wrote nothing)';
    },
  };
}

async function readFrom(file: string, begin: number): Promise<string[]> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  // Neo4j rotates its log, and then the file begins anew.
  const text = bytes.subarray(begin <= bytes.length ? begin : 0).toString('utf8');
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}
