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

/** Puts rows by in a new file, two lines for each: its key and document, and the fact's line as it is. */
export function writeRun(path: string, rows: readonly HeldRow[], lines: Buffer): void {
  const file = openSync(path, 'wx');
  let waiting = Buffer.allocUnsafe(writeAtOnce);
  let length = 0;
  const flush = (): void => {
    writeSync(file, waiting, 0, length);
    length = 0;
  };
  for (const { key, document, start, end } of rows) {
    const head = JSON.stringify([key, document]);
    const most = mostBytes * head.length + end - start + 2;
    if (length + most > waiting.length) flush();
    if (most > waiting.length) waiting = Buffer.allocUnsafe(most);
    length += waiting.write(head, length);
    waiting[length++] = lineBreak;
    length += lines.copy(waiting, length, start, end);
    waiting[length++] = lineBreak;
  }
  flush();
  closeSync(file);
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
