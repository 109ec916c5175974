/** How much a file may ask for before it is refused; every figure is inclusive. */
export interface ReadingLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Parts that the container of a workbook may list, and sheets that the workbook may. */
  readonly parts: number;
  /** Bytes that all parts together may declare when unpacked. */
  readonly workbookBytes: number;
  /** Bytes that one part may hold when unpacked. */
  readonly partBytes: number;
  /** Bytes of the small parts that are held whole (workbook, relationships, styles). */
  readonly smallPartBytes: number;
  /** Bytes of the table of texts, which is held in memory, when unpacked. */
  readonly textTableBytes: number;
  /** Bytes of the workbooks inside one .zip, which are held in memory, all together and unpacked. */
  readonly archiveBytes: number;
  /** How many times its size a part may unpack to. */
  readonly ratio: number;
  /** Bytes that a part may unpack to before the ratio is looked at; honest small parts compress well. */
  readonly ratioFromBytes: number;
  /** Rows of one sheet. */
  readonly rows: number;
  /** Rows of one csv file, which may be larger than a sheet. */
  readonly csvRows: number;
  /** Columns of one row. */
  readonly columns: number;
  /** Characters of one cell; Excel itself stops at 32,767. */
  readonly cellCharacters: number;
  /** Characters of one csv row. */
  readonly rowCharacters: number;
  /** Bytes of the XML of one cell. */
  readonly cellBytes: number;
  /** Blank cells of one sheet that lie between filled ones and have to be handed over. */
  readonly blankCells: number;
  /** Filled cells of one OpenDocument sheet that are not written but stated to repeat others. */
  readonly repeatedCells: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The limits that hold where a caller says nothing: Excel's own where it has one, else far beyond any honest list.
 *
 * @example
 * import { openWorkbook, readingLimits } from '@deepdive/workbook';
 *
 * const refused = await openWorkbook('huge.csv', { fileBytes: readingLimits.fileBytes / 2 }).catch(() => null);
 * console.log(refused); // null
 */
export const readingLimits: ReadingLimits = Object.freeze({
  fileBytes: 4096 * MEBIBYTE,
  parts: 10_000,
  workbookBytes: 4096 * MEBIBYTE,
  partBytes: 4096 * MEBIBYTE,
  smallPartBytes: 32 * MEBIBYTE,
  textTableBytes: 256 * MEBIBYTE,
  archiveBytes: 256 * MEBIBYTE,
  ratio: 200,
  ratioFromBytes: 64 * MEBIBYTE,
  rows: 1_048_576,
  csvRows: 50_000_000,
  columns: 16_384,
  cellCharacters: 131_072,
  rowCharacters: 16 * MEBIBYTE,
  cellBytes: 16 * MEBIBYTE,
  blankCells: 500_000_000,
  repeatedCells: 1_000_000,
});
