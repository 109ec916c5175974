import type { CheckResult, Finding } from '@deepdive/core';

/**
 * Tells findings that repeat what the report says of lists and columns (a list or column that is missing, a column that
 * stands twice) from findings in rows, so that nothing is told twice.
 */
export function structuralIn({ missing, files }: CheckResult): (finding: Finding) => boolean {
  const gaps = new Set(missing.map(({ list, field }) => `${list} ${field ?? ''}`));
  const repeated = new Set(
    files.flatMap(({ path, sheets }) =>
      sheets.flatMap(({ sheet, headerRow, columns }) =>
        columns
          .filter(({ how }) => how === 'repeated')
          .map(({ column }) => `${path} ${sheet} ${column}${headerRow ?? 1}`),
      ),
    ),
  );
  return ({ row, cell, list, field, file, sheet }) => {
    if (row !== null) return false;
    return cell === null ? gaps.has(`${list} ${field ?? ''}`) : repeated.has(`${file} ${sheet} ${cell}`);
  };
}
