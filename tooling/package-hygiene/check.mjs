// Packs every public package as `npm publish` would and looks at the tarballs: publint, are-the-types-wrong,
// nothing inside that is not for publishing, and what the release asks of a package.json.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../step.mjs';

/** @typedef {{ name: string, filename: string, files: { path: string }[] }} Packed */

/** What a package may hold: what was built, what it was built from, and what a reader or a tool looks for. */
const published = [
  /^(dist|src)\//,
  /^(package\.json|README\.md|CHANGELOG\.md|LICENCE|manifest\.schema\.json|bin\.js)$/,
];

/** What every package says of itself, besides what npm asks for. */
const asked = /** @type {const} */ (['description', 'license', 'engines', 'files']);

/** The packages are ESM only, so what CommonJS or Node 10 would see does not count (attw's profile `esm-only`). */
const notServed = new Set(['node10', 'node16-cjs']);

/**
 * @param {string} folder
 * @returns {Packed[]}
 */
function packAll(folder) {
  const args = ['pack', '--workspaces', '--ignore-scripts', '--json', '--pack-destination', folder];
  const shell = process.platform === 'win32';
  const answer = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell }));
  return Array.isArray(answer) ? answer : Object.values(answer);
}

/**
 * @param {Packed} packed
 * @param {string} folder
 * @returns {Promise<string[]>} one line for each thing that is wrong
 */
async function problemsOf({ filename, files }, folder) {
  const tarball = new Uint8Array(readFileSync(join(folder, filename)));
  const { messages, pkg } = await publint({ pack: { tarball: tarball.slice().buffer }, strict: true });
  // A program without an entry for importers has no types to be wrong.
  const analysis = pkg.exports?.['.'] ? await checkPackage(createPackageFromTarballData(tarball)) : undefined;
  const wrongTypes = analysis?.types ? analysis.problems : [];
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`),
    ...wrongTypes
      .filter((problem) => !('resolutionKind' in problem && notServed.has(problem.resolutionKind)))
      .map((problem) => `types: ${JSON.stringify(problem)}`),
    ...(analysis && !analysis.types ? ['types: the tarball contains none; was it built?'] : []),
    ...['LICENCE', 'README.md']
      .filter((name) => !files.some((file) => file.path === name))
      .map((name) => `${name} is missing`),
    ...asked.filter((property) => !pkg[property]).map((property) => `package.json has no "${property}"`),
    ...(pkg.publishConfig?.provenance === true ? [] : ['publishConfig does not ask for provenance']),
    ...files
      .filter((file) => !published.some((pattern) => pattern.test(file.path)))
      .map((file) => `${file.path} is not for publishing`),
    ...files
      .filter((file) => /\.test(-d)?\.ts$/.test(file.path))
      .map((file) => `${file.path} is a test and is not for publishing`),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'deepdive-pack-'));
try {
  for (const packed of packAll(folder)) {
    for (const problem of await problemsOf(packed, folder)) {
      console.error(`${packed.name}: ${problem}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
