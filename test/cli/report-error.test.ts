import { mkdtempSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { reportError } from '../../seeds/report-error.js';
import { WhometError } from '../../src/model/error.js';

function report(error: unknown): { status: number; said: string } {
  const stream = new PassThrough();
  const status = reportError(error, stream);
  return { status, said: String(stream.read()) };
}

test('an error for the reader is its message and its status', () => {
  expect(report(new WhometError('INVALID_FACTS', 'x.jsonl:3: id is missing.'))).toEqual({
    status: 3,
    said: 'whomet: x.jsonl:3: id is missing.\n',
  });
});

test('a mistake of ours shows its stack and asks to report it', () => {
  const { status, said } = report(new TypeError('x is not a function'));
  expect(status).toBe(1);
  expect(said).toMatch(/Please report it/u);
  expect(said).toMatch(/TypeError: x is not a function\n +at /u);
});

test('what cannot be written is no mistake of ours: it is said where and why, without a stack', () => {
  const failure = (write: () => void): unknown => {
    try {
      return write();
    } catch (error) {
      return error;
    }
  };
  const full = failure(() => writeFileSync('/dev/full', 'facts'));
  expect(report(full)).toEqual({
    status: 4,
    said: expect.stringMatching(
      /^whomet: standard output, or a temporary file: no space is left on the disk \(ENOSPC\)\..*\n$/u,
    ),
  });
  const nowhere = failure(() => mkdtempSync('/nowhere/whomet-'));
  expect(report(nowhere).said).toMatch(/^whomet: \/nowhere\/whomet-XXXXXX: it cannot be written \(ENOENT\)\./u);
});
