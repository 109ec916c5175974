import type { StreamRow } from '../stream/sheet-stream.js';

/** Rows that Excel has in a sheet. */
export const mostRows = 1_048_576;

/** Where a row stands that has no room in one sheet of Excel: in which further sheet, and there in which row. */
export const partOf = (row: number): { readonly part: number; readonly row: number } => ({
  part: Math.floor((row - 1) / mostRows),
  row: ((row - 1) % mostRows) + 1,
});

/** The rows of one part, under the numbers they have there. */
export async function* rowsOfPart(rows: AsyncIterable<StreamRow>, part: number): AsyncGenerator<StreamRow> {
  for await (const { number, cells } of rows) {
    const place = partOf(number);
    if (place.part > part) return;
    if (place.part === part) yield { number: place.row, cells };
  }
}
