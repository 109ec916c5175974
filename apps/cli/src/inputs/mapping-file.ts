import { extname } from 'node:path';
import type { ThemeManifest } from '@deepdive/core';
import { type Mapping, MappingError, readMapping, readMappingWorkbook } from '@deepdive/workbook';
import type { Host } from '../host.js';
import { refusal } from '../refusal.js';
import { jsonFile } from './json-file.js';
import { openable } from './paths.js';

async function mappingIn(path: string, theme: ThemeManifest): Promise<Mapping> {
  if (extname(path).toLowerCase() === '.xlsx') return readMappingWorkbook(path, theme);
  return readMapping(JSON.stringify(await jsonFile(path)), theme);
}

/**
 * The mapping an option names, a JSON file or the workbook of `deepdive check … --review`; nothing when none does.
 *
 * @throws Refusal when the file is no mapping, or names what the theme does not have
 */
export async function mappingOption(
  host: Host,
  path: string | undefined,
  theme: ThemeManifest,
): Promise<{ readonly mapping?: Mapping }> {
  if (path === undefined) return {};
  try {
    return { mapping: await mappingIn(openable(host, path), theme) };
  } catch (error) {
    if (error instanceof MappingError) {
      throw refusal({
        code: 'mapping-wrong',
        says: `${path} names what the theme does not have.\n${error.message}`,
      });
    }
    if (!(error instanceof SyntaxError)) throw error;
    throw refusal({
      code: 'mapping-wrong',
      says: `${path} is no mapping.`,
      expected: '{ "sheets": { … }, "columns": { LIST: { … } }, "values": { "LIST/FIELD": { … } } }',
    });
  }
}
