import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareFacts, compareText, sortKey } from '../src/facts/fact-order.js';
import { formatFact } from '../src/facts/format-facts.js';
import { mergeTellings } from '../src/facts/merge-facts.js';
import { type Fact, isNodeFact, isOfEntity, isPassage } from '../src/model/fact.js';
import { groupedBy } from '../src/model/grouped-by.js';
import { oncePer } from '../src/model/once-per.js';
import { garbageCollector } from './collect-garbage.js';
import { type HeldRow, mostBytes, type Row, rowsOf, writeRows, writeRun } from './sorted-runs.js';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';

/** Accounts of one fact that are held in memory. */
const mostAtOnce = 1000;
/** Rows of files that are read before garbage is looked for. */
const readAtOnce = 1000;
const defaultRunBytes = 16_000_000;
const defaultMostRuns = 64;

/**
 * Puts the facts of very many documents together as `mergeFacts` and `formatFacts` would, with few of them in memory: rows
 * are sorted in runs, which wait in temporary files (external merge sort). `close` removes them.
 */
export class FactSorter {
  #rows: HeldRow[] = [];
  /** Those of the run that many documents tell in the same words. */
  readonly #shared = new Map<FactLine, HeldRow>();
  #lines: Buffer;
  #length = 0;
  /** Files of runs by their level: those of one level hold like much. */
  readonly #levels: string[][] = [];
  #written = 0;
  #folder: TemporaryFolder | undefined;
  readonly #collectGarbage = garbageCollector();

  /**
   * `runBytes` are those of the lines of a run. Of `mostRuns` like ones one is made, of the next level: so a row is written once
   * for each level, and few files are open when all levels are read together, since a process may not have many.
   */
  constructor(
    runBytes = defaultRunBytes,
    private readonly mostRuns = defaultMostRuns,
  ) {
    this.#lines = Buffer.allocUnsafe(runBytes);
  }

  /** All facts of the document, of which each is told once. */
  add(document: string, facts: readonly Fact[]): void {
    const own: Fact[] = [];
    for (const fact of facts) {
      if (isOfEntity(fact)) this.#addShared(document, entityLine(fact));
      else if (isOnlyOf(document, fact)) own.push(fact);
      else this.#hold(document, lineOf(fact));
    }
    for (const block of groupedBy(own, kindOf).values()) this.#hold(document, blockOf(block));
  }

  /** Each fact as one line, in the order of facts files, as all documents together tell it. */
  *lines(): Generator<string> {
    let told: Row[] = [];
    for (const row of this.#inOneOrder([...this.#levels.flat().map((path) => rowsOf(path)), this.#held()])) {
      if (told.length > 0 && told[0]?.[0] !== row[0]) {
        yield* together(told);
        told = [];
      }
      told.push(row);
      if (told.length === mostAtOnce) told = [merged(told)];
    }
    if (told.length > 0) yield* together(told);
  }

  close(): void {
    this.#folder?.remove();
  }

  #hold(document: string, { key, line }: FactLine): HeldRow {
    if (this.#length + mostBytes * line.length > this.#lines.length) this.#makeRoom(Buffer.byteLength(line));
    const start = this.#length;
    this.#length += this.#lines.write(line, start);
    const row = { key, document, start, end: this.#length };
    this.#rows.push(row);
    return row;
  }

  /** A line that is held already says nothing new, whoever tells it again; of those who do, the first is named. */
  #addShared(document: string, fact: FactLine): void {
    const held = this.#shared.get(fact);
    if (!held) {
      const row = this.#hold(document, fact);
      this.#shared.set(fact, row);
    } else if (compareText(document, held.document) < 0) held.document = document;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#lines.length) return;
    if (this.#rows.length > 0) this.#putBy();
    if (bytes > this.#lines.length) this.#lines = Buffer.allocUnsafe(bytes);
  }

  #putBy(): void {
    const path = this.#newRun();
    writeRun(path, this.#inOrder(), this.#lines);
    this.#addRun(path, 0);
    this.#rows = [];
    this.#shared.clear();
    this.#length = 0;
  }

  #newRun(): string {
    this.#folder ??= temporaryFolder('facts');
    return join(this.#folder.path, String(this.#written++));
  }

  #addRun(path: string, level: number): void {
    const runs = [...(this.#levels[level] ?? []), path];
    this.#levels[level] = runs.length < this.mostRuns ? runs : [];
    if (runs.length === this.mostRuns) this.#addRun(this.#mergedRun(runs), level + 1);
  }

  #mergedRun(runs: readonly string[]): string {
    const path = this.#newRun();
    writeRows(path, this.#inOneOrder(runs.map((run) => rowsOf(run))));
    for (const run of runs) rmSync(run);
    return path;
  }

  /** Of several files or more, each in order. What is read of them waits so long that V8 takes it for lasting. */
  *#inOneOrder(all: readonly Iterator<Row>[]): Generator<Row> {
    let read = 0;
    for (const row of inOneOrder(all)) {
      if (++read % readAtOnce === 0) this.#collectGarbage();
      yield row;
    }
  }

  #inOrder(): readonly HeldRow[] {
    return this.#rows.sort((a, b) => compareText(a.key, b.key) || compareText(a.document, b.document));
  }

  *#held(): Generator<Row> {
    for (const { key, document, start, end } of this.#inOrder())
      yield [key, document, this.#lines.toString('utf8', start, end)];
  }
}

/** A fact as a line, or several that follow one another, and the key by which it is sorted. */
interface FactLine {
  readonly key: string;
  readonly line: string;
}

const lineOf = (fact: Fact): FactLine => ({ key: sortKey(fact), line: formatFact(fact) });
/** Many documents name an entity in one way, which is then one fact. */
const entityLine = oncePer(lineOf);

/**
 * Sentences, and what they are in, which are most of what a document tells: no other tells any of them, nor anything that sorts
 * between those of a kind, so that all of a kind are one row.
 */
function isOnlyOf(document: string, fact: Fact): boolean {
  if (isNodeFact(fact)) return isPassage(fact) && fact.document === `document/${document}`;
  return fact.relation === 'IN' && fact.from.startsWith(`/${document}/`, fact.from.indexOf('/'));
}

/** Those of a kind sort together: evidence/… before sentence/…. */
const kindOf = (fact: Fact): string =>
  isNodeFact(fact) ? fact.node : `${'relation' in fact && fact.from.slice(0, fact.from.indexOf('/'))} IN`;

/** JSON holds no such character. */
const lineSeparator = '\u001e';

function blockOf(facts: Fact[]): FactLine {
  const lines = facts.sort(compareFacts).map(formatFact);
  return { key: sortKey(facts[0] as Fact), line: lines.join(lineSeparator) };
}

/** Of several, each in order. */
function* inOneOrder(all: readonly Iterator<Row>[]): Generator<Row> {
  const heads = all.flatMap((rows) => headOf(rows) ?? []).sort(compareHeads);
  for (let head = heads.shift(); head; head = heads.shift()) {
    yield head.row;
    const next = headOf(head.rows);
    if (next) heads.splice(positionOf(next, heads), 0, next);
  }
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

function together(rows: readonly Row[]): string[] {
  return (rows.length === 1 ? (rows[0] as Row) : merged(rows))[2].split(lineSeparator);
}

/** Of several documents the first stands for all: their order is known. What one says as another did before adds nothing. */
function merged(rows: readonly Row[]): Row {
  const [key, document] = rows[0] as Row;
  const distinct = new Map(rows.toReversed().map((row) => [row[2], row]));
  const tellings = [...distinct.values()].map((row) => ({ document: row[1], fact: JSON.parse(row[2]) as Fact }));
  return [key, document, formatFact(mergeTellings(tellings))];
}
