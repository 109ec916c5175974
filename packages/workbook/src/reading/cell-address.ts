/**
 * The letters of a column as a spreadsheet shows them; `index` counts from 0.
 *
 * @example
 * import { columnLetters } from '@deepdive/workbook';
 *
 * columnLetters(0); // 'A'
 * columnLetters(27); // 'AB'
 */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The address of a cell as a spreadsheet shows it; `row` counts from 1, `column` from 0.
 *
 * @example
 * import { cellAddress } from '@deepdive/workbook';
 *
 * cellAddress(12, 2); // 'C12'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
