import type { CheckResult, SheetRead } from '@deepdive/core';

/** Sheets that templates and marked workbooks have beside the lists, by the names they are written with. */
const besideLists: ReadonlySet<string> = new Set(['Guidance', 'Codes', 'Problems', 'Summary', 'Spellings']);

/** Sheets that may hold a list and were not recognised as one. */
export const unreadSheets = ({ files }: CheckResult): readonly SheetRead[] =>
  files.flatMap(({ sheets }) => sheets.filter(({ list, sheet }) => list === null && !besideLists.has(sheet)));
