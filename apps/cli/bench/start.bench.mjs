// How long somebody waits for `deepdive --help`, beside Node starting for nothing. Goal: at most half as long again.
//
//   node apps/cli/bench/start.bench.mjs      after a build
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
const starts = 15;

function start(args) {
  const before = performance.now();
  spawnSync(process.execPath, args);
  return performance.now() - before;
}

let ms = Number.POSITIVE_INFINITY;
let floorMs = Number.POSITIVE_INFINITY;
// In turn, so that a busy moment strikes both.
for (let each = 0; each < starts; each++) {
  floorMs = Math.min(floorMs, start(['-e', '0']));
  ms = Math.min(ms, start([bin, '--help']));
}
console.log(JSON.stringify({ name: 'deepdive --help beside bare Node', ms, floorMs, goal: 1.5 }));
