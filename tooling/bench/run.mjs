// `npm run bench [-- WORD]`: runs every `*.bench.mjs` of the packages and apps whose path contains WORD.
//
// A bench prints one JSON object a line: { "name", "ms", "floorMs", "goal" }. `floorMs` is the physical limit or the
// neighbour it is held against, measured in the same run, or the time that is allowed; `goal` is the ratio to stay under.
// `unit` stands for `ms` where something else than time is measured.
// `megabytes`, where a bench tells it, is the most memory the process held, and `mostMegabytes` what it may hold. Each bench is a fresh
// process, in rounds over all of them; the best of the rounds counts, since noise only ever adds.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../step.mjs';

/** @typedef {{ name: string, ms: number, floorMs: number, goal: number, unit?: string, megabytes?: number, mostMegabytes?: number }} Measurement */

const rounds = 3;
/** Another program on the machine may cost this much before a missed goal counts as a slower program. */
const allowance = 1.5;

/** @param {string} word */
function benches(word) {
  return ['packages', 'apps']
    .flatMap((top) =>
      readdirSync(join(root, top), { recursive: true }).map((path) => join(top, String(path))),
    )
    .filter((path) => path.endsWith('.bench.mjs') && !path.includes('node_modules') && path.includes(word))
    .sort();
}

/**
 * @param {string} path
 * @returns {Measurement[]}
 */
function measure(path) {
  const output = execFileSync(process.execPath, [path], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** @type {Map<string, Measurement>} */
const best = new Map();
const paths = benches(process.argv[2] ?? '');
for (let round = 0; round < rounds; round++) {
  for (const found of paths.flatMap(measure)) {
    const before = best.get(found.name) ?? found;
    best.set(found.name, {
      ...found,
      ms: Math.min(before.ms, found.ms),
      floorMs: Math.min(before.floorMs, found.floorMs),
    });
  }
}
for (const { name, ms, floorMs, goal, unit = 'ms', megabytes, mostMegabytes } of best.values()) {
  const ratio = ms / floorMs;
  const missed = ratio > goal * allowance || (megabytes ?? 0) > (mostMegabytes ?? Number.POSITIVE_INFINITY);
  if (missed) process.exitCode = 1;
  console.log(
    `${missed ? 'SLOW' : 'ok  '}  ${name}: ${ms.toFixed(0)} ${unit}, ${ratio.toFixed(2)} x floor (goal ${goal.toFixed(2)})${megabytes === undefined ? '' : `, ${Math.round(megabytes)} MB`}`,
  );
}
console.log(`${best.size} measured`);
