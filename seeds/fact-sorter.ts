import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareText, sortKey } from '../src/facts/fact-order.js';
import { formatFact } from '../src/facts/format-facts.js';
import { mergeTellings } from '../src/facts/merge-facts.js';
import type { Fact } from '../src/model/fact.js';
import { linesOf } from './lines-of.js';

/** [sort key of the fact, id of the document, the fact as a line] */
type Row = readonly [key: string, document: string, line: string];

/** Accounts of one fact that are held in memory. */
const mostAtOnce = 1000;
const defaultRunLength = 24_000_000;

/**
 * Puts the facts of very many documents together as `mergeFacts` and `formatFacts` would, with few of them in memory: rows
 * are sorted in runs, which wait in temporary files (external merge sort). `close` removes them.
 */
export class FactSorter {
  #rows: Row[] = [];
  #length = 0;
  readonly #runs: string[] = [];
  #folder: string | undefined;

  /** `runLength` is that of the lines of a run, in characters. */
  constructor(private readonly runLength = defaultRunLength) {}

  add(document: string, facts: readonly Fact[]): void {
    for (const fact of facts) {
      const row = [sortKey(fact), document, formatFact(fact)] as const;
      this.#rows.push(row);
      this.#length += row[0].length + row[2].length;
    }
    if (this.#length >= this.runLength) this.#putBy();
  }

  /** Each fact as one line, in the order of facts files, as all documents together tell it. */
  *lines(): Generator<string> {
    let told: Row[] = [];
    for (const row of this.#sorted()) {
      if (told.length > 0 && told[0]?.[0] !== row[0]) {
        yield together(told);
        told = [];
      }
      told.push(row);
      if (told.length === mostAtOnce) told = [merged(told)];
    }
    if (told.length > 0) yield together(told);
  }

  close(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
  }

  #putBy(): void {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'whomet-facts-'));
    const path = join(this.#folder, String(this.#runs.length));
    const file = openSync(path, 'wx');
    const rows = this.#rows.sort(compareRows);
    for (let from = 0; from < rows.length; from += 1000)
      writeSync(
        file,
        rows
          .slice(from, from + 1000)
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(''),
      );
    closeSync(file);
    this.#runs.push(path);
    this.#rows = [];
    this.#length = 0;
  }

  *#sorted(): Generator<Row> {
    const last = this.#rows.sort(compareRows)[Symbol.iterator]();
    const runs = this.#runs.map((path) => rowsOf(path));
    const heads = [...runs, last].flatMap((rows) => headOf(rows) ?? []).sort(compareHeads);
    for (let head = heads.shift(); head; head = heads.shift()) {
      yield head.row;
      const next = headOf(head.rows);
      if (next) heads.splice(positionOf(next, heads), 0, next);
    }
  }
}

function* rowsOf(path: string): Generator<Row> {
  for (const line of linesOf(path)) yield JSON.parse(line) as Row;
}

interface Head {
  readonly row: Row;
  readonly rows: Iterator<Row>;
}

function headOf(rows: Iterator<Row>): Head | undefined {
  const { value, done } = rows.next();
  return done ? undefined : { row: value, rows };
}

const compareRows = (a: Row, b: Row): number => compareText(a[0], b[0]) || compareText(a[1], b[1]);
const compareHeads = (a: Head, b: Head): number => compareRows(a.row, b.row);

/** Where it belongs among heads that are sorted, by halving. */
function positionOf(head: Head, heads: readonly Head[]): number {
  let [from, to] = [0, heads.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareHeads(heads[middle] as Head, head) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function together(rows: readonly Row[]): string {
  return (rows.length === 1 ? (rows[0] as Row) : merged(rows))[2];
}

/** Of several documents the first stands for all: their order is known. */
function merged(rows: readonly Row[]): Row {
  const tellings = rows.map(([, document, line]) => ({ document, fact: JSON.parse(line) as Fact }));
  const [key, document] = rows[0] as Row;
  return [key, document, formatFact(mergeTellings(tellings))];
}
