import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatWithOptions } from 'node:util';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { examplesFolder, findExamples, writeExamples } from './find-examples.mjs';
import { promisedOutput, readable } from './promised-output.js';

// The compiler reads the same examples with everything else: `npm run types`.
const examples = findExamples();
const run = join(examplesFolder, 'run');

beforeAll(async () => {
  writeExamples();
  await build({
    entryPoints: examples.map(({ name }) => join(examplesFolder, `${name}.ts`)),
    outdir: run,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    conditions: ['@deepdive/source'],
    external: ['vitest', 'playwright-core', 'zod', 'docx', 'hucre', 'pure-rand', '@photostructure/sqlite'],
    logLevel: 'silent',
  });
}, 120_000);

test('there are examples to look at, from sources and from guides', () => {
  expect(examples.length).toBeGreaterThan(150);
  expect(examples.some(({ place }) => place.startsWith('README.md'))).toBe(true);
});

/** Runs an example and gives what it printed. */
async function printed(name: string): Promise<string> {
  const lines: string[] = [];
  const { log } = console;
  console.log = (...values: readonly unknown[]) => {
    lines.push(formatWithOptions({ breakLength: Number.POSITIVE_INFINITY, depth: 8 }, ...values));
  };
  try {
    await import(/* @vite-ignore */ pathToFileURL(join(run, `${name}.mjs`)).href);
  } finally {
    console.log = log;
  }
  return lines.join(' ');
}

describe.each(examples)('the example at $place', ({ name, code }) => {
  test('runs, and prints what it says it prints', async () => {
    const told = await printed(name);
    const promised = promisedOutput(code);
    if (promised !== null) expect(readable(told)).toBe(readable(promised));
  });
});
