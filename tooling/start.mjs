// `npm start`: from a fresh clone to a worked example in ./inspection-demo, without another command to remember.
import { installWhenNeeded } from './install.mjs';
import { run } from './step.mjs';

await installWhenNeeded();
const built = await run('node', ['tooling/build.mjs']);
const shown = built === 0 ? await run('node', ['apps/cli/dist/bin.js', 'demo', 'inspection-demo']) : built;
if (shown === 0) console.log('\nIn this checkout write `npx deepdive` for `deepdive`.');
process.exitCode = shown;
