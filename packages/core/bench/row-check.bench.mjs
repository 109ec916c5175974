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

async function measure(way, rate) {
  const data = rows(200_000, rate);
  const issues = [];
  const isFine = await ways[way](issues);
  const pass = () => {
    const bad = [];
    for (let at = 0; at < data.length; at++) {
      if (issues.length > 100_000) issues.length = 0;
      if (!isFine(data[at], at)) bad.push(at);
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

const median = (sorted) => sorted[Math.floor(sorted.length / 2)];

function summary(runs) {
  const sorted = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    best: sorted[0],
    median: median(sorted),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  };
}

function compare(rounds) {
  const runs = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const rate of rates) {
      for (const way of Object.keys(ways)) {
        const output = execFileSync(process.execPath, [self, '--one', way, String(rate)], {
          encoding: 'utf8',
        });
        runs.set(`${way} ${rate}`, [...(runs.get(`${way} ${rate}`) ?? []), JSON.parse(output)]);
      }
    }
  }
  for (const rate of rates) {
    const found = Object.keys(ways).map((way) => runs.get(`${way} ${rate}`)[0]);
    if (new Set(found.map(({ bad, which }) => `${bad} ${which}`)).size > 1) {
      throw new Error(`the ways find different bad rows: ${found.map(({ bad }) => bad).join(', ')}`);
    }
    const of = (way) => summary(runs.get(`${way} ${rate}`));
    const [byHand, zod] = [of('hand-written'), of('zod safeParse')];
    for (const way of ['generated', 'closures']) {
      const { best, median, megabytes } = of(way);
      const measured = { ms: best, medianMs: median, megabytes, badRows: found[0].bad };
      const name = `check rows, ${way}, ${rate * 100} % bad`;
      const floor = { floorMs: byHand.best, floorMedianMs: byHand.median, floorMegabytes: byHand.megabytes };
      console.log(
        JSON.stringify({ name: `${name}, beside hand-written`, ...measured, ...floor, goal: 1 / 0.7 }),
      );
      const other = { floorMs: zod.best, floorMedianMs: zod.median, floorMegabytes: zod.megabytes };
      console.log(
        JSON.stringify({ name: `${name}, beside zod safeParse`, ...measured, ...other, goal: 1 / 5 }),
      );
    }
  }
}

if (process.argv[2] === '--one') {
  console.log(JSON.stringify(await measure(process.argv[3], Number(process.argv[4]))));
} else {
  compare(Number(process.argv[2] ?? 1));
}
