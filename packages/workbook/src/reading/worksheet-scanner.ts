import { utf8Text } from './byte-source.js';
import { cellAddress, columnLetters } from './cell-address.js';
import { CellContent, type ValueSources } from './cell-content.js';
import type { RawRow } from './cell-value.js';
import type { ReadingLimits } from './reading-limits.js';
import type { NoteCollector } from './reading-notes.js';
import { RowAssembler } from './row-assembler.js';
import { TagReader } from './tag-reader.js';
import { isTrue } from './workbook-parts.js';
import { endsName, STARVED, XmlBytes } from './xml-bytes.js';
import { xmlAttributes } from './xml-text.js';

const EXCLAMATION_MARK = 33;
const SLASH = 47;
const LESS_THAN = 60;
const GREATER_THAN = 62;
const QUESTION_MARK = 63;
const LETTER_C = 99;
const LETTER_O = 111;
const LETTER_R = 114;
const LETTER_W = 119;

/** Merged cells further down are data and not a header. */
const HEADER_ROWS = 30;

/** Where in a worksheet the scanner is: cells count only between the tags of the sheet data. */
type Stage = 'before-root' | 'before-data' | 'in-data' | 'after-data' | 'done';

/**
 * Turns the bytes of a worksheet into batches of rows.
 *
 * Feed it a piece and take batches while {@link scan} says that one is full, and again once more texts are there while it
 * {@link waitsForText}; scan once more behind the last piece, since a long token may have been held back, and
 * {@link finish} it.
 */
export class WorksheetScanner {
  private readonly xml: XmlBytes;
  private readonly notes: NoteCollector;
  private readonly tag: TagReader;
  private readonly content: CellContent;
  private readonly rows: RowAssembler;
  private stage: Stage = 'before-root';
  /** Column of the cell that is being read, from 0. */
  private column = 0;
  private nextColumn = 0;

  constructor(place: string, limits: ReadingLimits, sources: ValueSources, notes: NoteCollector) {
    this.notes = notes;
    this.rows = new RowAssembler(place, limits, notes);
    this.xml = new XmlBytes(() => {
      const { rowNumber } = this.rows;
      return rowNumber === 0 ? place : `${place}, row ${rowNumber}`;
    }, limits);
    this.tag = new TagReader(this.xml);
    this.content = new CellContent(this.xml, sources, notes, () =>
      cellAddress(this.rows.rowNumber, this.column),
    );
  }

  /** Adds bytes; false while scanning them would be of no use yet. */
  feed(piece: Uint8Array): boolean {
    return this.xml.feed(piece);
  }

  /** The next cell points to a text that is not there yet: no more bytes are needed, but more texts. */
  get waitsForText(): boolean {
    return this.content.waitsForText;
  }

  /** Scans on; true when a batch is full and should be taken, false when more bytes or more texts are needed. */
  scan(): boolean {
    const { xml, rows } = this;
    const { bytes, end } = xml.window;
    let at = xml.position;
    for (;;) {
      if (rows.isFull) {
        xml.position = at;
        return true;
      }
      if (bytes[at] !== LESS_THAN) at = xml.nextTag(at);
      if (at + 1 >= end) break;
      const behind = this.stage === 'in-data' ? this.readDataTag(at) : this.readOtherTag(at);
      if (behind === STARVED) break;
      at = behind;
    }
    if (this.waitsForText) xml.position = at;
    else xml.starve(at);
    return false;
  }

  takeBatch(): readonly RawRow[] {
    return this.rows.takeBatch();
  }

  /** Refuses a worksheet that breaks off. */
  finish(): void {
    if (this.stage !== 'done') throw this.xml.damaged('it ends too early');
  }

  private readDataTag(at: number): number {
    const { xml } = this;
    const { bytes } = xml.window;
    const next = bytes[at + 1];
    if (next === EXCLAMATION_MARK || next === QUESTION_MARK) return xml.endOfMarkup(at);
    const isClosing = next === SLASH;
    const name = xml.behindPrefix(isClosing ? at + 2 : at + 1);
    if (name !== STARVED) {
      const letter = bytes[name];
      if (letter === LETTER_C && endsName(bytes[name + 1]) && !isClosing) return this.readCell(name + 1);
      if (letter === LETTER_R && bytes[name + 1] === LETTER_O && bytes[name + 2] === LETTER_W) {
        if (endsName(bytes[name + 3])) return isClosing ? this.closeRow(name + 3) : this.openRow(name + 3);
      }
    }
    return this.readForeignTag(at, isClosing);
  }

  private readCell(from: number): number {
    const { tag, content, rows, xml } = this;
    const contentFrom = tag.readCell(from);
    if (contentFrom === STARVED) return STARVED;
    if (rows.rowNumber === 0) throw xml.damaged('a cell stands outside a row');
    const column = tag.column < 0 ? this.nextColumn : tag.column;
    this.column = column;
    const behind = tag.isEmpty ? contentFrom : content.read(contentFrom, tag.type, tag.style);
    if (behind === STARVED) return STARVED;
    if (tag.row !== 0 && tag.row !== rows.rowNumber) rows.checkRow(tag.row, column);
    this.nextColumn = column + 1;
    if (!tag.isEmpty && content.value !== null) rows.put(column, content.value);
    return behind;
  }

  private openRow(from: number): number {
    const { tag, rows } = this;
    const behind = tag.readRow(from);
    if (behind === STARVED) return STARVED;
    if (rows.rowNumber !== 0) throw this.xml.damaged('a row does not end');
    rows.open(tag.row, tag.isHidden);
    this.nextColumn = 0;
    if (tag.isEmpty) rows.close();
    return behind;
  }

  private closeRow(from: number): number {
    const { xml, rows } = this;
    const { bytes, end } = xml.window;
    const tagEnd = bytes[from] === GREATER_THAN ? from : xml.endOfTag(from - 1);
    if (tagEnd === STARVED || tagEnd >= end) return STARVED;
    if (rows.rowNumber === 0) throw xml.damaged('a row ends that was not begun');
    rows.close();
    return tagEnd + 1;
  }

  /** Any other tag amid the rows: the end of the data, or something of another vocabulary that holds no values. */
  private readForeignTag(at: number, isClosing: boolean): number {
    const { xml } = this;
    const tagEnd = xml.endOfTag(at);
    if (tagEnd === STARVED) return STARVED;
    const name = xml.tagName(isClosing ? at + 1 : at);
    if (isClosing && name === 'sheetData') {
      if (this.rows.rowNumber !== 0) throw xml.damaged('a row does not end');
      this.stage = 'after-data';
    }
    // A prefix of its own for one row or cell is allowed in XML, though nothing writes it: refused, not passed over.
    if (/:(?:c|row)$/.test(name)) throw xml.damaged('rows or cells bear another prefix than the sheet');
    return tagEnd + 1;
  }

  private readOtherTag(at: number): number {
    const { xml } = this;
    const { bytes } = xml.window;
    const next = bytes[at + 1];
    if (next === EXCLAMATION_MARK || next === QUESTION_MARK) return xml.endOfMarkup(at);
    const tagEnd = xml.endOfTag(at);
    if (tagEnd === STARVED) return STARVED;
    if (this.stage === 'before-root') {
      xml.takePrefix(at);
      if (xml.tagName(at) !== 'worksheet') throw xml.damaged('it is not a worksheet');
      this.stage = 'before-data';
      return tagEnd + 1;
    }
    if (next === SLASH) {
      if (xml.tagName(at + 1) === 'worksheet') this.stage = 'done';
    } else {
      this.readNamedTag(xml.tagName(at), at, tagEnd);
    }
    return tagEnd + 1;
  }

  private readNamedTag(name: string, at: number, tagEnd: number): void {
    switch (name) {
      case 'sheetData':
        if (this.stage !== 'before-data') throw this.xml.damaged('it holds its data twice');
        this.stage = this.xml.window.bytes[tagEnd - 1] === SLASH ? 'after-data' : 'in-data';
        break;
      case 'col':
        this.noteHiddenColumns(this.attributes(at, tagEnd));
        break;
      case 'mergeCell':
        this.noteMerge(this.attributes(at, tagEnd).get('ref') ?? '');
        break;
    }
  }

  private attributes(at: number, tagEnd: number): ReadonlyMap<string, string> {
    const tag = utf8Text(this.xml.window.bytes, at + 1, tagEnd).replace(/^[^\s/]+/, '');
    return xmlAttributes(tag.replace(/\/$/, ''), this.xml.place());
  }

  private noteHiddenColumns(attributes: ReadonlyMap<string, string>): void {
    if (!isTrue(attributes.get('hidden'))) return;
    const [first, last] = ['min', 'max'].map((name) =>
      columnLetters(Math.min(16_384, Number(attributes.get(name))) - 1),
    );
    this.notes.add('columns-hidden', () => (first === last ? `${first}` : `${first}:${last}`));
  }

  private noteMerge(reference: string): void {
    const [, row] = /^[A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}\d{1,7}$/.exec(reference) ?? [];
    if (row !== undefined && Number(row) <= HEADER_ROWS) this.notes.add('cells-merged', () => reference);
  }
}
