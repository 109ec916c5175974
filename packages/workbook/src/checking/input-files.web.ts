import { ReadingError } from '../reading/index.js';
import type { InputFile } from './input-file.js';

/** There are no paths in a browser: whoever has a file hands over its name and bytes. */
const refused = (path: string): ReadingError => new ReadingError('file-missing', path);

/** Refuses every path. */
export async function inputFiles([path]: readonly string[]): Promise<readonly string[]> {
  if (path !== undefined) throw refused(path);
  return [];
}

/** Refuses every path. */
export async function fileDigest(path: string): Promise<string> {
  throw refused(path);
}

/** Refuses every path. */
export function diskFile(path: string): InputFile {
  throw refused(path);
}
