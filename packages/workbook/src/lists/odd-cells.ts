import { grouped, type ListManifest } from '@deepdive/core';
import { columnLetters } from '../reading/cell-address.js';
import type { CellValue } from '../reading/cell-value.js';
import { textOfCell } from '../standardising/standardise.js';

/** Words for a blank are short; anything longer that was read as one is not repeated in full. */
const longestShown = 20;

const knownErrors: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
]);

/** What stands in a cell that was read as blank, as people wrote it; `null` for nothing but spaces. */
function wordForBlank(cell: CellValue): string | null {
  if (typeof cell === 'object' && cell !== null && 'error' in cell) {
    return knownErrors.has(cell.error) ? cell.error : 'an error';
  }
  const visible = textOfCell(cell);
  return visible === '' ? null : visible.slice(0, longestShown);
}

const cells = (count: number): string => (count === 1 ? '1 cell holds' : `${grouped(count)} cells hold`);

/**
 * Counts, column by column, the cells that were read as blank though something stands in them, and the identifiers that
 * lost a spreadsheet's `.0`. It keeps the words that stand for a blank and no values.
 */
export class OddCells {
  private readonly blanks = new Map<number, Map<string, { readonly word: string; count: number }>>();
  private readonly shortened = new Map<number, number>();

  /** Forgets everything, before the same sheet is read once more. */
  clear(): void {
    this.blanks.clear();
    this.shortened.clear();
  }

  /** Told of a cell that is not empty and was read as blank; 0 for column A. */
  readAsBlank(column: number, cell: CellValue): void {
    const word = wordForBlank(cell);
    if (word === null) return;
    const words = this.blanks.get(column) ?? new Map<string, { readonly word: string; count: number }>();
    if (words.size === 0) this.blanks.set(column, words);
    const before = words.get(word.toLowerCase());
    if (before) before.count += 1;
    else words.set(word.toLowerCase(), { word, count: 1 });
  }

  /** Told of an identifier that stands with `.0` at its end. */
  lostZero(column: number): void {
    this.shortened.set(column, (this.shortened.get(column) ?? 0) + 1);
  }

  /** One note a column and word, from left to right and the most frequent first. */
  notes(list: ListManifest, fieldOf: ReadonlyMap<number, string>): readonly string[] {
    const nameOf = (column: number): string => {
      const label = list.fields.find((field) => field.id === fieldOf.get(column))?.label;
      return `column ${columnLetters(column)}${label === undefined ? '' : ` (${label})`}`;
    };
    const columns = [...new Set([...this.blanks.keys(), ...this.shortened.keys()])].sort((a, b) => a - b);
    return columns.flatMap((column) => {
      const zeros = this.shortened.get(column) ?? 0;
      const words = [...(this.blanks.get(column)?.values() ?? [])].sort((a, b) => b.count - a.count);
      return [
        ...words.map(({ word, count }) => `${nameOf(column)}: ${cells(count)} “${word}”, read as blank`),
        ...(zeros > 0
          ? [`${nameOf(column)}: ${cells(zeros)} an identifier that ends in .0, which was left off`]
          : []),
      ];
    });
  }
}
