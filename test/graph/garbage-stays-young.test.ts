import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** In a process of its own, since it is V8 itself that is told; predictable, so that what V8 has seen by then is the same each time. */
const garbageInOldHeap = (...args: string[]): number => {
  const script = fileURLToPath(new URL('make-garbage.ts', import.meta.url));
  return Number(execFileSync(process.execPath, ['--predictable', '--expose-gc', '--import', 'tsx', script, ...args]));
};

test('objects that live for a moment are not made in the old heap', () => {
  expect(garbageInOldHeap('young')).toBeLessThan(1_000_000);
});

/** Later ones are not led to it by so short a script, though by many statements they are. */
const { node } = process.versions;

test.runIf(node.startsWith('20.'))('where V8 is left to itself, they are', () => {
  expect(garbageInOldHeap()).toBeGreaterThan(1_000_000);
});
