// `npm run release`: publishes every package whose version is not published yet, or says what keeps it from being so.
// `npm run release -- --check` only says it.
import { run } from '../step.mjs';
import { obstacles, publishedPackages, waitingChangesets } from './obstacles.mjs';

const found = obstacles(publishedPackages(), waitingChangesets(), process.env);
for (const each of found) console.error(`Not published: ${each}`);
if (found.length > 0) process.exitCode = 1;
else if (process.argv.includes('--check')) console.log('Nothing keeps this from being published.');
else process.exitCode = await run('changeset', ['publish']);
