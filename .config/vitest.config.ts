import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { asksForNeo4j } from '../test/support/asks-for-neo4j';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
  .map((name) => join('test', name));
const withDatabase = files.filter((file) => asksForNeo4j(join(root, file)));

// A Neo4j that a test starts lives too short for the JVM's second compiler to pay for itself; the one that many share does not.
const shortLived = { JAVA_TOOL_OPTIONS: process.env.JAVA_TOOL_OPTIONS ?? '-XX:TieredStopAtLevel=1' };

export default defineConfig({
  root,
  // As Node resolves them: Vite would take graphql's second, ES module copy, and two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/u, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  oxc: false,
  esbuild: { tsconfigRaw: { compilerOptions: { experimentalDecorators: true, target: 'es2022' } } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    // Where everything waits for something that is not there any more, hours would go by.
    bail: 10,
    slowTestThreshold: 20_000,
    // One file after the other, for they share a database, and in one process: to import whomet anew for each took a minute and more.
    fileParallelism: false,
    setupFiles: ['test/support/keep-workers.ts'],
    isolate: false,
    // `npm test` runs the two beside each other: those that share the tests' Neo4j, and those that need none or start their own.
    projects: [
      { extends: true, test: { name: 'database', include: withDatabase, globalSetup: ['test/support/neo4j.ts'] } },
      {
        extends: true,
        test: { name: 'plain', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...withDatabase], env: shortLived },
      },
    ],
  },
} as never);
