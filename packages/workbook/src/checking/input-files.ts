import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sha256 } from '../reading/digests.js';
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

/** SHA-256 of a file's bytes, as 64 hexadecimal digits. */
export async function fileDigest(path: string): Promise<string> {
  const stream: AsyncIterable<Uint8Array> = createReadStream(path);
  return sha256(stream);
}

/** A file on disk. */
export const diskFile = (path: string, limits: Partial<ReadingLimits>): InputFile => ({
  path,
  open: () => openWorkbook(path, limits),
  digest: () => fileDigest(path),
  digestTellsDamage: false,
});
