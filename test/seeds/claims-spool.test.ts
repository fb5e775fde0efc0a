import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ClaimsSpool } from '../../seeds/claims-spool.js';
import { quotedClaims } from '../../src/resolve/quoted-claims.js';
import { summaryOf } from '../../src/resolve/summary.js';
import { claimsOf } from '../extract/told.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whomet-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = (digit: number): string => String(digit).repeat(64);
const short = claimsOf('李某2018年5月4日在北京会见张某。', '2018-05-05');
/** Of whose file the summary alone is longer than the buffer into which files are read. */
const long = claimsOf('李某2018年5月4日在北京会见张某。'.repeat(500), '2018-05-05');
const documents = [short, long, claimsOf('方刚会见王某。', '2018-05-06')];

it('gives each document as it was put by, whatever was read before it and however long that is', () => {
  const spool = new ClaimsSpool(folder);
  for (const [at, claims] of documents.entries()) spool.write(key(at), summaryOf(claims), quotedClaims(claims));
  const inTurns = [0, 1, 2, 1, 0, 2].map((at) => [at, spool.summary(key(at)), spool.claims(key(at))] as const);
  expect(JSON.stringify(spool.summary(key(1))).length).toBeGreaterThan(1 << 17);
  for (const [at, summary, claims] of inTurns) {
    const document = documents[at] as (typeof documents)[number];
    expect(summary).toEqual(JSON.parse(JSON.stringify(summaryOf(document))));
    expect(claims).toEqual(JSON.parse(JSON.stringify(quotedClaims(document))));
  }
});

it('takes nothing of the document before for the end of one that was cut off', () => {
  const spool = new ClaimsSpool(folder);
  for (const at of [0, 1]) spool.write(key(at), summaryOf(short), quotedClaims(short));
  truncateSync(join(folder, key(1).slice(0, 2), key(1)), 40);
  spool.claims(key(0));
  expect(() => spool.summary(key(1))).toThrow('was damaged and has been removed');
  expect(readdirSync(join(folder, key(1).slice(0, 2)))).toEqual([]);
});
