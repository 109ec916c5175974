import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Kilobytes, minified and gzipped, that whoever imports all of a package takes in besides the packages it stands on. */
const most: Readonly<Record<string, number>> = {
  '@deepdive/core': 75,
  '@deepdive/workbook': 75,
  '@deepdive/theme-childrens-centres': 65,
  '@deepdive/theme-contact-referral-assessment': 17,
  '@deepdive/theme-ilacs': 27,
  '@deepdive/theme-jtai': 2,
  '@deepdive/theme-mental-health': 21,
  '@deepdive/theme-neglect': 16,
  '@deepdive/theme-single-inspection': 44,
  '@deepdive/theme-troubled-families': 45,
};

const packageAt = (folder: string): string =>
  (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { name: string }).name;

const measured = [
  ...['packages/core', 'packages/workbook'],
  ...readdirSync(join(root, 'packages/themes')).map((theme) => `packages/themes/${theme}`),
].map(packageAt);

async function kilobytesOf(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    conditions: ['@deepdive/source'],
    plugins: [
      {
        name: 'others-apart',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path === name || path.startsWith(`${name}/`)
              ? undefined
              : { path, external: true },
          );
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length / 1000;
}

test('no package grows beyond its budget', { timeout: 60_000 }, async () => {
  const sizes = await Promise.all(measured.map(async (name) => [name, await kilobytesOf(name)] as const));
  console.log(sizes.map(([name, size]) => `${name}: ${size.toFixed(1)} kB of ${most[name] ?? 0}`).join('\n'));
  expect(sizes.filter(([name, size]) => size > (most[name] ?? 0)).map(([name]) => name)).toEqual([]);
});
