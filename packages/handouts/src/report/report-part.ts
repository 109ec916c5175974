/** A column of a table of a report. */
export interface ReportColumn {
  readonly title: string;
  /** Set to the right, digits under digits. */
  readonly numeric?: boolean;
  /** How much room it wants beside the others; 1 unless told. */
  readonly room?: number;
}

/** What a cell holds: a text, or several lines. */
export type ReportCell = string | readonly string[];

/** The lines of a cell. */
export const linesOf = (cell: ReportCell): readonly string[] => (typeof cell === 'string' ? [cell] : cell);

/** A table of a report: text in every cell. */
export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A piece of a section. */
export type ReportPart =
  | { readonly kind: 'text'; readonly text: string; readonly small?: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly of: readonly (readonly [name: string, value: string])[] }
  | ReportTable;

/** A section of a report under its heading. */
export interface ReportSection {
  /** Unique in its report; an anchor where the report is a page. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

/** A paragraph. */
export const text = (words: string): ReportPart => ({ kind: 'text', text: words });

/** Small print. */
export const small = (words: string): ReportPart => ({ kind: 'text', text: words, small: true });

/** A table; nothing where it would have no row. */
export const tableOf = (
  caption: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly ReportCell[])[],
): readonly ReportPart[] => (rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }]);
