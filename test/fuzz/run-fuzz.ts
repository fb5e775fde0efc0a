import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Task } from './fuzz-child.js';

const child = fileURLToPath(new URL('./fuzz-child.ts', import.meta.url));

/**
 * Tries the mutants in a process of their own, and goes on behind one that takes longer than `limit` milliseconds or
 * brings the process down.
 */
export async function runFuzz(task: Task, limit: number, heard: (report: Report) => void): Promise<void> {
  let next = task.from;
  while (next < task.to) {
    const end = await runUntilStuck({ ...task, from: next }, limit, (report) => {
      next = report.number + 1;
      heard(report);
    });
    if (end === null) continue;
    heard({ number: next, ms: limit, failed: end });
    next++;
  }
}

/** Why the process ended before its task did; null where it did not. */
function runUntilStuck(task: Task, limit: number, heard: (report: Report) => void): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = fork(child, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let last = task.from - 1;
    let late = false;
    // The first document waits for the lexicon too.
    const stop = () => {
      late = true;
      worker.kill('SIGKILL');
    };
    let timer = setTimeout(stop, limit + 60_000);
    worker.on('message', (report: Report) => {
      clearTimeout(timer);
      timer = setTimeout(stop, limit);
      last = report.number;
      heard(report);
    });
    worker.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (last === task.to - 1) resolve(null);
      else resolve(late ? 'it was over its time limit' : `the process ended (${signal ?? code})`);
    });
    worker.send(task);
  });
}
