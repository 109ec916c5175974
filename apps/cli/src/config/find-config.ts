import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refusal } from '../refusal.js';

const names = ['deepdive.config.ts', 'deepdive.config.js', 'deepdive.config.mjs'];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The nearest configuration file from a folder upwards; `null` when there is none. */
function nearestConfig(from: string): string | null {
  const here = names.map((name) => join(from, name)).find(isFile);
  if (here !== undefined) return here;
  const above = dirname(from);
  return above === from ? null : nearestConfig(above);
}

/** The configuration file that was named, or else the nearest; `null` when there is none. */
export function configPath(named: string | undefined, cwd: string): string | null {
  if (named === undefined) return nearestConfig(cwd);
  const path = resolve(cwd, named);
  if (isFile(path)) return path;
  throw refusal({
    code: 'config-missing',
    says: `There is no configuration file ${named}.`,
    expected: `the path of a ${names.join(', ')} or a file like it`,
  });
}
