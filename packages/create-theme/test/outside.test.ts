import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { npm } from '../../../tooling/packed/npm.js';
import { installFrom } from '../../../tooling/packed/outside.js';
import { tarballs } from '../../../tooling/packed/tarballs.js';

// A folder that knows nothing of this repository.
const outside = mkdtempSync(join(tmpdir(), 'deepdive-outside-'));
afterAll(() => rmSync(outside, { recursive: true, force: true }), 120_000);

describe('from an empty folder outside this repository', { timeout: 600_000 }, () => {
  test('a theme is started, built, tested and used', async () => {
    const packed = await tarballs();
    const ours = ['@deepdive/create-theme', 'create-deepdive-theme'].map((name) => packed[name] ?? '');
    writeFileSync(join(outside, 'package.json'), '{ "private": true }');
    await npm(outside, 'install', '--no-audit', '--no-fund', '--no-save', ...ours);
    await npm(outside, 'exec', '--', 'create-deepdive-theme', 'home-visits', '--extends', 'jtai');

    const folder = join(outside, 'theme-home-visits');
    await installFrom(packed, folder);
    await npm(folder, 'run', 'build');
    await npm(folder, 'run', 'check');
    expect(await npm(folder, 'test')).toMatch(/Tests +2\d passed/);

    const deepdive = (...args: readonly string[]) => npm(folder, 'exec', '--', 'deepdive', ...args);
    const themes = JSON.parse(await deepdive('themes', '--json')) as readonly { readonly id: string }[];
    expect(themes.map(({ id }) => id)).toEqual(['jtai', 'home-visits']);
    await deepdive(
      'sample',
      'home-visits',
      '--inspected',
      '2017-05-02',
      '--children',
      '30',
      '-o',
      'lists.xlsx',
    );
    const checked = JSON.parse(
      await deepdive('check', 'home-visits', 'lists.xlsx', '--inspected', '2017-05-02', '--json'),
    ) as {
      readonly counts: { readonly mustFix: number };
    };
    expect(checked.counts.mustFix).toBe(0);
  });
});
