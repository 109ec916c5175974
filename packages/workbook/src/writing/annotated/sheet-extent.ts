import { isOwnColumn } from '../../matching/own-columns.js';
import type { RawRow } from '../../reading/cell-value.js';
import { type RawSheet, ReadingError } from '../../reading/index.js';

/** How far a sheet reaches. */
export interface SheetExtent {
  /** Columns that hold anything of the person's own. */
  readonly width: number;
  readonly lastRow: number;
  /** Columns that an earlier annotation added; 0 for column A. */
  readonly added: ReadonlySet<number>;
  /** The texts of the first row. */
  readonly firstRow: readonly string[];
}

/** The rows of a sheet as far as it is sound, each number once and in order, as a workbook has to have them. */
export async function* soundRows(sheet: RawSheet): AsyncGenerator<RawRow> {
  let last = 0;
  try {
    for await (const batch of sheet.rows()) {
      for (const row of batch) {
        last = Math.max(last + 1, row.number);
        yield row.number === last ? row : { ...row, number: last };
      }
    }
  } catch (error) {
    // The check told of the damage already.
    if (!(error instanceof ReadingError)) throw error;
  }
}

/** Goes through a sheet once to see how far it reaches. */
export async function extentOf(sheet: RawSheet, headerRow: number | null): Promise<SheetExtent> {
  let width = 0;
  let lastRow = 0;
  let added: ReadonlySet<number> = new Set();
  let firstRow: readonly string[] | null = null;
  for await (const { number, cells } of soundRows(sheet)) {
    firstRow ??= cells.map((cell) => (typeof cell === 'string' ? cell : ''));
    if (number === headerRow) {
      added = new Set(
        cells.flatMap((cell, at) => (typeof cell === 'string' && isOwnColumn(cell) ? [at] : [])),
      );
    }
    let end = cells.length;
    while (end > width && (added.has(end - 1) || cells[end - 1] === null)) end -= 1;
    width = Math.max(width, end);
    lastRow = number;
  }
  return { width, lastRow, added, firstRow: firstRow ?? [] };
}
