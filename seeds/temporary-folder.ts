import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that is gone after `remove`, or when the process is interrupted or told to end before. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const folders = new Set<TemporaryFolder>();

/**
 * Makes an empty one. Whoever works for long without waiting for anything is not interrupted meanwhile, as long as there is
 * one: signals are heard between.
 */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `whomet-${name}-`));
  const folder = {
    path,
    remove(): void {
      if (folders.delete(folder) && folders.size === 0) for (const signal of signals) process.off(signal, onSignal);
      // A worker may be about to put something there.
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    },
  };
  if (folders.size === 0) for (const signal of signals) process.on(signal, onSignal);
  folders.add(folder);
  return folder;
}

/** Ends the process as the signal would have, unless somebody else sees to it. */
function onSignal(signal: NodeJS.Signals): void {
  for (const folder of folders) folder.remove();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
