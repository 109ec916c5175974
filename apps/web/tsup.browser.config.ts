import { defineConfig } from 'tsup';

/** The browser's home: three scripts with everything in them, made of the parts that need no machine. */
export default defineConfig({
  entry: {
    'browser/service-worker': 'src/browser/service-worker.ts',
    'browser/desk-worker': 'src/browser/desk-worker.ts',
    'browser/begin': 'src/browser/begin.ts',
  },
  format: ['iife'],
  target: 'es2022',
  platform: 'browser',
  minify: true,
  noExternal: [/.*/],
  outExtension: () => ({ js: '.js' }),
  dts: false,
  // Beside what tsup.config.ts wrote.
  clean: false,
});
