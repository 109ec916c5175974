import { comparableLabel, type ListManifest } from '@deepdive/core';
import type { Mapping } from '../lists/mapping.js';
import type { RawRow } from '../reading/cell-value.js';
import { textOfCell } from '../standardising/standardise.js';
import { type ColumnMatch, type KnownHeaders, matchColumns } from './column-match.js';
import { nameFit } from './sheet-name.js';

/** A list with the headers under which its fields are known. */
export interface KnownList {
  readonly list: ListManifest;
  readonly headers: KnownHeaders;
}

/** How a sheet fits a list. */
export interface SheetFit {
  readonly list: ListManifest;
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
  /** Greater is better; headers count for most, the sheet's name tells apart lists that look alike. */
  readonly score: number;
}

/** Rows from the top among which headers are looked for: titles and notes often stand above them. */
export const rowsSearchedForHeaders = 40;

/** A sheet whose headers fit less of a list than this is another thing, unless its name says otherwise. */
const leastShare = 0.3;

/** A row among the first of a sheet, with its texts as headers are compared. */
interface TopRow {
  readonly number: number;
  readonly labels: readonly string[];
  readonly forms: readonly string[];
}

function topRow(row: RawRow): TopRow {
  const labels = row.cells.map((cell) =>
    typeof cell === 'string' && cell.length < 400 ? textOfCell(cell) : '',
  );
  return { number: row.number, labels, forms: labels.map(comparableLabel) };
}

/** The row in which most texts are labels or aliases of the list as they stand; the first of equals. */
function likeliestHeaders(
  top: readonly TopRow[],
  { headers }: KnownList,
): { row: TopRow; known: number } | null {
  let best: { row: TopRow; known: number } | null = null;
  for (const row of top) {
    const known = row.forms.filter((form) => headers.byLabel.has(form) || headers.byAlias.has(form)).length;
    if (best === null || known > best.known) best = { row, known };
  }
  return best;
}

function fitOf(
  top: readonly TopRow[],
  sheet: string,
  known: KnownList,
  mapping: Mapping | undefined,
): SheetFit | null {
  const name = nameFit(sheet, known.list);
  const likeliest = likeliestHeaders(top, known);
  // Slips of the finger are looked for only where something else says that this could be the list.
  if (!likeliest || (likeliest.known === 0 && name < 0.8)) return null;
  const { row } = likeliest;
  const columns = matchColumns(row.labels, known.headers, mapping?.columns.get(known.list.id));
  const found = columns.filter((column) => column.field !== null).length;
  if (found === 0) return null;
  const share = found / known.list.fields.length;
  const purity = found / columns.length;
  const enough = found >= 2 && (share >= leastShare || name >= 0.8);
  return enough
    ? { list: known.list, headerRow: row.number, columns, score: share + 0.5 * purity + name }
    : null;
}

/**
 * Every list a sheet could be, the best first: for each list the row among the first forty that fits its headers best.
 */
export function fitsOfSheet(
  sheet: string,
  top: readonly RawRow[],
  lists: readonly KnownList[],
  mapping?: Mapping,
): readonly SheetFit[] {
  const rows = top.filter((row) => row.cells.length >= 2).map(topRow);
  return lists.flatMap((known) => fitOf(rows, sheet, known, mapping) ?? []).sort((a, b) => b.score - a.score);
}

/**
 * Gives each sheet its list: the best fits first, each sheet and each list once. A second sheet that fits a list already
 * taken stays without one, and is named with the list it would have been.
 */
export function assignSheets(fits: readonly (readonly SheetFit[])[]): readonly (SheetFit | null)[] {
  const all = fits.flatMap((each, sheet) => each.map((fit) => ({ sheet, fit })));
  all.sort((a, b) => b.fit.score - a.fit.score || a.sheet - b.sheet);
  const given: (SheetFit | null)[] = fits.map(() => null);
  const taken = new Set<string>();
  for (const { sheet, fit } of all) {
    if (given[sheet] || taken.has(fit.list.id)) continue;
    given[sheet] = fit;
    taken.add(fit.list.id);
  }
  return given;
}
