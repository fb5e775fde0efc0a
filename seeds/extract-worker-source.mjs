import { register } from 'tsx/esm/api';

// Starts the worker from the sources: on Node 20 a worker thread does not heed --import tsx, so that tsx is asked for in it.
register();
await import('./extract-worker.ts');
