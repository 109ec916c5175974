import type {
  CellValue as CleanValue,
  Confidence,
  FileRead,
  ListManifest,
  SheetRead,
  Standardised,
  ThemeManifest,
} from '@deepdive/core';
import { knownHeaders, suggestLabels } from '../matching/column-match.js';
import { assignSheets, fitsOfSheet, rowsSearchedForHeaders, type SheetFit } from '../matching/header-row.js';
import { columnLetters } from '../reading/cell-address.js';
import type { RawRow } from '../reading/cell-value.js';
import { type RawSheet, type RawWorkbook, ReadingError } from '../reading/index.js';
import { type Standardiser, standardiser } from '../standardising/standardise.js';
import type { Mapping } from './mapping.js';

/** One row of a list as read from a sheet. */
export interface ListRow {
  /** The spreadsheet's row number, from 1. */
  readonly number: number;
  /** Clean values by field id; what could not be read stands as its text. */
  readonly values: Readonly<Record<string, CleanValue>>;
}

/** A sheet that holds a list. */
export interface ListSheet {
  readonly list: ListManifest;
  readonly file: string;
  readonly sheet: string;
  /** The column's letters by field id; fields without a column are missing. */
  readonly columns: ReadonlyMap<string, string>;
  /** Rows in batches. Ends early where the sheet turns out to be damaged; {@link damage} then tells. */
  rows(): AsyncIterable<readonly ListRow[]>;
  /** What stopped the reading of the rows, once they were read. */
  readonly damage: () => ReadingError | null;
}

/** A file's sheets, those that hold lists among them. Facts about sheets are complete once their rows were read. */
export interface ListFile {
  readonly path: string;
  readonly listSheets: readonly ListSheet[];
  /** Why nothing of the file could be read; `null` for a file that was opened. */
  readonly refused: ReadingError | null;
  readonly read: () => FileRead;
  readonly standardised: () => readonly Standardised[];
}

/** What reading lists needs to know beyond the files. */
export interface ListReading {
  readonly theme: ThemeManifest;
  /** The latest year a two-digit year may mean. */
  readonly latestYear: number;
  readonly mapping?: Mapping | undefined;
  /** Lists to read; all when absent. */
  readonly only?: readonly string[] | undefined;
}

interface SheetState {
  readonly sheet: RawSheet;
  readonly fit: SheetFit | null;
  rows: number;
  damage: ReadingError | null;
  readonly skipped: Map<string, number>;
}

const totalWords = /^(grand )?totals?\b|^applied filters|^count of\b/i;

/** The first rows of a sheet; of a damaged one, those before the damage. */
async function topRows(sheet: RawSheet): Promise<{ rows: readonly RawRow[]; damage: ReadingError | null }> {
  const top: RawRow[] = [];
  let damage: ReadingError | null = null;
  try {
    for await (const batch of sheet.rows()) {
      top.push(...batch.slice(0, rowsSearchedForHeaders - top.length));
      if (top.length >= rowsSearchedForHeaders) break;
    }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    damage = error;
  }
  return { rows: top.filter((row) => row.number <= rowsSearchedForHeaders), damage };
}

/** Spellings of coded values, counted. */
class Spellings {
  private readonly byKey = new Map<string, { -readonly [K in keyof Standardised]: Standardised[K] }>();

  noter(list: string, field: string): (raw: string, value: string | null, confidence: Confidence) => void {
    return (raw, value, confidence) => {
      const key = `${list}\u0000${field}\u0000${raw}`;
      const before = this.byKey.get(key);
      if (before) before.count += 1;
      else this.byKey.set(key, { list, field, raw, value, confidence, count: 1 });
    };
  }

  all(): readonly Standardised[] {
    return [...this.byKey.values()];
  }
}

interface ColumnPlan {
  readonly index: number;
  readonly field: string;
  readonly read: Standardiser;
}

function planColumns(
  fit: SheetFit,
  workbook: RawWorkbook,
  reading: ListReading,
  spellings: Spellings,
): readonly ColumnPlan[] {
  const { list } = fit;
  return fit.columns.flatMap((column): ColumnPlan[] => {
    const field = list.fields.find((each) => each.id === column.field);
    if (!field) return [];
    const accepted = reading.mapping?.values.get(`${list.id}/${field.id}`);
    const read = standardiser(field, {
      date1904: workbook.date1904,
      latestYear: reading.latestYear,
      note: spellings.noter(list.id, field.id),
      ...(accepted ? { accepted } : {}),
    });
    return [{ index: column.index, field: field.id, read }];
  });
}

function skip(state: SheetState, because: string): null {
  state.skipped.set(because, (state.skipped.get(because) ?? 0) + 1);
  return null;
}

function readRow(
  row: RawRow,
  plan: readonly ColumnPlan[],
  blank: Readonly<Record<string, CleanValue>>,
  state: SheetState,
  key: string,
): ListRow | null {
  const values: Record<string, CleanValue> = { ...blank };
  let filled = 0;
  for (const { index, field, read } of plan) {
    const cell = row.cells[index];
    if (cell === undefined || cell === null) continue;
    const value = read(cell);
    if (value === null) continue;
    values[field] = value;
    filled++;
  }
  if (filled === 0) return skip(state, 'no value in any column of the list');
  const id = values[key];
  if (typeof id === 'string' && filled <= 2 && totalWords.test(id))
    return skip(state, 'a total or note, not a person');
  return { number: row.number, values };
}

async function* listRows(
  state: SheetState,
  fit: SheetFit,
  plan: readonly ColumnPlan[],
): AsyncIterable<readonly ListRow[]> {
  state.rows = 0;
  state.skipped.clear();
  const blank = Object.fromEntries(fit.list.fields.map((field) => [field.id, null]));
  state.damage = null;
  try {
    for await (const batch of state.sheet.rows()) {
      const rows: ListRow[] = [];
      for (const raw of batch) {
        if (raw.number <= fit.headerRow) continue;
        const row = readRow(raw, plan, blank, state, fit.list.key);
        if (row) rows.push(row);
      }
      state.rows += rows.length;
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    state.damage = error;
  }
}

function sheetRead(
  { sheet, fit, rows, damage, skipped }: SheetState,
  others: readonly SheetFit[],
): SheetRead {
  const wouldBe = fit === null ? others[0] : undefined;
  return {
    sheet: sheet.name,
    list: fit?.list.id ?? null,
    headerRow: fit?.headerRow ?? null,
    rows,
    skipped: [...skipped].map(([because, count]) => ({ because, rows: count })),
    columns: (fit?.columns ?? []).map(({ index, label, field, how, suggestion }) => ({
      column: columnLetters(index),
      label,
      field,
      how,
      suggestion,
    })),
    notes: [
      ...(damage ? [damage.message] : []),
      ...sheet.notes.map((note) =>
        note.places.length > 0 ? `${note.says} (${note.places.join(', ')})` : note.says,
      ),
      ...(wouldBe
        ? [`looks like ${wouldBe.list.title}, which another sheet fits better; it was not read`]
        : []),
    ],
  };
}

/**
 * Finds the lists of a theme in an open workbook: the header row by content, the list of each sheet by headers, name and
 * number together, the columns by label, alias or nearest label.
 *
 * @param sha256 the digest of the file, which goes into what is reported about it
 */
export async function findLists(
  workbook: RawWorkbook,
  sha256: string,
  reading: ListReading,
): Promise<ListFile> {
  const wanted = reading.only ?? reading.theme.lists.map((list) => list.id);
  const known = reading.theme.lists.map((list) => ({ list, headers: knownHeaders(list) }));
  const fits: (readonly SheetFit[])[] = [];
  const damages: (ReadingError | null)[] = [];
  for (const sheet of workbook.sheets) {
    const named = reading.mapping?.sheets.get(sheet.name);
    const candidates = named === undefined ? known : known.filter(({ list }) => list.id === named);
    const { rows, damage } = await topRows(sheet);
    fits.push(fitsOfSheet(sheet.name, rows, candidates, reading.mapping));
    damages.push(damage);
  }
  const assigned = assignSheets(fits).map((fit) => {
    const headers = known.find(({ list }) => list.id === fit?.list.id)?.headers;
    return fit && headers ? { ...fit, columns: suggestLabels(fit.columns, headers) } : fit;
  });
  const spellings = new Spellings();
  const states = workbook.sheets.map(
    (sheet, index): SheetState => ({
      sheet,
      fit: assigned[index] ?? null,
      rows: 0,
      damage: damages[index] ?? null,
      skipped: new Map(),
    }),
  );
  const listSheets = states.flatMap((state): ListSheet[] => {
    const { fit } = state;
    if (!fit || !wanted.includes(fit.list.id)) return [];
    const plan = planColumns(fit, workbook, reading, spellings);
    return [
      {
        list: fit.list,
        file: workbook.path,
        sheet: state.sheet.name,
        columns: new Map(plan.map(({ field, index }) => [field, columnLetters(index)])),
        rows: () => listRows(state, fit, plan),
        damage: () => state.damage,
      },
    ];
  });
  return {
    path: workbook.path,
    listSheets,
    refused: null,
    read: () => ({
      path: workbook.path,
      sha256,
      sheets: states.map((state, index) => sheetRead(state, fits[index] ?? [])),
      notes: workbook.notes.map((note) => note.says),
    }),
    standardised: () => spellings.all(),
  };
}

/** A file of which nothing could be read, so that the others still can be. */
export function refusedFile(path: string, sha256: string, refused: ReadingError): ListFile {
  return {
    path,
    listSheets: [],
    refused,
    read: () => ({ path, sha256, sheets: [], notes: [refused.message] }),
    standardised: () => [],
  };
}
