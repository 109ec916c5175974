import type { WriteSheet } from 'hucre/xlsx';
import { headerStyle, printed, wrapped } from './sheet-style.js';
import { workbookBytes } from './workbook-bytes.js';

/** A table on a sheet of its own. */
export interface TableSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The widest a column grows; longer cells wrap. */
const widest = 60;
const narrowest = 11;
/** Rows looked at to tell how wide a column is. */
const looked = 200;

function sheetOf({ name, header, rows }: TableSheet): WriteSheet {
  const widthOf = (at: number): number =>
    rows.slice(0, looked).reduce((width, row) => Math.max(width, (row[at] ?? '').length + 2), narrowest);
  return {
    name,
    rows: [[...header], ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))],
    cells: new Map(header.map((_, at) => [`0,${at}`, { style: headerStyle }])),
    columns: header.map((_, at) => ({ width: Math.min(widest, widthOf(at)), style: wrapped })),
    freezePane: { rows: 1 },
    pageSetup: printed,
  };
}

/**
 * Writes tables as a workbook, one sheet each. Cells are text, never formulas; no sheet is hidden.
 *
 * @returns the bytes of an .xlsx file
 * @example
 * ```ts
 * import { writeTables } from '@deepdive/workbook';
 *
 * const bytes = await writeTables('An example', [{ name: 'Families', header: ['Family'], rows: [['EX-F1']] }]);
 * console.log(String.fromCharCode(...bytes.subarray(0, 2))); // PK
 * ```
 */
export const writeTables = (title: string, tables: readonly TableSheet[]): Promise<Uint8Array> =>
  workbookBytes(title, tables.map(sheetOf));
