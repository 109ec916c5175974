import type { IsoDate, ThemeManifest } from '@deepdive/core';
import type { ListFile } from '../lists/list-file.js';
import type { Mapping } from '../lists/mapping.js';
import { mergeFiles } from '../lists/merge-files.js';
import { findLists, type ListReading, refusedFile } from '../lists/read-lists.js';
import { ReadingError, type ReadingLimits } from '../reading/index.js';
import type { InputFile } from './input-file.js';
import { latestYearFor } from './latest-year.js';
import { type ListSource, nameOfSource, sourceDigest } from './list-source.js';
import { type Input, OpenFiles, openInputs } from './open-inputs.js';

/** How far reading is. */
export interface RowsProgress {
  readonly sheet: string;
  /** Rows of that sheet so far. */
  readonly rows: number;
}

/** What it takes to read a theme's lists from files. */
export interface ListInput {
  readonly inspectedOn: IsoDate;
  readonly mapping?: Mapping | undefined;
  /** Lists to read; all when absent. */
  readonly only?: readonly string[] | undefined;
  /** Limits of reading that differ from the usual ones. */
  readonly limits?: Partial<ReadingLimits> | undefined;
  /** Told how far reading is, sheet by sheet. It goes on once a promise that is returned settles, and not if that fails. */
  readonly onProgress?:
    | ((progress: RowsProgress) => void)
    | ((progress: RowsProgress) => Promise<void>)
    | undefined;
}

/** A file with its lists, and the digest of its bytes once that is asked for. */
interface OpenedFile {
  readonly lists: ListFile;
  readonly digest: () => Promise<string>;
}

/** What is known of a file, its digest included. */
async function identifiedFile({ lists, digest }: OpenedFile): Promise<ListFile> {
  const sha256 = await digest();
  return { ...lists, read: () => ({ ...lists.read(), sha256 }) };
}

const opened = (lists: ListFile): OpenedFile => ({ lists, digest: async () => lists.read().sha256 });

async function listsOfFile(file: InputFile, reading: ListReading, open: OpenFiles): Promise<OpenedFile> {
  try {
    // Taking the digest reads all bytes, which is not to be waited for before the first row can be told of.
    const sha256 = file.digestTellsDamage ? await file.digest() : '';
    const lists = await findLists(open.hold(await file.open()), sha256, reading);
    return file.digestTellsDamage ? opened(lists) : { lists, digest: file.digest };
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return opened(refusedFile(file.path, await orNone(file.digest()), error));
  }
}

/** A file that cannot be opened at all has no digest. */
const orNone = (digest: Promise<string>): Promise<string> => digest.catch(() => '');

/** A .zip of which nothing is told but the files in it that are no lists. */
async function passedOver(source: ListSource, names: readonly string[]): Promise<ListFile> {
  const path = nameOfSource(source);
  const sha256 = await sourceDigest(source);
  const notes = [`passed over in it, since they are no lists: ${names.join(', ')}`];
  return {
    path,
    listSheets: [],
    refused: null,
    unread: [],
    read: () => ({ path, sha256, sheets: [], notes }),
    standardised: () => [],
  };
}

async function listsOf(input: Input, reading: ListReading, open: OpenFiles): Promise<OpenedFile> {
  switch (input.kind) {
    case 'file':
      return listsOfFile(input.file, reading, open);
    case 'refused':
      return opened(
        refusedFile(nameOfSource(input.source), await orNone(sourceDigest(input.source)), input.because),
      );
    case 'passedOver':
      return opened(await passedOver(input.source, input.names));
  }
}

/**
 * Does what {@link withLists} does, but for the digests of files: they are empty until `identified` is asked for the same
 * files with their digests.
 */
export async function withOpenLists<T>(
  theme: ThemeManifest,
  paths: readonly ListSource[],
  input: ListInput,
  use: (files: readonly ListFile[], identified: () => Promise<readonly ListFile[]>) => Promise<T>,
): Promise<T> {
  const open = new OpenFiles();
  const reading: ListReading = {
    theme,
    latestYear: latestYearFor(input.inspectedOn),
    mapping: input.mapping,
    only: input.only,
  };
  try {
    const files: OpenedFile[] = [];
    for (const each of await openInputs(paths, open, input.limits))
      files.push(await listsOf(each, reading, open));
    const lists = files.map((file) => file.lists);
    const refused = lists.find((file) => file.refused !== null)?.refused;
    if (refused && lists.every((file) => file.refused !== null)) throw refused;
    await mergeFiles(lists);
    return await use(lists, async () => {
      const identified: ListFile[] = [];
      for (const file of files) identified.push(await identifiedFile(file));
      return identified;
    });
  } finally {
    await open.close();
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
  paths: readonly ListSource[],
  input: ListInput,
  use: (files: readonly ListFile[]) => Promise<T>,
): Promise<T> {
  return withOpenLists(theme, paths, input, async (_, identified) => use(await identified()));
}
