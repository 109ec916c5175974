import type { CellValue } from '../expression/evaluate.js';
import type { ActionPart } from './action-plan.js';

/** A cell of a plan as it was written, and what it was standardised to. */
export interface PlanCell {
  /** The place in its sheet: `G14`. */
  readonly cell: string;
  /** As written, line breaks and all. */
  readonly raw: string;
  /** The clean value of its field, or the text where it could not be read; `null` where it stands for a blank. */
  readonly value: CellValue;
}

/** A row below the headers of a plan. */
export interface PlanRow {
  readonly sheet: string;
  /** The spreadsheet's row number, from 1. */
  readonly row: number;
  /** The filled cells by field id. */
  readonly cells: Readonly<Record<string, PlanCell>>;
  /** The row shows the headers once more, as plans of several pages do. */
  readonly repeatsHeaders: boolean;
}

/** A cell that really says something; `-` and `n/a` are blanks. */
export function filledCell(row: PlanRow, part: string): PlanCell | null {
  const cell = row.cells[part];
  return cell === undefined || cell.value === null || cell.raw.trim() === '' ? null : cell;
}

/** The text of a cell without needless spaces; `null` for a blank. */
export function textIn(row: PlanRow, part: ActionPart): string | null {
  const cell = filledCell(row, part);
  return cell === null ? null : cell.raw.trim().replace(/\s+/g, ' ');
}

/** A text that holds at least one word, and not only dots or a stray character. */
export const hasWords = (text: string | null): boolean => text !== null && /\p{L}{2}/u.test(text);

/** The fields that are filled. */
export const filledParts = (row: PlanRow): readonly string[] =>
  Object.keys(row.cells).filter((part) => filledCell(row, part) !== null);
