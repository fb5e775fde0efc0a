import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Bundles GraphiQL, its editor and its workers into files that our own server hands out; nothing comes from elsewhere. */
export default defineConfig({
  root: at('../src/explorer/graphiql'),
  base: '/graphiql/',
  publicDir: false,
  esbuild: { jsx: 'automatic', legalComments: 'none' },
  worker: { format: 'es' },
  build: {
    outDir: at('../dist/explorer/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 6000,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // "use client" and the like address other build tools.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
