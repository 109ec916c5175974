// `npm test`: every check there is. Ends with vitest's summary and one line, `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeExamples } from './examples/find-examples.mjs';
import { installWhenNeeded } from './install.mjs';
import { run } from './step.mjs';

/** @type {string[]} */
const failedSteps = [];

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 */
async function step(name, command, ...args) {
  const status = await run(command, args, 'whole');
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) failedSteps.push(name);
}

/** Runs every test; a file that could not be loaded counts as one failure. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'deepdive-test-'));
  const report = join(folder, 'report.json');
  try {
    const status = await run('vitest', [
      'run',
      '--config=tooling/vitest/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    return { status, ...countTests(JSON.parse(readFileSync(report, 'utf8'))) };
  } catch {
    return { status: 1, passed: 0, failed: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
function countTests({ numPassedTests, numFailedTests, testResults }) {
  const notLoaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + notLoaded.length };
}

await installWhenNeeded();
await step('build', 'node', 'tooling/build.mjs');
writeExamples();
await Promise.all([
  step('types', 'tsc', '-p', 'tooling/tsconfig/whole.json'),
  step('lint', 'biome', 'check', '--error-on-warnings')
    .then(() => step('unused code', 'knip', '--config', 'tooling/knip/knip.jsonc', '--no-config-hints'))
    .then(() => step('packages as published', 'node', 'tooling/package-hygiene/check.mjs')),
]);
const { status, passed, failed } = await runTests();
// Vitest can also fail without a failing test: an unhandled rejection, say.
const failures = failedSteps.length + (status !== 0 && failed === 0 ? 1 : failed);
if (failedSteps.length > 0) console.log(`Failed besides tests: ${failedSteps.join(', ')}`);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
