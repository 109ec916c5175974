import type { FieldManifest, PlanCell } from '@deepdive/core';
import { cellAddress } from '../reading/cell-address.js';
import type { CellValue } from '../reading/cell-value.js';
import { type Standardiser, textOfCell } from '../standardising/standardise.js';

/** A column of a plan: where it stands, what it holds, how its cells are read. */
export interface PlanColumn {
  /** 0 for column A. */
  readonly index: number;
  readonly field: FieldManifest;
  readonly read: Standardiser;
}

/** A number in a column of dates that is a year and not a day counted by a spreadsheet. */
const isYear = (cell: CellValue): cell is number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;

/** A cell as it was written: text with its line breaks, a date as its day. */
function rawText(cell: CellValue, value: unknown): string {
  if (typeof cell === 'string') return cell;
  const isDate = typeof cell === 'object' && cell !== null && 'serial' in cell;
  return isDate && typeof value === 'string' ? value : textOfCell(cell);
}

/** A cell of a plan as it was written and as it was standardised; `null` for an empty one. */
export function planCell({ index, field, read }: PlanColumn, row: number, cell: CellValue): PlanCell | null {
  if (cell === null) return null;
  const value = field.type === 'date' && isYear(cell) ? String(cell) : read(cell);
  return { cell: cellAddress(row, index), raw: rawText(cell, value), value };
}
