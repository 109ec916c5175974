// Runs a command in Node and prints, as JSON, how long it took, when it told its first finding, and all that it wrote.
//
//   node apps/cli/bench/timed-command.mjs ARGUMENT…
//
// A process of its own, since a large one takes long to start another, and what it holds counts as the other's peak.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const before = performance.now();
const child = spawn(process.execPath, process.argv.slice(2));
let firstMs = null;
let told = '';
child.stderr.setEncoding('utf8').on('data', (text) => {
  told += text;
  if (firstMs === null && told.includes('First found')) firstMs = performance.now() - before;
});
let result = '';
child.stdout.setEncoding('utf8').on('data', (text) => {
  result += text;
});
const [status] = await once(child, 'close');
console.log(JSON.stringify({ status, ms: performance.now() - before, firstMs, told, result }));
