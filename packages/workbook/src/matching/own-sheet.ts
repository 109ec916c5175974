import type { RawRow } from '../reading/cell-value.js';

/** A sheet that a template has beside its lists: its name, and a line at its head that tells it from any other. */
interface OwnSheet {
  readonly name: string;
  readonly row: number;
  readonly line: string;
}

/** The sheet of codes. */
export const codesSheetMark: OwnSheet = {
  name: 'Codes',
  row: 1,
  line: 'The codes each coded column may hold',
};

/** The sheet of guidance. */
export const guidanceSheetMark: OwnSheet = {
  name: 'Guidance',
  row: 3,
  line: 'Fill in one sheet for each list: one row below the header for each child or event. Blank means not known.',
};

/**
 * Whether a sheet is one that a template has beside its lists. These hold the titles and labels of fields, and must not
 * be taken for a list because of that.
 */
export const isBesideLists = (name: string, rows: readonly RawRow[]): boolean =>
  [codesSheetMark, guidanceSheetMark].some(
    (own) =>
      own.name === name && rows.some(({ number, cells }) => number === own.row && cells[0] === own.line),
  );
