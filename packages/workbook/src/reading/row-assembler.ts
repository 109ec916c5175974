import { cellAddress, columnLetters } from './cell-address.js';
import type { CellValue, RawRow } from './cell-value.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import type { NoteCollector } from './reading-notes.js';

/** Rows of the first batch: it is soon told, and headers are looked for among no more. */
const FIRST_BATCH_ROWS = 64;
/** Rows and cells of a batch: few enough to stay in fast memory, enough to make a batch worth awaiting. */
const BATCH_ROWS = 1024;
const BATCH_CELLS = 1 << 15;

/**
 * Puts cells into rows and rows into batches, whatever the order and the gaps in the file.
 *
 * One scratch row serves all: a row is copied out of it at its exact length, so blanks behind the last value, however
 * many are formatted, cost nothing.
 */
export class RowAssembler {
  /** Rows of at least one value; the taker puts a new array. */
  private batch: RawRow[] = [];
  private batchCells = 0;
  /** Rows that make the batch full; each batch may hold twice as many as the one before. */
  private batchRows = FIRST_BATCH_ROWS;
  private readonly scratch: CellValue[] = [''];
  private width = 0;
  private blanks = 0;
  private numberOfRows = 0;
  private lastNumber = 0;
  private isHidden = false;
  /** The open row's number; 0 while no row is open. */
  rowNumber = 0;
  /** The number stands in the file and is not merely counted. */
  numberIsStated = false;
  private readonly place: string;
  private readonly limits: ReadingLimits;
  private readonly notes: NoteCollector;
  private readonly rowsLimit: 'rows' | 'csvRows';

  constructor(
    place: string,
    limits: ReadingLimits,
    notes: NoteCollector,
    rowsLimit: 'rows' | 'csvRows' = 'rows',
  ) {
    this.place = place;
    this.limits = limits;
    this.rowsLimit = rowsLimit;
    this.notes = notes;
  }

  /** Whether the batch should be taken before more rows are put in. */
  get isFull(): boolean {
    return this.batchCells >= BATCH_CELLS || this.batch.length >= this.batchRows;
  }

  takeBatch(): readonly RawRow[] {
    const { batch } = this;
    this.batch = [];
    this.batchCells = 0;
    this.batchRows = Math.min(2 * this.batchRows, BATCH_ROWS);
    return batch;
  }

  /** Opens a row; `number` is 0 where the file names none. */
  open(number: number, isHidden: boolean): void {
    this.numberOfRows += 1;
    if (this.numberOfRows > this.limits[this.rowsLimit]) this.refuseRows();
    this.numberIsStated = number > 0;
    this.rowNumber = this.numberIsStated ? number : this.lastNumber + 1;
    this.isHidden = isHidden;
    this.width = 0;
  }

  /** Empties the open row, which is then read once more. */
  restart(): void {
    this.width = 0;
  }

  /** Holds the row that a cell names against the row it stands in. */
  checkRow(number: number, column: number): void {
    if (!this.numberIsStated) {
      this.rowNumber = number;
      this.numberIsStated = true;
    } else if (number !== this.rowNumber) {
      const { rowNumber } = this;
      this.notes.add('cell-moved', () => `${cellAddress(number, column)} in row ${rowNumber}`);
    }
  }

  /** Puts a value that is not blank into the open row; `column` counts from 0. */
  put(column: number, value: CellValue): void {
    const { scratch, width } = this;
    if (column >= width) {
      if (column >= this.limits.columns) this.refuseColumns();
      if (column > width) this.putBlanks(column);
      scratch[column] = value;
      this.width = column + 1;
      return;
    }
    const { rowNumber } = this;
    this.notes.add(scratch[column] === null ? 'cells-out-of-order' : 'cell-repeated', () =>
      cellAddress(rowNumber, column),
    );
    scratch[column] = value;
  }

  private putBlanks(column: number): void {
    this.blanks += column - this.width;
    if (this.blanks > this.limits.blankCells) {
      throw new ReadingError('too-sparse', `${this.place}, column ${columnLetters(column)}`, {
        limit: this.limits.blankCells,
      });
    }
    for (let blank = this.width; blank < column; blank++) this.scratch[blank] = null;
  }

  /** Closes the row, and hands it over where it holds a value. */
  close(): void {
    const { width, rowNumber } = this;
    this.rowNumber = 0;
    if (width === 0) {
      this.lastNumber = Math.max(this.lastNumber, rowNumber);
      return;
    }
    if (rowNumber > this.limits[this.rowsLimit]) this.refuseRows();
    if (rowNumber <= this.lastNumber) this.notes.add('rows-out-of-order', () => `row ${rowNumber}`);
    this.lastNumber = rowNumber;
    this.batch.push({ number: rowNumber, cells: this.scratch.slice(0, width), hidden: this.isHidden });
    this.batchCells += width;
  }

  private refuseColumns(): never {
    throw new ReadingError('too-many-columns', `${this.place}, row ${this.rowNumber}`, {
      limit: this.limits.columns,
    });
  }

  private refuseRows(): never {
    const name = this.rowsLimit;
    throw new ReadingError('too-many-rows', this.place, { limit: this.limits[name], name });
  }
}
