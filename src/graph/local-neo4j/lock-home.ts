import { setTimeout as sleep } from 'node:timers/promises';
import { WhometError } from '../../model/error.js';
import { clearLock, isHeld, type Lock, type LockRecord, tryLock } from './lock-file.js';
import { isRunning } from './process-identity.js';

/** How long a server whose whomet was killed may take to end by itself; its supervisor's own grace is shorter. */
const patience = { orderlyMs: 15_000, pollMs: 100 };

/**
 * Claims a home for this process. A lock left by a process that is gone is cleared, once the server that it had started
 * is gone too. Throws HOME_IN_USE, naming the process, where another whomet has the home.
 */
export async function lockHome(home: string, file: string): Promise<Lock> {
  for (;;) {
    const lock = await tryLock(file);
    if ('release' in lock) return lock;
    if (isHeld(lock)) {
      throw new WhometError(
        'HOME_IN_USE',
        `Another whomet (process ${lock.holder.pid}) is using ${home}. Stop it first, or set WHOMET_HOME to another folder.`,
        { details: { pid: lock.holder.pid, home } },
      );
    }
    await outlive(lock);
    await clearLock(file, lock);
  }
}

/** Its supervisor ends an abandoned server; one whose supervisor was killed as well is ended here. */
async function outlive(record: LockRecord): Promise<void> {
  const deadline = Date.now() + patience.orderlyMs;
  for (const child of record.children) {
    while (isRunning(child) && Date.now() < deadline && isRunning(record.children[0] ?? child))
      await sleep(patience.pollMs);
    if (isRunning(child)) process.kill(child.pid, 'SIGKILL');
    while (isRunning(child)) await sleep(patience.pollMs);
  }
}
