import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pruneClaims, unusedDays } from '../../seeds/prune-claims.js';

const day = 86_400_000;
const now = Date.UTC(2026, 0, 1);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function claims(name: string, daysAgo: number): string {
  const path = join(folder, name.slice(0, 2), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, (now - daysAgo * day) / 1000, (now - daysAgo * day) / 1000);
  return path;
}

it('removes what nobody used for long and what was left half written, and nothing that is in use', () => {
  const old = claims('aa01', unusedDays + 1);
  const recent = claims('aa02', unusedDays - 1);
  const used = claims('bb03', unusedDays + 1);
  const half = claims('bb04.1234-x', 2);
  const writing = claims('bb05.1234-y', 0);
  pruneClaims(folder, new Set(['bb03']), now);
  expect([old, half].map((path) => existsSync(path))).toEqual([false, false]);
  expect([recent, used, writing].map((path) => existsSync(path))).toEqual([true, true, true]);
  expect(statSync(used).mtimeMs).toBe(now);
});

it('has nothing to do where nothing was put by', () => {
  expect(() => pruneClaims(join(folder, 'nowhere'), new Set())).not.toThrow();
});
