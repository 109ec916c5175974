import type { IsoDate, ThemeManifest } from '@deepdive/core';
import type { Mapping } from '../lists/mapping.js';
import { findLists, type ListFile } from '../lists/read-lists.js';
import { openWorkbook, type RawWorkbook } from '../reading/index.js';
import { fileDigest, inputFiles } from './input-files.js';

/** What it takes to read a theme's lists from files. */
export interface ListInput {
  readonly inspectedOn: IsoDate;
  readonly mapping?: Mapping | undefined;
  /** Lists to read; all when absent. */
  readonly only?: readonly string[] | undefined;
}

/** Two-digit years are completed to at most ten years after the inspection: an expected birth, a planned review. */
const yearsAhead = 10;

/**
 * Opens files, finds a theme's lists in them, hands them over and closes them again whatever happens.
 *
 * @throws ReadingError when a file cannot be read at all
 */
export async function withLists<T>(
  theme: ThemeManifest,
  paths: readonly string[],
  input: ListInput,
  use: (files: readonly ListFile[]) => Promise<T>,
): Promise<T> {
  const opened: RawWorkbook[] = [];
  try {
    const files: ListFile[] = [];
    for (const path of await inputFiles(paths)) {
      const workbook = await openWorkbook(path);
      opened.push(workbook);
      files.push(
        await findLists(workbook, await fileDigest(path), {
          theme,
          latestYear: Number(input.inspectedOn.slice(0, 4)) + yearsAhead,
          mapping: input.mapping,
          only: input.only,
        }),
      );
    }
    return await use(files);
  } finally {
    for (const workbook of opened) await workbook.close();
  }
}
