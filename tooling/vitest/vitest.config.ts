import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sourceFirst = ['@deepdive/source', 'module', 'node', 'development|production'];

/** One project per storey of the house; a fast one can be run alone: `npm run vitest -- --project packages`. */
function project(name: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`${name}/**/*.test.ts`],
      exclude: ['**/node_modules/**', '**/dist/**', 'tooling/examples/written/**'],
      setupFiles: [fileURLToPath(new URL('./same-draws.ts', import.meta.url))],
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions: sourceFirst },
  ssr: { resolve: { conditions: sourceFirst } },
  test: {
    projects: ['packages', 'apps', 'tooling'].map(project),
    // No module holds state between files, so they share one module graph per worker: far less time on two cores.
    isolate: false,
    pool: 'threads',
    // By default one worker fewer than there are cores, which on two is one.
    maxWorkers: '100%',
    // How long a test takes says nothing of the field; this only ends one that would never end.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    coverage: {
      provider: 'v8',
      include: ['packages/**/src/**/*.ts', 'apps/**/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
