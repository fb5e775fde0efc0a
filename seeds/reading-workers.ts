import { Worker } from 'node:worker_threads';

/** A thread that makes claims of documents, one at a time. */
export interface ReadingWorker {
  readonly thread: Worker;
  readonly memoryMb: number;
  /** It has the lexicon, and needs no more time than its documents do. */
  isReady: boolean;
}

/** Those that wait for the next run, which need not start them again; by their memory. */
const waiting = new Map<number, ReadingWorker[]>();
let patienceMs = 0;

/**
 * So long a worker waits for the next run of the process, for one that reads several times, as tests do. It holds the lexicon in
 * memory all the while, but does not keep the process from its end. Unless told so, none waits.
 */
export function keepWorkers(forMs: number): void {
  patienceMs = forMs;
}

/** One that waits, or a new one; `memoryMb` is that of its heap. */
export function takeWorker(memoryMb: number): ReadingWorker {
  const worker = waiting.get(memoryMb)?.pop() ?? startWorker(memoryMb);
  worker.thread.ref();
  return worker;
}

/** Takes back one that is alive and has nothing to do; resolves when it has ended, or waits. */
export async function giveBack(worker: ReadingWorker): Promise<void> {
  const { thread, memoryMb } = worker;
  if (patienceMs === 0) {
    await thread.terminate();
    return;
  }
  thread.unref();
  const others = waiting.get(memoryMb) ?? [];
  waiting.set(memoryMb, [...others, worker]);
  setTimeout(() => {
    if (leave(worker)) void thread.terminate();
  }, patienceMs).unref();
}

/** Whether it waited, and so waits no more. */
function leave(worker: ReadingWorker): boolean {
  const others = waiting.get(worker.memoryMb) ?? [];
  const left = others.filter((one) => one !== worker);
  waiting.set(worker.memoryMb, left);
  return left.length < others.length;
}

function startWorker(memoryMb: number): ReadingWorker {
  const file = import.meta.url.endsWith('.ts') ? 'extract-worker-source.mjs' : 'extract-worker.js';
  const thread = new Worker(new URL(`./${file}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const worker = { thread, memoryMb, isReady: false };
  // What one says that nobody asks any more is nobody's business; whoever waits for it hears it too.
  thread.on('error', () => undefined).once('exit', () => leave(worker));
  return worker;
}
