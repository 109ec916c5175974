import type { IsoDate, ThemeManifest } from '@deepdive/core';
import type { ListFile } from '../lists/list-file.js';
import type { Mapping } from '../lists/mapping.js';
import { mergeFiles } from '../lists/merge-files.js';
import { findLists, type ListReading, refusedFile } from '../lists/read-lists.js';
import { type RawWorkbook, ReadingError } from '../reading/index.js';
import { type Archive, openArchive } from './archive-files.js';
import type { InputFile } from './input-file.js';
import { diskFile, fileDigest, inputFiles, isArchive } from './input-files.js';

/** What it takes to read a theme's lists from files. */
export interface ListInput {
  readonly inspectedOn: IsoDate;
  readonly mapping?: Mapping | undefined;
  /** Lists to read; all when absent. */
  readonly only?: readonly string[] | undefined;
}

/** Two-digit years are completed to at most ten years after the inspection: an expected birth, a planned review. */
const yearsAhead = 10;

/** The latest year that a two-digit year may mean in lists of an inspection. */
export const latestYearFor = (inspectedOn: IsoDate): number => Number(inspectedOn.slice(0, 4)) + yearsAhead;

/** Files that are open, to be closed together. */
class OpenFiles {
  private readonly opened: (Pick<RawWorkbook, 'close'> | Archive)[] = [];

  /** Keeps what has to be closed. */
  hold<T extends Pick<RawWorkbook, 'close'> | Archive>(file: T): T {
    this.opened.push(file);
    return file;
  }

  /** Closes everything, the last first: what lies in a .zip before the .zip. */
  async close(): Promise<void> {
    for (const file of this.opened.reverse()) await file.close();
  }
}

async function listsOf(input: InputFile, reading: ListReading, open: OpenFiles): Promise<ListFile> {
  try {
    return await findLists(open.hold(await input.open()), await input.digest(), reading);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return refusedFile(input.path, await digestOrNone(input), error);
  }
}

/** A file that cannot be opened at all has no digest. */
const digestOrNone = (input: InputFile): Promise<string> => input.digest().catch(() => '');

/** What is told of a .zip itself: files in it that are no lists, or that it holds none. */
async function archiveItself(path: string, { files, passedOver }: Archive): Promise<readonly ListFile[]> {
  if (files.length === 0) {
    const found = 'a .zip without a workbook or csv file in it';
    return [refusedFile(path, await fileDigest(path), new ReadingError('other-kind', path, { found }))];
  }
  if (passedOver.length === 0) return [];
  const sha256 = await fileDigest(path);
  const notes = [`passed over in it, since they are no lists: ${passedOver.join(', ')}`];
  return [
    {
      path,
      listSheets: [],
      refused: null,
      read: () => ({ path, sha256, sheets: [], notes }),
      standardised: () => [],
    },
  ];
}

async function listsInArchive(
  path: string,
  reading: ListReading,
  open: OpenFiles,
): Promise<readonly ListFile[]> {
  try {
    const archive = open.hold(await openArchive(path));
    if (archive.isWorkbook) return [await listsOf(diskFile(path), reading, open)];
    const files: ListFile[] = [...(await archiveItself(path, archive))];
    for (const file of archive.files) files.push(await listsOf(file, reading, open));
    return files;
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return [refusedFile(path, await fileDigest(path).catch(() => ''), error)];
  }
}

/**
 * Opens files, finds a theme's lists in them, makes one list of those that several files hold, hands them over and closes
 * the files again whatever happens. Among several files one that cannot be read does not stop the others: it is handed
 * over as refused.
 *
 * @throws ReadingError when no file can be read
 */
export async function withLists<T>(
  theme: ThemeManifest,
  paths: readonly string[],
  input: ListInput,
  use: (files: readonly ListFile[]) => Promise<T>,
): Promise<T> {
  const open = new OpenFiles();
  const reading: ListReading = {
    theme,
    latestYear: latestYearFor(input.inspectedOn),
    mapping: input.mapping,
    only: input.only,
  };
  try {
    const files: ListFile[] = [];
    for (const path of await inputFiles(paths)) {
      if (isArchive(path)) files.push(...(await listsInArchive(path, reading, open)));
      else files.push(await listsOf(diskFile(path), reading, open));
    }
    const refused = files.find((file) => file.refused !== null)?.refused;
    if (refused && files.every((file) => file.refused !== null)) throw refused;
    await mergeFiles(files);
    return await use(files);
  } finally {
    await open.close();
  }
}
