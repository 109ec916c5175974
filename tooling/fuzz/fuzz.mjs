// `node tooling/fuzz/fuzz.mjs [--seed 1] [--count 5000]`: damages workbooks, csv files and .zip files, one a seed, and
// has the product check each from its sources and write every report of it, in processes of their own. A file is read or
// refused with a message; a crash, a stack trace, more than 512 MB or more than 20 seconds is printed with its seed.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'tsup';
import { root } from '../step.mjs';

/** @typedef {{ seed: number, outcome: string, because?: string | undefined, megabytes?: number }} Told */

const longest = 20_000;
const mostMegabytes = 512;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '5000' } },
});
const first = Number(values.seed);
const last = first + Number(values.count) - 1;

const cache = join(root, 'node_modules/.cache/deepdive');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'fuzz-'));

await build({
  config: false,
  silent: true,
  entry: { attempt: join(root, 'packages/workbook/test/fuzz/attempt.ts') },
  format: 'esm',
  outDir: folder,
  outExtension: () => ({ js: '.mjs' }),
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    options.conditions = ['@deepdive/source', ...(options.conditions ?? [])];
  },
});

let next = first;
let mostSoFar = 0;
/** @type {Map<string, number>} */
const outcomes = new Map();
/** @type {string[]} */
const failures = [];

/** @param {Told} told */
function note({ seed, outcome, because, megabytes = 0 }) {
  if (megabytes > mostSoFar) mostSoFar = megabytes;
  if (megabytes > mostMegabytes) return note({ seed, outcome: 'takes too much memory' });
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (outcome === 'read' || outcome === 'refused') return;
  failures.push(`seed ${seed}: ${outcome}${because === undefined ? '' : `: ${because}`}`);
  console.error(failures.at(-1));
}

/** Runs seeds in one process after another until none is left. @returns {Promise<void>} */
function runner() {
  return new Promise((resolve) => {
    const start = () => {
      const child = fork(
        fileURLToPath(new URL('./worker.mjs', import.meta.url)),
        [join(folder, 'attempt.mjs'), folder],
        {
          execArgv: [`--max-old-space-size=${mostMegabytes}`],
          silent: true,
        },
      );
      let seed = 0;
      /** @type {NodeJS.Timeout | undefined} */
      let alarm;
      let hung = false;
      let errors = '';
      child.stderr?.on('data', (chunk) => {
        errors = (errors + chunk).slice(-2000);
      });
      const give = () => {
        clearTimeout(alarm);
        if (next > last) {
          seed = 0;
          child.disconnect();
          return;
        }
        seed = next++;
        alarm = setTimeout(() => {
          hung = true;
          child.kill('SIGKILL');
        }, longest);
        child.send(seed);
      };
      child.on('message', (/** @type {Told | 'ready'} */ message) => {
        if (message !== 'ready') note(message);
        give();
      });
      child.on('exit', (code, signal) => {
        clearTimeout(alarm);
        if (seed !== 0) {
          note({
            seed,
            outcome: hung ? 'hangs' : 'crashes',
            because: hung ? undefined : `${code ?? signal} ${errors}`,
          });
          start();
        } else resolve();
      });
    };
    start();
  });
}

try {
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runner));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const told = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
console.log(`seeds ${first} to ${last}: ${told}; at most ${Math.round(mostSoFar)} MB`);
if (failures.length > 0) process.exitCode = 1;
