import type { CellValue } from '@deepdive/core';
import type { RowsRead } from './desk.js';

type Row = RowsRead['rows'][number];

/** Rows of one list and sheet, without what they have in common: half the work to send of what they are. */
export interface PackedRows {
  readonly list: string;
  readonly file: string;
  readonly sheet: string;
  readonly fields: readonly string[];
  /** The spreadsheet's number of each row. */
  readonly numbers: readonly number[];
  /** The values of all rows, one row after another. */
  readonly values: readonly CellValue[];
}

/** Rows sent at once: whoever takes them in has time for others in between. */
const atOnce = 2000;

const sameFields = (fields: readonly string[], row: Row['row']): boolean => {
  const own = Object.keys(row);
  return own.length === fields.length && fields.every((field, at) => own[at] === field);
};

/** Packs rows in pieces, in their order. */
export function* packedRows(rows: RowsRead['rows']): Generator<PackedRows> {
  for (let from = 0; from < rows.length; ) {
    const first = rows[from];
    if (!first) return;
    const { list, place } = first;
    const fields = Object.keys(first.row);
    const numbers: number[] = [];
    const values: CellValue[] = [];
    for (; from < rows.length && numbers.length < atOnce; from += 1) {
      const each = rows[from];
      const isLike =
        each?.list === list &&
        each.place.file === place.file &&
        each.place.sheet === place.sheet &&
        sameFields(fields, each.row);
      if (!each || !isLike) break;
      numbers.push(each.place.row);
      for (const field of fields) values.push(each.row[field] ?? null);
    }
    yield { list, file: place.file, sheet: place.sheet, fields, numbers, values };
  }
}

/** The rows that were packed. */
export function unpackedRows({ list, file, sheet, fields, numbers, values }: PackedRows): RowsRead['rows'] {
  return numbers.map((row, at) => ({
    list,
    row: Object.fromEntries(
      fields.map((field, column) => [field, values[at * fields.length + column] ?? null]),
    ),
    place: { file, sheet, row },
  }));
}
