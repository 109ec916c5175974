import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Scaffold, scaffoldFiles } from './scaffold.js';

/** A folder that cannot be written into, in words for the person who named it. */
export class ScaffoldRefused extends Error {}

/** What keeps a folder from being written into, in words; nothing where it is empty or not there yet. */
export function folderProblem(folder: string): string | undefined {
  try {
    if (readdirSync(folder).every((entry) => entry === '.git')) return undefined;
    return `${folder} is not empty. Name a folder that is empty or not there yet.`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return `${folder} cannot be used as a folder. Name one that is empty or not there yet.`;
  }
}

/**
 * Writes a new package into a folder that is empty or not there yet.
 *
 * @throws ScaffoldRefused when something is in the folder already: nothing is ever written over
 */
export async function writeScaffold(folder: string, scaffold: Scaffold): Promise<readonly string[]> {
  const problem = folderProblem(folder);
  if (problem) throw new ScaffoldRefused(problem);
  const files = scaffoldFiles(scaffold);
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return [...files.keys()];
}
