import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CoverageTable } from './table.js';

/** The repository's top. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const themes = join(root, 'packages/themes');

/** The maps of a theme's publications, by the name of its folder. */
export type ThemeTables = readonly [folder: string, tables: readonly CoverageTable[]];

/** The maps of every theme that exports them from `test/coverage.ts`. */
export async function everyTable(): Promise<readonly ThemeTables[]> {
  const folders = readdirSync(themes).filter((folder) =>
    existsSync(join(themes, folder, 'test/coverage.ts')),
  );
  const found: ThemeTables[] = [];
  for (const folder of folders.sort()) {
    const address = pathToFileURL(join(themes, folder, 'test/coverage.ts')).href;
    const { coverage } = (await import(address)) as { readonly coverage?: readonly CoverageTable[] };
    if (coverage) found.push([folder, coverage]);
  }
  return found;
}
