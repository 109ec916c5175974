import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

// The packages as they would be published, in a folder that knows nothing of this repository.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const outside = mkdtempSync(join(tmpdir(), 'deepdive-outside-'));
afterAll(() => rmSync(outside, { recursive: true, force: true }));

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

interface Packed {
  readonly name: string;
  readonly filename: string;
}

interface Manifest {
  name?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
}

describe('from an empty folder outside this repository', { timeout: 600_000 }, () => {
  test('a theme is started, built, tested and used', () => {
    const answer: unknown = JSON.parse(
      npm(root, 'pack', '--workspaces', '--ignore-scripts', '--json', '--pack-destination', outside),
    );
    const packed = (Array.isArray(answer) ? answer : Object.values(answer ?? {})) as readonly Packed[];
    const tarballs = Object.fromEntries(
      packed.map(({ name, filename }) => [name, `file:${join(outside, filename)}`]),
    );

    writeFileSync(join(outside, 'package.json'), '{ "private": true }');
    npm(
      outside,
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      tarballs['@deepdive/create-theme'] ?? '',
      tarballs['create-deepdive-theme'] ?? '',
    );
    npm(outside, 'exec', '--', 'create-deepdive-theme', 'home-visits', '--extends', 'jtai');

    const folder = join(outside, 'theme-home-visits');
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    for (const dependencies of [manifest.dependencies, manifest.devDependencies]) {
      for (const name of Object.keys(dependencies ?? {})) {
        const tarball = tarballs[name];
        if (dependencies && tarball) dependencies[name] = tarball;
      }
    }
    // Nothing is published yet: whatever our packages ask of one another is taken from the tarballs too.
    manifest.overrides = Object.fromEntries(
      Object.entries(tarballs).filter(
        ([name]) => !manifest.dependencies?.[name] && !manifest.devDependencies?.[name],
      ),
    );
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    npm(folder, 'install', '--no-audit', '--no-fund');
    npm(folder, 'run', 'build');
    npm(folder, 'run', 'check');
    expect(npm(folder, 'test')).toMatch(/Tests +2\d passed/);

    const deepdive = (...args: readonly string[]) => npm(folder, 'exec', '--', 'deepdive', ...args);
    const themes = JSON.parse(deepdive('themes', '--json')) as readonly { readonly id: string }[];
    expect(themes.map(({ id }) => id)).toEqual(['jtai', 'home-visits']);
    deepdive('sample', 'home-visits', '--inspected', '2017-05-02', '--children', '30', '-o', 'lists.xlsx');
    const checked = JSON.parse(
      deepdive('check', 'home-visits', 'lists.xlsx', '--inspected', '2017-05-02', '--json'),
    ) as {
      readonly counts: { readonly mustFix: number };
    };
    expect(checked.counts.mustFix).toBe(0);
  });
});
