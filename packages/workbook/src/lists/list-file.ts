import type { CellValue as CleanValue, FileRead, ListManifest, Standardised } from '@deepdive/core';
import type { ReadingError } from '../reading/index.js';

/** One row of a list as read from a sheet. */
export interface ListRow {
  /** The spreadsheet's row number, from 1. */
  readonly number: number;
  /** Clean values by field id; what could not be read stands as its text. */
  readonly values: Readonly<Record<string, CleanValue>>;
}

/** Why a row is left out; `null` for a row that is kept. Asked for each row once, in the order of the sheet. */
export type RowFilter = (row: ListRow) => string | null;

/** A sheet that holds a list. */
export interface ListSheet {
  readonly list: ListManifest;
  readonly file: string;
  readonly sheet: string;
  /** The column's letters by field id; fields without a column are missing. */
  readonly columns: ReadonlyMap<string, string>;
  /** Rows in batches. Ends early where the sheet turns out to be damaged; {@link damage} then tells. */
  rows(): AsyncIterable<readonly ListRow[]>;
  /** What stopped the reading of the rows, once they were read. */
  readonly damage: () => ReadingError | null;
  /** Leaves rows out of every later reading and counts them with their reason; each reading begins a new filter. */
  readonly leaveOut: (filter: () => RowFilter) => void;
}

/** A file's sheets, those that hold lists among them. Facts about sheets are complete once their rows were read. */
export interface ListFile {
  readonly path: string;
  readonly listSheets: readonly ListSheet[];
  /** Why nothing of the file could be read; `null` for a file that was opened. */
  readonly refused: ReadingError | null;
  /** Sheets that are damaged so near to their top that nobody can tell whether they hold a list. */
  readonly unread: readonly { readonly sheet: string; readonly because: ReadingError }[];
  /** What is known of the file and its sheets by now. */
  readonly read: () => FileRead;
  /** The spellings met so far, with what they were taken for. */
  readonly standardised: () => readonly Standardised[];
}
