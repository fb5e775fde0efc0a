import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: false,
  esbuild: { tsconfigRaw: { compilerOptions: { experimentalDecorators: true, target: 'es2022' } } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000, fileParallelism: false },
} as never);
