import type { ErrorCode } from '../src/model/error.js';
import { extractInWorkers, type WorkerOptions } from './extract-in-workers.js';
import type { ProgressDisplay } from './progress-display.js';
import type { Quarantine } from './quarantine.js';

/** A document whose claims are in the spool. */
export interface Spooled {
  readonly path: string;
  /** Of its claims in the spool. */
  readonly key: string;
}

export interface Failure {
  readonly path: string;
  readonly code: ErrorCode;
  readonly reason: string;
}

export interface SpoolResult {
  /** In the order of the paths. */
  readonly spooled: readonly Spooled[];
  /** In the order of the paths. */
  readonly failed: readonly Failure[];
  /** Documents that were read now; all others were in the spool already. */
  readonly read: number;
  /** Milliseconds that the workers took for each stage, all together. */
  readonly ms: Record<'read' | 'extract' | 'spool', number>;
}

/** Too few for anyone to wait for. */
const worthShowing = 50;

/** Reads what is not in the spool yet; what fails goes into the quarantine, and what succeeds leaves it. */
export async function spoolDocuments(
  paths: readonly string[],
  options: WorkerOptions & { readonly show?: ProgressDisplay['show']; readonly quarantine?: Quarantine | undefined },
): Promise<SpoolResult> {
  // By position: the key of one that was read, or why it was not; of very many no more is held.
  const results = new Array<string | Failure>(paths.length);
  const ms = { read: 0, extract: 0, spool: 0 };
  const begun = performance.now();
  let done = 0;
  let read = 0;
  const show = (): void => {
    if (paths.length < worthShowing) return;
    const note = `${done}/${paths.length}, ${Math.round((1000 * done) / (performance.now() - begun + 1))} a second`;
    options.show?.({ step: 'Reading documents', done, total: paths.length, note });
  };
  show();
  await extractInWorkers(paths, options, (index, extracted) => {
    const path = paths[index] as string;
    done += 1;
    if ('code' in extracted) {
      results[index] = { path, ...extracted };
      options.quarantine?.add(path, extracted.code, extracted.reason);
    } else {
      results[index] = extracted.key;
      options.quarantine?.release(path);
      if (extracted.ms) read += 1;
      for (const stage of ['read', 'extract', 'spool'] as const) ms[stage] += extracted.ms?.[stage] ?? 0;
    }
    show();
  });
  const failed = results.filter((result) => typeof result !== 'string');
  const spooled = results.flatMap((key, index) =>
    typeof key === 'string' ? [{ path: paths[index] as string, key }] : [],
  );
  return { spooled, failed, read, ms };
}
