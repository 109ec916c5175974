import { type ByteSource, bytesSource, openFile } from './byte-source.js';
import { openCsv } from './csv-workbook.js';
import { recogniseFile } from './file-kind.js';
import type { RawWorkbook } from './raw-workbook.js';
import { ReadingError } from './reading-errors.js';
import { type ReadingLimits, readingLimits } from './reading-limits.js';
import { openXlsx } from './xlsx-workbook.js';

/**
 * Opens a workbook (.xlsx, .xlsm, .ods) or a csv file, whatever its name says, and hands out its rows as the file holds them.
 *
 * Nothing but the file is read, and its rows are streamed. What cannot be read exactly is refused with a
 * {@link ReadingError}, here or while rows are read; what is merely odd is noted.
 *
 * @example
 * import { openWorkbook, ReadingError } from '@deepdive/workbook';
 *
 * async function countRows(path: string): Promise<number> {
 *   const workbook = await openWorkbook(path);
 *   let numberOfRows = 0;
 *   for (const sheet of workbook.sheets) {
 *     for await (const batch of sheet.rows()) numberOfRows += batch.length;
 *   }
 *   await workbook.close();
 *   return numberOfRows;
 * }
 *
 * const refused = await countRows('nowhere.xlsx').catch((error: unknown) => error);
 * if (refused instanceof ReadingError) console.log(refused.code); // file-missing
 */
export async function openWorkbook(path: string, limits: Partial<ReadingLimits> = {}): Promise<RawWorkbook> {
  return openSource(path, await openFile(path), limits);
}

/**
 * Opens a workbook or csv file that is already in memory; `name` serves messages and the name of a csv file's sheet.
 *
 * @example
 * import { openWorkbookFromBytes } from '@deepdive/workbook';
 *
 * const workbook = await openWorkbookFromBytes('list.csv', new TextEncoder().encode('Child ID;Age\nEX-001;9\n'));
 * for await (const batch of workbook.sheets[0]?.rows() ?? []) {
 *   console.log(batch.map((row) => row.cells)); // [['Child ID', 'Age'], ['EX-001', '9']]
 * }
 */
export async function openWorkbookFromBytes(
  name: string,
  bytes: Uint8Array,
  limits: Partial<ReadingLimits> = {},
): Promise<RawWorkbook> {
  return openSource(name, bytesSource(name, bytes), limits);
}

async function openSource(
  path: string,
  source: ByteSource,
  some: Partial<ReadingLimits>,
): Promise<RawWorkbook> {
  const limits = { ...readingLimits, ...some };
  try {
    if (source.size > limits.fileBytes) {
      throw new ReadingError('file-too-large', source.name, { found: source.size, limit: limits.fileBytes });
    }
    if ((await recogniseFile(source)) === 'container') return await openXlsx(path, source, limits);
    // A damaged or foreign workbook must not turn into a list of one odd column.
    if (/\.xl[a-z]{1,2}$/i.test(source.name)) throw new ReadingError('text-named-workbook', source.name);
    return await openCsv(path, source, limits);
  } catch (error) {
    await source.close();
    throw error;
  }
}
