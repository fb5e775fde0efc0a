import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measure } from './bench-graph.js';
import { rowTable } from './table.js';
import { targetsOf } from './targets.js';

const folder = await mkdtemp(join(tmpdir(), 'whomet-bench-'));
afterAll(() => rm(folder, { recursive: true }));

const meetings = 300;

test('a small graph is imported, answers are those written by hand, and rows say how fast', {
  timeout: 240_000,
}, async () => {
  const operations = ['person', 'who-met', 'page'];
  const wanted = {
    sizes: [meetings],
    operations,
    folder,
    peer: false,
    rounds: 1,
    seconds: 0.1,
    warm: 8,
    say: () => undefined,
  };
  const { rows, loads } = await measure(wanted);
  expect(rows.map(({ operation }) => operation)).toEqual(operations);
  const speed = { p50: expect.any(Number), p95: expect.any(Number), requestsPerSecond: expect.any(Number) };
  for (const row of rows) {
    expect(row).toMatchObject({ meetings, ...speed, rateToPeer: null, bare: speed });
    expect(row.dbHitsToRaw).toBeGreaterThan(0);
    expect(row.dbHitsToRaw).toBeLessThanOrEqual(1);
    expect(row.answerSize).toBeGreaterThan(200);
  }
  expect(loads.get(meetings)?.nodes).toBeGreaterThan(meetings);
  expect(rowTable(rows)).toContain('who-met');
  expect(targetsOf(rows, loads).map(({ reached }) => reached)).toContain(null);
});
