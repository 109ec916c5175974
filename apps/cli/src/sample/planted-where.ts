import type { ThemeManifest } from '@deepdive/core';
import type { PlantedFault } from '@deepdive/synthetic';
import { columnLetters, sheetName } from '@deepdive/workbook';

/** The first row below the header. */
const firstRow = 2;

/** What was planted where, as JSON in spreadsheet language: sheet, cell, row and the rule that should find it. */
export function plantedWhere(faults: readonly PlantedFault[], theme: ThemeManifest): string {
  const planted = faults.map(({ check, list: id, rowIndex, field, child, severity, says }) => {
    const list = theme.lists.find((each) => each.id === id);
    const column = list?.fields.findIndex((each) => each.id === field) ?? -1;
    const row = rowIndex === null ? null : rowIndex + firstRow;
    return {
      rule: check,
      list: id,
      sheet: list ? sheetName(list) : id,
      cell: row === null || column < 0 ? null : `${columnLetters(column)}${row}`,
      row,
      field,
      child,
      severity,
      says,
    };
  });
  return `${JSON.stringify(planted, null, 2)}\n`;
}
