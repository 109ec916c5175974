import type { CellValue as CleanValue, SheetRead } from '@deepdive/core';
import type { SheetFit } from '../matching/header-row.js';
import { columnLetters } from '../reading/cell-address.js';
import type { RawRow } from '../reading/cell-value.js';
import { type RawSheet, ReadingError } from '../reading/index.js';
import { type ReadingContext, type Standardiser, standardiser } from '../standardising/standardise.js';
import type { ListRow, RowFilter } from './list-file.js';
import { notARow } from './not-a-row.js';
import { noteInWords } from './note-in-words.js';
import { OddCells } from './odd-cells.js';
import { Spellings } from './spellings.js';

interface ColumnPlan {
  readonly index: number;
  readonly field: string;
  readonly isId: boolean;
  readonly read: Standardiser;
}

/** How the cells of a file are read, beyond what the theme says. */
export interface CellReading extends Pick<ReadingContext, 'date1904' | 'latestYear'> {
  /** Codes a person accepted, by spelling, for each `list/field`. */
  readonly accepted: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const neverLeftOut: RowFilter = () => null;

/** One sheet while it is read: its rows, and what is to be told of it once they were. */
export class SheetReading {
  readonly spellings = new Spellings();
  /** What stopped the reading of the sheet. */
  damage: ReadingError | null;
  /** Makes the filter of one reading of the rows. */
  filter: () => RowFilter = () => neverLeftOut;
  private numberOfRows = 0;
  private readonly skipped = new Map<string, number>();
  private readonly oddCells = new OddCells();
  private readonly plan: readonly ColumnPlan[];
  private readonly keyHeader: string | null;
  readonly sheet: RawSheet;
  readonly fit: SheetFit | null;

  constructor(sheet: RawSheet, fit: SheetFit | null, damage: ReadingError | null, cells: CellReading) {
    this.sheet = sheet;
    this.fit = fit;
    this.damage = damage;
    this.plan = fit === null ? [] : this.planColumns(fit, cells);
    this.keyHeader = fit?.columns.find(({ field }) => field === fit.list.key)?.label ?? null;
  }

  /** The column's letters by field id. */
  columns(): ReadonlyMap<string, string> {
    return new Map(this.plan.map(({ field, index }) => [field, columnLetters(index)]));
  }

  /** Reads the rows of the list, from the first; what is told of the sheet speaks for the last reading. */
  async *rows(fit: SheetFit): AsyncGenerator<readonly ListRow[]> {
    this.numberOfRows = 0;
    this.skipped.clear();
    this.oddCells.clear();
    this.spellings.clear();
    this.damage = null;
    const blank = Object.fromEntries(fit.list.fields.map((field) => [field.id, null]));
    const leaveOut = this.filter();
    try {
      for await (const batch of this.sheet.rows()) {
        const rows: ListRow[] = [];
        for (const raw of batch) {
          if (raw.number <= fit.headerRow) continue;
          const row = this.readRow(raw, fit, blank);
          if (row === null) continue;
          const because = leaveOut(row);
          if (because === null) rows.push(row);
          else this.skip(because);
        }
        this.numberOfRows += rows.length;
        if (rows.length > 0) yield rows;
      }
    } catch (error) {
      if (!(error instanceof ReadingError)) throw error;
      this.damage = error;
    }
  }

  /** What is told of the sheet. */
  read(notes: readonly string[]): SheetRead {
    const { fit, sheet } = this;
    const fieldOf = new Map(this.plan.map(({ index, field }) => [index, field]));
    return {
      sheet: sheet.name,
      list: fit?.list.id ?? null,
      headerRow: fit?.headerRow ?? null,
      rows: this.numberOfRows,
      skipped: [...this.skipped].map(([because, rows]) => ({ because, rows })),
      columns: (fit?.columns ?? []).map(({ index, label, field, how, suggestion }) => ({
        column: columnLetters(index),
        label,
        field,
        how,
        suggestion,
      })),
      notes: [
        ...(this.damage ? [this.damage.message] : []),
        ...sheet.notes.map(noteInWords),
        ...(fit === null ? [] : this.oddCells.notes(fit.list, fieldOf)),
        ...notes,
      ],
    };
  }

  private planColumns({ list, columns }: SheetFit, cells: CellReading): readonly ColumnPlan[] {
    return columns.flatMap((column): ColumnPlan[] => {
      const field = list.fields.find((each) => each.id === column.field);
      if (!field) return [];
      const accepted = cells.accepted.get(`${list.id}/${field.id}`);
      const read = standardiser(field, {
        date1904: cells.date1904,
        latestYear: cells.latestYear,
        note: this.spellings.noter(list.id, field.id),
        ...(accepted ? { accepted } : {}),
      });
      return [{ index: column.index, field: field.id, isId: field.type === 'id', read }];
    });
  }

  private readRow(row: RawRow, fit: SheetFit, blank: Readonly<Record<string, CleanValue>>): ListRow | null {
    const values: Record<string, CleanValue> = { ...blank };
    let filled = 0;
    for (const { index, field, isId, read } of this.plan) {
      const cell = row.cells[index];
      if (cell === undefined || cell === null) continue;
      const value = read(cell);
      if (value === null) {
        this.oddCells.readAsBlank(index, cell);
        continue;
      }
      if (isId && value !== cell && typeof cell === 'string' && cell.trimEnd().endsWith(`${value}.0`)) {
        this.oddCells.lostZero(index);
      }
      values[field] = value;
      filled++;
    }
    if (filled === 0) return this.skip('no value in any column of the list');
    const because = notARow(values, filled, fit.list.key, this.keyHeader);
    return because === null ? { number: row.number, values } : this.skip(because);
  }

  private skip(because: string): null {
    this.skipped.set(because, (this.skipped.get(because) ?? 0) + 1);
    return null;
  }
}
