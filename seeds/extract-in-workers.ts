import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type ErrorCode, WhometError } from '../src/model/error.js';
import { ClaimsSpool } from './claims-spool.js';
import type { Extracted, Reading } from './extract-worker.js';
import { documentBytes } from './read-document-file.js';
import { giveBack, type ReadingWorker, takeWorker } from './reading-workers.js';

export interface WorkerOptions {
  /** Folder of the ClaimsSpool that the workers write to. */
  readonly spool: string;
  /** How many at once; where nothing is said as many as there are processors, up to two, and as pay for their start. */
  readonly workers?: number | undefined;
  /** Longest time for one document. */
  readonly timeoutMs: number;
  /** Of JavaScript's heap, in each worker; a document that needs more is given up. */
  readonly memoryMb?: number | undefined;
}

/** Documents that can be read in about the time in which a worker starts. */
const worthAWorker = 100;
/** Documents already read that are passed over at a time. */
const atOnce = 50;
/** For a worker to start and to read the lexicon, on a machine that is busy. */
const startMs = 60_000;
const defaultMemoryMb = 512;
/** With more a run takes over half a gigabyte, for each holds a lexicon of its own (some 115 MB): who has that says how many. */
const mostWorkers = 2;
/** What no document is to blame for: the others would meet it, too. */
const endsAll: readonly ErrorCode[] = ['INVALID_LEXICON', 'PREREQUISITE_MISSING'];
/** Of a timer: a longer time would end it at once. */
const atMost = (ms: number): number => Math.min(ms, 2 ** 31 - 1);

/**
 * Reads the documents in worker threads and tells `onDone` of each, by its position, as it is done, in any order. A worker
 * that overruns its time or dies is replaced, and only its document is lost. Throws where the lexicon is wrong, or
 * what they tell cannot be put by.
 */
export async function extractInWorkers(
  paths: readonly string[],
  { workers, ...options }: WorkerOptions,
  onDone: (index: number, extracted: Extracted) => void,
): Promise<void> {
  const count = workers ?? Math.min(availableParallelism(), mostWorkers, Math.ceil(paths.length / worthAWorker));
  const spool = new ClaimsSpool(options.spool);
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: ReadingWorker | undefined;
    try {
      while (next < paths.length) {
        const index = next++;
        const path = paths[index] as string;
        const key = await keyInSpool(path, spool);
        if (key) {
          onDone(index, { key });
          // Signals, and what other workers say, must be heard meanwhile.
          if (index % atOnce === 0) await setImmediate();
          continue;
        }
        worker ??= takeWorker(options.memoryMb ?? defaultMemoryMb);
        const { extracted, alive } = await extractOne(worker, path, options);
        if (!alive) worker = undefined;
        if ('code' in extracted && endsAll.includes(extracted.code))
          throw new WhometError(extracted.code, extracted.reason);
        onDone(index, extracted);
      }
    } catch (error) {
      next = paths.length;
      throw error;
    } finally {
      if (worker) await giveBack(worker);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(count, paths.length)) }, work));
}

/**
 * Of a document whose claims are there, for which no worker is needed. What cannot be read is for a worker to tell, and what
 * can be read only once, a pipe, is for a worker to read.
 */
async function keyInSpool(path: string, spool: ClaimsSpool): Promise<string | undefined> {
  try {
    if (!statSync(path).isFile()) return undefined;
    const key = ClaimsSpool.keyOf(await documentBytes(path));
    return spool.has(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

function extractOne(
  worker: ReadingWorker,
  path: string,
  { spool, timeoutMs }: WorkerOptions,
): Promise<{ extracted: Extracted; alive: boolean }> {
  const { thread } = worker;
  return new Promise((resolve) => {
    const end = (extracted: Extracted, alive: boolean): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      void (alive ? Promise.resolve() : thread.terminate()).then(() => resolve({ extracted, alive }));
    };
    const overrun = (): void =>
      end(
        { code: 'TIMEOUT', reason: `${path}: reading it took longer than ${timeoutMs / 1000} s. It was given up.` },
        false,
      );
    let timer = setTimeout(overrun, atMost(worker.isReady ? timeoutMs : timeoutMs + startMs));
    const onMessage = (message: Extracted | 'ready'): void => {
      if (message === 'ready') {
        worker.isReady = true;
        clearTimeout(timer);
        timer = setTimeout(overrun, atMost(timeoutMs));
      } else end(message, true);
    };
    const onError = (error: Error & { code?: string }): void => {
      const what =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `takes more than ${worker.memoryMb} MB of memory`
          : `failed: ${error.message}`;
      end({ code: 'INTERNAL', reason: `${path}: reading it ${what}. It was given up.` }, false);
    };
    const onExit = (status: number): void =>
      end({ code: 'INTERNAL', reason: `${path}: the worker that read it ended with ${status}.` }, false);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage({ path, spool } satisfies Reading);
  });
}
