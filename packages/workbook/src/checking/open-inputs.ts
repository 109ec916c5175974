import { type RawWorkbook, ReadingError, type ReadingLimits, readingLimits } from '../reading/index.js';
import { type Archive, openArchive } from './archive-files.js';
import { fileName } from './file-name.js';
import { type InputFile, isArchive } from './input-file.js';
import { inputFiles } from './input-files.js';
import { type ListSource, nameOfSource, openingOf, sourceFile } from './list-source.js';

/** What paths stand for, one by one. */
export type Input =
  | { readonly kind: 'file'; readonly file: InputFile }
  /** A .zip that cannot be read, or that holds no list. */
  | { readonly kind: 'refused'; readonly source: ListSource; readonly because: ReadingError }
  /** Files in a .zip that are no lists. */
  | { readonly kind: 'passedOver'; readonly source: ListSource; readonly names: readonly string[] };

type Closing = Pick<RawWorkbook, 'close'> | Pick<Archive, 'close'>;

/** Files that are open, to be closed together. */
export class OpenFiles {
  private readonly opened: Closing[] = [];

  /** Keeps what has to be closed. */
  hold<T extends Closing>(file: T): T {
    this.opened.push(file);
    return file;
  }

  /** Closes everything, the last first: what lies in a .zip before the .zip. */
  async close(): Promise<void> {
    for (const file of this.opened.reverse()) await file.close();
  }
}

async function inArchive(
  source: ListSource,
  open: OpenFiles,
  limits: Partial<ReadingLimits>,
): Promise<readonly Input[]> {
  try {
    const { isWorkbook, files, passedOver } = open.hold(
      await openArchive(openingOf(source), { ...readingLimits, ...limits }),
    );
    if (isWorkbook) return [{ kind: 'file', file: sourceFile(source, limits) }];
    if (files.length === 0) {
      const found = 'a .zip without a workbook or csv file in it';
      throw new ReadingError('other-kind', fileName(nameOfSource(source)), { found });
    }
    return [
      ...(passedOver.length > 0 ? [{ kind: 'passedOver', source, names: passedOver } as const] : []),
      ...files.map((file) => ({ kind: 'file', file }) as const),
    ];
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return [{ kind: 'refused', source, because: error }];
  }
}

/**
 * The files that paths stand for, those in folders and .zip files among them; then those that are held in memory.
 *
 * @param open keeps what has to be closed once the files were read
 * @param limits those that differ from the usual ones
 * @throws Error with code `ENOENT` when a path does not exist
 */
export async function openInputs(
  sources: readonly ListSource[],
  open: OpenFiles,
  limits: Partial<ReadingLimits> = {},
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  const paths = await inputFiles(sources.filter((source) => typeof source === 'string'));
  for (const source of [...paths, ...sources.filter((each) => typeof each !== 'string')]) {
    if (isArchive(nameOfSource(source))) inputs.push(...(await inArchive(source, open, limits)));
    else inputs.push({ kind: 'file', file: sourceFile(source, limits) });
  }
  return inputs;
}
