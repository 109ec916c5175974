import { comparableLabel, type ListManifest } from '@deepdive/core';
import type { Mapping } from '../lists/mapping.js';
import type { RawRow } from '../reading/cell-value.js';
import { textOfCell } from '../standardising/standardise.js';
import { type ColumnMatch, type KnownHeaders, matchColumns } from './column-match.js';
import { firstPart, numberedPart } from './numbered-part.js';
import { isOwnColumn } from './own-columns.js';
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

/** What tells sheets apart besides their cells. */
export interface SheetTraits {
  readonly name: string;
  readonly hidden?: boolean;
  /** The list a person said the sheet holds. */
  readonly accepted?: string | undefined;
}

/** Rows from the top among which headers are looked for: titles and notes often stand above them. */
export const rowsSearchedForHeaders = 40;

/** A sheet whose headers fit less of a list than this is another thing, unless its name says otherwise. */
const leastShare = 0.3;

/** Headers that all fit outweigh a name or number that fits another list. */
const weightOfName = 0.8;

/** A name that begins with a bare number may count files or days rather than name the list of that number. */
const weightOfBareNumber = 0.5;

/** A list that fits a sheet worse than its best by more than this is not what the sheet holds, though it be still free. */
const widestGap = 0.6;

/** Set against an old copy, an empty form or a sheet put out of sight where another sheet fits just as well. */
const setbacks = { copy: 0.1, empty: 0.15, hidden: 0.05 } as const;

const copyOf = /\(\d{1,2}\)\s*$|\b(?:copy|old|backup|superseded)\b/i;

/** A row among the first of a sheet, with its texts as headers are compared. */
interface TopRow {
  readonly number: number;
  readonly labels: readonly string[];
  readonly forms: readonly string[];
}

function topRow(row: RawRow): TopRow {
  const labels = row.cells.map((cell) =>
    typeof cell === 'string' && cell.length < 400 && !isOwnColumn(cell) ? textOfCell(cell) : '',
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

function setbackOf(top: readonly TopRow[], headerRow: number, sheet: SheetTraits): number {
  const isEmpty = !top.some(({ number }) => number > headerRow);
  return (
    (copyOf.test(sheet.name) ? setbacks.copy : 0) +
    (isEmpty ? setbacks.empty : 0) +
    (sheet.hidden ? setbacks.hidden : 0)
  );
}

function fitOf(
  top: readonly TopRow[],
  sheet: SheetTraits,
  known: KnownList,
  mapping: Mapping | undefined,
): SheetFit | null {
  const isAccepted = sheet.accepted === known.list.id;
  const name = isAccepted ? 1 : nameFit(sheet.name, known.list);
  const likeliest = likeliestHeaders(top, known);
  // Slips of the finger are looked for only where something else says that this could be the list.
  if (!likeliest || (likeliest.known === 0 && name < 0.8)) return null;
  const { row } = likeliest;
  const columns = matchColumns(row.labels, known.headers, mapping?.columns.get(known.list.id));
  const found = columns.filter((column) => column.field !== null).length;
  if (found === 0) return null;
  const share = found / known.list.fields.length;
  const purity = found / columns.length;
  const enough = isAccepted || (found >= 2 && (share >= leastShare || name >= 0.8));
  if (!enough) return null;
  const weight = /^\W*\d/.test(sheet.name) ? weightOfBareNumber : weightOfName;
  const score = share + 0.5 * purity + weight * name - setbackOf(top, row.number, sheet);
  return { list: known.list, headerRow: row.number, columns, score };
}

/**
 * Every list a sheet could be, the best first: for each list the row among the first forty that fits its headers best.
 */
export function fitsOfSheet(
  sheet: SheetTraits,
  top: readonly RawRow[],
  lists: readonly KnownList[],
  mapping?: Mapping,
): readonly SheetFit[] {
  const rows = top.filter((row) => row.cells.length >= 2).map(topRow);
  return lists.flatMap((known) => fitOf(rows, sheet, known, mapping) ?? []).sort((a, b) => b.score - a.score);
}

/** Whether two sheets are parts of one list by their names: "Contacts", "Contacts part 2" and "Contacts part 3". */
function partsOfOne(a: SheetTraits | undefined, b: SheetTraits | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [a.name, b.name].map((name) => numberedPart(name) ?? firstPart(name));
  return one?.of === other?.of && one?.part !== other?.part;
}

/**
 * Gives each sheet its list: the best fits first, each sheet and each list once. A second sheet of a list is taken only
 * where a person said so or the names number the parts of one list; else it stays without one, and is named with the list
 * it would have been.
 */
export function assignSheets(
  fits: readonly (readonly SheetFit[])[],
  sheets: readonly SheetTraits[],
): readonly (SheetFit | null)[] {
  const all = fits.flatMap((each, sheet) =>
    each.filter(({ score }) => score >= (each[0]?.score ?? 0) - widestGap).map((fit) => ({ sheet, fit })),
  );
  all.sort((a, b) => b.fit.score - a.fit.score || a.sheet - b.sheet);
  const given: (SheetFit | null)[] = fits.map(
    (each, at) => each.find(({ list }) => list.id === sheets[at]?.accepted) ?? null,
  );
  const holders = new Map<string, number>();
  given.forEach((fit, sheet) => {
    if (fit && !holders.has(fit.list.id)) holders.set(fit.list.id, sheet);
  });
  for (const { sheet, fit } of all) {
    if (given[sheet] || holders.has(fit.list.id)) continue;
    given[sheet] = fit;
    holders.set(fit.list.id, sheet);
  }
  for (const { sheet, fit } of all) {
    if (given[sheet]) continue;
    const holder = holders.get(fit.list.id);
    if (holder !== undefined && partsOfOne(sheets[sheet], sheets[holder])) given[sheet] = fit;
  }
  return given;
}
