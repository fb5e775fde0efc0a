import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { explainFiles } from '../../seeds/extract-files.js';
import { collectIo } from './collect-io.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-explain-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('shows what rules made of each document, and lists the one that cannot be read', { timeout: 120_000 }, async () => {
  const list = join(folder, 'quarantine.jsonl');
  writeFileSync(join(folder, 'a.txt'), '美国商务部长吴某2019年6月1日在北京会见中国商务部部长周某。\n');
  writeFileSync(join(folder, 'b.txt'), '');
  const io = collectIo();
  const status = await explainFiles([folder], io, { quarantine: list });
  expect(status).toBe(3);
  expect(io.said.stderr).toContain('b.txt is empty');
  expect(readFileSync(list, 'utf8')).toContain('"code":"UNREADABLE_DOCUMENT"');
  expect(io.said.stdout).toContain(`## ${join(folder, 'a.txt')}`);
  expect(io.said.stdout).toMatch(/^meeting\/2019-06-01-.*\n {2}by .*meeting:transitive/mu);
});
