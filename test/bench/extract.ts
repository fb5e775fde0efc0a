import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ClaimsSpool } from '../../seeds/claims-spool.js';
import { FactSorter } from '../../seeds/fact-sorter.js';
import { keepHeapSmall } from '../../seeds/keep-heap-small.js';
import { progressDisplay } from '../../seeds/progress-display.js';
import { projectFolder } from '../../seeds/project-folder.js';
import { readLexicon } from '../../seeds/read-lexicon.js';
import { readSummaries, withStems } from '../../seeds/read-summaries.js';
import { spoolDocuments } from '../../seeds/spool-documents.js';
import { factsOf, resolveSummaries } from '../../src/resolve/resolve-documents.js';
import { generateArticles } from './articles.js';

/** What must hold on one core, however many documents there are. */
const leastPerSecond = 100;
const mostMegabytes = 512;

/**
 * `npm run bench -- extract [--documents N] [--workers N]`: how fast articles become facts, stage by stage, and what memory
 * that takes. The stages are timed by the clock, which runs on while others use the machine; what is judged is the time of
 * processors, with the start of the worker. Gives 1 where it is slower, or takes more, than it must.
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
    const { paths, size } = writeArticles(folder, count);
    say(`${count} generated articles of ${Math.round(size / count)} bytes on average, ${workers} worker(s)`);
    keepHeapSmall();
    const before = process.cpuUsage();
    const stages = await stagesOf(paths, join(folder, 'claims'), workers);
    const { user, system } = process.cpuUsage(before);
    const processor = (user + system) / 1000;
    const total = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
    for (const [stage, ms] of Object.entries(stages)) say(`${stage.padEnd(8)} ${perDocument(ms, count)}`);
    const perSecond = (1000 * count) / processor;
    const megabytes = process.resourceUsage().maxRSS / 1024;
    say(`all      ${perDocument(total, count)}: ${((1000 * count) / total).toFixed(0)} a second by the clock`);
    say(`all      ${perDocument(processor, count)} of a core: ${perSecond.toFixed(0)} a second for each core`);
    say(`memory   ${megabytes.toFixed(0).padStart(6)} MB at most (resident, all threads)`);
    return perSecond >= leastPerSecond && megabytes <= mostMegabytes ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const perDocument = (ms: number, count: number): string => `${(ms / count).toFixed(2).padStart(6)} ms a document`;

function writeArticles(folder: string, count: number): { paths: string[]; size: number } {
  const lexicon = readLexicon(join(projectFolder, 'seeds', 'lexicon'));
  const paths: string[] = [];
  for (const { file, text } of generateArticles(lexicon, count)) {
    paths.push(join(folder, file));
    writeFileSync(join(folder, file), text);
  }
  return { paths, size: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}

/** Milliseconds of each stage, summed over the threads; the time that a worker takes to start is not counted. */
async function stagesOf(
  paths: readonly string[],
  spoolFolder: string,
  workers: number,
): Promise<Record<string, number>> {
  const display = progressDisplay(process.stderr);
  const reading = { spool: spoolFolder, workers, timeoutMs: 30_000, show: display.show };
  const { spooled, failed, ms } = await spoolDocuments(paths, reading);
  display.end();
  if (failed.length > 0) throw new Error(`${failed.length} failed, the first: ${failed[0]?.reason}`);
  const spool = new ClaimsSpool(spoolFolder);
  const documents = withStems(spooled);
  const begun = performance.now();
  const accounts = resolveSummaries(readSummaries(documents, spool));
  const resolved = performance.now();
  const sorter = new FactSorter();
  for (const { stem, key } of documents) sorter.add(stem, factsOf(stem, spool.claims(key), accounts.get(stem)));
  let written = 0;
  for (const line of sorter.lines()) written += line.length;
  sorter.close();
  if (written === 0) throw new Error('no facts came out');
  return { ...ms, resolve: resolved - begun, format: performance.now() - resolved };
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
