// `npm start`: from a fresh clone to a worked example in ./inspection-demo, without another command to remember. In a
// terminal it ends by offering to open the example in the web app; anywhere else it says how and ends.
import { createInterface } from 'node:readline/promises';
import { installWhenNeeded } from './install.mjs';
import { run } from './step.mjs';

const bin = 'apps/cli/dist/bin.js';
const inspection = 'inspection-demo/inspection.deepdive';

/** Whether somebody sits there who can answer. */
const isAttended = Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env.CI);

/** Whether whoever sits there wants to see it now. */
async function isWanted() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question('\nOpen it in your browser now? Enter for yes, n for no: ');
    return !/^\s*n/i.test(answer);
  } catch {
    // Ctrl+C or Ctrl+D is an answer too.
    return false;
  } finally {
    terminal.close();
  }
}

await installWhenNeeded();
let status = await run('node', ['tooling/build.mjs']);
if (status === 0) status = await run('node', [bin, 'demo', 'inspection-demo']);
if (status === 0) {
  console.log('\nIn this checkout write `npx deepdive` for `deepdive`. To open the example in the web app:');
  console.log(`  npx deepdive serve ${inspection}`);
  if (isAttended && (await isWanted())) {
    // Ctrl+C stops what is served; this program then ends as it would have.
    process.on('SIGINT', () => {});
    status = await run('node', [bin, 'serve', inspection]);
  }
}
process.exitCode = status;
