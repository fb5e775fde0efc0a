import { existsSync } from 'node:fs';
import { register } from 'tsx/esm/api';

/*
 * Starts the worker from the sources: on Node 20 a worker thread does not heed --import tsx, so that tsx is asked for in it.
 * Tests take what `npm test` has built just before them, since each worker of theirs would compile all of it anew.
 */
const built = new URL('../dist/seeds/extract-worker.js', import.meta.url);
if (process.env.VITEST && existsSync(built)) {
  await import(built.href);
} else {
  register();
  await import('./extract-worker.ts');
}
