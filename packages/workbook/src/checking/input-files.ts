import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const readable: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.csv', '.tsv', '.txt']);

/**
 * The files that paths stand for: a folder stands for the workbooks and csv files in it, by name. Locks that Excel leaves
 * (`~$…`) and hidden files are passed over.
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
    const names = (await readdir(path)).filter(
      (name) => readable.has(extname(name).toLowerCase()) && !name.startsWith('~$') && !name.startsWith('.'),
    );
    files.push(...names.sort().map((name) => join(path, name)));
  }
  return files;
}

/** SHA-256 of a file's bytes, as 64 hexadecimal digits. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
