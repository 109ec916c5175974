import type { CheckResult, Finding, IsoDate, ListManifest, SheetRead } from '@deepdive/core';
import { isIsoDate } from '@deepdive/core';
import { latestYearFor } from '../../checking/latest-year.js';
import { ownColumns } from '../../matching/own-columns.js';
import { columnLetters } from '../../reading/cell-address.js';
import type { RawRow } from '../../reading/cell-value.js';
import type { RawSheet } from '../../reading/index.js';
import { standardiser } from '../../standardising/standardise.js';
import type { StreamCell, StreamRow } from '../stream/sheet-stream.js';
import type { FindingsByRow, PlacedFinding } from './findings-by-place.js';
import { ownCell } from './own-cell.js';
import { type SheetExtent, soundRows } from './sheet-extent.js';

/** A person's own sheet, and what was found in it. */
export interface OwnSheet {
  readonly raw: RawSheet;
  readonly date1904: boolean;
  readonly read: SheetRead;
  /** The list it holds; `null` for a sheet that goes along as it is. */
  readonly list: ListManifest | null;
  readonly found: FindingsByRow;
  readonly extent: SheetExtent;
}

/** Told of the date of each row in which something was found, by the place of the finding among all. */
export type TellDate = (at: number, date: IsoDate) => void;

export const severityWords: Readonly<Record<Finding['severity'], string>> = {
  mustFix: 'Must fix',
  check: 'Check',
};

const mustFixFirst = (a: PlacedFinding, b: PlacedFinding): number =>
  Number(b.finding.severity === 'mustFix') - Number(a.finding.severity === 'mustFix');

/** The field that says when the event of a row was, or when what it records began. */
function dateField({ dates }: ListManifest): string | null {
  if (dates === null) return null;
  return dates.kind === 'event' ? dates.on : dates.from;
}

/** Reads the date of a row, if its list has one. */
function dateReader(
  { list, read, date1904, extent }: OwnSheet,
  { inspected }: Pick<CheckResult, 'inspected'>,
): (row: RawRow) => IsoDate | null {
  const id = list === null ? null : dateField(list);
  const field = list?.fields.find((each) => each.id === id);
  const letters = read.columns.find((column) => id !== null && column.field === id)?.column;
  const at = Array.from({ length: extent.width }, (_, column) => columnLetters(column)).indexOf(
    letters ?? '',
  );
  if (field === undefined || at < 0) return () => null;
  const parse = standardiser(field, { date1904, latestYear: latestYearFor(inspected) });
  return ({ cells }) => {
    const value = parse(cells[at] ?? null);
    return typeof value === 'string' && isIsoDate(value) ? value : null;
  };
}

const addedHeaders: readonly StreamCell[] = [
  { value: ownColumns.result, look: 'header' },
  { value: ownColumns.wrong, look: 'header' },
];

function addedCells(here: readonly PlacedFinding[]): readonly StreamCell[] {
  const messages = [...new Set(here.map(({ finding }) => finding.message))];
  const worst = here[0]?.finding.severity ?? 'check';
  return [severityWords[worst], { value: messages.join('\n'), look: 'told' }];
}

function headerCells({ cells }: RawRow, { width, added }: SheetExtent): readonly StreamCell[] {
  const own = Array.from({ length: width }, (_, at): StreamCell => {
    const cell = cells[at] ?? null;
    if (added.has(at)) return null;
    return typeof cell === 'string' ? { value: cell, look: 'header' } : ownCell(cell, false, false);
  });
  return [...own, ...addedHeaders];
}

function cellsWithFindings(
  { number, cells }: RawRow,
  here: readonly PlacedFinding[],
  { extent, date1904 }: OwnSheet,
): readonly StreamCell[] {
  const shaded = new Set(here.map(({ finding }) => finding.cell));
  const own = Array.from({ length: extent.width }, (_, at) =>
    extent.added.has(at)
      ? null
      : ownCell(cells[at] ?? null, date1904, shaded.has(`${columnLetters(at)}${number}`)),
  );
  return [...own, ...addedCells(here)];
}

/** The rows of a person's own sheet, with the two columns at the right that tell what was found. */
export async function* annotatedRows(
  sheet: OwnSheet,
  result: Pick<CheckResult, 'inspected'>,
  tellDate: TellDate,
): AsyncGenerator<StreamRow> {
  const { raw, read, found, date1904, list, extent } = sheet;
  const dateOf = dateReader(sheet, result);
  for await (const row of soundRows(raw)) {
    const { number } = row;
    if (list !== null && number === read.headerRow) {
      yield { number, cells: headerCells(row, extent) };
      continue;
    }
    const here = found.get(number);
    if (here === undefined) {
      const cells = row.cells.map((cell, at) =>
        extent.added.has(at) ? null : ownCell(cell, date1904, false),
      );
      yield { number, cells };
      continue;
    }
    const date = dateOf(row);
    if (date !== null) for (const { at } of here) tellDate(at, date);
    yield { number, cells: cellsWithFindings(row, [...here].sort(mustFixFirst), sheet) };
  }
}
