import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Scaffold, scaffoldFiles } from './scaffold.js';

/** A folder that cannot be written into, in words for the person who named it. */
export class ScaffoldRefused extends Error {}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new ScaffoldRefused(
      `${folder} cannot be used as a folder. Name one that is empty or not there yet.`,
    );
  }
}

/**
 * Writes a new package into a folder that is empty or not there yet.
 *
 * @throws ScaffoldRefused when something is in the folder already: nothing is ever written over
 */
export async function writeScaffold(folder: string, scaffold: Scaffold): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  if (entries.some((entry) => entry !== '.git')) {
    throw new ScaffoldRefused(`${folder} is not empty. Name a folder that is empty or not there yet.`);
  }
  const files = scaffoldFiles(scaffold);
  for (const [path, content] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return [...files.keys()];
}
