import { expect, test } from 'vitest';
import { withoutStackTrace } from '../../src/graph/without-stack-trace.js';

test('errors made meanwhile hold no stack, those made afterwards do', () => {
  expect(withoutStackTrace(() => new Error('meanwhile')).stack).toBe('Error: meanwhile');
  expect(new Error('afterwards').stack).toContain('without-stack-trace.test');
});

test('also where the work throws', () => {
  expect(() =>
    withoutStackTrace(() => {
      throw new Error('meanwhile');
    }),
  ).toThrow('meanwhile');
  expect(Error.stackTraceLimit).toBeGreaterThan(0);
});
