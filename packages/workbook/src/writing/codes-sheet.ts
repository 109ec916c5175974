import type { CodeSet, ThemeManifest } from '@deepdive/core';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { codesSheetMark } from '../matching/own-sheet.js';
import { columnLetters } from '../reading/cell-address.js';
import { headerStyle, headingStyle, printed, titleStyle } from './sheet-style.js';

/** The sheet of codes, and where the codes of each set stand in it. */
export interface CodesSheet {
  readonly sheet: WriteSheet;
  /** The cells that hold the codes, as a formula names them: `Codes!$A$4:$A$9`. */
  readonly rangeOf: (set: CodeSet) => string;
}

const { name, line } = codesSheetMark;
const firstCodeRow = 4;

/** The code sets a theme's lists use, each once. */
function codeSetsOf(theme: ThemeManifest): readonly CodeSet[] {
  const sets = new Map<string, CodeSet>();
  for (const list of theme.lists) {
    for (const { codes } of list.fields) if (codes) sets.set(codes.id, codes);
  }
  return [...sets.values()];
}

/** Lays out every code set of a theme side by side: code, then label. */
export function codesSheet(theme: ThemeManifest): CodesSheet {
  const sets = codeSetsOf(theme);
  const deepest = Math.max(0, ...sets.map((set) => set.codes.length));
  const rows: CellValue[][] = [[line], sets.flatMap((set) => [set.title, null, null])];
  rows.push(sets.flatMap(() => ['Code', 'Meaning', null]));
  for (let at = 0; at < deepest; at++) {
    rows.push(sets.flatMap((set) => [set.codes[at]?.code ?? null, set.codes[at]?.label ?? null, null]));
  }
  const cells = new Map([['0,0', { style: titleStyle }]]);
  sets.forEach((_, at) => {
    cells.set(`1,${at * 3}`, { style: headingStyle });
    cells.set(`2,${at * 3}`, { style: headerStyle });
    cells.set(`2,${at * 3 + 1}`, { style: headerStyle });
  });
  return {
    sheet: {
      name,
      rows,
      cells,
      columns: sets.flatMap(() => [{ width: 16, style: { numFmt: '@' } }, { width: 40 }, { width: 3 }]),
      freezePane: { rows: 3 },
      pageSetup: printed,
    },
    rangeOf: (set) => {
      const column = columnLetters(sets.findIndex((each) => each.id === set.id) * 3);
      return `${name}!$${column}$${firstCodeRow}:$${column}$${firstCodeRow + set.codes.length - 1}`;
    },
  };
}
