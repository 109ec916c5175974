import type { CheckResult, FileRead, Finding, IsoDate, ThemeManifest } from '@deepdive/core';
import type { WriteSheet } from 'hucre/xlsx';
import type { InputFile } from '../../checking/input-file.js';
import type { ListSource } from '../../checking/list-source.js';
import { OpenFiles, openInputs } from '../../checking/open-inputs.js';
import { ReadingError, type ReadingLimits } from '../../reading/index.js';
import { joinedBytes } from '../../reading/joined-bytes.js';
import { spellingsSheet, summarySheet } from '../findings-workbook.js';
import { headerStyle, lineStyle, titleStyle } from '../sheet-style.js';
import type { StreamCell } from '../stream/sheet-stream.js';
import { type StreamSheet, workbookPieces } from '../stream/workbook-stream.js';
import { findingsByPlace } from './findings-by-place.js';
import { annotatedRows, type OwnSheet } from './own-sheet.js';
import { problemHeaders, problemRows, problemWidths } from './problem-rows.js';
import { extentOf } from './sheet-extent.js';
import { linkTo, SheetNames } from './sheet-names.js';
import { mostRows, partOf, rowsOfPart } from './sheet-parts.js';

/** Headers further down would fill the window if they stayed in sight. */
const mostFrozenRows = 8;
/** Widths of the columns that are added to a person's own sheet. */
const addedWidths: readonly number[] = [16, 70];

async function ownSheetsOf(
  input: InputFile,
  file: FileRead,
  theme: ThemeManifest,
  result: CheckResult,
  open: OpenFiles,
): Promise<readonly OwnSheet[]> {
  const workbook = open.hold(await input.open());
  if ((await input.digest()) !== file.sha256) {
    throw new Error(`${input.path} is not the file that was checked: check it again.`);
  }
  const foundIn = findingsByPlace(result);
  const sheets: OwnSheet[] = [];
  for (const [at, raw] of workbook.sheets.entries()) {
    const read = file.sheets[at];
    if (read === undefined) continue;
    const list = theme.lists.find(({ id }) => id === read.list) ?? null;
    if (list === null && raw.hidden) continue;
    const extent = await extentOf(raw, read.headerRow);
    if (list === null && isOurs(extent.firstRow)) continue;
    const found = list === null ? foundIn('', '') : foundIn(file.path, raw.name);
    sheets.push({ raw, date1904: workbook.date1904, read, list, found, extent });
  }
  return sheets;
}

/** Whether a sheet was written by an earlier report. */
const isOurs = (firstRow: readonly string[]): boolean =>
  firstRow.join() === problemHeaders.join() ||
  firstRow.join() === spellingHeaders ||
  firstRow[0]?.endsWith(': what the check found') === true;

const spellingHeaders = 'List,Column,As written,Taken for,How certain,How often';

/** Opens what was checked once more and finds the sheets that go along. */
async function ownSheets(
  theme: ThemeManifest,
  paths: readonly ListSource[],
  result: CheckResult,
  open: OpenFiles,
  limits: Partial<ReadingLimits>,
): Promise<readonly (readonly [file: string, sheet: OwnSheet])[]> {
  const sheets: (readonly [string, OwnSheet])[] = [];
  for (const input of await openInputs(paths, open, limits)) {
    if (input.kind !== 'file') continue;
    const file = result.files.find(({ path }) => path === input.file.path);
    if (file === undefined || file.sheets.length === 0) continue;
    try {
      for (const sheet of await ownSheetsOf(input.file, file, theme, result, open)) {
        sheets.push([file.path, sheet]);
      }
    } catch (error) {
      // The check told already that nothing of the file can be read.
      if (!(error instanceof ReadingError)) throw error;
    }
  }
  return sheets;
}

function widthsOf({ read, list, extent }: OwnSheet): readonly number[] {
  const labels = new Map(read.columns.map(({ column, label }) => [column, label]));
  const own = Array.from({ length: Math.min(extent.width, 200) }, () => 18);
  return list === null || labels.size === 0
    ? own
    : [...own, ...(own.length === extent.width ? addedWidths : [])];
}

/** A sheet that the template's writer laid out, as a stream writes it. */
function laidOut({ name, rows = [], cells, columns = [] }: WriteSheet, given: string): StreamSheet {
  const lookAt = (row: number, column: number): 'header' | 'title' | 'plain' | 'told' => {
    const style = cells?.get(`${row},${column}`)?.style;
    if (style === lineStyle) return 'plain';
    return style === headerStyle ? 'header' : style === titleStyle ? 'title' : 'told';
  };
  return {
    name: given || name,
    frame: { widths: columns.map(({ width }) => width ?? 12) },
    rows: () =>
      rows.map((row, at) => ({
        number: at + 1,
        cells: row.map(
          (value, column): StreamCell =>
            value === null || value instanceof Date ? null : { value, look: lookAt(at, column) },
        ),
      })),
  };
}

/** The sheets of a person's own, each in as many parts as it has rows for, and where their cells went. */
function ownStreams(
  sheets: readonly (readonly [file: string, sheet: OwnSheet])[],
  result: CheckResult,
  names: SheetNames,
  dates: Map<number, IsoDate>,
): { readonly streams: readonly StreamSheet[]; readonly placeOf: (finding: Finding) => string | null } {
  const places = new Map<string, readonly string[]>();
  const streams = sheets.flatMap(([file, own]) => {
    const parts = Array.from({ length: partOf(Math.max(1, own.extent.lastRow)).part + 1 }, () =>
      names.take(own.read.sheet),
    );
    if (own.list !== null) places.set(JSON.stringify([file, own.read.sheet]), parts);
    const header = own.list === null ? 0 : (own.read.headerRow ?? 0);
    return parts.map(
      (name, part): StreamSheet => ({
        name,
        frame: { widths: widthsOf(own), frozenRows: part > 0 || header > mostFrozenRows ? 0 : header },
        rows: () =>
          rowsOfPart(
            annotatedRows(own, result, (at, date) => dates.set(at, date)),
            part,
          ),
      }),
    );
  });
  const placeOf = ({ file, sheet, cell, row }: Finding): string | null => {
    const parts = places.get(JSON.stringify([file, sheet]));
    if (parts === undefined || (row === null && cell === null)) return null;
    const place = partOf(row ?? Number(/\d+$/.exec(cell ?? '')?.[0] ?? 1));
    const name = parts[place.part];
    const column = /^[A-Z]+/.exec(cell ?? 'A')?.[0] ?? 'A';
    return name === undefined ? null : linkTo(name, `${column}${place.row}`);
  };
  return { streams, placeOf };
}

/**
 * Writes the report a person mends lists with: first every problem in a sheet of its own, in the order who, when, what,
 * each with a link to its cell; then a summary; then the person's own sheets, each list with two columns at the right that
 * say what was found in the row. Nothing is cut off. Texts are texts whatever they begin with; formulas stand as their
 * results; no sheet is hidden, and nothing tells who wrote it or when.
 *
 * @param paths the files that were checked
 * @param limits limits of reading that differ from the usual ones, as they were checked with
 * @returns the bytes of an .xlsx file
 * @throws Error when a file is no longer the one that was checked
 * @example
 * ```ts
 * import { checkWorkbooks, writeAnnotated } from '@deepdive/workbook';
 * import type { ThemeManifest } from '@deepdive/core';
 *
 * export async function report(theme: ThemeManifest, path: string): Promise<Uint8Array> {
 *   return writeAnnotated(theme, [path], await checkWorkbooks(theme, [path], { inspectedOn: '2017-05-02' }));
 * }
 * ```
 */
export async function writeAnnotated(
  theme: ThemeManifest,
  paths: readonly ListSource[],
  result: CheckResult,
  limits: Partial<ReadingLimits> = {},
): Promise<Uint8Array> {
  const open = new OpenFiles();
  try {
    const sheets = await ownSheets(theme, paths, result, open, limits);
    const names = new SheetNames();
    const dates = new Map<number, IsoDate>();
    const perSheet = mostRows - 1;
    const numberOfSheets = Math.max(1, Math.ceil(result.findings.length / perSheet));
    const problemNames = Array.from({ length: numberOfSheets }, () => names.take('Problems'));
    const summary = laidOut(summarySheet(result, theme), names.take('Summary'));
    const spellings = laidOut(spellingsSheet(result, theme), names.take('Spellings'));
    const { streams, placeOf } = ownStreams(sheets, result, names, dates);
    const lastColumn = String.fromCharCode(64 + problemHeaders.length);
    const problems = problemNames.map((name, part): StreamSheet => {
      const last = Math.min(result.findings.length, (part + 1) * perSheet);
      return {
        name,
        frame: {
          widths: problemWidths,
          frozenRows: 1,
          filter: () => `A1:${lastColumn}${last - part * perSheet + 1}`,
        },
        rows: () => problemRows(result, theme, { dates, placeOf }, part * perSheet, last),
      };
    });
    // The rows of the own sheets tell the dates that the problems are shown with, so the problems are written last.
    const seen = [...problems, summary, ...streams, spellings];
    const written = [...streams, summary, spellings, ...problems];
    const pieces: Uint8Array[] = [];
    for await (const piece of workbookPieces(seen, written)) pieces.push(piece);
    return joinedBytes(pieces);
  } finally {
    await open.close();
  }
}
