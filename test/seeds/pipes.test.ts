import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { explainFiles, extractFiles } from '../../seeds/extract-files.js';
import { documentBytes } from '../../seeds/read-document-file.js';
import { collectIo } from './collect-io.js';

const sentence = '美国商务部长吴某2019年6月1日在北京会见中国商务部部长周某。';
let folder: string;
let pipe: string;
let list: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-pipe-'));
  pipe = join(folder, 'news.txt');
  list = join(folder, 'quarantine.jsonl');
  execFileSync('mkfifo', [pipe]);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs shell commands whose output goes into the pipe, as another program would write it. */
const write = (commands: string, into = pipe) => spawn('sh', ['-c', `{ ${commands}; } > '${into}'`]);
const extracting = async (files: readonly string[], timeout: number) => {
  const io = collectIo();
  const status = await extractFiles(files, io, { timeout, quarantine: list });
  return { status, ...io.said };
};

it('a pipe that nobody writes to is given up in time, and the other documents are read', async () => {
  writeFileSync(join(folder, 'other.txt'), sentence);
  const { status, stdout, stderr } = await extracting([pipe, join(folder, 'other.txt')], 4);
  expect([status, stderr]).toEqual([
    5,
    `${pipe}: nobody wrote to this pipe within 4 s. It was given up; --timeout waits longer.\n`,
  ]);
  expect(stdout).toContain('"file":"other.txt"');
  expect(JSON.parse(readFileSync(list, 'utf8'))).toMatchObject({ file: pipe, code: 'TIMEOUT' });
});

it('a pipe that is written slowly is read to its end, and leaves the list of those that could not be read', async () => {
  await extracting([pipe], 0.1);
  write(`sleep 0.2; printf '${sentence.slice(0, 9)}'; sleep 0.2; echo '${sentence.slice(9)}'`);
  const { status, stdout } = await extracting([pipe], 20);
  expect([status, existsSync(list)]).toEqual([0, false]);
  expect(stdout).toContain(`"quote":"${sentence}"`);
});

it('a pipe whose writing does not end is given up', async () => {
  const writer = write(`echo '${sentence}'; sleep 60`);
  const { status, stderr } = await extracting([pipe], 3);
  writer.kill();
  expect([status, stderr]).toEqual([5, expect.stringContaining('what is written to this pipe did not end within 3 s')]);
});

it('pipes of one name are two documents, shown under the names that they were given', async () => {
  mkdirSync(join(folder, 'b'));
  const another = join(folder, 'b', 'news.txt');
  execFileSync('mkfifo', [another]);
  write(`echo '${sentence}'`);
  write(`echo '${sentence}再'`, another);
  const io = collectIo();
  expect(await explainFiles([pipe, another], io, { timeout: 20 })).toBe(0);
  expect(io.said.stdout.match(/^## .*news\.txt$/gmu)).toEqual([`## ${pipe}`, `## ${another}`]);
});

it('a pipe or a folder of the name that a note beside a document would have is no note', async () => {
  const document = join(folder, 'a.txt');
  writeFileSync(document, sentence);
  execFileSync('mkfifo', [join(folder, 'a.yaml')]);
  expect(await documentBytes(document)).toMatchObject({ file: 'a.txt', sidecar: undefined });
});

it('a device is read to its end, or as far as a document may be long', async () => {
  expect((await documentBytes('/dev/null')).bytes).toHaveLength(0);
  await expect(documentBytes('/dev/zero')).rejects.toThrow(/\/dev\/zero is too large \(more than 100 MB\)/u);
});
