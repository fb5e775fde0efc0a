import { getHeapSpaceStatistics } from 'node:v8';
import { keepGarbageYoung } from '../../src/graph/garbage-stays-young.js';

/*
 * Prints how many bytes of garbage the old heap gains from objects that live for a moment, made where V8 has seen that
 * they live long.
 */
if (process.argv.includes('young')) keepGarbageYoung();

const oldHeap = () =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_used_size ?? 0;

function make(count: number, alive: unknown[]): void {
  for (let at = 0; at < count; at += 1) {
    const list: number[] = [];
    list.push(at);
    alive[at % alive.length] = { list, copy: [at, at] };
  }
}

for (let round = 0; round < 8; round += 1) make(100_000, new Array(100_000));
globalThis.gc?.();
const before = oldHeap();
make(20_000, new Array(8));
process.stdout.write(`${oldHeap() - before}\n`);
