import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.js';

/** What stands in a lock file: who holds it, and the processes that it started and that may outlive it for a moment. */
export interface LockRecord {
  readonly holder: ProcessIdentity;
  readonly children: readonly ProcessIdentity[];
  /** Where other commands of the same user may use the server meanwhile. */
  readonly uri?: string;
}

export interface Lock {
  /** Adds a process that must be gone before the lock counts as stale. */
  addChild(pid: number): Promise<void>;
  /** Says where the server answers, for others to use it. */
  announce(uri: string): Promise<void>;
  release(): Promise<void>;
}

/** Takes the lock if nobody has it; else says who has. Whether that record is stale is for the caller to judge. */
export async function tryLock(file: string): Promise<Lock | LockRecord> {
  const holder = identifyProcess(process.pid) ?? { pid: process.pid, startedAt: 'unknown' };
  let record: LockRecord = { holder, children: [] };
  const draft = await writeDraft(file, record);
  try {
    // A link appears whole or not at all, and fails where the file exists: no reader sees a lock half written.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readLock(file)) ?? tryLock(file);
  } finally {
    await rm(draft, { force: true });
  }
  const change = async (next: Partial<LockRecord>): Promise<void> => {
    record = { ...record, ...next };
    await rename(await writeDraft(file, record), file);
  };
  return {
    async addChild(pid) {
      const child = identifyProcess(pid);
      if (child) await change({ children: [...record.children, child] });
    },
    announce: (uri) => change({ uri }),
    release: () => rm(file, { force: true }),
  };
}

/**
 * Removes a stale lock, but only that very one: of two starts that find it at once, the slower must not remove what the
 * quicker has put in its place.
 */
export async function clearLock(file: string, stale: LockRecord): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const removed = await readLock(aside);
  if (removed && JSON.stringify(removed) !== JSON.stringify(stale)) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

export const isHeld = (record: LockRecord): boolean => isRunning(record.holder);

const nobody: LockRecord = { holder: { pid: 0, startedAt: '' }, children: [] };

/** Undefined where the file is gone; a record held by nobody where it is not a lock that whomet wrote. */
export async function readLock(file: string): Promise<LockRecord | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const record = JSON.parse(text) as Partial<LockRecord> | null;
    if (!record?.holder) return nobody;
    const { holder, children = [], uri } = record;
    return { holder, children, ...(uri === undefined ? {} : { uri }) };
  } catch {
    return nobody;
  }
}

async function writeDraft(file: string, record: LockRecord): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(record), { mode: 0o600 });
  return draft;
}
