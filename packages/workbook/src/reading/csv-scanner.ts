import type { RawRow } from './cell-value.js';
import type { CsvSeparator } from './csv-separator.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import type { NoteCollector, ReadingNoteCode } from './reading-notes.js';
import { RowAssembler } from './row-assembler.js';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const QUOTE = 34;

const STARVED = -1;
const MALFORMED = -2;

/** A quoted cell with more line ends than this is more likely a missing quotation mark than a long note. */
const MANY_LINES = 30;
const CHEAP_TO_REPEAT = 1 << 16;

/**
 * Turns the text of a csv file into batches of rows.
 *
 * It reads what RFC 4180 describes, with any of the three line ends. A cell that begins with a quotation mark but is
 * not well quoted is read as it stands, up to the next separator, and noted: so a stray mark damages one row at most
 * and never swallows the rows after it.
 */
export class CsvScanner {
  private readonly separator: number;
  private readonly skipsFirstRow: boolean;
  private readonly place: string;
  private readonly limits: ReadingLimits;
  private readonly notes: NoteCollector;
  private readonly rows: RowAssembler;
  private text = '';
  private at = 0;
  private isLast = false;
  private worthwhile = 0;
  /** Oddities of the record that is being read; a record that was cut is read again. */
  private oddities: ReadingNoteCode[] = [];
  private quotedText = '';

  constructor(
    place: string,
    limits: ReadingLimits,
    dialect: { readonly separator: CsvSeparator; readonly isNamed: boolean },
    notes: NoteCollector,
  ) {
    this.place = place;
    this.limits = limits;
    this.separator = dialect.separator.charCodeAt(0);
    this.skipsFirstRow = dialect.isNamed;
    this.notes = notes;
    this.rows = new RowAssembler(place, limits, notes, 'csvRows');
  }

  /** Adds text; false while scanning it would be of no use yet. */
  feed(piece: string): boolean {
    this.text = this.text.slice(this.at) + piece;
    this.at = 0;
    return this.text.length >= this.worthwhile;
  }

  /** Says that no more text will come. */
  end(): void {
    this.isLast = true;
  }

  /** Scans on; true when a batch is full and should be taken, false when the text at hand is used up. */
  scan(): boolean {
    const { rows } = this;
    while (!rows.isFull) {
      const behind = this.readRecord(this.at);
      if (behind === STARVED) {
        this.starve();
        return false;
      }
      this.at = behind;
      for (const oddity of this.oddities) this.notes.add(oddity, () => `row ${rows.rowNumber}`);
      rows.close();
    }
    return true;
  }

  takeBatch(): readonly RawRow[] {
    return this.rows.takeBatch();
  }

  private starve(): void {
    const left = this.text.length - this.at;
    if (left > this.limits.rowCharacters) {
      throw new ReadingError('row-too-long', `${this.place}, row ${this.rows.rowNumber}`, {
        limit: this.limits.rowCharacters,
      });
    }
    this.worthwhile = left > CHEAP_TO_REPEAT ? 2 * left : 0;
  }

  /** Reads the record at `from`; gives where the next one begins. */
  private readRecord(from: number): number {
    const { text, rows, separator, isLast } = this;
    const { length } = text;
    if (from >= length) return STARVED;
    if (rows.rowNumber === 0) rows.open(0, false);
    else rows.restart();
    if (this.oddities.length > 0) this.oddities = [];
    const isSkipped = this.skipsFirstRow && rows.rowNumber === 1;
    let at = from;
    for (let column = 0; ; column++) {
      const first = text.charCodeAt(at);
      let to = first === QUOTE || first === BLANK || first === TAB ? this.readQuoted(at) : MALFORMED;
      if (to === STARVED) return STARVED;
      let code: number;
      if (to === MALFORMED) {
        to = at;
        code = first;
        while (code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN && to < length) {
          code = text.charCodeAt(++to);
        }
        if (to >= length && !isLast) return STARVED;
        if (to > at && !isSkipped) rows.put(column, this.checked(text.slice(at, to)));
      } else {
        code = text.charCodeAt(to);
        if (this.quotedText !== '' && !isSkipped) rows.put(column, this.quotedText);
      }
      if (code === separator) {
        at = to + 1;
        continue;
      }
      if (code !== CARRIAGE_RETURN) return code === LINE_FEED ? to + 1 : to;
      if (to + 1 >= length && !isLast) return STARVED;
      return text.charCodeAt(to + 1) === LINE_FEED ? to + 2 : to + 1;
    }
  }

  /**
   * Reads the quoted cell at `at` into {@link quotedText}; gives where its separator or line end stands.
   *
   * A search for the closing mark ends at the next mark that is not doubled, which is also the next that could begin
   * such a search: all searches together look at each character a few times at most, whatever the marks.
   */
  private readQuoted(at: number): number {
    const { text, isLast } = this;
    let open = at;
    while (this.isBlankAt(open)) open++;
    if (text.charCodeAt(open) !== QUOTE) return open >= text.length && !isLast ? STARVED : MALFORMED;
    let close = open;
    let hasDoubled = false;
    for (;;) {
      close = text.indexOf('"', close + 1);
      const isTooLong = (close < 0 ? text.length : close) - open - 1 > this.limits.cellCharacters;
      if (isTooLong || (close < 0 && isLast)) return this.malformed('quote-unclosed');
      if (close < 0 || (close + 1 >= text.length && !isLast)) return STARVED;
      if (text.charCodeAt(close + 1) !== QUOTE) break;
      hasDoubled = true;
      close += 1;
    }
    let behind = close + 1;
    while (this.isBlankAt(behind)) behind++;
    if (behind >= text.length) {
      if (!isLast) return STARVED;
    } else if (!this.endsCell(text.charCodeAt(behind))) {
      return this.malformed('quote-stray');
    }
    const quoted = text.slice(open + 1, close);
    this.quotedText = this.checked(hasDoubled ? quoted.replaceAll('""', '"') : quoted);
    return behind;
  }

  private malformed(oddity: ReadingNoteCode): number {
    this.oddities.push(oddity);
    return MALFORMED;
  }

  private isBlankAt(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return (code === BLANK || code === TAB) && code !== this.separator;
  }

  private endsCell(code: number): boolean {
    return code === this.separator || code === LINE_FEED || code === CARRIAGE_RETURN;
  }

  private checked(cell: string): string {
    if (cell.length > this.limits.cellCharacters) {
      throw new ReadingError('cell-too-long', `${this.place}, row ${this.rows.rowNumber}`, {
        limit: this.limits.cellCharacters,
      });
    }
    if (cell.length > MANY_LINES && cell.split('\n', MANY_LINES + 2).length > MANY_LINES + 1) {
      this.oddities.push('cell-spans-many-lines');
    }
    return cell;
  }
}
