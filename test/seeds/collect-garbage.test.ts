import { getHeapStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { garbageCollector } from '../../seeds/collect-garbage.js';

const used = (): number => getHeapStatistics().used_heap_size;
const garbage = (): number => Array.from({ length: 200_000 }, (_, index) => ({ index, text: `${index}` })).length;

it('collects garbage where more lies about than is allowed, and leaves it to V8 elsewhere', () => {
  const collect = garbageCollector(used());
  garbage();
  const before = used();
  garbageCollector(2 * before)();
  expect(used()).toBeGreaterThanOrEqual(before);
  collect();
  expect(used()).toBeLessThan(before);
});
