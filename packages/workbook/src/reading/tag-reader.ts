import { ReadingError } from './reading-errors.js';
import { STARVED, type XmlBytes } from './xml-bytes.js';

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const DIGIT_0 = 48;
const DIGIT_1 = 49;
const LESS_THAN = 60;
const EQUALS = 61;
const GREATER_THAN = 62;
const LETTER_B = 98;
const LETTER_D = 100;
const LETTER_E = 101;
const LETTER_H = 104;
const LETTER_I = 105;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** What kind of content a cell declares; numbers, since a list has millions of cells. */
export const CellType = {
  number: 0,
  shared: 1,
  text: 2,
  inline: 3,
  boolean: 4,
  error: 5,
  date: 6,
} as const;

/** One of {@link CellType}. */
export type CellTypeCode = (typeof CellType)[keyof typeof CellType];

/**
 * Reads the start tags of rows and cells into its fields: one object for all of them, since a list has millions.
 *
 * It relies on the fence of the window: every loop for a quote, a tag end or a blank comes to a stop there.
 */
export class TagReader {
  /** Column that a cell names, from 0; -1 where it names none. */
  column = -1;
  /** Row that a cell or row names; 0 where it names none. */
  row = 0;
  style = 0;
  type: CellTypeCode = CellType.number;
  isHidden = false;
  /** The tag closes itself. */
  isEmpty = false;
  private readonly xml: XmlBytes;
  private at = 0;
  private end = 0;
  private nameFrom = 0;
  private nameLength = 0;
  private valueFrom = 0;
  private valueTo = 0;

  constructor(xml: XmlBytes) {
    this.xml = xml;
  }

  /** Reads the attributes of a cell, which begin at `from`; gives where the content begins, or {@link STARVED}. */
  readCell(from: number): number {
    const { bytes, end } = this.xml.window;
    this.end = end;
    this.column = -1;
    this.row = 0;
    this.style = 0;
    this.type = CellType.number;
    this.at = from;
    while (this.nextAttribute(bytes)) {
      if (this.nameLength !== 1) continue;
      const name = bytes[this.nameFrom];
      if (name === LETTER_R) this.readReference(bytes);
      else if (name === LETTER_S) this.style = this.digits(bytes);
      else if (name === LETTER_T) this.type = this.cellType(bytes);
    }
    return this.endOfTag(bytes);
  }

  /** Reads the attributes of a row, which begin at `from`; gives where the content begins, or {@link STARVED}. */
  readRow(from: number): number {
    const { bytes, end } = this.xml.window;
    this.end = end;
    this.row = 0;
    this.isHidden = false;
    this.at = from;
    while (this.nextAttribute(bytes)) {
      const name = bytes[this.nameFrom];
      if (name === LETTER_R && this.nameLength === 1) this.row = this.digits(bytes);
      // `hidden`, of the six attributes that a row may have with an h.
      else if (name === LETTER_H && this.nameLength === 6 && bytes[this.nameFrom + 1] === LETTER_I) {
        this.isHidden = bytes[this.valueFrom] === DIGIT_1 || bytes[this.valueFrom] === LETTER_T;
      }
    }
    return this.endOfTag(bytes);
  }

  /** Steps to the next attribute; false at the end of the tag or of the bytes. */
  private nextAttribute(bytes: Uint8Array): boolean {
    let at = this.at;
    let byte = bytes[at] ?? DOUBLE_QUOTE;
    while (byte <= 32) byte = bytes[++at] ?? DOUBLE_QUOTE;
    if (byte === GREATER_THAN || byte === SLASH) {
      this.at = at;
      return false;
    }
    this.nameFrom = at;
    if (byte > GREATER_THAN && bytes[at + 1] === EQUALS && bytes[at + 2] === DOUBLE_QUOTE) {
      // The attributes of cells have names of one letter, so this is how nearly all of them look.
      this.nameLength = 1;
      return this.findValueEnd(bytes, at + 2, DOUBLE_QUOTE);
    }
    while (byte > EQUALS || (byte > SINGLE_QUOTE && byte < LESS_THAN)) {
      if (byte === GREATER_THAN) break;
      byte = bytes[++at] ?? DOUBLE_QUOTE;
    }
    this.nameLength = at - this.nameFrom;
    if (this.nameLength === 0) return this.brokenTag(at);
    while (byte <= 32) byte = bytes[++at] ?? DOUBLE_QUOTE;
    if (byte !== EQUALS) return this.brokenTag(at);
    byte = bytes[++at] ?? DOUBLE_QUOTE;
    while (byte <= 32) byte = bytes[++at] ?? DOUBLE_QUOTE;
    if (byte !== DOUBLE_QUOTE && byte !== SINGLE_QUOTE) return this.brokenTag(at);
    return this.findValueEnd(bytes, at, byte);
  }

  /** Finds the end of the value that the quote at `opening` begins; false when it is not there yet. */
  private findValueEnd(bytes: Uint8Array, opening: number, quote: number): boolean {
    // The fence has quotes too: one of its would be looked for beyond it.
    if (opening >= this.end) return this.brokenTag(opening);
    let at = opening + 1;
    this.valueFrom = at;
    while (bytes[at] !== quote) at++;
    this.valueTo = at;
    this.at = at + 1;
    return at < this.end;
  }

  /** A tag that is not written as XML has it, unless it merely is not there as a whole yet. */
  private brokenTag(at: number): false {
    if (at < this.end) throw this.xml.damaged('a tag is broken');
    this.at = at;
    return false;
  }

  private endOfTag(bytes: Uint8Array): number {
    this.isEmpty = bytes[this.at] === SLASH;
    const tagEnd = this.isEmpty ? this.at + 1 : this.at;
    if (tagEnd >= this.end) return STARVED;
    if (bytes[tagEnd] !== GREATER_THAN) throw this.xml.damaged('a tag is broken');
    return tagEnd + 1;
  }

  private readReference(bytes: Uint8Array): void {
    let at = this.valueFrom;
    let column = 0;
    for (let letter = (bytes[at] ?? 0) & 0xdf; letter > 64 && letter < 91; letter = (bytes[at] ?? 0) & 0xdf) {
      column = column * 26 + letter - 64;
      at++;
    }
    let row = 0;
    for (
      let digit = (bytes[at] ?? 0) - DIGIT_0;
      digit >= 0 && digit < 10;
      digit = (bytes[at] ?? 0) - DIGIT_0
    ) {
      row = row * 10 + digit;
      at++;
    }
    if (at !== this.valueTo || column === 0 || row === 0) {
      throw new ReadingError('cell-reference-wrong', this.xml.place());
    }
    this.column = column - 1;
    this.row = row;
  }

  private digits(bytes: Uint8Array): number {
    let value = 0;
    for (let at = this.valueFrom; at < this.valueTo; at++) {
      const digit = (bytes[at] ?? 0) - DIGIT_0;
      if (digit < 0 || digit > 9) throw this.xml.damaged('a row or style number is not a number');
      value = value * 10 + digit;
    }
    return value;
  }

  private cellType(bytes: Uint8Array): CellTypeCode {
    const length = this.valueTo - this.valueFrom;
    const first = bytes[this.valueFrom];
    if (length === 3 && first === LETTER_S && bytes[this.valueFrom + 1] === LETTER_T) return CellType.text;
    if (length === 9 && first === LETTER_I) return CellType.inline;
    if (length === 1) {
      switch (first) {
        case LETTER_S:
          return CellType.shared;
        case LETTER_N:
          return CellType.number;
        case LETTER_B:
          return CellType.boolean;
        case LETTER_E:
          return CellType.error;
        case LETTER_D:
          return CellType.date;
      }
    }
    throw this.xml.damaged('a cell is of an unknown type');
  }
}
