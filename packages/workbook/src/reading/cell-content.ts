import { utf8Text } from './byte-source.js';
import { cellNumber } from './cell-number.js';
import type { CellError, CellValue } from './cell-value.js';
import { ReadingError } from './reading-errors.js';
import type { NoteCollector } from './reading-notes.js';
import { CellType, type CellTypeCode } from './tag-reader.js';
import { runsOfText, type TextTable } from './text-table.js';
import { endsName, STARVED, UNUSUAL, type XmlBytes } from './xml-bytes.js';
import { cellText, xmlTokens } from './xml-text.js';

const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const DIGIT_0 = 48;
const LESS_THAN = 60;
const GREATER_THAN = 62;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_S = 115;
const LETTER_V = 118;

/** Up to here a whole number is exact, and so is its quotient by a power of ten up to the 22nd. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, index) => Number(`1e${index}`));

/** What the values of a sheet are made from besides its own XML. */
export interface ValueSources {
  /** The texts that cells point to; `null` where the workbook has none. */
  readonly table: Pick<TextTable, 'texts' | 'isWhole'> | null;
  /** Which style numbers show dates. */
  readonly dateStyles: readonly boolean[];
}

/**
 * Reads what stands between a cell's start and end tag.
 *
 * What spreadsheet programs ordinarily write is read from the bytes as they lie there. As soon as anything else shows
 * up (comments, CDATA, rich text, other vocabularies) the whole cell goes through the small exact tokenizer instead.
 */
export class CellContent {
  /** What the cell holds, after {@link read}. */
  value: CellValue = null;
  /** The cell was not read, since the text that it points to is not there yet. */
  waitsForText = false;
  private type: CellTypeCode = CellType.number;
  private style = 0;
  private hasFormula = false;
  private isUnreadable = false;
  private readonly xml: XmlBytes;
  private readonly sources: ValueSources;
  private readonly notes: NoteCollector;
  private readonly where: () => string;
  /** Few errors exist, and in some lists a million cells show them. */
  private readonly errors = new Map<string, CellError>();

  /** `where` gives the address of the cell that is being read. */
  constructor(xml: XmlBytes, sources: ValueSources, notes: NoteCollector, where: () => string) {
    this.xml = xml;
    this.sources = sources;
    this.notes = notes;
    this.where = where;
  }

  /**
   * Reads the content that begins at `from`; gives where the end tag ends, or {@link STARVED} where bytes or a text are
   * missing.
   */
  read(from: number, type: CellTypeCode, style: number): number {
    this.value = null;
    this.type = type;
    this.style = style;
    this.hasFormula = false;
    this.isUnreadable = false;
    this.waitsForText = false;
    const ordinary = this.readOrdinary(from);
    const behind = ordinary === UNUSUAL ? this.readUnusual(from) : ordinary;
    if (this.waitsForText) return STARVED;
    if (behind !== STARVED) this.noteOddities();
    return behind;
  }

  /** Notes are made once the cell is there as a whole: one that was cut is read again. */
  private noteOddities(): void {
    const { value, xml, notes, where } = this;
    if (this.hasFormula && value === null && this.type !== CellType.text)
      notes.add('formula-without-value', where);
    if (this.isUnreadable) notes.add('value-unreadable', where);
    if (!xml.lostCharacters) return;
    xml.lostCharacters = false;
    notes.add('characters-lost', where);
  }

  private readOrdinary(from: number): number {
    const { xml } = this;
    const { bytes, end } = xml.window;
    let hasValue = false;
    let at = from;
    for (;;) {
      at = xml.nextTag(at);
      if (at + 1 >= end) return STARVED;
      const isClosing = bytes[at + 1] === SLASH;
      const name = xml.behindPrefix(isClosing ? at + 2 : at + 1);
      if (name === STARVED) return UNUSUAL;
      const letter = bytes[name];
      const afterName = bytes[name + 1];
      if (isClosing) {
        if (letter !== LETTER_C || afterName !== GREATER_THAN) return UNUSUAL;
        if (name + 1 >= end) return STARVED;
        return name + 2;
      }
      if (letter === LETTER_V && afterName === GREATER_THAN && !hasValue) {
        hasValue = true;
        at = this.readValue(name + 2, name - at);
      } else if (letter === LETTER_F && endsName(afterName)) {
        this.hasFormula = true;
        at = this.skipFormula(at);
      } else if (letter === LETTER_I && afterName === LETTER_S && endsName(bytes[name + 2]) && !hasValue) {
        hasValue = true;
        at = this.readInline(at);
      } else {
        return UNUSUAL;
      }
      if (at < 0) return at;
    }
  }

  /** Reads the `<v>` whose text begins at `from`. */
  private readValue(from: number, tagLength: number): number {
    const { xml, type } = this;
    const { bytes, end } = xml.window;
    let to = from;
    switch (type) {
      case CellType.shared: {
        let index = 0;
        for (
          let digit = (bytes[to] ?? 0) - DIGIT_0;
          digit >= 0 && digit < 10;
          digit = (bytes[to] ?? 0) - DIGIT_0
        ) {
          index = index * 10 + digit;
          to++;
        }
        if (to === from || bytes[to] !== LESS_THAN || to >= end) return UNUSUAL;
        this.value = this.sharedText(index);
        break;
      }
      case CellType.number:
        to = this.readNumber(from);
        break;
      default:
        to = xml.nextTag(from);
        if (to >= end || bytes[to + 1] !== SLASH) return UNUSUAL;
        this.value = this.valueIn(xml.text(from, to));
    }
    // `</v>`, as long as the tag that was opened and one longer.
    const closing = to + tagLength + 2;
    if (to < 0 || !xml.isEndTag(to, LETTER_V) || bytes[closing] !== GREATER_THAN) return UNUSUAL;
    return closing < end ? closing + 1 : STARVED;
  }

  /** Reads the number at `from` where it is written with 15 digits or fewer, which is exact without further thought. */
  private readNumber(from: number): number {
    const { bytes, end } = this.xml.window;
    const isNegative = bytes[from] === MINUS;
    const first = isNegative ? from + 1 : from;
    let at = first;
    let digits = 0;
    let point = 0;
    for (let byte = bytes[at] ?? 0; ; byte = bytes[++at] ?? 0) {
      const digit = byte - DIGIT_0;
      if (digit >= 0 && digit < 10) digits = digits * 10 + digit;
      else if (byte === POINT && point === 0) point = at + 1;
      else break;
    }
    const length = at - first;
    if (bytes[at] !== LESS_THAN || at >= end || length === 0 || length > EXACT_DIGITS)
      return this.readOtherNumber(from);
    const magnitude = point === 0 ? digits : digits / (POWERS_OF_TEN[at - point] ?? 1);
    if (point === first + 1 && length === 1) return this.readOtherNumber(from);
    this.value = this.numberOrDate(isNegative ? -magnitude : magnitude);
    return at;
  }

  private readOtherNumber(from: number): number {
    const { xml } = this;
    const to = xml.nextTag(from);
    if (to >= xml.window.end || xml.window.bytes[to + 1] !== SLASH) return UNUSUAL;
    this.value = this.valueIn(xml.text(from, to));
    return to;
  }

  private skipFormula(from: number): number {
    const { xml } = this;
    const { bytes } = xml.window;
    const tagEnd = xml.endOfTag(from);
    if (tagEnd === STARVED) return STARVED;
    if (bytes[tagEnd - 1] === SLASH) return tagEnd + 1;
    const closing = xml.nextTag(tagEnd + 1);
    if (!xml.isEndTag(closing, LETTER_F)) return UNUSUAL;
    const closingEnd = xml.endOfTag(closing);
    return closingEnd === STARVED ? STARVED : closingEnd + 1;
  }

  private readInline(from: number): number {
    const { xml } = this;
    const tagEnd = xml.endOfTag(from);
    if (tagEnd === STARVED) return STARVED;
    const behind = xml.plainText(tagEnd + 1);
    if (behind < 0 || !xml.isEndTag(behind, LETTER_I, LETTER_S)) return UNUSUAL;
    const closingEnd = xml.endOfTag(behind);
    if (closingEnd === STARVED) return STARVED;
    this.value = xml.text(xml.textFrom, xml.textTo) || null;
    return closingEnd + 1;
  }

  private readUnusual(from: number): number {
    const { xml } = this;
    const behind = xml.endOfElement(from, 'c');
    if (behind === STARVED) return STARVED;
    const content = utf8Text(xml.window.bytes, from, behind);
    this.value = this.unusualValue(content);
    return behind;
  }

  private unusualValue(content: string): CellValue {
    const { xml } = this;
    const prefix = xml.prefix === null ? '' : utf8Text(xml.prefix);
    let written = '';
    let numberOfValues = 0;
    let hasInline = false;
    let inValue = false;
    for (const token of xmlTokens(content, xml.place(), prefix)) {
      if (token.kind === 'text') {
        if (inValue) written += token.text;
        continue;
      }
      if (token.name === 'v') {
        inValue = token.kind === 'open' && !token.selfClosing;
        if (token.kind === 'open') numberOfValues += 1;
      }
      if (token.name === 'f') this.hasFormula = true;
      if (token.name === 'is') hasInline = true;
      if (token.kind === 'open' && (token.name === 'c' || token.name === 'row'))
        throw xml.damaged('a cell does not end');
    }
    if (numberOfValues > 1) throw xml.damaged('a cell holds two values');
    const text = xml.checkedText(hasInline ? runsOfText(content, xml) : cellText(written));
    return hasInline ? text || null : this.valueIn(text);
  }

  /** The value that the text of a `<v>` stands for. */
  private valueIn(text: string): CellValue {
    if (text === '') return null;
    const { type } = this;
    switch (type) {
      case CellType.number: {
        const number = cellNumber(text);
        if (number !== null) return this.numberOrDate(number);
        return text.trim() === '' ? null : this.unreadable(text);
      }
      case CellType.shared:
        return this.sharedText(/^\s*\d{1,15}\s*$/.test(text) ? Number(text) : -1);
      case CellType.boolean:
        return text === '1' || text === 'true'
          ? true
          : text === '0' || text === 'false'
            ? false
            : this.unreadable(text);
      case CellType.error:
        return this.errorOf(text);
      case CellType.date:
        return { iso: text };
      case CellType.text:
      case CellType.inline:
        return text;
    }
  }

  private unreadable(text: string): string {
    this.isUnreadable = true;
    return text;
  }

  private sharedText(index: number): string | null {
    const { table } = this.sources;
    const text = table?.texts[index];
    if (text !== undefined) return text === '' ? null : text;
    if (table === null || table.isWhole)
      throw new ReadingError('text-missing', `${this.xml.place()}, cell ${this.where()}`);
    this.waitsForText = true;
    return null;
  }

  private numberOrDate(value: number): CellValue {
    return this.sources.dateStyles[this.style] === true ? { serial: value } : value;
  }

  private errorOf(text: string): CellError {
    const known = this.errors.get(text);
    if (known !== undefined) return known;
    const error = { error: text };
    if (this.errors.size < 100) this.errors.set(text, error);
    return error;
  }
}
