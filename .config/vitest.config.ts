import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // As Node resolves them: Vite would take graphql's second, ES module copy, and two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/u, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  oxc: false,
  esbuild: { tsconfigRaw: { compilerOptions: { experimentalDecorators: true, target: 'es2022' } } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    // One file after the other, for they share a database, and in one process: to import whomet anew for each took a minute and more.
    fileParallelism: false,
    isolate: false,
  },
} as never);
