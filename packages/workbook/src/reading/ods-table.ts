import { cellAddress, columnLetters } from './cell-address.js';
import type { CellValue, RawRow } from './cell-value.js';
import { OdsCellText, odsValue } from './ods-cell.js';
import { sliceTokens } from './ods-slices.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import type { NoteCollector } from './reading-notes.js';
import { RowAssembler } from './row-assembler.js';
import { type XmlToken, xmlAttributes } from './xml-text.js';

/** Merged cells further down are data and not a header. */
const HEADER_ROWS = 30;

type Attributes = ReadonlyMap<string, string>;

/** Turns the content of an OpenDocument spreadsheet into batches of the rows of one of its tables. */
export class OdsTable {
  private readonly rows: RowAssembler;
  private readonly text: OdsCellText;
  private table = -1;
  private depth = 0;
  private nextRow = 1;
  private column = 0;
  private nextTableColumn = 0;
  private row: Attributes | null = null;
  private cell: Attributes | null = null;
  /** Cells of the open row that hold something, for rows that are repeated. */
  private filled: (readonly [column: number, value: CellValue])[] = [];
  private numberRepeated = 0;
  private readonly place: string;
  private readonly wanted: number;
  private readonly limits: ReadingLimits;
  private readonly notes: NoteCollector;

  /** @param wanted which table of the file, from 0 */
  constructor(place: string, wanted: number, limits: ReadingLimits, notes: NoteCollector) {
    this.place = place;
    this.wanted = wanted;
    this.limits = limits;
    this.notes = notes;
    this.rows = new RowAssembler(place, limits, notes);
    this.text = new OdsCellText(limits, () => this.here());
  }

  /** Whether the table has been read to its end. */
  get isDone(): boolean {
    return this.table > this.wanted || (this.table === this.wanted && this.depth === 0);
  }

  /** Reads a slice of the content and hands over the batches that became full. */
  *read(slice: string): Generator<readonly RawRow[]> {
    if (this.depth === 0 && !slice.includes('<table:table')) return;
    for (const token of sliceTokens(slice, this.place)) {
      if (this.isDone) break;
      if (token.kind !== 'text' && token.name === 'table') this.takeTable(token);
      else if (this.table !== this.wanted || this.depth === 0) continue;
      else if (this.cell !== null) this.takeInCell(token);
      else if (token.kind !== 'text') yield* this.takeInTable(token);
    }
  }

  /** The last rows. */
  takeBatch(): readonly RawRow[] {
    return this.rows.takeBatch();
  }

  private here(): string {
    return `${this.place}, cell ${cellAddress(this.nextRow, this.column)}`;
  }

  private takeTable(token: Exclude<XmlToken, { kind: 'text' }>): void {
    if (token.kind === 'close') this.depth -= 1;
    else {
      if (this.depth > 0) throw this.damaged('a table stands inside a table');
      this.table += 1;
      if (!token.selfClosing) this.depth += 1;
    }
  }

  private *takeInTable(token: Exclude<XmlToken, { kind: 'text' }>): Generator<readonly RawRow[]> {
    switch (token.name) {
      case 'table-column':
        if (token.kind === 'open') this.noteColumns(xmlAttributes(token.attributes, this.place));
        break;
      case 'table-row':
        if (token.kind === 'open') {
          this.openRow(xmlAttributes(token.attributes, this.place));
          if (token.selfClosing) yield* this.closeRow();
        } else yield* this.closeRow();
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (token.kind === 'close') break;
        if (this.row === null) throw this.damaged('a cell stands outside a row');
        this.cell = xmlAttributes(token.attributes, this.place);
        this.text.clear();
        if (token.selfClosing) this.closeCell();
        break;
    }
  }

  private takeInCell(token: XmlToken): void {
    if (token.kind === 'close' && (token.name === 'table-cell' || token.name === 'covered-table-cell')) {
      this.closeCell();
      return;
    }
    if (token.kind === 'close' && token.name === 'table-row') throw this.damaged('a cell does not end');
    const isSpaces = token.kind === 'open' && token.name === '?:text:s';
    const count = isSpaces ? xmlAttributes(token.attributes, this.place).get('text:c') : undefined;
    this.text.take(token, this.repeats(count));
  }

  private openRow(row: Attributes): void {
    if (this.row !== null) throw this.damaged('a row does not end');
    this.row = row;
    this.column = 0;
    this.filled = [];
  }

  private closeCell(): void {
    const { cell, text } = this;
    this.cell = null;
    if (cell === null) return;
    const repeats = this.repeats(cell.get('table:number-columns-repeated'));
    const found = odsValue(cell, text.text);
    const at = () => cellAddress(this.nextRow, this.column);
    if (found === undefined) this.notes.add('value-unreadable', at);
    const value = found === undefined ? text.text || null : found;
    if (value === null && cell.has('table:formula')) this.notes.add('formula-without-value', at);
    if (this.nextRow <= HEADER_ROWS && Number(cell.get('table:number-columns-spanned') ?? 1) > 1) {
      this.notes.add('cells-merged', at);
    }
    if (value !== null) {
      this.countRepeated(repeats - 1);
      for (let column = this.column; column < this.column + repeats; column++)
        this.filled.push([column, value]);
    }
    this.column += repeats;
  }

  private *closeRow(): Generator<readonly RawRow[]> {
    const { row, filled, rows } = this;
    if (row === null) throw this.damaged('a row ends that was not begun');
    this.row = null;
    const repeats = this.repeats(row.get('table:number-rows-repeated'));
    if (filled.length > 0) {
      this.countRepeated((repeats - 1) * filled.length);
      const visibility = row.get('table:visibility') ?? 'visible';
      for (let number = this.nextRow; number < this.nextRow + repeats; number++) {
        rows.open(number, visibility !== 'visible');
        for (const [column, value] of filled) rows.put(column, value);
        rows.close();
        if (rows.isFull) yield rows.takeBatch();
      }
    }
    this.nextRow += repeats;
  }

  private noteColumns(column: Attributes): void {
    const first = this.nextTableColumn;
    this.nextTableColumn += this.repeats(column.get('table:number-columns-repeated'));
    if ((column.get('table:visibility') ?? 'visible') === 'visible') return;
    const last = Math.min(this.nextTableColumn, this.limits.columns) - 1;
    const [from, to] = [columnLetters(first), columnLetters(last)];
    this.notes.add('columns-hidden', () => (from === to ? from : `${from}:${to}`));
  }

  private repeats(written: string | undefined): number {
    if (written === undefined) return 1;
    if (!/^\d{1,9}$/.test(written) || Number(written) === 0)
      throw this.damaged('a number of repeats is none');
    return Number(written);
  }

  private countRepeated(cells: number): void {
    this.numberRepeated += cells;
    if (this.numberRepeated > this.limits.repeatedCells) {
      throw new ReadingError('repeats-too-far', this.here(), { limit: this.limits.repeatedCells });
    }
  }

  private damaged(found: string): ReadingError {
    return new ReadingError('part-damaged', this.place, { found });
  }
}
