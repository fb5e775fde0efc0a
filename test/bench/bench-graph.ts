import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startContender } from './contenders.js';
import { type BulkLoad, startGraph } from './graph/graph-home.js';
import { InProcess } from './in-process.js';
import { type HandWritten, measureOperation, warmNeo4j } from './measure-operation.js';
import { operationNames, operationsFor } from './operations.js';
import { writeReport } from './report.js';
import type { Row } from './row.js';
import { rowTable, targetTable } from './table.js';
import { targetsOf } from './targets.js';

export const graphHelp = `npm run bench [-- OPTIONS]
  Ten reference operations on synthetic graphs, against Cypher by hand, a bare HTTP handler and @neo4j/graphql.
  --sizes N,…       meetings in each graph (10000,100000,1000000)
  --operations A,…  only these: ${operationNames.join(', ')}
  --json FILE       also write the rows as JSON
  --report FILE     also write a page with a chart (FILE.svg beside it)
  --rounds N        rounds that count, after one that does not (3)
  --seconds N       seconds of each contender in a round (3)
  --warm N          requests of each contender before that, 10 seconds of them at most (12000);
                    from 400 on, Neo4j is warmed with all ten operations first
  --keep FOLDER     keep the graphs there, and use those that it holds; else they are removed at the end
  --no-peer         without @neo4j/graphql, so that nothing is installed

npm run bench -- extract [--documents N] [--workers N]
  How fast articles become facts.`;

const options = {
  sizes: { type: 'string', default: '10000,100000,1000000' },
  operations: { type: 'string', default: operationNames.join() },
  json: { type: 'string' },
  report: { type: 'string' },
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '3' },
  warm: { type: 'string', default: '12000' },
  keep: { type: 'string' },
  peer: { type: 'boolean', default: true },
} as const;

export interface Measured {
  readonly rows: readonly Row[];
  readonly loads: ReadonlyMap<number, BulkLoad>;
}

export interface Wanted {
  readonly sizes: readonly number[];
  readonly operations: readonly string[];
  readonly folder: string;
  readonly peer: boolean;
  readonly rounds: number;
  readonly seconds: number;
  /** Requests before the clock starts. */
  readonly warm: number;
  readonly say: (line: string) => void;
}

/** Builds the graphs, measures, and prints tables. Gives 1 where a target is missed. */
export async function benchGraph(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options, allowNegative: true });
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'whomet-bench-'));
  mkdirSync(folder, { recursive: true });
  const wanted: Wanted = {
    sizes: values.sizes.split(',').map(Number),
    operations: values.operations.split(','),
    ...{
      folder,
      peer: values.peer,
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      warm: Number(values.warm),
    },
    say: (line) => void process.stderr.write(`${line}\n`),
  };
  try {
    if (wanted.peer) installPeer();
    const measured = await measure(wanted);
    const targets = targetsOf(measured.rows, measured.loads);
    process.stdout.write(`${rowTable(measured.rows)}\n\n${targetTable(targets)}\n`);
    if (values.json) writeFileSync(values.json, `${JSON.stringify(measured.rows, null, 2)}\n`);
    if (values.report)
      writeReport({ ...measured, targets, command: ['npm run bench --', ...args].join(' ') }, values.report);
    return targets.some(({ reached }) => reached === false) ? 1 : 0;
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

/** Requests; with fewer, as in a test, Neo4j is measured as cold as it is. */
const enoughToWarm = 400;

/** Size after size, each on one Neo4j with all contenders. */
export async function measure({
  sizes,
  operations,
  folder,
  peer,
  rounds,
  seconds,
  warm,
  say,
}: Wanted): Promise<Measured> {
  const rows: Row[] = [];
  const loads = new Map<number, BulkLoad>();
  for (const meetings of sizes) {
    const graph = await startGraph(folder, meetings, say);
    loads.set(meetings, graph.load);
    const closing: (() => unknown)[] = [() => graph.stop()];
    try {
      const start = async (file: string): Promise<string> => {
        const contender = await startContender(file, graph.neo4j);
        closing.push(() => contender.stop());
        return contender.url;
      };
      const inProcess = new InProcess(graph.neo4j);
      const handWritten = await byHand(graph.neo4j);
      closing.push(
        () => inProcess.close(),
        () => handWritten.close(),
      );
      const servers = {
        whomet: await start('./contenders/whomet.mjs'),
        bare: await start('./contenders/bare.mjs'),
        peer: peer ? await start('./peer/server.mjs') : undefined,
      };
      const setting = {
        meetings,
        inProcess,
        handWritten,
        ...servers,
        rounds,
        secondsPerRound: seconds,
        warmRequests: warm,
      };
      const asked = (names: readonly string[]) =>
        operationsFor((text, variables) => inProcess.ask(text, variables), meetings, names);
      if (warm >= enoughToWarm) await warmNeo4j(await asked(operationNames), setting);
      for (const operation of await asked(operations)) {
        const row = await measureOperation(operation, setting);
        rows.push(row);
        say(
          `${operation.name}, ${meetings} meetings: p50 ${row.p50.toFixed(2)} ms, to bare ${row.rateToBare.toFixed(2)}`,
        );
      }
    } finally {
      for (const close of closing.toReversed()) await close();
    }
  }
  return { rows, loads };
}

async function byHand(neo4j: object): Promise<HandWritten & { close(): Promise<void> }> {
  const file = new URL('./contenders/hand-written.mjs', import.meta.url).href;
  const { handWritten } = (await import(file)) as {
    handWritten: (neo4j: object) => HandWritten & { close(): Promise<void> };
  };
  return handWritten(neo4j);
}

/** @neo4j/graphql and the load tool, from the lock file beside them; again where that is newer. */
function installPeer(): void {
  const folder = fileURLToPath(new URL('./peer/', import.meta.url));
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const locked = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
}
