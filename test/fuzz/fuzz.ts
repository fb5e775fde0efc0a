import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Report } from './fuzz-child.js';
import { mutant } from './mutate.js';
import { runFuzz } from './run-fuzz.js';
import { sourceDocuments } from './source-documents.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    /** Number of the first mutant. */
    from: { type: 'string', default: '0' },
    /** Seconds that one document may take. */
    timeout: { type: 'string', default: '30' },
    /** Writes the mutant of number `from` to a file instead of trying any. */
    keep: { type: 'string' },
  },
});
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];
const limit = Number(values.timeout) * 1000;

if (values.keep !== undefined) {
  writeFileSync(values.keep, mutant(seed, from, sourceDocuments()).bytes);
} else {
  const reports: Report[] = [];
  const sources = sourceDocuments();
  await runFuzz({ seed, from, to: from + count }, limit, (report) => {
    reports.push(report);
    if ('failed' in report || report.ms > limit)
      console.log(
        `${report.number} (${mutant(seed, report.number, sources).story})\n  ${'failed' in report ? report.failed : 'over its time limit'}`,
      );
    if (reports.length % 1000 === 0) console.error(`${reports.length} of ${count}`);
  });
  const failed = reports.filter((report) => 'failed' in report || report.ms > limit);
  const read = reports.filter((report) => 'facts' in report);
  const slowest = reports.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
  console.log(
    [
      `${reports.length} mutants of seed ${seed}: ${read.length} read, ${reports.length - read.length - failed.length} refused, ${failed.length} failed`,
      `${read.reduce((sum, report) => sum + ('facts' in report ? report.facts : 0), 0)} facts, all of which loading accepts`,
      `slowest: ${slowest.map(({ number, ms }) => `${number} in ${(ms / 1000).toFixed(1)} s`).join(', ')}`,
    ].join('\n'),
  );
  process.exitCode = failed.length > 0 ? 1 : 0;
}
