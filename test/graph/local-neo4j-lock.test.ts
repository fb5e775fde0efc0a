import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearLock, isHeld, type Lock, type LockRecord, tryLock } from '../../src/graph/local-neo4j/lock-file.js';
import { lockHome } from '../../src/graph/local-neo4j/lock-home.js';
import { identifyProcess } from '../../src/graph/local-neo4j/process-identity.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

const isLock = (outcome: Lock | LockRecord): outcome is Lock => 'release' in outcome;
/** This process's id, but of a process that began at another time: what is left where an id is used again. */
const gone: LockRecord = { holder: { pid: process.pid, startedAt: 'another time' }, children: [] };

describe('a lock file', () => {
  test('goes to one of many who ask at once, and the others learn who has it', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tryLock(file)));
    expect(outcomes.filter(isLock)).toHaveLength(1);
    for (const other of outcomes) if (!isLock(other)) expect(other.holder.pid).toBe(process.pid);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  test('is free again once it is released', async () => {
    const lock = await tryLock(file);
    if (isLock(lock)) await lock.release();
    expect(isLock(await tryLock(file))).toBe(true);
  });

  test('is held as long as the process that took it runs, whoever has its id later', async () => {
    const self = identifyProcess(process.pid);
    expect(self && isHeld({ holder: self, children: [] })).toBe(true);
    expect(isHeld(gone)).toBe(false);
  });

  test('is cleared only if it is the one that was found stale', async () => {
    await writeFile(file, JSON.stringify(gone));
    const found = await tryLock(file);
    await clearLock(file, gone);
    const quicker = await tryLock(file);
    expect(isLock(quicker)).toBe(true);
    await clearLock(file, found as LockRecord);
    expect(isLock(await tryLock(file))).toBe(false);
    expect(await readdir(folder)).toEqual(['lock']);
  });
});

describe('lockHome', () => {
  test('clears a lock whose holder is gone', async () => {
    await writeFile(file, JSON.stringify(gone));
    expect(isLock(await lockHome(folder, file))).toBe(true);
  });

  test.each(['', 'null', '{"holder"', '{}'])('clears a lock that says nobody holds it: %j', async (text) => {
    await writeFile(file, text);
    expect(isLock(await lockHome(folder, file))).toBe(true);
  });

  test('refuses a home that is in use, naming the process and the way out', async () => {
    await lockHome(folder, file);
    await expect(lockHome(folder, file)).rejects.toMatchObject({
      code: 'HOME_IN_USE',
      message: `Another whomet (process ${process.pid}) is using ${folder}. Stop it first, or set WHOMET_HOME to another folder.`,
      details: { pid: process.pid, home: folder },
    });
  });
});
