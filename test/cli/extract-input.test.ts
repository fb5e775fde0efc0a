import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { column, makePdf } from '../text/make-pdf.js';
import { runCli } from './run-cli.js';

const program = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url));
const sentence = '中国国务院副总理周某1日在北京会见美国财政部长吴某。';

/** `whomet extract -` with these bytes on its standard input. */
async function extractInput(bytes: string | Uint8Array): Promise<{ status: number; stdout: string; stderr: string }> {
  const cli = spawn(process.execPath, [program, 'extract', '-'], { stdio: 'pipe' });
  const out = { stdout: '', stderr: '' };
  cli.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out.stdout += chunk;
  });
  cli.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    out.stderr += chunk;
  });
  cli.stdin.on('error', () => undefined).end(bytes);
  const status = await new Promise<number>((resolve) => cli.on('close', (code) => resolve(code ?? -1)));
  return { status, ...out };
}

test.each([
  ['txt', sentence],
  ['html', `<!DOCTYPE html><p>${sentence}</p>`],
  ['pdf', makePdf([column([sentence], 50, 700)])],
])('a document on standard input is read as what its first bytes tell: %s', async (ending, bytes) => {
  const { status, stdout, stderr } = await extractInput(bytes);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`"file":"standard-input.${ending}"`);
  expect(stdout).toContain(`"quote":"${sentence}"`);
});

test('what is no document ends with status 3 and its reason on stderr', async () => {
  expect(await extractInput('')).toEqual({ status: 3, stdout: '', stderr: 'standard-input.txt is empty\n' });
  const { status, stderr } = await extractInput(Buffer.alloc(50_000_000, '甲会见乙。\n'));
  expect([status, stderr]).toEqual([3, expect.stringMatching(/^standard-input\.txt is too large \(50 MB\)/u)]);
});

test('a file that is named twice, or as its folder too, is one document', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-twice-'));
  const path = join(folder, 'a.txt');
  await writeFile(path, sentence);
  const { status, stdout, stderr } = await runCli(['extract', path, folder, path]).ended;
  await rm(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.match(/"node":"Document"/gu)).toHaveLength(1);
});
