/** What a cell of a spreadsheet holds; a blank one is `null`. */
export type Cell = number | string | boolean | null;

/** What a formula answers where it has no answer: `#VALUE!`, `#NUM!`. `IFERROR` alone catches it. */
export class FormulaFault extends Error {}

/** A value in arithmetic: a blank is 0, a truth 1 or 0, a text the number it shows. */
export function asNumber(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const shown = Number(cell);
  if (cell.trim() === '' || Number.isNaN(shown)) throw new FormulaFault('#VALUE!');
  return shown;
}

/** A value as a condition: a number holds unless it is 0. */
export function asTruth(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') throw new FormulaFault('#VALUE!');
  return cell !== null && cell !== 0;
}

/** A value as the text that it shows. */
export function asText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Numbers come before texts, and texts before truths. */
const rankOf = (cell: number | string | boolean): number =>
  typeof cell === 'number' ? 0 : typeof cell === 'string' ? 1 : 2;

/** A blank is whatever it is compared with: 0, no text or FALSE. */
function blankAs(other: Cell): number | string | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Less than, equal to or more than 0, as the first value comes before, with or after the second. */
export function compareCells(left: Cell, right: Cell): number {
  const one = left ?? blankAs(right);
  const other = right ?? blankAs(left);
  if (rankOf(one) !== rankOf(other)) return rankOf(one) - rankOf(other);
  // Small and capital letters are the same to the operators of a spreadsheet.
  const a = typeof one === 'string' ? one.toLowerCase() : Number(one);
  const b = typeof other === 'string' ? other.toLowerCase() : Number(other);
  return a === b ? 0 : a < b ? -1 : 1;
}
