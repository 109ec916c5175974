// Checking rows against a list: our two forms beside a function written by hand for that one list and beside zod.
//
//   node packages/core/bench/row-check.bench.mjs [ROUNDS]      after a build
//
// Each way runs in a fresh process, in rounds over all ways, over 200,000 rows five times after one pass to warm up; all
// must find the same bad rows. Times are for a million rows. Goals: at least 0.7 of the hand-written function's speed and
// at least five times zod's, with few and with many bad rows, with and without generated code.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rows } from './looked-after.mjs';
import { ways } from './row-checks.mjs';

const rates = [0.02, 0.5];
const self = fileURLToPath(import.meta.url);

/** @typedef {{ ms: number, bad: number, which: number, megabytes: number }} Run */

/**
 * @param {string} way
 * @param {number} rate
 * @returns {Promise<Run>}
 */
async function measure(way, rate) {
  const data = rows(200_000, rate);
  /** @type {unknown[]} */
  const issues = [];
  const isFine = await named(way)(issues);
  const pass = () => {
    /** @type {number[]} */
    const bad = [];
    let at = 0;
    for (const row of data) {
      if (issues.length > 100_000) issues.length = 0;
      if (!isFine(row, at)) bad.push(at);
      at += 1;
    }
    return bad;
  };
  const bad = pass();
  const begun = performance.now();
  for (let round = 0; round < 5; round++) pass();
  const ms = performance.now() - begun;
  return {
    ms,
    bad: bad.length,
    which: bad.reduce((hash, at) => (Math.imul(hash, 31) + at) | 0, 7),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** @param {string} way */
function named(way) {
  const found = ways[way];
  if (!found) throw new Error(`no way is called ${way}`);
  return found;
}

/** @param {readonly Run[]} runs */
function summary(runs) {
  const sorted = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    best: Math.min(...sorted),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    found: new Set(runs.map(({ bad, which }) => `${bad} ${which}`)),
    bad: runs[0]?.bad ?? 0,
  };
}

/**
 * @param {number} rate
 * @param {(way: string) => ReturnType<typeof summary>} of
 */
function print(rate, of) {
  const all = new Set(Object.keys(ways).flatMap((way) => [...of(way).found]));
  if (all.size > 1) throw new Error(`the ways find different bad rows: ${[...all].join(', ')}`);
  for (const way of ['generated', 'closures']) {
    const ours = of(way);
    for (const [other, goal] of /** @type {const} */ ([
      ['hand-written', 1 / 0.7],
      ['zod safeParse', 1 / 5],
    ])) {
      const floor = of(other);
      const measurement = {
        name: `check rows, ${way}, ${rate * 100} % bad, beside ${other}`,
        ms: ours.best,
        floorMs: floor.best,
        goal,
        medianMs: ours.median,
        floorMedianMs: floor.median,
        megabytes: ours.megabytes,
        floorMegabytes: floor.megabytes,
        badRows: ours.bad,
      };
      console.log(JSON.stringify(measurement));
    }
  }
}

/** @param {number} rounds */
function compare(rounds) {
  /** @type {Map<string, Run[]>} */
  const runs = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const rate of rates) {
      for (const way of Object.keys(ways)) {
        const output = execFileSync(process.execPath, [self, '--one', way, `${rate}`], { encoding: 'utf8' });
        const key = `${way} ${rate}`;
        runs.set(key, [...(runs.get(key) ?? []), JSON.parse(output)]);
      }
    }
  }
  for (const rate of rates) print(rate, (way) => summary(runs.get(`${way} ${rate}`) ?? []));
}

if (process.argv[2] === '--one') {
  console.log(JSON.stringify(await measure(process.argv[3] ?? '', Number(process.argv[4]))));
} else {
  compare(Number(process.argv[2] ?? 1));
}
