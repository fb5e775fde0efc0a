import type { Row } from './row.js';
import type { Target } from './targets.js';

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['operation', ({ operation }) => operation],
  ['meetings', ({ meetings }) => String(meetings)],
  ['p50 ms', ({ p50 }) => short(p50)],
  ['p95 ms', ({ p95 }) => short(p95)],
  ['raw p50', ({ raw }) => short(raw.p50)],
  ['raw p95', ({ raw }) => short(raw.p95)],
  ['req/s', ({ requestsPerSecond }) => short(requestsPerSecond)],
  ['bare', ({ bare }) => short(bare.requestsPerSecond)],
  ['peer', ({ peer }) => (peer ? short(peer.requestsPerSecond) : '–')],
  ['dbHits', ({ dbHits }) => String(dbHits)],
  ['to raw', ({ dbHitsToRaw }) => dbHitsToRaw.toFixed(2)],
  ['to peer', ({ rateToPeer }) => rateToPeer?.toFixed(2) ?? '–'],
  ['to bare', ({ rateToBare }) => rateToBare.toFixed(2)],
  ['compile ms', ({ compile }) => short(compile)],
];

const short = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);

/** As Markdown, padded so that it reads as plain text too. */
export const rowTable = (rows: readonly Row[]): string =>
  table(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );

export const targetTable = (targets: readonly Target[]): string =>
  table(
    ['target', 'asked', 'worst found', ''],
    targets.map(({ name, asked, found, reached }) => [
      ...[name, asked, found ?? 'not measured'],
      reached === null ? '' : reached ? 'reached' : 'FAILED',
    ]),
  );

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) =>
    Math.max(3, ...[name, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
