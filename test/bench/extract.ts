import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { progressDisplay } from '../../seeds/progress-display.js';

/*
 * What is measured is what was built, as users run it: run from its sources, every function within a function is given its
 * name anew each time, which took a twentieth of the time.
 */
const built = <T>(module: string): Promise<T> => import(new URL(`../../dist/${module}`, import.meta.url).href);
const { ClaimsSpool } = await built<typeof import('../../seeds/claims-spool.js')>('seeds/claims-spool.js');
const { FactSorter } = await built<typeof import('../../seeds/fact-sorter.js')>('seeds/fact-sorter.js');
const { keepHeapSmall } = await built<typeof import('../../seeds/keep-heap-small.js')>('seeds/keep-heap-small.js');
const { DecidedDocuments } =
  await built<typeof import('../../seeds/decided-documents.js')>('seeds/decided-documents.js');
const { withStems } = await built<typeof import('../../seeds/in-order.js')>('seeds/in-order.js');
const { spoolDocuments } = await built<typeof import('../../seeds/spool-documents.js')>('seeds/spool-documents.js');
const { MeetingResolution } = await built<typeof import('../../src/resolve/meeting-resolution.js')>(
  'src/resolve/meeting-resolution.js',
);
const { factsOf } = await built<typeof import('../../src/resolve/resolve-documents.js')>(
  'src/resolve/resolve-documents.js',
);

/** What must hold on one core, however many documents there are. */
const leastPerSecond = 100;
const mostMegabytes = 512;

/** Documents with which a worker warms up: the engine compiles what runs often. */
const warmUp = 500;

/**
 * `npm run bench -- extract [--documents N] [--workers N]`: how fast articles become facts, stage by stage, and what memory
 * that takes. The stages are timed by the clock, which runs on while others use the machine; what is judged is the time of
 * processors, of all threads, after the start of the worker and its first documents, which is told beside it. Gives 1
 * where it is slower, or takes more, than it must.
 */
export async function benchExtract(args: readonly string[]): Promise<number> {
  const options = {
    documents: { type: 'string', default: '10000' },
    workers: { type: 'string', default: '1' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const [count, workers] = [Number(values.documents), Number(values.workers)];
  const folder = mkdtempSync(join(tmpdir(), 'whomet-bench-'));
  try {
    const documents = join(folder, 'documents');
    mkdirSync(documents);
    const { paths, size } = writeArticles(documents, count);
    say(`${count} generated articles of ${Math.round(size / count)} bytes on average, ${workers} worker(s)`);
    keepHeapSmall();
    const { stages, startMs, processor, reading } = await measure(paths, join(folder, 'claims'), workers);
    const total = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
    say(`start    ${startMs.toFixed(0).padStart(6)} ms until the first document was read`);
    for (const [stage, ms] of Object.entries(stages)) say(`${stage.padEnd(8)} ${perDocument(ms / count)}`);
    say(`all      ${rate(total / count)} by the clock, without the start`);
    say(`all      ${rate(processor.all / count)} for each core, with the start and the first documents`);
    const warm = count > warmUp ? processor.warm : processor.all / count;
    if (count > warmUp) say(`all      ${rate(warm)} for each core, after the start and the first ${warmUp} documents`);
    const megabytes = mostMemory();
    say(`memory   ${reading.toFixed(0).padStart(6)} MB at most until all was read`);
    say(`memory   ${megabytes.toFixed(0).padStart(6)} MB at most (resident, all threads)`);
    return 1000 / warm >= leastPerSecond && megabytes <= mostMegabytes ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const perDocument = (ms: number): string => `${ms.toFixed(2).padStart(6)} ms a document`;
const rate = (ms: number): string => `${perDocument(ms)}: ${(1000 / ms).toFixed(0)} a second`;

function writeArticles(folder: string, count: number): { paths: string[]; size: number } {
  const script = fileURLToPath(new URL('./write-articles.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', script, folder, String(count)], { stdio: 'inherit' });
  const paths = readdirSync(folder)
    .sort()
    .map((file) => join(folder, file));
  return { paths, size: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}

interface Measured {
  /** Milliseconds of each stage by the clock, summed over the threads; the time that a worker takes to start is not counted. */
  readonly stages: Readonly<Record<string, number>>;
  readonly startMs: number;
  /** Milliseconds of processors: of everything, and for each document after the first ones. */
  readonly processor: { readonly all: number; readonly warm: number };
  /** Memory until the last document was read, in MB. */
  readonly reading: number;
}

async function measure(paths: readonly string[], spoolFolder: string, workers: number): Promise<Measured> {
  const started = { clock: performance.now(), processor: processorMs() };
  let first = 0;
  let warmed = started.processor;
  const display = progressDisplay(process.stderr);
  const show: typeof display.show = (progress) => {
    if (progress.done === 1) first ||= performance.now();
    if (progress.done === warmUp) warmed = processorMs();
    display.show(progress);
  };
  const { spooled, failed, ms } = await spoolDocuments(paths, { spool: spoolFolder, workers, timeoutMs: 30_000, show });
  const read = processorMs();
  const reading = mostMemory();
  display.end();
  if (failed.length > 0) throw new Error(`${failed.length} failed, the first: ${failed[0]?.reason}`);
  const spool = new ClaimsSpool(spoolFolder);
  const documents = withStems(spooled);
  const begun = performance.now();
  const told = new DecidedDocuments(documents, spool, []);
  const meetings = new MeetingResolution(told);
  const resolved = performance.now();
  const sorter = new FactSorter();
  for (const { stem } of documents) sorter.add(stem, factsOf(stem, told.claims(stem), meetings.of(stem)));
  let written = 0;
  for (const line of sorter.lines()) written += line.length;
  sorter.close();
  if (written === 0) throw new Error('no facts came out');
  const stages = { ...ms, resolve: resolved - begun, format: performance.now() - resolved };
  const end = processorMs();
  const warm = (read - warmed) / (paths.length - warmUp) + (end - read) / paths.length;
  return { stages, startMs: first - started.clock, processor: { all: end - started.processor, warm }, reading };
}

/** Resident, of all threads, in MB. */
const mostMemory = (): number => process.resourceUsage().maxRSS / 1024;

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
