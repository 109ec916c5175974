import { run } from './step.mjs';

// Through `run`, because turbo reports home unless its environment says no.
process.exitCode = await run('turbo', [
  'run',
  'build',
  '--output-logs=errors-only',
  ...process.argv.slice(2),
]);
