import type { ThemeManifest } from '@deepdive/core';
import { knownHeaders, suggestLabels } from '../matching/column-match.js';
import {
  assignSheets,
  fitsOfSheet,
  type KnownList,
  rowsSearchedForHeaders,
  type SheetFit,
  type SheetTraits,
} from '../matching/header-row.js';
import { isBesideLists } from '../matching/own-sheet.js';
import type { RawRow } from '../reading/cell-value.js';
import { type RawSheet, type RawWorkbook, ReadingError } from '../reading/index.js';
import { leftOutNote } from './left-out.js';
import type { ListFile, ListSheet } from './list-file.js';
import type { Mapping } from './mapping.js';
import { noteInWords } from './note-in-words.js';
import { SheetReading } from './sheet-reading.js';
import { spellingsTogether } from './spellings.js';

/** What reading lists needs to know beyond the files. */
export interface ListReading {
  readonly theme: ThemeManifest;
  /** The latest year a two-digit year may mean. */
  readonly latestYear: number;
  readonly mapping?: Mapping | undefined;
  /** Lists to read; all when absent. */
  readonly only?: readonly string[] | undefined;
}

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

/** A sheet as it was recognised by its first rows. */
interface Recognised {
  readonly sheet: RawSheet;
  readonly traits: SheetTraits;
  /** Every list the sheet could be, the best first. */
  readonly fits: readonly SheetFit[];
  readonly damage: ReadingError | null;
}

async function recognise(
  sheet: RawSheet,
  known: readonly KnownList[],
  mapping: Mapping | undefined,
): Promise<Recognised> {
  const accepted = mapping?.sheets.get(sheet.name);
  const candidates = accepted === undefined ? known : known.filter(({ list }) => list.id === accepted);
  const traits = { name: sheet.name, hidden: sheet.hidden, accepted };
  const { rows, damage } = await topRows(sheet);
  const isOwn = accepted === undefined && isBesideLists(sheet.name, rows);
  return { sheet, traits, fits: isOwn ? [] : fitsOfSheet(traits, rows, candidates, mapping), damage };
}

/** What is told of a sheet that was left out although it looks like a list. */
function leftOut(fit: SheetFit | undefined, readings: readonly SheetReading[]): readonly string[] {
  if (fit === undefined) return [];
  const winner = readings.find((other) => other.fit?.list.id === fit.list.id);
  return [leftOutNote(fit.list, winner?.sheet.name ?? null)];
}

function listSheetOf(reading: SheetReading, fit: SheetFit, path: string): ListSheet {
  return {
    list: fit.list,
    file: path,
    sheet: reading.sheet.name,
    columns: reading.columns(),
    rows: () => reading.rows(fit),
    damage: () => reading.damage,
    leaveOut: (filter) => {
      reading.filter = filter;
    },
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
  { theme, latestYear, mapping, only }: ListReading,
): Promise<ListFile> {
  const wanted = only ?? theme.lists.map((list) => list.id);
  const known = theme.lists.map((list) => ({ list, headers: knownHeaders(list) }));
  const recognised: Recognised[] = [];
  for (const sheet of workbook.sheets) recognised.push(await recognise(sheet, known, mapping));
  const assigned = assignSheets(
    recognised.map(({ fits }) => fits),
    recognised.map(({ traits }) => traits),
  ).map((fit) => {
    const headers = known.find(({ list }) => list.id === fit?.list.id)?.headers;
    return fit && headers ? { ...fit, columns: suggestLabels(fit.columns, headers) } : fit;
  });
  const cells = { date1904: workbook.date1904, latestYear, accepted: mapping?.values ?? new Map() };
  const readings = recognised.map(
    ({ sheet, damage }, at) => new SheetReading(sheet, assigned[at] ?? null, damage, cells),
  );
  return {
    path: workbook.path,
    listSheets: readings.flatMap((reading) => {
      const { fit } = reading;
      return fit && wanted.includes(fit.list.id) ? [listSheetOf(reading, fit, workbook.path)] : [];
    }),
    refused: null,
    unread: recognised.flatMap(({ sheet, damage }, at) =>
      damage !== null && readings[at]?.fit === null ? [{ sheet: sheet.name, because: damage }] : [],
    ),
    read: () => ({
      path: workbook.path,
      sha256,
      sheets: readings.map((reading, at) =>
        reading.read(reading.fit === null ? leftOut(recognised[at]?.fits[0], readings) : []),
      ),
      notes: workbook.notes.map(noteInWords),
    }),
    standardised: () => spellingsTogether(readings.map(({ spellings }) => spellings.all())),
  };
}

/** A file of which nothing could be read, so that the others still can be. */
export function refusedFile(path: string, sha256: string, refused: ReadingError): ListFile {
  return {
    path,
    listSheets: [],
    refused,
    unread: [],
    read: () => ({ path, sha256, sheets: [], notes: [refused.message] }),
    standardised: () => [],
  };
}
