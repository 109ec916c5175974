import type { AssumptionManifest } from '../manifest.js';
import type { Source } from '../publication.js';
import type { Severity } from '../rule.js';

/** Something found in a workbook, at its cell. */
export interface Finding {
  /** The id of the check. */
  readonly rule: string;
  readonly list: string;
  readonly severity: Severity;
  /** The file's name as given. */
  readonly file: string;
  readonly sheet: string | null;
  /** The cell as a spreadsheet names it, such as `C14`; `null` for a whole sheet or list. */
  readonly cell: string | null;
  /** The spreadsheet row, counted from 1. */
  readonly row: number | null;
  readonly field: string | null;
  /** The printed label of the field. */
  readonly label: string | null;
  readonly child: string | null;
  readonly message: string;
  readonly fix: string | null;
  readonly source: Source;
  readonly assumptions: readonly string[];
}

/** How a column or sheet was recognised. */
export type MatchedHow = 'label' | 'alias' | 'nearest' | 'mapping' | 'unknown' | 'repeated';

/** One column of a sheet. */
export interface ColumnRead {
  /** The column's letters. */
  readonly column: string;
  readonly label: string;
  readonly field: string | null;
  readonly how: MatchedHow;
  /** The label the header most likely meant, where it matches none. */
  readonly suggestion: string | null;
}

/** One sheet of a file. */
export interface SheetRead {
  readonly sheet: string;
  readonly list: string | null;
  readonly headerRow: number | null;
  /** Rows of data read. */
  readonly rows: number;
  /** Rows left out, such as blank rows and totals, with the reason. */
  readonly skipped: readonly { readonly because: string; readonly rows: number }[];
  readonly columns: readonly ColumnRead[];
  readonly notes: readonly string[];
}

/** One file that was read. */
export interface FileRead {
  readonly path: string;
  readonly sha256: string;
  readonly sheets: readonly SheetRead[];
  readonly notes: readonly string[];
}

/** How certain a standardised value is. */
export type Confidence = 'sure' | 'likely' | 'unknown';

/** One raw spelling of a coded value and what it was taken for. */
export interface Standardised {
  readonly list: string;
  readonly field: string;
  readonly raw: string;
  readonly value: string | null;
  readonly confidence: Confidence;
  readonly count: number;
}

/** All that a check of workbooks found. */
export interface CheckResult {
  /** `id@edition`. */
  readonly theme: string;
  readonly title: string;
  readonly inspected: string;
  readonly listed: string;
  readonly files: readonly FileRead[];
  /** Lists, and fields of lists that are there, that no sheet or column was found for. */
  readonly missing: readonly {
    readonly list: string;
    readonly field?: string;
    readonly suggestion?: string;
  }[];
  readonly counts: { readonly mustFix: number; readonly check: number; readonly notChecked: number };
  /** In the order found: sheets and columns, rows, whole lists, across lists. */
  readonly findings: readonly Finding[];
  /** Where only some findings of each rule were to be kept: how many were found of a rule beyond those in `findings`. */
  readonly notKept?: readonly { readonly rule: string; readonly findings: number }[];
  /** Checks that could not be told for some rows, since a blank leaves them open. */
  readonly notChecked: readonly { readonly rule: string; readonly rows: number; readonly because: string }[];
  readonly standardised: readonly Standardised[];
  /** Rules that were not run at all. */
  readonly notRun: readonly { readonly rule: string; readonly because: string }[];
  /** The assumptions that influenced the findings. */
  readonly assumptions: readonly AssumptionManifest[];
}
