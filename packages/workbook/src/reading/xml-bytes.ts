import { asciiText, utf8Text } from './byte-source.js';
import { ByteWindow } from './byte-window.js';
import { ReadingError } from './reading-errors.js';
import type { ReadingLimits } from './reading-limits.js';
import { cellText, unescaped } from './xml-text.js';

/** What a search gives when the bytes at hand end before the token does. */
export const STARVED = -1;

/** What a shortcut gives when the bytes are not written in the ordinary way. */
export const UNUSUAL = -2;

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const COLON = 58;
const AMPERSAND = 38;
const UNDERSCORE = 95;
const LETTER_T = 116;
const CARRIAGE_RETURN = 13;

/** Below this many left-over bytes it is cheaper to look at a token again than to remember anything about it. */
const CHEAP_TO_REPEAT = 1 << 16;

/** Whether a byte ends the name of an element. */
export const endsName = (byte: number | undefined): boolean =>
  byte !== undefined && (byte === GREATER_THAN || byte === SLASH || byte <= 32);

/** The large parts of a workbook as bytes, and what tokenizers of them have in common. */
export class XmlBytes {
  readonly window = new ByteWindow();
  /** File, sheet or part, and row where known: what messages call the place that is being read. */
  readonly place: () => string;
  readonly limits: ReadingLimits;
  /** Where the next token begins. */
  position = 0;
  /** The prefix of the root element with its colon, as bytes: other prefixes are other vocabularies. */
  prefix: Uint8Array | null = null;
  /** Where the text begins that {@link plainText} found. */
  textFrom = 0;
  /** Where it ends. */
  textTo = 0;
  /** A text held U+FFFD since this was last set to false. */
  lostCharacters = false;
  private worthwhile = 0;

  constructor(place: () => string, limits: ReadingLimits) {
    this.place = place;
    this.limits = limits;
  }

  /** Adds bytes; false while so few have come that the token which was cut would be cut again. */
  feed(piece: Uint8Array): boolean {
    this.window.slide(this.position, piece);
    this.position = 0;
    return this.window.end >= this.worthwhile;
  }

  /** Remembers that the token at `at` is not there as a whole. */
  starve(at: number): void {
    this.position = Math.min(at, this.window.end);
    const left = this.window.end - this.position;
    if (left > this.limits.cellBytes) {
      throw new ReadingError('markup-too-long', this.place(), { limit: this.limits.cellBytes });
    }
    // A giant token that grows piece by piece is looked at each time it has doubled, so the work stays linear.
    this.worthwhile = left > CHEAP_TO_REPEAT ? 2 * left : 0;
  }

  /** The next `<` at or after `from`, or the fence. */
  nextTag(from: number): number {
    const { bytes, end } = this.window;
    let at = Math.min(from, end);
    while (bytes[at] !== LESS_THAN) at++;
    return at;
  }

  /** The `>` of the tag at `from`, past quoted values; {@link STARVED} when it is not there yet. */
  endOfTag(from: number): number {
    const { bytes, end } = this.window;
    for (let at = from + 1; at < end; at++) {
      const byte = bytes[at];
      if (byte === GREATER_THAN) return at;
      if (byte === LESS_THAN) throw this.damaged('a tag does not end');
      if (byte === 34 || byte === 39) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) return STARVED;
      }
    }
    return STARVED;
  }

  /** Behind the comment, CDATA section or instruction at `from`; {@link STARVED} when its end is not there yet. */
  endOfMarkup(from: number): number {
    const { bytes, end } = this.window;
    if (from + 9 > end) return STARVED;
    const start = asciiText(bytes, from, from + 9);
    if (start.startsWith('<!--')) return this.behind('-->', from + 4);
    if (start.startsWith('<![CDATA[')) return this.behind(']]>', from + 9);
    if (start.startsWith('<?')) return this.behind('?>', from + 2);
    throw new ReadingError('document-type', this.place());
  }

  private behind(mark: string, from: number): number {
    const { bytes, end } = this.window;
    const last = mark.charCodeAt(mark.length - 1);
    for (let at = bytes.indexOf(last, from); at >= 0 && at < end; at = bytes.indexOf(last, at + 1)) {
      if (at - from + 1 >= mark.length && asciiText(bytes, at - mark.length + 1, at + 1) === mark)
        return at + 1;
    }
    return STARVED;
  }

  /** Behind the end tag of the element called `name`, whose content begins at `from`. */
  endOfElement(from: number, name: string): number {
    const { end } = this.window;
    for (let at = this.nextTag(from); at < end; at = this.nextTag(at)) {
      const next = this.window.bytes[at + 1];
      if (next === 33 || next === 63) {
        at = this.endOfMarkup(at);
      } else {
        const tagEnd = this.endOfTag(at);
        if (tagEnd !== STARVED && next === SLASH && this.tagName(at + 1) === name) return tagEnd + 1;
        at = tagEnd;
      }
      if (at === STARVED) return STARVED;
    }
    return STARVED;
  }

  /** The name in the tag whose `<` or `</` ends at `from`, without the root's prefix; another prefix stays. */
  tagName(from: number): string {
    const { bytes } = this.window;
    let at = from + 1;
    for (
      let byte = bytes[at] ?? 0;
      byte > 32 && byte !== GREATER_THAN && byte !== SLASH;
      byte = bytes[at] ?? 0
    )
      at++;
    const own = this.behindPrefix(from + 1);
    return own === STARVED ? `?:${utf8Text(bytes, from + 1, at)}` : utf8Text(bytes, own, at);
  }

  /** Where the name begins behind the root's prefix; {@link STARVED} when there is another prefix. */
  behindPrefix(from: number): number {
    const { prefix } = this;
    if (prefix === null) return from;
    const { bytes } = this.window;
    for (let index = 0; index < prefix.length; index++) {
      if (bytes[from + index] !== prefix[index]) return STARVED;
    }
    return from + prefix.length;
  }

  /** Whether an end tag stands at `at`, of an element with the root's prefix and a name of one or two letters. */
  isEndTag(at: number, letter: number, second = 0): boolean {
    const { bytes } = this.window;
    if (bytes[at] !== LESS_THAN || bytes[at + 1] !== SLASH) return false;
    const name = this.behindPrefix(at + 2);
    if (name === STARVED || bytes[name] !== letter) return false;
    if (second !== 0 && bytes[name + 1] !== second) return false;
    return endsName(bytes[second === 0 ? name + 1 : name + 2]);
  }

  /** Takes the prefix of the root element at `from` as the one that counts. */
  takePrefix(from: number): void {
    const { bytes } = this.window;
    let at = from + 1;
    for (
      let byte = bytes[at] ?? 0;
      byte > 32 && byte !== GREATER_THAN && byte !== SLASH;
      byte = bytes[at] ?? 0
    ) {
      at++;
      if (byte === COLON) this.prefix = Uint8Array.from(bytes.subarray(from + 1, at));
    }
  }

  /**
   * Reads the ordinary way to write a text, one `<t>` at `from` with nothing but text inside, into {@link textFrom}
   * and {@link textTo}; gives where its end tag ends, or {@link UNUSUAL}.
   */
  plainText(from: number): number {
    const { bytes } = this.window;
    const name = bytes[from] === LESS_THAN ? this.behindPrefix(from + 1) : STARVED;
    if (name === STARVED || bytes[name] !== LETTER_T) return UNUSUAL;
    const afterName = bytes[name + 1] ?? 0;
    if (afterName !== GREATER_THAN && afterName > 32) return UNUSUAL;
    const tagEnd = afterName === GREATER_THAN ? name + 1 : this.endOfTag(from);
    if (tagEnd === STARVED || bytes[tagEnd - 1] === SLASH) return UNUSUAL;
    const to = this.nextTag(tagEnd + 1);
    const closing = to + 2 + name - from;
    if (!this.isEndTag(to, LETTER_T) || bytes[closing] !== GREATER_THAN) return UNUSUAL;
    this.textFrom = tagEnd + 1;
    this.textTo = to;
    return closing + 1;
  }

  /** The text from `from` up to the next tag at `to`, with entities and escapes resolved. */
  text(from: number, to: number): string {
    const { bytes } = this.window;
    let combined = 0;
    let plain = true;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      combined |= byte;
      if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) plain = false;
    }
    const text = combined < 128 ? asciiText(bytes, from, to) : utf8Text(bytes, from, to);
    return this.checkedText(plain ? text : cellText(unescaped(text, this.place())), combined < 128);
  }

  /** Holds a cell's text against the limit and remembers whether characters were lost in decoding. */
  checkedText(text: string, isAscii = false): string {
    if (text.length > this.limits.cellCharacters) {
      throw new ReadingError('cell-too-long', this.place(), { limit: this.limits.cellCharacters });
    }
    if (!isAscii && text.includes('\uFFFD')) this.lostCharacters = true;
    return text;
  }

  damaged(found: string): ReadingError {
    return new ReadingError('part-damaged', this.place(), { found });
  }
}
