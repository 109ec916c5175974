import { utf8Text } from './byte-source.js';
import type { ReadingLimits } from './reading-limits.js';
import type { NoteCollector } from './reading-notes.js';
import { endsName, STARVED, UNUSUAL, XmlBytes } from './xml-bytes.js';
import { cellText, xmlTokens } from './xml-text.js';

const LESS_THAN = 60;
const SLASH = 47;
const LETTER_I = 105;
const LETTER_S = 115;

/** Bytes of the table that are read at once: some hundreds of texts, so that the first rows do not wait for thousands. */
const SLICE = 1 << 15;

/**
 * The table of texts that the cells of a workbook point to, read as far as cells have asked for.
 *
 * Programs write the texts in the order in which cells name them, so the first rows are told long before a large table
 * was read. Texts in several formats are joined; readings in another script (phonetic runs) are left out.
 */
export class TextTable {
  private readonly found: string[] = [];
  private readonly pieces: AsyncIterator<Uint8Array>;
  private readonly xml: XmlBytes;
  private readonly notes: NoteCollector;
  private readonly state = { seenRoot: false };
  private reading: Promise<void> | null = null;
  private isRead = false;

  constructor(pieces: AsyncIterable<Uint8Array>, place: string, limits: ReadingLimits, notes: NoteCollector) {
    this.pieces = slices(pieces);
    this.xml = new XmlBytes(() => place, limits);
    this.notes = notes;
  }

  /** The texts so far. */
  get texts(): readonly string[] {
    return this.found;
  }

  /** Whether no further text will come. */
  get isWhole(): boolean {
    return this.isRead;
  }

  /** Reads on; several who wait at once wait for the same. A table that is damaged stays so for whoever asks again. */
  readOn(): Promise<void> {
    this.reading ??= this.readPiece().then(() => {
      this.reading = null;
    });
    return this.reading;
  }

  /** Reads on to the end, where it turns out whether the table is sound. */
  async readAll(): Promise<void> {
    while (!this.isRead) await this.readOn();
  }

  /** Lets go of what is not read. */
  async close(): Promise<void> {
    await this.pieces.return?.();
  }

  private async readPiece(): Promise<void> {
    const { xml, found, state } = this;
    const { done, value } = await this.pieces.next();
    if (done !== true) {
      if (xml.feed(value)) readTexts(xml, found, state);
      return;
    }
    readTexts(xml, found, state);
    if (xml.position < xml.window.end || !state.seenRoot) throw xml.damaged('it ends too early');
    if (xml.lostCharacters) this.notes.add('characters-lost', () => 'table of texts');
    this.isRead = true;
  }
}

async function* slices(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += SLICE) yield piece.subarray(at, at + SLICE);
  }
}

function readTexts(xml: XmlBytes, texts: string[], state: { seenRoot: boolean }): void {
  const { bytes, end } = xml.window;
  let at = xml.position;
  for (;;) {
    at = xml.nextTag(at);
    if (at + 1 >= end) break;
    const behind = readTag(xml, at, texts, state);
    if (behind === STARVED) break;
    at = behind;
  }
  xml.starve(at < end && bytes[at] === LESS_THAN ? at : end);
}

function readTag(xml: XmlBytes, at: number, texts: string[], state: { seenRoot: boolean }): number {
  const { bytes } = xml.window;
  const next = bytes[at + 1];
  if (next === 33 || next === 63) return xml.endOfMarkup(at);
  const name = state.seenRoot ? xml.behindPrefix(at + 1) : STARVED;
  if (name !== STARVED && bytes[name] === LETTER_S && bytes[name + 1] === LETTER_I) {
    if (endsName(bytes[name + 2])) return readItem(xml, at, texts);
  }
  const tagEnd = xml.endOfTag(at);
  if (tagEnd === STARVED) return STARVED;
  if (!state.seenRoot) {
    state.seenRoot = true;
    xml.takePrefix(at);
    if (xml.tagName(at) !== 'sst') throw xml.damaged('it is not a table of texts');
  }
  return tagEnd + 1;
}

function readItem(xml: XmlBytes, at: number, texts: string[]): number {
  const { bytes } = xml.window;
  const tagEnd = xml.endOfTag(at);
  if (tagEnd === STARVED) return STARVED;
  if (bytes[tagEnd - 1] === SLASH) {
    texts.push('');
    return tagEnd + 1;
  }
  const plain = readPlainItem(xml, tagEnd + 1, texts);
  if (plain !== UNUSUAL) return plain;
  const behind = xml.endOfElement(tagEnd + 1, 'si');
  if (behind === STARVED) return STARVED;
  texts.push(xml.checkedText(runsOfText(utf8Text(bytes, at, behind), xml)));
  return behind;
}

function readPlainItem(xml: XmlBytes, from: number, texts: string[]): number {
  const { end } = xml.window;
  const behind = xml.plainText(from);
  if (behind < 0 || !xml.isEndTag(behind, LETTER_S, LETTER_I)) return UNUSUAL;
  const itemEnd = xml.endOfTag(behind);
  if (itemEnd === STARVED || itemEnd >= end) return STARVED;
  texts.push(xml.text(xml.textFrom, xml.textTo));
  return itemEnd + 1;
}

/** The texts of all runs in one item or inline cell, one after the other. */
export function runsOfText(item: string, xml: XmlBytes): string {
  const prefix = xml.prefix === null ? '' : utf8Text(xml.prefix);
  let text = '';
  let isText = false;
  let phonetic = 0;
  for (const token of xmlTokens(item, xml.place(), prefix)) {
    if (token.kind === 'text') {
      if (isText && phonetic === 0) text += token.text;
    } else if (token.name === 'rPh') {
      if (token.kind === 'close') phonetic -= 1;
      else if (!token.selfClosing) phonetic += 1;
    } else if (token.name === 't') {
      isText = token.kind === 'open' && !token.selfClosing;
    }
  }
  return cellText(text);
}
