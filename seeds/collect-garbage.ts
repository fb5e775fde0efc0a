import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Of JavaScript's heap in use, in bytes; lexicon and program take some 60 MB of it. */
const enough = 128 * 2 ** 20;
/** What is still in use after garbage is collected may grow by so much before it is collected again. */
const growth = 1.5;

/**
 * Gives what is to be called between documents: it collects garbage at once where much lies about. V8 marks what is in use beside the
 * program, which on a busy machine fills the heap meanwhile, to twice its size now and then; the time that this takes is
 * the same, and none where V8 keeps up.
 */
export function garbageCollector(limit = enough): () => void {
  let collect: (() => void) | undefined;
  let allowed = limit;
  return () => {
    if (getHeapStatistics().used_heap_size <= allowed) return;
    collect ??= collectorOfV8();
    collect();
    allowed = Math.max(limit, growth * getHeapStatistics().used_heap_size);
  };
}

function collectorOfV8(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
