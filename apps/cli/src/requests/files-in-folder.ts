import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refusal } from '../refusal.js';

/** Files that systems leave behind and nobody sends. */
const leftBehind = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files in a folder and the folders in it, by their paths inside it, in order of their names. Links are not followed.
 *
 * @throws Refusal `path-missing` when there is no such folder
 */
export async function filesInFolder(folder: string, shown: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw refusal({
      code: 'path-missing',
      says: found ? `${shown} is a file, not a folder.` : `There is no folder ${shown}.`,
      expected: 'a folder whose files begin with item numbers',
    });
  }
  return filesBelow(folder, '');
}

async function filesBelow(folder: string, inside: string): Promise<readonly string[]> {
  const entries = (await readdir(join(folder, inside), { withFileTypes: true }))
    .filter(({ name }) => !leftBehind.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesBelow(folder, path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}
