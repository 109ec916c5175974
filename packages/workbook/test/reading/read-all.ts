import type { CellValue } from '../../src/reading/cell-value.js';
import { openWorkbookFromBytes } from '../../src/reading/open-workbook.js';
import { ReadingError, type ReadingErrorCode } from '../../src/reading/reading-errors.js';
import type { ReadingLimits } from '../../src/reading/reading-limits.js';

/** Everything there is to know about a file, in a shape that tests can compare. */
export interface ReadFile {
  readonly sheets: readonly ReadSheet[];
  readonly date1904: boolean;
  /** Codes of the notes about the file and its sheets. */
  readonly notes: readonly string[];
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly [number: number, ...cells: CellValue[]])[];
  readonly hiddenRows: readonly number[];
  /** Each note with its places: `cells-merged A1:C1`. */
  readonly notes: readonly string[];
}

export async function readAll(
  bytes: Uint8Array | string,
  name = 'list.xlsx',
  limits: Partial<ReadingLimits> = {},
): Promise<ReadFile> {
  const workbook = await openWorkbookFromBytes(name, Buffer.from(bytes as Uint8Array), limits);
  try {
    const sheets: ReadSheet[] = [];
    for (const sheet of workbook.sheets) {
      const rows: [number, ...CellValue[]][] = [];
      const hiddenRows: number[] = [];
      for await (const batch of sheet.rows()) {
        for (const row of batch) {
          rows.push([row.number, ...row.cells]);
          if (row.hidden) hiddenRows.push(row.number);
        }
      }
      const notes = sheet.notes.map(({ code, places }) => [code, ...places].join(' '));
      sheets.push({ name: sheet.name, hidden: sheet.hidden, rows, hiddenRows, notes });
    }
    const notes = [...workbook.notes.map(({ code }) => code), ...sheets.flatMap((sheet) => sheet.notes)];
    return { sheets, date1904: workbook.date1904, notes };
  } finally {
    await workbook.close();
  }
}

/** The rows of the first sheet. */
export async function readRows(
  bytes: Uint8Array | string,
  name?: string,
  limits?: Partial<ReadingLimits>,
): Promise<ReadSheet['rows']> {
  return (await readAll(bytes, name, limits)).sheets[0]?.rows ?? [];
}

/** The code with which a file is refused; `read` when it is not refused, and anything else is thrown on. */
export async function refusal(
  bytes: Uint8Array | string,
  name?: string,
  limits?: Partial<ReadingLimits>,
): Promise<ReadingErrorCode | 'read'> {
  try {
    await readAll(bytes, name, limits);
    return 'read';
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
}
