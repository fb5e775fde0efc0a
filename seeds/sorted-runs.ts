import { closeSync, openSync, writeSync } from 'node:fs';
import { linesOf } from './lines-of.js';

/** [sort key of the fact, id of the document, the fact as a line] */
export type Row = readonly [key: string, document: string, line: string];

/** A row whose line lies in the buffer of its run: text outside JavaScript's heap, where it would lie about as garbage. */
export interface HeldRow {
  readonly key: string;
  document: string;
  readonly start: number;
  readonly end: number;
}

const writeAtOnce = 1 << 16;
/** Of a UTF-16 code unit in UTF-8. */
export const mostBytes = 3;
const lineBreak = '\n'.charCodeAt(0);

/** Puts rows by in a new file, in the order in which they are in the run. */
export function writeRun(path: string, rows: readonly HeldRow[], lines: Buffer): void {
  const file = new RunFile(path);
  for (const { key, document, start, end } of rows) file.add(key, document, lines.subarray(start, end));
  file.close();
}

/** The same for rows that are asked for one after the other. */
export function writeRows(path: string, rows: Iterable<Row>): void {
  const file = new RunFile(path);
  for (const [key, document, line] of rows) file.add(key, document, line);
  file.close();
}

/** Two lines for each row: its key and document, and the fact's line as it is. */
class RunFile {
  readonly #file: number;
  #waiting = Buffer.allocUnsafe(writeAtOnce);
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx');
  }

  add(key: string, document: string, line: Buffer | string): void {
    const head = JSON.stringify([key, document]);
    const most = mostBytes * (head.length + (typeof line === 'string' ? line.length : 0)) + line.length + 2;
    if (this.#length + most > this.#waiting.length) this.#flush();
    if (most > this.#waiting.length) this.#waiting = Buffer.allocUnsafe(most);
    this.#length += this.#waiting.write(head, this.#length);
    this.#waiting[this.#length++] = lineBreak;
    this.#length +=
      typeof line === 'string' ? this.#waiting.write(line, this.#length) : line.copy(this.#waiting, this.#length);
    this.#waiting[this.#length++] = lineBreak;
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#waiting, 0, this.#length);
    this.#length = 0;
  }
}

export function* rowsOf(path: string): Generator<Row> {
  let head: string | undefined;
  for (const line of linesOf(path)) {
    if (head === undefined) {
      head = line;
      continue;
    }
    const [key, document] = JSON.parse(head) as [string, string];
    yield [key, document, line];
    head = undefined;
  }
}
