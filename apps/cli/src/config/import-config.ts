import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads a configuration file: JavaScript as Node does, TypeScript through jiti. Leaves nothing on the disk. */
export async function importConfig(path: string): Promise<unknown> {
  if (extname(path) !== '.ts') return import(pathToFileURL(path).href);
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url, { fsCache: false, interopDefault: false }).import(path);
}
