import type { IsoDate, ThemeManifest } from '@deepdive/core';
import type { Mapping } from '../lists/mapping.js';
import { findLists, type ListFile, refusedFile } from '../lists/read-lists.js';
import { openWorkbook, type RawWorkbook, ReadingError } from '../reading/index.js';
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
 * Opens files, finds a theme's lists in them, hands them over and closes them again whatever happens. Among several files
 * one that cannot be read does not stop the others: it is handed over as refused.
 *
 * @throws ReadingError when no file can be read
 */
export async function withLists<T>(
  theme: ThemeManifest,
  paths: readonly string[],
  input: ListInput,
  use: (files: readonly ListFile[]) => Promise<T>,
): Promise<T> {
  const opened: RawWorkbook[] = [];
  const reading = {
    theme,
    latestYear: Number(input.inspectedOn.slice(0, 4)) + yearsAhead,
    mapping: input.mapping,
    only: input.only,
  };
  const open = async (path: string): Promise<ListFile> => {
    const workbook = await openWorkbook(path);
    opened.push(workbook);
    return findLists(workbook, await fileDigest(path), reading);
  };
  try {
    const files: ListFile[] = [];
    for (const path of await inputFiles(paths)) {
      try {
        files.push(await open(path));
      } catch (error) {
        if (!(error instanceof ReadingError)) throw error;
        files.push(refusedFile(path, await digestOrNone(path), error));
      }
    }
    const refused = files.find((file) => file.refused !== null)?.refused;
    if (refused && files.every((file) => file.refused !== null)) throw refused;
    return await use(files);
  } finally {
    for (const workbook of opened) await workbook.close();
  }
}

/** A file that cannot be opened at all has no digest. */
const digestOrNone = (path: string): Promise<string> => fileDigest(path).catch(() => '');
