import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { openWorkbook, type ReadingLimits } from '../reading/index.js';
import { type InputFile, isLeftBehind, isListFile } from './input-file.js';

/**
 * The files that paths stand for: a folder stands for the workbooks, csv files and .zip files in it, by name; what is
 * named twice is read once. Locks that Excel leaves (`~$…`) and hidden files are passed over.
 *
 * @throws Error with code `ENOENT` when a path does not exist
 */
export async function inputFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      files.push(path);
      continue;
    }
    const names = (await readdir(path)).filter((name) => isListFile(name) && !isLeftBehind(name));
    files.push(...names.sort().map((name) => join(path, name)));
  }
  const seen = new Set<string>();
  return files.filter((path) => {
    const isNew = !seen.has(resolve(path));
    seen.add(resolve(path));
    return isNew;
  });
}

/** Whether a file's name says that it is a .zip of lists. */
export const isArchive = (path: string): boolean => extname(path).toLowerCase() === '.zip';

/** SHA-256 of a file's bytes, as 64 hexadecimal digits. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** A file on disk. */
export const diskFile = (path: string, limits: Partial<ReadingLimits>): InputFile => ({
  path,
  open: () => openWorkbook(path, limits),
  digest: () => fileDigest(path),
  digestTellsDamage: false,
});
