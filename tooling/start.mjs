// `npm start`: from a fresh clone to a worked example in ./inspection-demo, without another command to remember.
import { installWhenNeeded } from './install.mjs';
import { run } from './step.mjs';

await installWhenNeeded();
const built = await run('node', ['tooling/build.mjs']);
process.exitCode =
  built === 0 ? await run('node', ['apps/cli/dist/bin.js', 'demo', 'inspection-demo']) : built;
