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
