/** A number whose format shows it as a date or time: days since the workbook's epoch, with the time as a fraction. */
export interface DateSerial {
  readonly serial: number;
}

/** A cell that Excel shows as an error, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** A cell stored as an ISO 8601 date or date and time, as strict workbooks do, exactly as written. */
export interface IsoDateCell {
  readonly iso: string;
}

/** One cell as the file holds it; blank is `null`. Dates stay serial numbers, so that the caller decides by column type. */
export type CellValue = string | number | boolean | null | DateSerial | CellError | IsoDateCell;

/** One row that holds at least one value. */
export interface RawRow {
  /** The row's number in the spreadsheet, from 1; rows without values leave a gap. */
  readonly number: number;
  /** Index 0 is column A; blanks after the last value are dropped. */
  readonly cells: readonly CellValue[];
  /** The row is hidden by hand, by an outline or by a filter. */
  readonly hidden: boolean;
}
